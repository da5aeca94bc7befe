/** What compromise tells of an English sentence. The only file that knows the library's tagger. */

import nlp from 'compromise/two';
import { withDegrees } from './degrees.ts';
import { piecesOf } from './pieces.ts';
import { plain } from './plain.ts';
import type { Grammar, Term } from './types.ts';

/** What the library says of a word; its own types leave out `implicit`. */
interface Tagged {
  text: string;
  pre: string;
  post: string;
  /** In lower case, without the signs around it. */
  normal: string;
  /** What a part of a contraction stands for: `we` and `will` of "we'll". */
  implicit?: string;
  tags?: ReadonlySet<string>;
}

/** English, by compromise. A word of more than 50 letters is a term without tags. */
export const english: Grammar = {
  terms(sentence) {
    const terms = piecesOf(sentence).flatMap(({ start, end, long }) => {
      const text = sentence.slice(start, end);
      return long ? [{ text: plain(text), start, end, tags: [] }] : tag(text, start);
    });
    return withDegrees(terms, isSuperlative);
  },
};

function isSuperlative(word: string): boolean {
  const { lexicon } = (nlp.model() as { one: { lexicon: Readonly<Record<string, string | string[]>> } }).one;
  return Object.hasOwn(lexicon, word) && [lexicon[word]].flat().includes('Superlative');
}

/** @param from where the piece begins in its sentence */
function tag(piece: string, from: number): Term[] {
  const terms: Term[] = [];
  let at = 0;
  let last = { start: 0, end: 0 };
  for (const term of (nlp(piece).docs as Tagged[][]).flat()) {
    // The second part of a contraction has no text of its own: it stands where the first part does.
    if (term.text !== '') {
      const start = piece.indexOf(term.text, at);
      if (start < 0) continue;
      last = { start, end: start + term.text.length };
      at = last.end;
    }
    if (last.end === last.start) continue;
    const tags = [...(term.tags ?? [])];
    const text = term.implicit || term.normal;
    const bare = tags.includes('Possessive') ? text.replace(/['’]s?$/, '') : text;
    terms.push({ text: plain(bare), start: from + last.start, end: from + last.end, tags });
  }
  return terms;
}
