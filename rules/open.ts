/** One look at a passage for all rules of a pack: a rule that looks for phrases finds none where none of them begins. */

import type { Compiled } from './compiled.ts';
import { kindOf } from './kinds/index.ts';
import type { Passage } from './text/passage.ts';
import type { Spelling } from './text/phrases.ts';

interface Openings {
  /** By the spelling of phrases and by their first words: the places in the pack of the rules that look for them. */
  rules: Record<Spelling, Map<string, number[]>>;
  /** By rule: 1 where it has to look at every passage. */
  always: Uint8Array;
}

const known = new WeakMap<Compiled, Openings>();

/** By a rule's place in the pack: 0 where it finds nothing in the passage for sure. */
export function openIn(compiled: Compiled, passage: Passage): Uint8Array {
  const { rules, always } = openingsOf(compiled);
  const open = always.slice();
  for (const { exact, folded } of passage.words) {
    for (const at of rules.exact.get(exact) ?? NONE) open[at] = 1;
    if (rules.folded.size > 0) for (const at of rules.folded.get(folded) ?? NONE) open[at] = 1;
  }
  return open;
}

const NONE: readonly number[] = [];

function openingsOf(compiled: Compiled): Openings {
  const made = known.get(compiled);
  if (made) return made;
  const rules: Openings['rules'] = { exact: new Map(), folded: new Map() };
  const always = new Uint8Array(compiled.rules.length);
  compiled.rules.forEach((rule, at) => {
    const sought = kindOf(rule.kind).opens?.(rule.compiled);
    if (!sought) always[at] = 1;
    for (const { spelling, firsts } of sought ?? [])
      for (const word of firsts.keys()) rules[spelling].set(word, [...(rules[spelling].get(word) ?? []), at]);
  });
  const openings = { rules, always };
  known.set(compiled, openings);
  return openings;
}
