/** Searching the guidelines: whole words, beginnings of words and small typing errors, in Dutch and English. */

import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Book, Language, Text } from '../rules/types.ts';
import { reading } from './text.ts';

type Guideline = Book['guidelines'][number];

/** What is indexed of a guideline: in the reader's language, and `other` for who thinks of the word in the other one. */
interface Entry {
  id: string;
  title: string;
  text: string;
  other: string;
}

/** A guideline that was found, with the words in it that made the hit, folded as {@link fold} does. */
export interface Found {
  id: string;
  words: ReadonlySet<string>;
}

/** A piece of a text, from `start` on; `hit` where it is a word that was searched for. */
export interface Piece {
  start: number;
  text: string;
  hit: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** A word as it is compared: without capitals, accents and double letters ("Privé" is "prive", "naam" is "nam"). */
export function fold(word: string): string {
  const plain = word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/(\p{L})\1+/gu, '$1');
}

/** Endings that Dutch and English words take on; what is left has three letters at least. */
const ENDING = /(?<=^.{3,})(?:ies|y|es|en|e|s|jes?|tjes?)$|(?<=^.{4,})(?:ing|ed)$/;

/** What "klant" and "klanten", "naam" and "namen", "policy" and "policies" have in common. */
const stem = (folded: string) => folded.replace(ENDING, '');

const isAmong = (words: ReadonlySet<string>, word: string) => words.has(fold(word)) || words.has(stem(fold(word)));

/** Makes the search over all guidelines. Build it once for a book and a language. */
export function guidelineSearch(
  guidelines: readonly Guideline[],
  language: Language,
  languages: readonly Language[],
): (query: string) => Found[] {
  const all = (texts: Text[], spoken: Language) =>
    texts.map((text) => reading(text, spoken, languages).words).join('\n');
  const index = new MiniSearch<Entry>({
    fields: ['title', 'text', 'other'],
    tokenize: (text) => text.match(WORD) ?? [],
    processTerm: (term) => [...new Set([fold(term), stem(fold(term))])],
    searchOptions: {
      processTerm: (term) => stem(fold(term)),
      // The “s” of “foto’s” begins too many words, and one letter off in a short word makes another word.
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boost: { title: 3, other: 0.5 },
    },
  });
  index.addAll(
    guidelines.map((guideline) => {
      const { id, title, body, do: dos, dont } = guideline;
      const other = language === 'nl' ? 'en' : 'nl';
      return {
        id,
        title: all([title], language),
        text: all([body, ...dos, ...dont], language),
        other: all([title, body, ...dos, ...dont], other),
      };
    }),
  );
  return (query) => {
    const ways: SearchOptions[] = [
      { combineWith: 'AND' },
      { combineWith: 'OR' },
      // Two letters that changed places are two mistakes.
      { combineWith: 'AND', prefix: false, fuzzy: (term: string) => (term.length > 4 ? 2 : false) },
    ];
    for (const way of ways) {
      const results = index.search(query, way);
      if (results.length > 0) return results.map(({ id, terms }) => ({ id: String(id), words: new Set(terms) }));
    }
    return [];
  };
}

/** Cuts a text into what was searched for and the rest; joined, the pieces are the text again. */
export function pieces(text: string, words: ReadonlySet<string>): Piece[] {
  const cut: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    if (!isAmong(words, match[0])) continue;
    if (match.index > end) cut.push({ start: end, text: text.slice(end, match.index), hit: false });
    cut.push({ start: match.index, text: match[0], hit: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) cut.push({ start: end, text: text.slice(end), hit: false });
  return cut;
}

/** About `length` characters of a text around the first word that was searched for, cut between words. */
export function excerpt(text: string, words: ReadonlySet<string>, length = 80): string {
  if (text.length <= length) return text;
  let first = 0;
  for (const match of text.matchAll(WORD)) {
    if (isAmong(words, match[0])) {
      first = match.index;
      break;
    }
  }
  const from = first > length / 2 ? text.indexOf(' ', first - length / 2) + 1 : 0;
  const until = from + length < text.length ? text.lastIndexOf(' ', from + length) : text.length;
  const end = until > first ? until : from + length;
  return `${from > 0 ? '… ' : ''}${text.slice(from, end)}${end < text.length ? ' …' : ''}`;
}
