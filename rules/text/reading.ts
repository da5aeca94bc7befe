/** A draft as the rules see it: its words, sentences, languages, tags and links, each worked out once and only when asked. */

import type { Draft, Language } from '../types.ts';
import { type Told, tellLanguage } from './language.ts';
import { findLinks, findMailAddresses, type Link } from './links.ts';
import { splitSentences } from './sentences.ts';
import type { Span } from './spans.ts';
import { findTags, type Tag } from './tags.ts';
import { splitWords, type Word } from './words.ts';

export interface Sentence extends Span {
  /** With doubt settled by the draft's given language, then by most of the draft. */
  language: Told;
}

export class Reading {
  readonly draft: Draft;
  #words: Word[] | undefined;
  #links: Link[] | undefined;
  #addresses: Span[] | undefined;
  #tags: Tag[] | undefined;
  #sentences: Sentence[] | undefined;
  #language: { most: Language | undefined } | undefined;

  constructor(draft: Draft) {
    this.draft = draft;
  }

  get text(): string {
    return this.draft.text;
  }

  get words(): readonly Word[] {
    this.#words ??= splitWords(this.text);
    return this.#words;
  }

  get links(): readonly Link[] {
    this.#links ??= findLinks(this.text);
    return this.#links;
  }

  /** Links and e-mail addresses: a word within them cannot be replaced. */
  get addresses(): readonly Span[] {
    this.#addresses ??= [...this.links, ...findMailAddresses(this.text)];
    return this.#addresses;
  }

  get tags(): readonly Tag[] {
    this.#tags ??= findTags(this.text, this.links, this.draft.mentions);
    return this.#tags;
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= this.#readSentences();
    return this.#sentences;
  }

  /** The language of most of the draft, else the one it was given; undefined where neither is known. */
  get language(): Language | undefined {
    this.#language ??= { most: this.#mostSpoken() ?? this.draft.language };
    return this.#language.most;
  }

  /** The language of the sentence at an offset. */
  languageAt(offset: number): Told {
    return this.sentenceAt(offset)?.language ?? this.language;
  }

  /** The sentence at an offset, or the next one. */
  sentenceAt(offset: number): Sentence | undefined {
    return this.sentences[firstEndingAfter(this.sentences, offset)];
  }

  /** The first word that ends within a stretch of the draft, or after it. */
  firstWordIn({ start }: Span): Word | undefined {
    return this.words[firstEndingAfter(this.words, start)];
  }

  /** The words that begin within a stretch of the draft. */
  wordsIn({ start, end }: Span): Word[] {
    const from = firstEndingAfter(this.words, start);
    return this.words.slice(from, firstEndingAfter(this.words, end - 1, from) + 1).filter((word) => word.start < end);
  }

  #readSentences(): Sentence[] {
    const sentences: Sentence[] = [];
    let next = 0;
    for (const span of splitSentences(this.text)) {
      const words: string[] = [];
      for (let word = this.words[next]; word && word.start < span.end; word = this.words[++next]) {
        const before = this.words[next - 1];
        // don't, l'an: what was parted at an apostrophe votes as one.
        if (before?.gap === "'" && words.length > 0) words.push(`${before.exact}'${word.exact}`);
        words.push(word.exact);
      }
      sentences.push({ ...span, language: tellLanguage(words) });
    }
    const settled = this.draft.language ?? mostOf(sentences);
    return sentences.map((sentence) => ({ ...sentence, language: sentence.language ?? settled }));
  }

  #mostSpoken(): Language | undefined {
    return mostOf(this.sentences);
  }
}

/** Binary search in stretches that are in order. */
function firstEndingAfter(spans: readonly Span[], offset: number, from = 0): number {
  let low = from;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function mostOf(sentences: readonly Sentence[]): Language | undefined {
  const length = { nl: 0, en: 0 };
  for (const { start, end, language } of sentences) {
    if (language === 'nl' || language === 'en') length[language] += end - start;
  }
  if (length.nl === length.en) return undefined;
  return length.nl > length.en ? 'nl' : 'en';
}
