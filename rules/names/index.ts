/** Names, prepared to be looked up: each under a hash of its letters and digits alone, without its legal form. */

import type { Tools } from '../kinds/kind.ts';
import { DUTCH, ENGLISH } from '../text/function-words.ts';
import { mayBeLeadingForm } from '../text/legal-forms.ts';
import { wordEnd } from '../text/words.ts';
import type { Filter } from '../words/filter.ts';
import { isDutch, isKnown, isOrdinary } from '../words/lexicon.ts';
import { Build } from './build.ts';
import { coreOf } from './core.ts';
import { isAcronym, WAYS, waysToWrite, withoutGroup, withoutLeading } from './spelling.ts';
import { lookUp, type Table } from './table.ts';
import { Tokens } from './tokens.ts';

/** Plain data, small enough for a hundred thousand names. */
export interface NameIndex {
  /**
   * By the hash of a key, or of the part of a key before a place where the draft may have a space: twice the number of its
   * first spelling plus one, or 0 where it is no whole key; plus 1 where a longer key begins like this. So, bit 0: a longer
   * one; the rest: a whole one.
   */
  table: Table;
  /** By spelling: which written form it is of, times {@link WAYS}, plus which way to write that. */
  spellings: Uint32Array;
  /** By spelling, where another one has the same hash: the number of the next one. Few have. */
  next: Map<number, number>;
  /** What is written in the pack: each name, and behind it the other ways to say it. */
  written: string[];
  /** By written form: its length (UTF-16) from its first letter on, without legal forms. */
  cores: Uint8Array;
  /** By name: the number of its first written form. */
  firsts: Uint32Array;
  /** By written form: its {@link Doubt}, plus {@link LONG} where it counts with a typing error. */
  flags: Uint8Array;
  /** What mistyped words have in common with the first words of names, and with the others. */
  slips: { first: Slips; others: Slips };
}

/** Words as hashes, and what is left of them without one letter. */
export interface Slips {
  words: Filter;
  shorter: Filter;
}

/**
 * 4: of a people or a country, too (American); 3: an ordinary word, too; 2: one that is not so ordinary; 1: one that is said
 * seldom, or two that are said often; 0: a name and nothing else.
 */
export type Doubt = 0 | 1 | 2 | 3 | 4;
/** The bits of a doubt. */
export const DOUBT = 7;
export const LONG = 8;
/** The fewest letters of a name, without its legal form, that counts with a typing error. */
export const SLIP_LETTERS = 8;

/** A name to be indexed. */
export interface Named {
  /** At most 255 units each: the name, and the other ways to say it. */
  ways: readonly [string, ...string[]];
  /** Whether it is an ordinary word, too; undefined where the engine is to tell. */
  ambiguous: boolean | undefined;
}

/** What tells a word from a name. */
type Words = Pick<Tools, 'lexicon' | 'frequencyOf'>;

/** Prepares names, which are known by their places in the list; takes about two microseconds each. */
export function indexNames(list: readonly Named[], words: Words): NameIndex {
  const build = new Build();
  const firsts = new Uint32Array(list.length);
  const written = list.flatMap(({ ways }) => ways);
  const cores = new Uint8Array(written.length);
  const flags = new Uint8Array(written.length);
  const tokens = new Tokens();
  const add = (text: string, at: number, given: boolean | undefined) => {
    const count = coreOf(tokens.read(text));
    const core = text.slice(tokens.start[0] ?? 0, tokens.end[count - 1] ?? 0);
    cores[at] = core.length;
    const long = (tokens.from[count] ?? 0) >= SLIP_LETTERS;
    const doubt = given === undefined ? doubtOf(tokens, count, words) : given ? doubtOfGiven(tokens, count, words) : 0;
    flags[at] = doubt | (long ? LONG : 0);
    build.add(tokens, count, at * WAYS, long);
    const led = mayBeLeadingForm(tokens.hash(0)) ? withoutLeading(core) : undefined;
    if (led === undefined && !/[&＆(]| (?:en|and) | (?:holding|gro?up|groep)/i.test(core)) return;
    const owner = withoutGroup(core);
    waysToWrite(core).forEach((way, number) => {
      if (number === 0) return;
      tokens.read(way);
      if ((way !== owner && way !== led) || isDistinct(tokens, words))
        build.add(tokens, tokens.count, at * WAYS + number, long);
    });
  };
  let at = 0;
  list.forEach(({ ways, ambiguous }, name) => {
    firsts[name] = at;
    for (const way of ways) add(way, at++, ambiguous);
  });
  return { ...build.finish(), written, cores, firsts, flags };
}

/** A written form without its legal form. */
export function coreText({ written, cores }: NameIndex, number: number): string {
  const text = written[number] ?? '';
  let start = 0;
  while (start < text.length && wordEnd(text, start) === start) start++;
  return text.slice(start, start + (cores[number] ?? 0));
}

/** The name that a written form stands for. */
export function nameOf({ firsts }: NameIndex, number: number): number {
  // So it is where no name has several ways to say it.
  if (firsts[number] === number) return number;
  let low = 0;
  let high = Math.min(number, firsts.length - 1);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((firsts[middle] ?? 0) <= number) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether a name is an ordinary word, too, or a phrase of two. */
function doubtOf(tokens: Tokens, count: number, words: Words): Doubt {
  const { lexicon } = words;
  if (count === 1) {
    const doubt = doubtOfWord(tokens.key(0), words);
    // An acronym counts in capitals only, which is half of what tells it from a word.
    return doubt > 2 && isAcronym(tokens.text.slice(0, tokens.end[0])) ? 2 : doubt;
  }
  const doubt = count === 2 ? doubtOfTwo(tokens.key(0), tokens.key(1), words) : 0;
  // S-Oil, written as one, is an ordinary word.
  const size = tokens.from[count] ?? 0;
  return doubt < 2 && size <= SQUEEZED && isOrdinary(lexicon, keyOf(tokens, count)) ? 2 : doubt;
}

/** A name that the pack calls ambiguous. In its capitals, an acronym is rather a name than a word that is shouted (LIVE). */
function doubtOfGiven(tokens: Tokens, count: number, words: Words): Doubt {
  const acronym = count === 1 && isAcronym(tokens.text.slice(0, tokens.end[0]));
  return acronym && words.frequencyOf(tokens.key(0)) < 2 ? 2 : 3;
}

/** A word behind its article (De Tijd), one with a little word beside it, as sayings have (Guess Who), or two that are said often. */
function doubtOfTwo(first: string, last: string, words: Words): Doubt {
  if (ARTICLES.includes(first)) return doubtOfWord(last, words) > 0 || /^\d+$/.test(last) ? 3 : 0;
  const other = SMALL_WORDS.has(first) ? last : SMALL_WORDS.has(last) ? first : undefined;
  if (other !== undefined) return SMALL_WORDS.has(other) || isKnown(words.lexicon, other) ? 3 : 0;
  return words.frequencyOf(first) > 0 && words.frequencyOf(last) > 0 ? 1 : 0;
}

/**
 * Whether a name is one by itself: Bremvliet of Bremvliet Groep, but not Samen of Samen Groep. Of two words with a hyphen
 * between them a seldom one is enough: Tolbrug-Waal of Royal Tolbrug-Waal, but not School-Verkeer of Stichting School-Verkeer.
 */
function isDistinct(tokens: Tokens, { lexicon, frequencyOf }: Words): boolean {
  const pair = tokens.count === 2 && tokens.gap(0) === '-';
  for (let token = 0; token < tokens.count; token++) {
    const word = tokens.key(token);
    if (tokens.size(token) >= DISTINCT && (!isKnown(lexicon, word) || (pair && frequencyOf(word) === 0))) return true;
  }
  return false;
}

/** The fewest letters of a name that stands for its group. */
const DISTINCT = 6;

function doubtOfWord(word: string, { lexicon, frequencyOf }: Words): Doubt {
  const frequency = frequencyOf(word);
  if (frequency > 0) return (frequency + 1) as Doubt;
  const letters = isDutch(lexicon, word) ? SELDOM.dutch : SELDOM.english;
  return !isOrdinary(lexicon, word) ? 0 : word.length >= letters ? 2 : 1;
}

function keyOf(tokens: Tokens, count: number): string {
  return Array.from({ length: Math.min(count, 4) }, (_, token) => tokens.key(token)).join('');
}

/** The fewest letters of a word that is said seldom, and yet rather a word than a name. */
const SELDOM = { dutch: 6, english: 7 };
/** The most letters of a name of several words that is one ordinary word when they are squeezed. */
const SQUEEZED = 8;
const SMALL_WORDS: ReadonlySet<string> = new Set([...DUTCH, ...ENGLISH]);
/** The articles of both languages. */
export const ARTICLES = ['de', 'het', 'een', 'the', 'a', 'an'];

/** The number of the first spelling whose whole key has this hash; -1 where there is none. */
export function wholeKey(index: NameIndex, hash: number): number {
  return (lookUp(index.table, hash) >>> 1) - 1;
}

/** `&` in a key. */
export const AMPERSAND = 0x26;
