/**
 * Typing errors as fingers make them: two letters swapped, one left out, one doubled, one replaced by its neighbour on the
 * keyboard; one in a name, and never in its first letter.
 */

import { NEIGHBOURS } from '../words/keyboard.ts';
import { BASIS, hashOf, step } from './hash.ts';
import type { Tokens } from './tokens.ts';

/** The fewest letters of a word that is looked at for a slip. */
const SHORTEST = 2;
/** The most letters of what may be initials. */
const LONGEST_INITIALS = 3;
/** The most letters: what is longer is no word. */
const LONGEST = 40;

const LETTERS = Array.from({ length: 26 }, (_, at) => 97 + at);
const BESIDE = new Map(
  Object.entries(NEIGHBOURS).map(([key, near]) => [key.charCodeAt(0), Array.from(near, (sign) => sign.charCodeAt(0))]),
);

/** Whether a word is one that a slip is looked for in: no initials, which stand for something else with another letter. */
export function canSlip(tokens: Tokens, token: number): boolean {
  const size = tokens.size(token);
  if (size > LONGEST || size < SHORTEST) return false;
  if (size > LONGEST_INITIALS) return true;
  const written = tokens.text.slice(tokens.start[token], tokens.end[token]);
  return written !== written.toUpperCase();
}

/**
 * The hashes of a word without one of its letters. A word and a mistyped one have one of these in common, or one of them is
 * among those of the other.
 */
export function slipHashes({ from, units }: Tokens, token: number, each: (hash: number) => void): void {
  const first = from[token] ?? 0;
  const end = from[token + 1] ?? 0;
  if (end - first > LONGEST + 1) return;
  let before = BASIS;
  for (let left = first; left < end; left++) {
    let state = before;
    for (let at = left + 1; at < end; at++) state = step(state, units[at] ?? 0);
    each(hashOf(state));
    before = step(before, units[left] ?? 0);
  }
}

/**
 * The states after each word that this one may have been meant to be.
 *
 * @param state what stood before the word
 * @param isFirst whether it is the name's first word, whose first letter is never mistyped
 */
export function eachMeant(
  { from, units }: Tokens,
  token: number,
  state: number,
  isFirst: boolean,
  each: (state: number) => void,
): void {
  const first = from[token] ?? 0;
  const end = from[token + 1] ?? 0;
  const unit = (at: number) => units[at] ?? 0;
  const rest = (state: number, from: number) => {
    let after = state;
    for (let at = from; at < end; at++) after = step(after, unit(at));
    each(after);
  };
  let before = isFirst ? step(state, unit(first)) : state;
  for (let at = isFirst ? first + 1 : first; at < end; at++) {
    const here = unit(at);
    for (const letter of LETTERS) rest(step(before, letter), at);
    for (const near of BESIDE.get(here) ?? []) rest(step(before, near), at + 1);
    if (at > first && here === unit(at - 1)) rest(before, at + 1);
    if (at + 1 < end && unit(at + 1) !== here) rest(step(step(before, unit(at + 1)), here), at + 2);
    before = step(before, here);
  }
  for (const letter of LETTERS) each(step(before, letter));
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
