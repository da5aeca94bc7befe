/** Looking for many words and phrases at once: whole words, the longest first. */

import type { Passage } from './passage.ts';
import type { Span } from './spans.ts';
import { splitWords, type Word } from './words.ts';

/** How words are compared: `exact` minds accents, `folded` does not. */
export type Spelling = 'exact' | 'folded';

/** Phrases by key. Plain data. */
export interface Phrases<Value> {
  spelling: Spelling;
  /** Whether a hyphen and a space are alike: `low-hanging fruit` and `low hanging fruit` are one. */
  hyphens: 'alike' | 'apart';
  byKey: Map<string, Value>;
  /** By the first word of phrases, the number of words of the longest of them. */
  firsts: Map<string, number>;
}

export interface PhraseMatch<Value> extends Span {
  value: Value;
}

export function phrases<Value>(spelling: Spelling, hyphens: 'alike' | 'apart' = 'apart'): Phrases<Value> {
  return { spelling, hyphens, byKey: new Map(), firsts: new Map() };
}

/** Adds a phrase, or changes what it stands for. A phrase without letters and digits is never found. */
export function addPhrase<Value>(index: Phrases<Value>, phrase: string, put: (old: Value | undefined) => Value): void {
  const words = splitWords(phrase);
  const first = words[0]?.[index.spelling];
  if (first === undefined) return;
  const key = keyOf(words, index);
  index.byKey.set(key, put(index.byKey.get(key)));
  index.firsts.set(first, Math.max(index.firsts.get(first) ?? 0, words.length));
}

/**
 * Finds the phrases in a draft that `accept` takes, from left to right, the longest at each place and none over another.
 * A part of a hyphenated word is no whole word; a possessive ('s) is left out of the match.
 */
export function findPhrases<Value>(
  index: Phrases<Value>,
  passage: Passage,
  accept: (value: Value, span: Span) => boolean = () => true,
): PhraseMatch<Value>[] {
  const found: PhraseMatch<Value>[] = [];
  const { words } = passage;
  const { firsts, spelling } = index;
  if (firsts.size === 0) return found;
  for (let first = 0; first < words.length; first++) {
    const longest = firsts.get(words[first]?.[spelling] ?? '');
    if (longest === undefined || !beginsWord(words[first - 1])) continue;
    const match = longestAt(index, words, first, longest, accept);
    if (!match) continue;
    found.push(match.found);
    first = match.last;
  }
  return found;
}

function longestAt<Value>(
  index: Phrases<Value>,
  words: readonly Word[],
  first: number,
  longest: number,
  accept: (value: Value, span: Span) => boolean,
): { found: PhraseMatch<Value>; last: number } | undefined {
  const start = words[first]?.start ?? 0;
  let key = '';
  let best: { found: PhraseMatch<Value>; last: number } | undefined;
  for (let last = first; last < words.length && last < first + longest; last++) {
    const word = words[last];
    if (!word) break;
    key += word[index.spelling];
    const value = index.byKey.get(key);
    const span = { start, end: word.end };
    if (value !== undefined && endsWord(word, words[last + 1]) && accept(value, span))
      best = { found: { ...span, value }, last };
    key += gapIn(index, word);
  }
  return best;
}

function keyOf(words: readonly Word[], index: Phrases<unknown>): string {
  return words.map((word, at) => word[index.spelling] + (at < words.length - 1 ? gapIn(index, word) : '')).join('');
}

function gapIn({ hyphens }: Phrases<unknown>, { gap }: Word): string {
  return gap === '-' && hyphens === 'alike' ? ' ' : gap;
}

function beginsWord(before: Word | undefined): boolean {
  return !before || !['-', "'", '_', '&', ''].includes(before.gap);
}

function endsWord(word: Word, next: Word | undefined): boolean {
  if (!next || !['-', "'", '_', '&', ''].includes(word.gap)) return true;
  return word.gap === "'" && next.exact === 's';
}
