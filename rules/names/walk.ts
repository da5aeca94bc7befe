/** Going through the words of a text from one of them on, as far as names reach. */

import { isJoined } from '../text/words.ts';
import { mayHave } from '../words/filter.ts';
import { BASIS, hashOf, step, stepBack } from '../words/hash.ts';
import type { Familiar } from './familiar.ts';
import { AMPERSAND, type NameIndex, wholeKey } from './index.ts';
import { canSlip, statesMeant, sumOf } from './slips.ts';
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
const NONE: readonly Candidate[] = [];
/**
 * How many letters of a name must stand beside a word that is an ordinary one and yet a mistyped one of the name: one with a
 * capital, a short one with a capital, which is close to many others, and one in small letters.
 */
const BESIDE = { capital: 1, short: 6, small: 12 };
const SHORT = 3;

/**
 * Whether a word is an ordinary one, or a number, that nothing begins with: so are most words of a text, and this is the
 * quickest way to tell. A word in small letters is never a mistyped name; one with a capital may be, beside another word of
 * the name. A number is never mistyped.
 */
export function isCommon(index: NameIndex, tokens: Tokens, token: number, familiar: Familiar): boolean {
  if (!tokens.isParted(token)) return false;
  const hash = tokens.hash(token);
  if (tokens.isNumber(token))
    return tokens.size(token) > 1 && tokens.tag[token] === -1 && lookUp(index.table, hash) === 0;
  if (!familiar.isOnlyWord(hash)) return false;
  if (wholeWithoutS(index, tokens, token, tokens.state[token] ?? 0) >= 0) return false;
  return tokens.isSmall(token) || (tokens.size(token) > 1 && !mayGoOn(index, tokens, token));
}

/**
 * The places from one word on where a name may end, the last one last.
 *
 * @param begin what the table has on the first word
 */
export function candidatesFrom(
  index: NameIndex,
  tokens: Tokens,
  first: number,
  begin: number = lookUp(index.table, tokens.hash(first)),
): Candidate[] | undefined {
  let found: Candidate[] | undefined;
  let state = tokens.state[first] ?? 0;
  let value = begin;
  for (let last = first; last < tokens.count && last < first + MOST_PARTS; last++) {
    if (last > first) {
      state = tokens.after(last, state);
      value = lookUp(index.table, hashOf(state));
    }
    const bare = wholeWithoutS(index, tokens, last, state);
    if (bare >= 0 || value > 1) {
      found ??= [];
      if (bare >= 0) found.push({ first, last, spelling: bare, bareS: true, slip: false });
      // Behind the one without its s, so that it goes before that.
      if (value > 1) found.push({ first, last, spelling: (value >>> 1) - 1, bareS: false, slip: false });
    }
    if (last + 1 === tokens.count || ((value & 1) === 0 && tokens.isParted(last))) break;
    const gap = tokens.gap(last);
    if (gap.includes('\n') || ((value & 1) === 0 && !isJoined(gap))) break;
    if (gap.includes('&')) state = step(state, AMPERSAND);
  }
  return found;
}

/** The spelling that words are without the s at their end; -1 where they have none, or are none. */
function wholeWithoutS(index: NameIndex, tokens: Tokens, last: number, state: number): number {
  const to = tokens.from[last + 1] ?? 0;
  if (tokens.units[to - 1] !== S || tokens.size(last) < 2) return -1;
  return wholeKey(index, hashOf(stepBack(state, S)));
}

/**
 * The places from one word on where a name with a typing error may end.
 *
 * @param begin what the table has on the first word
 * @param behind the word behind which a name must end: up to there one stands as it is
 * @param isWord whether a token is an ordinary word: then it is a mistyped one only beside others
 */
export function slipsFrom(
  index: NameIndex,
  tokens: Tokens,
  first: number,
  begin: number,
  behind: number,
  isWord: (token: number) => boolean,
): readonly Candidate[] {
  if ((begin & 1) === 0 && !canSlip(tokens, first)) return NONE;
  let found: Candidate[] | undefined;
  let state = BASIS;
  for (let last = first; last < tokens.count && last < first + MOST_PARTS; last++) {
    if (last > behind && canSlip(tokens, last)) {
      const word = isWord(last);
      if (!word || last > first || mayGoOn(index, tokens, last)) {
        const slips = last === first ? index.slips.first : index.slips.others;
        for (const meant of statesMeant(slips, tokens, last, state, last === first))
          if (lookUp(index.table, hashOf(meant)) > 0) {
            found ??= [];
            goOn(index, tokens, first, last, meant, word, found);
          }
      }
    }
    state = last === first ? (tokens.state[first] ?? 0) : tokens.after(last, state);
    if (((last === first ? begin : lookUp(index.table, hashOf(state))) & 1) === 0) break;
    const gap = tokens.gap(last);
    if (gap.includes('\n')) break;
    if (gap.includes('&')) state = step(state, AMPERSAND);
  }
  return found?.sort((a, b) => a.last - b.last) ?? NONE;
}

/** Whether the word behind this one is a word of some name, and not its first one. */
function mayGoOn(index: NameIndex, tokens: Tokens, token: number): boolean {
  return token + 1 < tokens.count && mayHave(index.slips.others.words, sumOf(tokens, token + 1));
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
    if (last > mistyped) state = tokens.after(last, state);
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
