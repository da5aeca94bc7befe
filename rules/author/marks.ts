/** Marking names that are ordinary words, so that they count only where they are written as names. */

import type { Doubt } from '../names/index.ts';
import { exampleProblems } from '../pack/examples.ts';
import type { Pack, Rule } from '../pack/schema.ts';
import { doubts, isOrdinary, markOf, type NameEntry, type NamesRule, nameOf } from './ordinary.ts';

export interface Marked {
  pack: Pack;
  /** The names that were marked, in the order of the pack. */
  marked: { rule: string; name: string }[];
  /** Ordinary words that an example of their rule wants found where they are not written as names: left as they were. */
  kept: { rule: string; name: string }[];
}

/** Gives each name that is an ordinary word `ambiguous: true`, unless the pack itself says whether it is one. */
export function markOrdinary(pack: Pack): Marked {
  const marked: Marked['marked'] = [];
  const kept: Marked['kept'] = [];
  const rules = pack.rules.map((rule): Rule => {
    if (rule.kind !== 'names' || !rule.names) return rule;
    const ordinary = ordinaryIn(rule);
    if (ordinary.size === 0) return rule;
    const whole = withMarks(rule, ordinary);
    const wanted = fails(whole, pack) ? wantedByExamples(rule, ordinary, pack) : new Set<number>();
    for (const at of ordinary) {
      const told = { rule: rule.id, name: nameOf(rule.names[at] ?? '') };
      (wanted.has(at) ? kept : marked).push(told);
    }
    return wanted.size === 0 ? whole : withMarks(rule, new Set([...ordinary].filter((at) => !wanted.has(at))));
  });
  return { pack: { ...pack, rules }, marked, kept };
}

/** The numbers of the names of which the author has not said what they are, and which are ordinary words. */
function ordinaryIn({ names = [], case: letterCase }: NamesRule): Set<number> {
  const levels = doubts(names.map(nameOf), letterCase === 'any');
  return new Set(names.flatMap((entry, at) => (markOf(entry) === undefined && isWord(levels[at] ?? 0) ? [at] : [])));
}

/** The names without whose mark an example does what it promises, one name at a time: few are ordinary words. */
function wantedByExamples(rule: NamesRule, ordinary: ReadonlySet<number>, pack: Pack): Set<number> {
  const texts = rule.examples.hit.map((hit) => (typeof hit === 'string' ? hit : hit.text).toLowerCase());
  const named = [...ordinary].filter((at) =>
    texts.some((text) => text.includes(nameOf(rule.names?.[at] ?? '').toLowerCase())),
  );
  return new Set(named.filter((at) => fails(withMarks(rule, new Set([at])), pack)));
}

function fails(rule: NamesRule, { languages, organisation }: Pack): boolean {
  return exampleProblems(rule, 0, { languages, organisation: organisation.name, rules: new Map() }).length > 0;
}

function withMarks(rule: NamesRule, at: ReadonlySet<number>): NamesRule {
  const mark = (entry: NameEntry): NameEntry =>
    typeof entry === 'string' ? { name: entry, ambiguous: true } : { ...entry, ambiguous: true };
  return { ...rule, names: (rule.names ?? []).map((entry, number) => (at.has(number) ? mark(entry) : entry)) };
}

/** The name of a people or a country (American) the engine doubts more than the mark says: it is left to the engine. */
function isWord(doubt: Doubt): boolean {
  return isOrdinary(doubt) && doubt < 4;
}
