/** What a grammar tells of a sentence. */

/** A word of a sentence, with what it is. */
export interface Term {
  text: string;
  /** UTF-16 offsets in the sentence. */
  start: number;
  end: number;
  /** What it is, as compromise names it: `Noun`, `Plural`, `Person`, … */
  tags: readonly string[];
}

/** Knows the parts of speech of an English sentence. */
export interface Grammar {
  /** The words of a sentence in order; never throws. */
  terms(sentence: string): readonly Term[];
}
