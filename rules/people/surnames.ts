/** Reading a family name: `Bakker`, `van der Laan`, `Jansen-de Vries`, `O'Neill`. */

import { isSurnamePrefix, LONGEST_PREFIX } from '../words/person-words.ts';
import { LOOSE_PARTICLES, RARE_PARTICLES } from './name-words.ts';
import { isSurname } from './no-surnames.ts';
import type { Token } from './tokens.ts';

export interface Surname {
  /** The token that it ends with. */
  last: number;
  /** The tussenvoegsel that it begins with, folded, with spaces; empty where there is none. */
  particle: string;
}

/** The most words in a family name, without its tussenvoegsel. */
const MOST = 3;

/** The family name that begins at a token, if one does. */
export function surnameAt(tokens: readonly Token[], at: number): Surname | undefined {
  const particles = particlesFrom(tokens, at);
  const particle = particles.join(' ');
  let last = at + particles.length;
  if (!isPart(tokens[last], particle !== '' && !LOOSE_PARTICLES.has(particle))) return undefined;
  for (let words = 1; words < MOST; words++) {
    const next = continued(tokens, last);
    if (next === undefined) break;
    last = next;
  }
  return { last, particle };
}

/** The words of the longest tussenvoegsel at a token. */
function particlesFrom(tokens: readonly Token[], at: number): string[] {
  const words: string[] = [];
  let longest: string[] = [];
  for (let next = at; words.length < LONGEST_PREFIX; next++) {
    const token = tokens[next];
    if (!token || token.closed || !/^[ .'/]$/.test(token.gap)) break;
    words.push(token.folded);
    const particle = words.join(' ');
    if (isSurnamePrefix(particle) && !RARE_PARTICLES.has(particle)) longest = [...words];
  }
  return longest;
}

/** Behind a hyphen, an apostrophe or a space more of it can stand: Jansen-de Vries, O'Neill, García López. */
function continued(tokens: readonly Token[], last: number): number | undefined {
  const gap = tokens[last]?.gap;
  const next = tokens[last + 1];
  if (gap === ' ') return isPart(next, false) && !next?.isWord ? last + 1 : undefined;
  if (gap === "'") return isPart(next, true) ? last + 1 : undefined;
  if (gap !== '-') return undefined;
  const begins = last + 1 + particlesFrom(tokens, last + 1).length;
  return isPart(tokens[begins], true) ? begins : undefined;
}

/** @param anyWord behind most tussenvoegsels words are family names that are none by themselves: van der Laan */
function isPart(token: Token | undefined, anyWord: boolean): boolean {
  if (!token?.capital || token.closed) return false;
  // A single letter is half a name before an apostrophe only.
  if (token.end - token.start === 1 && token.gap !== "'") return false;
  return anyWord || isSurname(token);
}
