/** Going through the words of a text from one of them on, as far as names reach. */

import { isJoined } from '../text/words.ts';
import { mayHave } from './filter.ts';
import { BASIS, hashOf, step } from './hash.ts';
import { AMPERSAND, type NameIndex, wholeKey } from './index.ts';
import { canSlip, eachMeant } from './slips.ts';
import { lookUp } from './table.ts';
import type { Tokens } from './tokens.ts';

/** The words of a text from one to another whose hash is that of a name. */
export interface Candidate {
  first: number;
  last: number;
  /** The first of the spellings that it may be. */
  spelling: number;
  /** Whether without the s at its end (Peerdals). */
  bareS: boolean;
  /** Whether with one typing error. */
  slip: boolean;
  /** The letters that are meant, where they are not those of the words as they stand. */
  guess?: string;
  /** How many letters of the first word, and of the last one, are not the name's. */
  lead?: number;
  tail?: number;
}

/** No name is cut into more parts than this by hyphens, dots and the like. */
const MOST_PARTS = 24;
const S = 0x73;
/**
 * How many letters of a name must stand beside a word that is an ordinary one and yet a mistyped one of the name: one with a
 * capital, a short one with a capital, which is close to many others, and one in small letters.
 */
const BESIDE = { capital: 1, short: 6, small: 12 };
const SHORT = 3;

/** Whether a name of more words begins with this one. */
export function beginsName(index: NameIndex, tokens: Tokens, token: number): boolean {
  return (lookUp(index.table, tokens.hash(token)) & 1) === 1;
}

/** The places from one word on where a name may end, the last one last. */
export function candidatesFrom(index: NameIndex, tokens: Tokens, first: number): Candidate[] | undefined {
  let found: Candidate[] | undefined;
  const add = (last: number, spelling: number, bareS: boolean) => {
    found ??= [];
    found.push({ first, last, spelling, bareS, slip: false });
  };
  let state = BASIS;
  let parts = 0;
  for (let last = first; last < tokens.count && parts < MOST_PARTS; last++, parts++) {
    const before = state;
    state = last === first ? (tokens.state[first] ?? 0) : after(tokens, last, state);
    const value = lookUp(index.table, hashOf(state));
    const to = (tokens.from[last + 1] ?? 0) - 1;
    if (tokens.units[to] === S && to > (tokens.from[last] ?? 0)) {
      const bare = wholeKey(index, hashOf(after(tokens, last, before, to)));
      if (bare >= 0) add(last, bare, true);
    }
    // Behind the one without its s, so that it goes before that.
    if (value > 1) add(last, (value >>> 1) - 1, false);
    if (last + 1 === tokens.count || ((value & 1) === 0 && tokens.isSpaceBehind(last))) break;
    const gap = tokens.gap(last);
    if (gap.includes('\n') || ((value & 1) === 0 && !isJoined(gap))) break;
    if (gap.includes('&')) state = step(state, AMPERSAND);
  }
  return found;
}

/**
 * The places from one word on where a name with a typing error may end.
 *
 * @param behind the word behind which a name must end: up to there one stands as it is
 * @param isWord whether a token is an ordinary word: then it is a mistyped one only beside others
 */
export function slipsFrom(
  index: NameIndex,
  tokens: Tokens,
  first: number,
  behind: number,
  isWord: (token: number) => boolean,
): Candidate[] {
  const found: Candidate[] = [];
  let state = BASIS;
  for (let last = first; last < tokens.count && last < first + MOST_PARTS; last++) {
    if (last > behind && canSlip(tokens, last)) {
      const word = isWord(last);
      if (!word || mayGoOn(index, tokens, first, last)) {
        const slips = last === first ? index.slips.first : index.slips.others;
        eachMeant(slips, tokens, last, state, last === first, (meant) => {
          if (lookUp(index.table, hashOf(meant)) > 0) goOn(index, tokens, first, last, meant, word, found);
        });
      }
    }
    state = last === first ? (tokens.state[first] ?? 0) : after(tokens, last, state);
    if ((lookUp(index.table, hashOf(state)) & 1) === 0) break;
    const gap = tokens.gap(last);
    if (gap.includes('\n')) break;
    if (gap.includes('&')) state = step(state, AMPERSAND);
  }
  return found.length > 1 ? found.sort((a, b) => a.last - b.last) : found;
}

/** Whether a name may have more words than this one: before it, or behind it. */
function mayGoOn(index: NameIndex, tokens: Tokens, first: number, last: number): boolean {
  return last > first || (last + 1 < tokens.count && mayHave(index.slips.others.words, tokens.hash(last + 1)));
}

/** Goes on without an error behind a word that was mistyped. */
function goOn(
  index: NameIndex,
  tokens: Tokens,
  first: number,
  mistyped: number,
  meant: number,
  word: boolean,
  found: Candidate[],
): void {
  const size = tokens.size(mistyped);
  const beside = tokens.isSmall(mistyped) ? BESIDE.small : size > SHORT ? BESIDE.capital : BESIDE.short;
  const least = word ? size + beside : size === 1 ? BESIDE.small : 0;
  let state = meant;
  for (let last = mistyped; last < tokens.count && last < first + MOST_PARTS; last++) {
    if (last > mistyped) state = after(tokens, last, state);
    const value = lookUp(index.table, hashOf(state));
    if (value > 1 && lettersIn(tokens, first, last) >= least)
      found.push({ first, last, spelling: (value >>> 1) - 1, bareS: false, slip: true });
    if ((value & 1) === 0) break;
    const gap = tokens.gap(last);
    if (gap.includes('\n')) break;
    if (gap.includes('&')) state = step(state, AMPERSAND);
  }
}

function lettersIn({ from }: Tokens, first: number, last: number): number {
  return (from[last + 1] ?? 0) - (from[first] ?? 0);
}

/** The state after a token, or a part of it. */
function after({ from, units }: Tokens, token: number, state: number, end = from[token + 1] ?? 0): number {
  let next = state;
  for (let at = from[token] ?? 0; at < end; at++) next = step(next, units[at] ?? 0);
  return next;
}
