/**
 * Typing errors as fingers make them: two letters swapped, one left out, one doubled, one replaced by its neighbour on the
 * keyboard; one in a name, and never in its first letter.
 */

import { NEIGHBOURS } from '../words/keyboard.ts';
import { mayHave } from './filter.ts';
import { BASIS, hashOf, step } from './hash.ts';
import type { Slips } from './index.ts';
import type { Tokens } from './tokens.ts';

/** The fewest letters of a word that is looked at for a slip. */
const SHORTEST = 1;
/** The most letters of what may be initials. */
const LONGEST_INITIALS = 3;
/** The most letters: what is longer is no word. */
const LONGEST = 40;

const NINE = 0x39;
const LETTERS = Array.from({ length: 26 }, (_, at) => 97 + at);
const BESIDE = new Map(
  Object.entries(NEIGHBOURS).map(([key, near]) => [key.charCodeAt(0), Array.from(near, (sign) => sign.charCodeAt(0))]),
);

/** Whether a word is one that a slip is looked for in: no number, and no initials, which other letters make others. */
export function canSlip(tokens: Tokens, token: number): boolean {
  const size = tokens.size(token);
  if (size > LONGEST || size < SHORTEST) return false;
  const first = tokens.units[tokens.from[token] ?? 0] ?? 0;
  if (size > LONGEST_INITIALS || tokens.isSmall(token)) return first > NINE;
  const written = tokens.text.slice(tokens.start[token], tokens.end[token]);
  return written !== written.toUpperCase();
}

/** The hashes of a word without one of its letters; of a name's first word, the first letter stays. */
export function slipHashes(
  { from, units }: Tokens,
  token: number,
  isFirst: boolean,
  each: (hash: number, left: number) => void,
): void {
  const first = from[token] ?? 0;
  const end = from[token + 1] ?? 0;
  if (end - first > LONGEST + 1) return;
  const start = isFirst ? first + 1 : first;
  let before = isFirst ? step(BASIS, units[first] ?? 0) : BASIS;
  for (let left = start; left < end; left++) {
    let state = before;
    for (let at = left + 1; at < end; at++) state = step(state, units[at] ?? 0);
    each(hashOf(state), left);
    before = step(before, units[left] ?? 0);
  }
}

/**
 * The states after each word of a name that this one may have been meant to be. One with a letter too few is one of those
 * words without a letter; one with a letter doubled is one of them with a letter more; of any other, both have something in
 * common without a letter: the filters tell which of these may be, so that few states are tried.
 *
 * @param state what stood before the word
 * @param isFirst whether it is the name's first word, whose first letter is never mistyped
 */
export function eachMeant(
  { words, shorter }: Slips,
  tokens: Tokens,
  token: number,
  state: number,
  isFirst: boolean,
  each: (state: number) => void,
): void {
  const { from, units } = tokens;
  const first = from[token] ?? 0;
  const end = from[token + 1] ?? 0;
  const start = isFirst ? first + 1 : first;
  const unit = (at: number) => units[at] ?? 0;
  const rest = (state: number, from: number) => {
    let after = state;
    for (let at = from; at < end; at++) after = step(after, unit(at));
    each(after);
  };
  const before = (at: number) => {
    let after = state;
    for (let one = first; one < at; one++) after = step(after, unit(one));
    return after;
  };
  if (mayHave(shorter, tokens.hash(token))) {
    for (let at = start; at <= end; at++) for (const letter of LETTERS) rest(step(before(at), letter), at);
  }
  slipHashes(tokens, token, isFirst, (hash, at) => {
    const here = unit(at);
    if (at > first && here === unit(at - 1) && mayHave(words, hash)) rest(before(at), at + 1);
    if (!mayHave(shorter, hash)) return;
    for (const near of BESIDE.get(here) ?? []) rest(step(before(at), near), at + 1);
    if (at + 1 < end && unit(at + 1) !== here) rest(step(step(before(at), unit(at + 1)), here), at + 2);
  });
}

/** Whether a typed key is one slip away from a name's. */
export function isSlip(typed: string, key: string): boolean {
  let at = 0;
  while (at < typed.length && typed[at] === key[at]) at++;
  if (at === 0) return false;
  const rest = typed.slice(at + 1);
  if (typed.length === key.length) {
    const swapped = typed[at] === key[at + 1] && typed[at + 1] === key[at] && typed.slice(at + 2) === key.slice(at + 2);
    return swapped || (rest === key.slice(at + 1) && (NEIGHBOURS[key[at] ?? '']?.includes(typed[at] ?? ' ') ?? false));
  }
  if (typed.length + 1 === key.length) return typed.slice(at) === key.slice(at + 1);
  return typed.length === key.length + 1 && typed[at] === typed[at - 1] && rest === key.slice(at);
}
