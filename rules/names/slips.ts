/**
 * Typing errors as fingers make them: two letters swapped, one left out, one doubled, one replaced by its neighbour on the
 * keyboard; one in a name, and never in its first letter.
 */

import { mayHave } from '../words/filter.ts';
import { step } from '../words/hash.ts';
import { NEIGHBOURS } from '../words/keyboard.ts';
import type { Slips } from './index.ts';
import type { Numbers } from './numbers.ts';
import type { Tokens } from './tokens.ts';

/** The fewest letters of a word that is looked at for a slip. */
const SHORTEST = 1;
/** The most letters of what may be initials. */
const LONGEST_INITIALS = 3;
/** The most letters: what is longer is no word. */
const LONGEST = 40;

const NINE = 0x39;
const LETTERS = Array.from({ length: 26 }, (_, at) => 97 + at);
const NONE: readonly number[] = [];
/** By unit of ASCII: the units of the keys around its own. */
const BESIDE = Array.from({ length: 128 }, (_, unit) => {
  const near = NEIGHBOURS[String.fromCharCode(unit)];
  return near ? Array.from(near, (sign) => sign.charCodeAt(0)) : NONE;
});

/** Whether a word is one that a slip is looked for in: no number, and no initials, which other letters make others. */
export function canSlip(tokens: Tokens, token: number): boolean {
  const size = tokens.size(token);
  const first = tokens.units[tokens.from[token] ?? 0] ?? 0;
  if (size > LONGEST || size < SHORTEST || first <= NINE) return false;
  if (size > LONGEST_INITIALS || tokens.isSmall(token)) return true;
  const written = tokens.text.slice(tokens.start[token], tokens.end[token]);
  return written !== written.toUpperCase();
}

/** A prime, and its powers modulo 2³². */
const PRIME = 0x01000193;
const POWERS = new Int32Array(LONGEST + 2);
for (let at = 0, power = 1; at < POWERS.length; at++, power = Math.imul(power, PRIME)) POWERS[at] = power;

/**
 * A hash of a word (signed, 32 bits) that is easily changed with the word: the sum of its units, each times a power of a
 * prime that tells how many follow it.
 */
export function sumOf({ from, units }: Tokens, token: number): number {
  let sum = 0;
  for (let at = from[token] ?? 0; at < (from[token + 1] ?? 0); at++) sum = Math.imul(sum, PRIME) + (units[at] ?? 0);
  return sum | 0;
}

/** Adds the sums of a word without one of its letters; of a name's first word, the first letter stays. */
export function addShorter(
  { from, units }: Tokens,
  token: number,
  sum: number,
  isFirst: boolean,
  to: Pick<Numbers, 'push'>,
): void {
  const first = from[token] ?? 0;
  const end = from[token + 1] ?? 0;
  if (end - first > LONGEST + 1) return;
  let before = 0;
  for (let at = first; at < end; at++) {
    const here = more(before, units[at] ?? 0);
    if (at > first || !isFirst) to.push(without(sum, before, here, end - at));
    before = here;
  }
}

/** The sum after one more unit. */
function more(sum: number, unit: number): number {
  return (Math.imul(sum, PRIME) + unit) | 0;
}

/**
 * The sum of a word without one unit: those before it stand one place nearer to the end.
 *
 * @param before the sum before the unit
 * @param here that with it
 * @param left how many units there are from this one on
 */
function without(sum: number, before: number, here: number, left: number): number {
  return (sum - Math.imul(here - before, POWERS[left - 1] ?? 0)) | 0;
}

/**
 * The states after each word of a name that this one may have been meant to be. One with a letter too few is one of those
 * words without a letter; of any other, both have something in common without a letter. The filters tell which of these may
 * be, so that few states are tried.
 *
 * @param state what stood before the word
 * @param isFirst whether it is the name's first word, whose first letter is never mistyped
 */
export function statesMeant(
  slips: Slips,
  tokens: Tokens,
  token: number,
  state: number,
  isFirst: boolean,
): readonly number[] {
  const { from, units } = tokens;
  const first = from[token] ?? 0;
  const end = from[token + 1] ?? 0;
  const sum = sumOf(tokens, token);
  let word: Mistyped | undefined;
  if (mayHave(slips.shorter, sum)) {
    word = new Mistyped(slips, units, first, end, state, sum);
    word.tryLonger(isFirst);
  }
  let before = 0;
  for (let at = first; at < end; at++) {
    const here = more(before, units[at] ?? 0);
    if (at > first || !isFirst) {
      const shorter = without(sum, before, here, end - at);
      const doubled = at > first && units[at] === units[at - 1];
      if (mayHave(slips.shorter, shorter) || (doubled && mayHave(slips.words, shorter))) {
        word ??= new Mistyped(slips, units, first, end, state, sum);
        word.tryAt(at, shorter);
      }
    }
    before = here;
  }
  return word?.states ?? NONE;
}

/** A word that may be a mistyped one of a name, and what may be meant. */
class Mistyped {
  readonly states: number[] = [];
  readonly #slips: Slips;
  readonly #units: Uint16Array;
  readonly #first: number;
  readonly #end: number;
  readonly #state: number;
  readonly #sum: number;

  constructor(slips: Slips, units: Uint16Array, first: number, end: number, state: number, sum: number) {
    this.#slips = slips;
    this.#units = units;
    this.#first = first;
    this.#end = end;
    this.#state = state;
    this.#sum = sum;
  }

  /** Tries it with a letter more. */
  tryLonger(isFirst: boolean): void {
    let before = 0;
    for (let at = this.#first; at <= this.#end; at++) {
      const moved = Math.imul(before, PRIME - 1);
      if (at > this.#first || !isFirst) {
        for (const letter of LETTERS) {
          const sum = this.#sum + Math.imul(moved + letter, POWERS[this.#end - at] ?? 0);
          if (mayHave(this.#slips.words, sum)) this.#put(at, 0, [letter]);
        }
      }
      before = more(before, this.#unit(at));
    }
  }

  /**
   * Tries it with another letter at a place, or with this one and the next one swapped, or without a doubled one.
   *
   * @param shorter its sum without the letter there
   */
  tryAt(at: number, shorter: number): void {
    const { words } = this.#slips;
    const here = this.#unit(at);
    if (at > this.#first && here === this.#unit(at - 1) && mayHave(words, shorter)) this.#put(at, 1, []);
    if (!mayHave(this.#slips.shorter, shorter)) return;
    const power = POWERS[this.#end - 1 - at] ?? 0;
    for (const near of BESIDE[here] ?? NONE)
      if (mayHave(words, this.#sum + Math.imul(near - here, power))) this.#put(at, 1, [near]);
    if (at + 1 === this.#end || this.#unit(at + 1) === here) return;
    const next = this.#unit(at + 1);
    const swapped = Math.imul(next - here, power - (POWERS[this.#end - 2 - at] ?? 0));
    if (mayHave(words, this.#sum + swapped)) this.#put(at, 2, [next, here]);
  }

  /** Takes the word with other units in the place of some. */
  #put(at: number, count: number, units: readonly number[]): void {
    let state = this.#state;
    for (let one = this.#first; one < at; one++) state = step(state, this.#unit(one));
    for (const unit of units) state = step(state, unit);
    for (let one = at + count; one < this.#end; one++) state = step(state, this.#unit(one));
    this.states.push(state);
  }

  #unit(at: number): number {
    return this.#units[at] ?? 0;
  }
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
