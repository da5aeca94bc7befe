/** A passage with what every finder asks of it: what is quoted, what is a tag or an address, and which word is where. */

import type { Passage, Sentence } from '../text/passage.ts';
import { firstEndingAfter, type Span } from '../text/spans.ts';
import type { Word } from '../text/words.ts';
import { isKnown, type Lexicon } from '../words/lexicon.ts';
import { findQuotes } from './quotes.ts';

/** A sentence tells its language by its words from this many on. */
const ENOUGH = 4;

/** The ground of a passage, made once: every tone rule of a pack asks for it. */
export function groundOf(passage: Passage): Ground {
  return passage.once(makeGround);
}

const makeGround = (passage: Passage) => new Ground(passage);

export class Ground {
  readonly passage: Passage;
  #quoted: readonly Span[] | undefined;
  #named: readonly Span[] | undefined;
  /** By the start of a sentence. */
  readonly #foreign = new Map<number, boolean>();

  constructor(passage: Passage) {
    this.passage = passage;
  }

  /** In order: what stands between quotation marks. */
  get #quotes(): readonly Span[] {
    this.#quoted ??= findQuotes(this.passage.text);
    return this.#quoted;
  }

  /** In order: tags, links and e-mail addresses. */
  get #names(): readonly Span[] {
    this.#named ??= [...this.passage.tags, ...this.passage.addresses].sort((a, b) => a.start - b.start);
    return this.#named;
  }

  /** Whether a place lies between quotation marks: words of others, or words that are talked about. */
  isQuoted({ start, end }: Span): boolean {
    const quote = this.#quotes[firstEndingAfter(this.#quotes, start)];
    return quote !== undefined && quote.start <= start && end <= quote.end;
  }

  /** Whether a place lies in a piece of code. */
  isCode({ start }: Span): boolean {
    const quote = this.#quotes[firstEndingAfter(this.#quotes, start)];
    return quote !== undefined && quote.start <= start && this.passage.text[quote.start] === '`';
  }

  /** Whether a place lies in a tag or an address. */
  isName({ start, end }: Span): boolean {
    const name = this.#names[firstEndingAfter(this.#names, start)];
    return name !== undefined && name.start < end;
  }

  /**
   * Whether a place lies in a sentence of another language without one of its small words: half of it is known in neither of
   * ours. What has a capital may be a name, and tells nothing.
   */
  isForeign(offset: number, lexicon: Lexicon): boolean {
    const sentence = this.passage.sentenceAt(offset);
    if (!sentence) return false;
    const told = this.#foreign.get(sentence.start);
    if (told !== undefined) return told;
    const { text } = this.passage;
    const words = this.wordsOf(sentence).words.filter(
      (word) => word.exact.length > 1 && /^\p{Ll}/u.test(text.slice(word.start, word.end)) && !this.isName(word),
    );
    const strange = words.filter(({ folded }) => !isKnown(lexicon, folded)).length;
    const foreign = words.length >= ENOUGH && strange * 2 >= words.length;
    this.#foreign.set(sentence.start, foreign);
    return foreign;
  }

  /** The place in `passage.words` of the first word that ends behind an offset. */
  wordAt(offset: number): number {
    return firstEndingAfter(this.passage.words, offset);
  }

  /** The words of a sentence, with the place of the first in `passage.words`. */
  wordsOf({ start, end }: Sentence): { first: number; words: readonly Word[] } {
    const first = this.wordAt(start);
    return { first, words: this.passage.words.slice(first, firstEndingAfter(this.passage.words, end - 1, first) + 1) };
  }
}

/** Whether nothing stands between a word and the next but white space, a hyphen or an apostrophe. */
export function runsOn(word: Word | undefined): boolean {
  return word !== undefined && (word.gap === ' ' || word.gap === '-' || word.gap === "'");
}

/** Whether a sentence ends with a word, or goes on behind signs alone. */
export function endsSentence({ start, end }: Word, { passage }: Ground): boolean {
  const last = passage.sentenceAt(start)?.end ?? 0;
  return end >= last || /^[.?!…]/.test(passage.text.slice(end, last));
}
