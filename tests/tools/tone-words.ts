/** What is kept of the packages' words: those that are no praise, no subject and no name in any ordinary post. */

const list = (words: string): readonly string[] =>
  words
    .trim()
    .split(/[,\n]\s*/)
    .map((word) => word.trim())
    .filter(Boolean);

/** How a swear word begins; a dollar sign where that is all of it. */
export const KEPT_SWEARING = list(`
  arse, ass$, asses$, assclown, assface, assfuck, asshat, asshole, asshore, assjockey, asskiss, asslick, assmonkey, assmunch, asswipe,
  bastard, bigbastard, bitch$, bitches$, bitching$, bitchslap, bitchy, biteme, blowjob, bollick, bollock, bugger, bullcrap, bullshit,
  bumfuck, bunghole, buttface, buttfuck, butthead, buttmunch, buttpirate, camel jockey, cameljockey, carpetmuncher, ching chong, chingchong,
  chink$, chinks$, chinky, cocksuck, cockhead, cockknob, coonass, crap$, crapola, crappy, cunt, curry muncher, currymuncher, dammit, damn$, damnit, damnation,
  dickhead, dickbrain, dickless, dickwad, dickweed, dipshit, diaper head, diaperhead, dothead, dot head, dumbass, dumbbitch, dumbfuck, dune coon,
  fag$, fagging, faggot, fagot, fatass, fatfuck, fatso, freakfuck, fubar, fuck, fuk, fugly, fudgepacker, fudge packer, godammit, goddam, golliwog, gook$, gooks$,
  gotohell, greaseball, horseshit, headfuck, idiot, jackass, jackoff, jackshit, jerkoff, jiggaboo, jigaboo, jungle bunn, junglebunny, kaffer, kaffir, kike, krap,
  kunt, limpdick, loser, lowlife, mofo, moron, mothafuck, motherfuck, nastybitch, nastyho, nastywhore, nigga$, niggas$, niggaz$, nigger, nignog, niglet, nofuckingway,
  paki$, pakis$, peckerwood, picaninny, piccaninny, pickaninn, pindick, piss$, pissed, pisser, pisshead, pissing, pissoff, poofta, poofter, poorwhitetrash,
  porch monkey, porchmonkey, prairie nigger, prick, raghead, retard, sand nigger, sandnigger, screwyou, scum$, shhit, shit, shite, skank, slanteye, sleezebag, sleezeball, slimeball,
  slimebucket, slut, sonofabitch, sonofbitch, spearchucker, stupid, suckme, suckmyass, suckmydick, suckoff, tard$, timber nigger, titfuck, tosser, towel head, towelhead,
  trailertrash, turd, twat, twobitwhore, uptheass, wank, wetback, white trash, whitetrash, whore, wigger, wog$, wogs$, wtf, zipperhead
`);

/** How a judging word begins. */
export const KEPT_NEGATIVE = list(`
  abhor, acrimonious, apeshit, atrocious, awful, boring, bullshit, catastrophic, charmless, crap, deceptive, deplor, disastrous, disgusting,
  dreadful, dumb$, fed up, fiasco, hate$, hated$, hates$, hating$, hideous, horrendous, horrible, horrid, icky, idioc, idiotic, inexcusable, irritat, laughable, loath, ludicrous,
  mediocrity, miserabl, nasty, obnoxious, outrageous, ridiculous, rotten, scandalous, shitty, stupidity, suck$, sucks$, terrible, unforgivable,
  ungrateful, vile, woeful, wtf
`);

/** Phrases that are wordy in a post as in a letter; a tilde where their forms count, too. */
export const KEPT_WORDY = list(`
  accentuate~, adjacent to, adversely impact~, afford an opportunity,
  ameliorate~, as a means of, as of yet, ascertain~, at the present time,
  because of the fact that, by means of, by virtue of, commence~, consequently,
  deem~, disseminate~, due to the fact that, during the period, effect modifications, elucidate~, endeavor~,
  enumerate~, expedite~, expeditious, expend~, factual evidence, finalise~, finalize~, first and foremost,
  for the purpose of, has a requirement for, heretofore, herewith, honest truth, in a timely manner,
  in accordance with, in all likelihood, in an effort to, in excess of, in light of the fact that,
  in many cases, in regard to, in relation to, in some instances, in the amount of,
  in the near future, in view of the above, inasmuch as, incumbent upon, interpose no objection, is applicable to,
  is authorised to, is authorized to, it is essential, it is requested, necessitate~,
  notwithstanding, owing to the fact that,
  pertaining to, practicable, preclude~, prior to, procure~, promulgate~, provides guidance for,
  pursuant to, readily apparent, refer back, remuneration, set forth in, should you wish,
  span across, subsequently, successfully complete, this day and age, time period,
  transpire~, under the provisions of, until such time as, utilisation, utilization, various different,
  with reference to, with respect to, with the exception of
`);

/** Buzzwords without another sense. */
export const KEPT_BUZZWORDS = list(`
  accountable talk, best of breed, bizmeth, break through the clutter, building capabilities,
  buzzword compliant, client-centric, close the loop, co-opetition, come-to-jesus moment, core competency,
  customer-centric, disruptive technologies, dot-bomb, drinking the kool-aid, eating your own dogfood,
  ephemeral rogue entity, fleet dynamism, folksonomy, fulfilment issues, growth hacking,
  ideation management, information superhighway, management visibility, mind share, mindshare,
  mission critical, pain point, paradigm shift, paralysis by analysis,
  push the envelope, quick win, rightshoring, run like a business, sea change, sensorization,
  single pane-of-glass, strategic ineptness, sync-up, synergy, take offline, talent relationship management,
  technological masturbation, think outside the box, tiger team, touchpoint, value add, value-added, wheelhouse,
  wikiality, win-win, work smarter
`);
