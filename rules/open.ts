/** One look at a passage for all rules of a pack: most of them find nothing there, and a glance tells. */

import type { Compiled } from './compiled.ts';
import { kindOf } from './kinds/index.ts';
import type { Passage } from './text/passage.ts';
import type { Spelling } from './text/phrases.ts';
import { ANY } from './text/signs.ts';

interface Openings {
  /** By the spelling of phrases and by their first words: the places in the pack of the rules that look for them. */
  rules: Record<Spelling, Map<string, number[]>>;
  /** By rule: of which sorts of characters a passage must have one; 0 where the rule looks for phrases. */
  signs: Uint16Array;
}

const known = new WeakMap<Compiled, Openings>();

/** By a rule's place in the pack: 0 where it finds nothing in the passage for sure. */
export function openIn(compiled: Compiled, passage: Passage): Uint16Array {
  const { rules, signs } = openingsOf(compiled);
  const open = signs.map((wanted) => wanted & passage.signs);
  for (const spelling of SPELLINGS) {
    if (rules[spelling].size === 0) continue;
    for (const { found } of passage.entriesOf(rules[spelling], spelling)) for (const at of found) open[at] = 1;
  }
  return open;
}

const SPELLINGS: readonly Spelling[] = ['exact', 'folded'];

function openingsOf(compiled: Compiled): Openings {
  const made = known.get(compiled);
  if (made) return made;
  const rules: Openings['rules'] = { exact: new Map(), folded: new Map() };
  const signs = new Uint16Array(compiled.rules.length);
  compiled.rules.forEach((rule, at) => {
    const kind = kindOf(rule.kind);
    const sought = kind.opens?.(rule.compiled);
    if (!sought) signs[at] = kind.signs?.(rule.compiled) ?? ANY;
    for (const { spelling, firsts } of sought ?? [])
      for (const word of firsts.keys()) rules[spelling].set(word, [...(rules[spelling].get(word) ?? []), at]);
  });
  const openings = { rules, signs };
  known.set(compiled, openings);
  return openings;
}
