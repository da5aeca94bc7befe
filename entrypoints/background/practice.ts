/** What there is to practise with, besides the drafts of the practice page: the examples of the pack in force. */

import { type Compiled, makeChecker, type Pack } from '../../rules/index.ts';
import { type Draft, SEVERITIES, type Site } from '../../rules/types.ts';
import type { Intake } from '../intake.ts';
import type { PackExample, PracticeAnswer } from './messages.ts';
import { makeWithout } from './off.ts';
import type { Packs } from './packs.ts';
import type { PackSource, Slot } from './records.ts';
import type { OffRules } from './store.ts';

export interface PracticeOutside {
  packs: Pick<Packs, 'current'>;
  readSource(source: PackSource): Promise<Slot['source'] | undefined>;
  loadIntake(): Promise<Intake>;
  /** The settings that count. */
  settings(): Promise<{ sites?: readonly Site[]; off?: OffRules }>;
  /** The person's local day, `2026-11-22`. */
  today(): string;
}

/** More than these, one for a rule, are no help to anybody. */
const MOST = 12;
/** Kinds that look for somebody's name: their examples would show whose. */
const NAMING: readonly string[] = ['names', 'people'];

/**
 * Which of the drafts the pack in force has something to say about, and its own examples. The starter has none to show: the
 * drafts are made for it. Rejects only where there is no pack at all.
 */
export async function practiceAnswer(drafts: readonly Draft[], outside: PracticeOutside): Promise<PracticeAnswer> {
  const { compiled: whole, state } = await outside.packs.current();
  const { sites, off } = await outside.settings();
  const compiled = makeWithout()(whole, off?.[whole.id] ?? []);
  const date = outside.today();
  const hintsOn = (draft: Draft) => makeChecker(compiled).check({ ...draft, date }).hints;
  // What is missing is missing in every draft, and teaches nothing about this one.
  const fits = drafts.map((draft) => hintsOn(draft).some(({ kind }) => kind !== 'require'));
  if (state.source === 'starter') return { fits, examples: [] };
  const source = await outside.readSource(state.source).catch(() => undefined);
  const parsed = source && (await outside.loadIntake()).parsePack(source, { examples: 'leave' });
  const pack = parsed && 'pack' in parsed ? parsed.pack : undefined;
  return { fits, examples: pack ? examplesOf(pack, compiled, date, sites) : [] };
}

/** One for each rule, the gravest first; every second rule's last one, since authors write one language after the other. */
function examplesOf(pack: Pack, compiled: Compiled, date: string, sites: readonly Site[] | undefined): PackExample[] {
  const rules = pack.rules
    .filter(({ kind }) => !NAMING.includes(kind))
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  const found = rules.flatMap((rule, at) => {
    const all = at % 2 === 0 ? rule.examples.hit : rule.examples.hit.toReversed();
    return all.map((one) => asPosted(rule, one)).find((example) => shows(example, rule.id)) ?? [];
  });
  return found.slice(0, MOST);

  /** Whether it can be tried on the page, shows what it is for, and names nobody. */
  function shows({ text, site, hat }: PackExample, rule: string): boolean {
    if (sites && !sites.includes(site)) return false;
    const { hints } = makeChecker(compiled).check({ text, site, hat, surface: 'post', date });
    return hints.some((hint) => hint.rule === rule) && hints.every(({ kind }) => !NAMING.includes(kind));
  }
}

type Rule = Pack['rules'][number];

/** An example as a post that meets the conditions of its rule. */
function asPosted({ id, when }: Rule, example: Rule['examples']['hit'][number]): PackExample {
  const given = typeof example === 'string' ? { text: example } : example;
  const { text, site = when?.sites?.[0] ?? 'linkedin', hat = when?.hats?.[0] ?? 'person' } = given;
  return { rule: id, text, site, hat };
}
