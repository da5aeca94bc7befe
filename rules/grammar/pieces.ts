/** A sentence in pieces that a tagger can be given: its time grows with the words of a sentence and the letters of a word. */

import type { Span } from '../text/spans.ts';

/** The most words in a piece, and the most letters (UTF-16) in a word. */
const WORDS = 100;
const LETTERS = 50;

export interface Piece extends Span {
  /** A single word with too many letters. */
  long: boolean;
}

/** The pieces of a sentence, in order; together they have all its words. */
export function piecesOf(sentence: string): Piece[] {
  const pieces: Piece[] = [];
  let words = 0;
  for (const { 0: word, index: start } of sentence.matchAll(/\S+/g)) {
    const end = start + word.length;
    const long = word.length > LETTERS;
    const last = pieces.at(-1);
    if (last && !last.long && !long && words < WORDS) {
      last.end = end;
      words++;
    } else {
      pieces.push({ start, end, long });
      words = 1;
    }
  }
  return pieces;
}
