/**
 * Wordy phrases with what is shorter, out of retext-simplify 8, and words out of buzzwords 1 (both MIT, Titus Wormer).
 * Made by tests/tools/make-tone-lists.ts.
 */

import { entries } from './entries.ts';

export const WORDY_WORDS = entries(`
  accentuate~ = stress, adjacent to = next to, adversely impact~ = hurt, afford an opportunity = allow
  ameliorate~ = help, as a means of = to, as of yet = yet, ascertain~ = find out, at the present time = at present
  because of the fact that = because, by means of = by, by virtue of = by, commence~ = begin, consequently = so
  deem~ = believe, disseminate~ = give, due to the fact that = because, during the period = during
  effect modifications = make changes, elucidate~ = explain, endeavor~ = try, enumerate~ = count
  expedite~ = hasten, expeditious = fast, expend~ = spend, factual evidence = evidence, finalise~ = complete
  finalize~ = complete, first and foremost = first, for the purpose of = to, has a requirement for = needs
  heretofore = until now, herewith = here, honest truth = truth, in a timely manner = on time
  in accordance with = by, in all likelihood = probably, in an effort to = to, in excess of = more than
  in light of the fact that = because, in many cases = often, in regard to = about, in relation to = about
  in some instances = sometimes, in the amount of = for, in the near future = soon, in view of the above = so
  inasmuch as = since, incumbent upon = must, interpose no objection = don’t object, is applicable to = applies to
  is authorised to = may, is authorized to = may, it is essential = must, it is requested = please
  necessitate~ = cause, notwithstanding = despite, owing to the fact that = because, pertaining to = about
  practicable = practical, preclude~ = prevent, prior to = before, procure~ = buy, promulgate~ = issue
  provides guidance for = guides, pursuant to = by, readily apparent = clear, refer back = refer
  remuneration = pay, set forth in = in, should you wish = if you want, span across = cross, subsequently = after
  successfully complete = complete, this day and age = today, time period = period, transpire~ = happen
  under the provisions of = under, until such time as = until, utilisation = use, utilization = use
  various different = different, with reference to = about, with respect to = about
  with the exception of = except for, accountable talk, best of breed, bizmeth, break through the clutter
  building capabilities, buzzword compliant, client-centric, close the loop, co-opetition, come-to-jesus moment
  core competency, customer-centric, disruptive technologies, dot-bomb, drinking the kool-aid
  eating your own dogfood, ephemeral rogue entity, fleet dynamism, folksonomy, fulfilment issues, growth hacking
  ideation management, information superhighway, management visibility, mind share, mindshare, mission critical
  pain point, paradigm shift, paralysis by analysis, push the envelope, quick win, rightshoring
  run like a business, sea change, sensorization, single pane-of-glass, strategic ineptness, sync-up, synergy
  take offline, talent relationship management, technological masturbation, think outside the box, tiger team
  touchpoint, value add, value-added, wheelhouse, wikiality, win-win, work smarter
`);
