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
  /** By their first words. */
  firsts: Map<string, Branch<Value>>;
}

/** Phrases with the same words up to here. */
interface Branch<Value> {
  /** Of the phrase that ends here. */
  value?: Value;
  /** By what stands before the next word, and that word. */
  next?: Map<string, Branch<Value>>;
}

export interface PhraseMatch<Value> extends Span {
  value: Value;
}

export function phrases<Value>(spelling: Spelling, hyphens: 'alike' | 'apart' = 'apart'): Phrases<Value> {
  return { spelling, hyphens, firsts: new Map() };
}

/** Adds a phrase, or changes what it stands for. A phrase without letters and digits is never found. */
export function addPhrase<Value>(index: Phrases<Value>, phrase: string, put: (old: Value | undefined) => Value): void {
  let branch: Branch<Value> | undefined;
  let before: Word | undefined;
  for (const word of splitWords(phrase)) {
    if (branch) branch.next ??= new Map();
    branch = grown(branch?.next ?? index.firsts, before ? keyOf(index, before, word) : word[index.spelling]);
    before = word;
  }
  if (branch) branch.value = put(branch.value);
}

/** The branch with a key, a new one where there was none. */
function grown<Value>(branches: Map<string, Branch<Value>>, key: string): Branch<Value> {
  const branch = branches.get(key) ?? {};
  branches.set(key, branch);
  return branch;
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
  let next = 0;
  for (const { at, found: branch } of passage.entriesOf(firsts, spelling)) {
    if (at < next || !beginsWord(words[at - 1])) continue;
    const match = longestAt(index, words, at, branch, accept);
    if (!match) continue;
    found.push(match.found);
    next = match.last + 1;
  }
  return found;
}

function longestAt<Value>(
  index: Phrases<Value>,
  words: readonly Word[],
  first: number,
  begun: Branch<Value>,
  accept: (value: Value, span: Span) => boolean,
): { found: PhraseMatch<Value>; last: number } | undefined {
  const start = words[first]?.start ?? 0;
  let best: { found: PhraseMatch<Value>; last: number } | undefined;
  let branch: Branch<Value> | undefined = begun;
  for (let last = first; branch; last++) {
    const word = words[last];
    if (!word) break;
    const next = words[last + 1];
    const { value } = branch;
    const span = { start, end: word.end };
    if (value !== undefined && endsWord(word, next) && accept(value, span)) best = { found: { ...span, value }, last };
    branch = next && branch.next?.get(keyOf(index, word, next));
  }
  return best;
}

/** What a word is found by behind another. */
function keyOf(index: Phrases<unknown>, before: Word, word: Word): string {
  const gap = gapIn(index, before);
  // A key that is a word as it stands is found sooner than one that has to be put together.
  return gap === ' ' ? word[index.spelling] : `${gap}|${word[index.spelling]}`;
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
