/** Reading what stands before a family name: titles, given names, initials. */

import { isTitle } from '../words/person-words.ts';
import { LONG_INITIALS, NO_INITIALS } from './name-words.ts';
import { isSmallWord } from './no-surnames.ts';
import type { Token } from './tokens.ts';

/** The most titles in one name, and the most given names and initials. */
const MOST = 5;

/** Behind the titles that begin at a token: prof. dr. ir. */
export function titlesFrom(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + MOST && isTitleHere(tokens[at])) at++;
  return at;
}

function isTitleHere(token: Token | undefined): boolean {
  // ING and MS are a bank and an illness.
  if (!token || token.closed || token.shouted || (token.gap !== ' ' && token.gap !== '.')) return false;
  return isTitle(token.folded, token.dotted);
}

export interface Firsts {
  /** The token behind them. */
  next: number;
  /** How many of them are given names. */
  names: number;
}

/** The given names and initials that begin at a token: Anne-Fleur, J.P., Jan W. */
export function firstsFrom(tokens: readonly Token[], from: number): Firsts {
  let at = from;
  let names = 0;
  let letters = '';
  for (let token = tokens[at]; token && at < from + MOST; token = tokens[at]) {
    if (token.closed || !token.capital) break;
    if (isInitial(token)) letters += token.folded;
    else if (token.given && !(at === 0 && isSmallWord(token))) names++;
    // Anne-Fleur: only one of the two need be known.
    else if (names === 0 || tokens[at - 1]?.gap !== '-') break;
    at++;
    if (!isApart(token) && token.gap !== '-') break;
  }
  return names === 0 && NO_INITIALS.has(letters) ? { next: from, names } : { next: at, names };
}

function isInitial({ dotted, written, folded }: Token): boolean {
  return dotted && (/^\p{Lu}\p{M}*$/u.test(written) || LONG_INITIALS.has(folded));
}

/** Whether no more than a space stands behind it, or the dot of an initial. */
export function isApart(token: Token | undefined): boolean {
  return token !== undefined && (token.gap === ' ' || (token.gap === '.' && isInitial(token)));
}
