/** The words of a hashtag that is written without capitals: #werkenbijpeerdal. */

import { isDutch, isOrdinary, type Lexicon } from '../words/lexicon.ts';
import { fold } from './fold.ts';
import { DUTCH, ENGLISH } from './function-words.ts';

/** A shorter tag is read easily as it is, and often a name: #linkedin, #facebook. */
const SHORTEST = 9;
/** The longest tag that a site takes, and the longest part that is a word, in characters. */
const LONGEST = 100;
const LONGEST_PART = 24;
/** Words that join others; not those that are pieces of other words and of places: Amsterdam, Gelderland, Zoetermeer. */
const LINKING: ReadonlySet<string> = new Set([
  ...[...DUTCH, ...ENGLISH].map(fold).filter((word) => word.length > 2 && word !== 'meer'),
  ...'de en of in op te je ik we al om uw ze nu zo is to at by my it us on up no go do if an'.split(' '),
]);
/** The most that parts may cost for each letter: what costs more was cut out of something else. */
const MOST_PER_LETTER = 2.25;

/**
 * The words of a tag of several words, if it can be told that it is one; undefined where it has capitals or underscores
 * between them, is a word itself, or is, as far as we know, one Dutch compound (#fietsenzaak).
 *
 * @param tag without its sigil
 * @param own the words of the organisation's own name, folded, which no lexicon has
 */
export function wordsOfTag(tag: string, lexicon: Lexicon, own: readonly string[]): string[] | undefined {
  const [, letters = '', rest = ''] = /^(\p{L}+)(\p{N}*)$/u.exec(tag) ?? [];
  const key = fold(letters);
  if (key.length < SHORTEST || key.length > LONGEST || key.length !== letters.length) return undefined;
  if (/\p{Lu}/u.test(letters.slice(1)) || isOrdinary(lexicon, key)) return undefined;
  const parts = partsOf(key, (part) => sortOf(part, lexicon, own));
  const compound = parts.some(({ is }) => is === 'first half');
  const several = parts.some(({ is, text }) => is !== 'word' || !isDutch(lexicon, text));
  if (parts.length < 2 || compound || !several) return undefined;
  // #Liverpool: with its capital and nothing that joins, it is a name.
  if (/^\p{Lu}/u.test(letters) && parts.every(({ is }) => is === 'word')) return undefined;
  const words = parts.map(({ text, start }) => letters.slice(start, start + text.length));
  return rest ? [...words, rest] : words;
}

/** `first half`: of a Dutch compound, with its -s, -er or -en. */
type Sort = 'word' | 'linking' | 'name' | 'first half';

interface Part {
  text: string;
  start: number;
  is: Sort;
}

function sortOf(part: string, lexicon: Lexicon, own: readonly string[]): Sort | undefined {
  if (own.includes(part)) return 'name';
  if (LINKING.has(part)) return 'linking';
  if (part.length < 3) return undefined;
  // Openingstijden, kinderopvang: as English words go, openings and kinder are some, too.
  const stem = part.replace(/(?:s|er|en)$/, '');
  if (stem !== part && stem.length > 3 && !isDutch(lexicon, part) && isDutch(lexicon, stem)) return 'first half';
  return isOrdinary(lexicon, part) ? 'word' : undefined;
}

/** Short words are found in everything, so they cost more than long ones; words that join are expected. */
function costOf(is: Sort, text: string): number {
  const { length } = text;
  if (is === 'linking') return length > 2 || text === 'de' ? 3 : 4;
  if (is === 'first half' || is === 'name') return 9;
  return length > 5 ? 7 : length > 3 ? 8 : 14;
}

/** The cheapest parts that make up a key; none where there are none that are cheap enough. */
function partsOf(key: string, sort: (part: string) => Sort | undefined): Part[] {
  const best: { cost: number; part: Part | undefined }[] = [{ cost: 0, part: undefined }];
  for (let end = 1; end <= key.length; end++) {
    let found: (typeof best)[number] = { cost: Number.POSITIVE_INFINITY, part: undefined };
    for (let start = Math.max(0, end - LONGEST_PART); start < end; start++) {
      const before = best[start]?.cost ?? Number.POSITIVE_INFINITY;
      if (before >= found.cost) continue;
      const text = key.slice(start, end);
      const is = sort(text);
      if (is && before + costOf(is, text) < found.cost)
        found = { cost: before + costOf(is, text), part: { text, start, is } };
    }
    best.push(found);
  }
  const parts: Part[] = [];
  if ((best[key.length]?.cost ?? 0) > MOST_PER_LETTER * key.length) return parts;
  for (let part = best[key.length]?.part; part; part = best[part.start]?.part) parts.unshift(part);
  return parts;
}

/** A tag's words with a capital each, without its sigil. */
export function camelCase(words: readonly string[]): string {
  return words.map((word) => word.replace(/^\p{L}/u, (letter) => letter.toUpperCase())).join('');
}
