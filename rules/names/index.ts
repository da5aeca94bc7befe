/** Names, prepared to be looked up: each under a hash of its letters and digits alone, without its legal form. */

import type { Tools } from '../kinds/kind.ts';
import { DUTCH, ENGLISH } from '../text/function-words.ts';
import { wordEnd } from '../text/words.ts';
import { type Filter, mayBeOneOf } from '../words/filter.ts';
import { wordHash } from '../words/hash.ts';
import { dutchHash, isKnown, isOrdinary, knownHash, ordinaryHash } from '../words/lexicon.ts';
import { isShorthand } from '../words/shorthand.ts';
import { Build } from './build.ts';
import { coreOf } from './core.ts';
import { isAcronym, mayVary, WAYS, waysToWrite, withoutGroup, withoutLeading } from './spelling.ts';
import { lookUp, type Table } from './table.ts';
import { packTexts, type Texts, textAt } from './texts.ts';
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
  written: Texts;
  /** By written form: its length (UTF-16) from its first letter on, without legal forms. */
  cores: Uint8Array;
  /** By name: the number of its first written form; empty where each has one alone, whose number is the name's. */
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
 * 5: a day, a month or a sign of the zodiac, too (April, Virgo); 4: of a people or a country, too (American); 3: an ordinary word, too; 2: one that is not so ordinary; 1: one that is said
 * seldom, or two that are said often; 0: a name and nothing else.
 */
export type Doubt = 0 | 1 | 2 | 3 | 4 | 5;
/** The bits of a doubt. */
export const DOUBT = 7;
export const LONG = 8;
/** The fewest letters of a name, without its legal form, that counts with a typing error. */
export const SLIP_LETTERS = 8;

/** A name to be indexed, as a pack has it: at most 255 units. */
export type Named =
  | string
  | {
      name: string;
      /** The other ways to say it. */
      also?: readonly string[] | undefined;
      /** Whether it is an ordinary word, too; undefined where the engine is to tell. */
      ambiguous?: boolean | undefined;
    };

/** What tells a word from a name. */
type Words = Pick<Tools, 'lexicon' | 'frequencyOf'>;

/** Prepares names, which are known by their places in the list; takes about two microseconds each. */
export function indexNames(list: readonly Named[], words: Words): NameIndex {
  const build = new Build(list.length);
  const firsts = new Uint32Array(list.length);
  const written: string[] = [];
  const given: (boolean | undefined)[] = [];
  list.forEach((entry, name) => {
    firsts[name] = written.length;
    const { name: own, also = NONE, ambiguous } = typeof entry === 'string' ? { name: entry } : entry;
    written.push(own, ...also);
    while (given.length < written.length) given.push(ambiguous);
  });
  const cores = new Uint8Array(written.length);
  const flags = new Uint8Array(written.length);
  const tokens = new Tokens();
  written.forEach((text, at) => {
    const count = coreOf(tokens.read(text));
    if (count === 0) return;
    const start = tokens.start[0] ?? 0;
    const end = tokens.end[count - 1] ?? 0;
    cores[at] = end - start;
    const long = (tokens.from[count] ?? 0) >= SLIP_LETTERS;
    flags[at] = doubtOf(tokens, count, given[at], words) | (long ? LONG : 0);
    build.add(tokens, count, at * WAYS, long);
    if (!mayVary(tokens, count)) return;
    const core = text.slice(start, end);
    const owner = withoutGroup(core);
    const led = withoutLeading(core);
    waysToWrite(core).forEach((way, number) => {
      if (number === 0) return;
      tokens.read(way);
      if ((way !== owner && way !== led) || isDistinct(tokens, words))
        build.add(tokens, tokens.count, at * WAYS + number, long);
    });
  });
  return {
    ...build.finish(),
    written: packTexts(written),
    cores,
    firsts: written.length > list.length ? firsts : new Uint32Array(0),
    flags,
  };
}

const NONE: readonly string[] = [];

/** A written form without its legal form. */
export function coreText({ written, cores }: NameIndex, number: number): string {
  const text = textAt(written, number);
  let start = 0;
  while (start < text.length && wordEnd(text, start) === start) start++;
  return text.slice(start, start + (cores[number] ?? 0));
}

/** A name as the pack writes it. */
export function nameText({ written, firsts }: NameIndex, name: number): string {
  return textAt(written, firsts[name] ?? name);
}

/** The name that a written form stands for. */
export function nameOf({ firsts }: NameIndex, number: number): number {
  if (firsts.length === 0) return number;
  let low = 0;
  let high = Math.min(number, firsts.length - 1);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((firsts[middle] ?? 0) <= number) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How much a name is an ordinary word, too. @param given what the pack says of it */
function doubtOf(tokens: Tokens, count: number, given: boolean | undefined, words: Words): Doubt {
  if (given !== undefined) return given ? doubtOfGiven(tokens, count, words) : 0;
  if (count === 1) {
    const doubt = doubtOfWord(tokens, 0, words);
    // An acronym counts in capitals only, which is half of what tells it from a word.
    const acronym = doubt > 2 && isAcronym(tokens.text.slice(0, tokens.end[0])) && !isShorthand(tokens.key(0));
    return acronym ? 2 : doubt;
  }
  const doubt = count === 2 ? doubtOfTwo(tokens, words) : 0;
  // S-Oil, written as one, is an ordinary word.
  const size = tokens.from[count] ?? 0;
  return doubt < 2 && size <= SQUEEZED && isOrdinary(words.lexicon, keyOf(tokens, count)) ? 2 : doubt;
}

/** A name that the pack calls ambiguous. In its capitals, an acronym is rather a name than a word that is shouted (LIVE). */
function doubtOfGiven(tokens: Tokens, count: number, words: Words): Doubt {
  const acronym = count === 1 && isAcronym(tokens.text.slice(0, tokens.end[0]));
  return acronym && words.frequencyOf(tokens.hash(0)) < 2 ? 2 : 3;
}

/** A word behind its article (De Tijd), one with a little word beside it, as sayings have (Guess Who), or two that are said often. */
function doubtOfTwo(tokens: Tokens, words: Words): Doubt {
  if (mayBeLittle(tokens.hash(0)) || mayBeLittle(tokens.hash(1))) {
    const first = tokens.key(0);
    const last = tokens.key(1);
    if (ARTICLES.includes(first)) {
      const doubt = doubtOfWord(tokens, 1, words);
      return doubt > 3 ? doubt : doubt > 0 || /^\d+$/.test(last) ? 3 : 0;
    }
    const other = SMALL_WORDS.has(first) ? last : SMALL_WORDS.has(last) ? first : undefined;
    if (other !== undefined) return SMALL_WORDS.has(other) || isKnown(words.lexicon, other) ? 3 : 0;
  }
  return words.frequencyOf(tokens.hash(0)) > 0 && words.frequencyOf(tokens.hash(1)) > 0 ? 1 : 0;
}

/**
 * Whether a name is one by itself: Bremvliet of Bremvliet Groep, but not Samen of Samen Groep. Of two words with a hyphen
 * between them a seldom one is enough: Tolbrug-Waal of Royal Tolbrug-Waal, but not School-Verkeer of Stichting School-Verkeer.
 */
function isDistinct(tokens: Tokens, { lexicon, frequencyOf }: Words): boolean {
  const pair = tokens.count === 2 && tokens.gap(0) === '-';
  for (let token = 0; token < tokens.count; token++) {
    const hash = tokens.hash(token);
    if (tokens.size(token) >= DISTINCT && (!knownHash(lexicon, hash) || (pair && frequencyOf(hash) === 0))) return true;
  }
  return false;
}

/** The fewest letters of a name that stands for its group. */
const DISTINCT = 6;

function doubtOfWord(tokens: Tokens, token: number, { lexicon, frequencyOf }: Words): Doubt {
  const hash = tokens.hash(token);
  const word = tokens.key(token);
  if (CALENDAR.has(word)) return 5;
  if (SOUND.test(word) || isShorthand(word)) return 3;
  const frequency = frequencyOf(hash);
  if (frequency > 0) return (frequency + 1) as Doubt;
  if (isGlued(word, frequencyOf)) return 1;
  if (!ordinaryHash(lexicon, hash)) return 0;
  return tokens.size(token) >= (dutchHash(lexicon, hash) ? SELDOM.dutch : SELDOM.english) ? 2 : 1;
}

/** Whether a word is a little one and an ordinary one that people tend to write together: infront, alot. */
function isGlued(word: string, frequencyOf: Words['frequencyOf']): boolean {
  for (let length = 2; length <= 4; length++)
    if (
      word.length - length > 3 &&
      SMALL_WORDS.has(word.slice(0, length)) &&
      frequencyOf(wordHash(word.slice(length))) === 2
    )
      return true;
  return false;
}

function keyOf(tokens: Tokens, count: number): string {
  return Array.from({ length: Math.min(count, 4) }, (_, token) => tokens.key(token)).join('');
}

/** The months, days and signs of the zodiac, which English writes with a capital: so it says nothing. */
const CALENDAR: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday ' +
    'aries taurus gemini cancer leo virgo libra scorpio sagittarius capricorn aquarius pisces'
  ).split(' '),
);
/** A sound as people draw it out: grrr, hmmm. */
const SOUND = /([a-z])\1\1$/;
/** The fewest letters of a word that is said seldom, and yet rather a word than a name. */
const SELDOM = { dutch: 6, english: 7 };
/** The most letters of a name of several words that is one ordinary word when they are squeezed. */
const SQUEEZED = 8;
const SMALL_WORDS: ReadonlySet<string> = new Set([...DUTCH, ...ENGLISH]);
/** The articles of both languages. */
export const ARTICLES = ['de', 'het', 'een', 'the', 'a', 'an'];

// Few names have such words, and a hash says so sooner than letters do.
const mayBeLittle = mayBeOneOf(() => [...SMALL_WORDS, ...ARTICLES]);

/** The number of the first spelling whose whole key has this hash; -1 where there is none. */
export function wholeKey(index: NameIndex, hash: number): number {
  return (lookUp(index.table, hash) >>> 1) - 1;
}

/** `&` in a key. */
export const AMPERSAND = 0x26;
