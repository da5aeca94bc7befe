import type { ComponentChild } from 'preact';
import { pieces } from '../find.ts';

/** A text with the words that were searched for marked. */
export function marked(text: string, words: ReadonlySet<string>): ComponentChild[] {
  return pieces(text, words).map((piece) => (piece.hit ? <mark key={piece.start}>{piece.text}</mark> : piece.text));
}
