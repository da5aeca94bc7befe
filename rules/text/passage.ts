/**
 * A passage of a draft as the rules see it: its words, sentences, tags and links, each worked out once and only when asked.
 * All offsets count from the passage's own start, so that it stays what it is wherever it stands.
 */

import type { Language } from '../types.ts';
import { type Cover, cover } from './cover.ts';
import { type Told, tellLanguage } from './language.ts';
import { AddressSigns, findLinks, findMailAddresses, type Link } from './links.ts';
import { splitSentences } from './sentences.ts';
import { AT, HASH, HIGH, JOINED, signsOf } from './signs.ts';
import { firstEndingAfter, overlap, type Span } from './spans.ts';
import { findTags, type Tag } from './tags.ts';
import { splitWords, type Word, wordsBefore } from './words.ts';

export interface Sentence extends Span {
  /** With doubt settled by the draft's given language, then by most of the draft. */
  language: Told;
}

/** What the whole draft says about language. */
export interface Spoken {
  /** Of most of the draft, else the one it was given. */
  most?: Language | undefined;
  /** What settles doubt about a sentence: the one that was given, else that of most of the draft. */
  settled?: Language | undefined;
}

/** What is known of words: a list, a tree of phrases. What it gives for a word never changes. */
export interface Table<Found> {
  get(word: string): Found | undefined;
}

/** A word of a passage of which a table has something. */
export interface Entry<Found> {
  /** Its place in `words`. */
  at: number;
  found: Found;
}

/** What a table has on the first so many words. */
interface LookedUp {
  spelling: 'exact' | 'folded';
  entries: Entry<unknown>[];
  words: number;
}

export class Passage {
  readonly text: string;
  /** Another passage with the same key has the same text and the same mentions. */
  readonly key: string;
  readonly #mentions: readonly Span[];
  #told: readonly Sentence[] | undefined;
  #dutchSurplus: number | undefined;
  #spoken: Spoken = {};
  #signs: number | undefined;
  #words: readonly Word[] | undefined;
  #links: Link[] | undefined;
  #mailAddresses: Span[] | undefined;
  #addresses: Span[] | undefined;
  #named: Cover | undefined;
  #near: AddressSigns | undefined;
  #tags: Tag[] | undefined;
  #sentences: Sentence[] | undefined;
  #lookedUp = new Map<Table<unknown>, LookedUp>();
  #derived: Map<unknown, unknown> | undefined;

  /**
   * @param mentions mentions that the site shows without @
   * @param before what stood there before an edit: what it has read up to the edit is not read again
   */
  constructor(text: string, mentions: readonly Span[] = [], before?: Passage) {
    this.text = text;
    this.key = Passage.keyOf(text, mentions);
    this.#mentions = mentions;
    if (before) this.#readOn(before);
  }

  /** The key of the passage that has a text and mentions. */
  static keyOf(text: string, mentions: readonly Span[]): string {
    // No passage goes on behind a white line, so none is another one's key.
    return mentions.length === 0 ? text : `${text}\n\n${mentions.map(({ start, end }) => `${start}-${end}`).join()}`;
  }

  /**
   * What somebody makes of the passage's text, made once. It is kept with the passage and not in a weak map, since those keep
   * what is in them alive for much longer.
   */
  once<Made>(make: (passage: Passage) => Made): Made {
    this.#derived ??= new Map();
    if (!this.#derived.has(make)) this.#derived.set(make, make(this));
    return this.#derived.get(make) as Made;
  }

  /** Tells the passage what language the draft around it speaks. */
  settle(spoken: Spoken): void {
    if (spoken.settled !== this.#spoken.settled) this.#sentences = undefined;
    this.#spoken = spoken;
  }

  /** The sorts of characters that it has: see {@link signsOf}. A mention counts as one with its @. */
  get signs(): number {
    this.#signs ??= signsOf(this.text) | (this.#mentions.length > 0 ? AT : 0);
    return this.#signs;
  }

  get words(): readonly Word[] {
    this.#words ??= splitWords(this.text);
    return this.#words;
  }

  /** The words of which a table has something, in order. */
  entriesOf<Found>(table: Table<Found>, spelling: 'exact' | 'folded' = 'exact'): readonly Entry<Found>[] {
    let known = this.#lookedUp.get(table);
    if (!known) {
      known = { spelling, entries: [], words: 0 };
      this.#lookedUp.set(table, known);
    }
    for (const { words } = this; known.words < words.length; known.words++) {
      const found = table.get(words[known.words]?.[spelling] ?? '');
      if (found !== undefined) known.entries.push({ at: known.words, found });
    }
    return known.entries as Entry<Found>[];
  }

  get links(): readonly Link[] {
    this.#links ??= this.signs & JOINED ? findLinks(this.text) : [];
    return this.#links;
  }

  /** Links and e-mail addresses: a word within them cannot be replaced. */
  get addresses(): readonly Span[] {
    this.#addresses ??= [...this.links, ...this.#mails];
    return this.#addresses;
  }

  /** Whether a stretch shares a character with a tag, a link or an e-mail address: what is in one is no word of the sentence. */
  isInName(span: Span): boolean {
    this.#named ??= cover([...this.tags, ...this.addresses]);
    return this.#named.touches(span);
  }

  /** Whether a stretch shares a character with a link or an e-mail address. Those are looked for only where one may be. */
  isInAddress(span: Span): boolean {
    return this.#hasSign(span) && (isOver(this.links, span) || isOver(this.#mails, span));
  }

  get #mails(): readonly Span[] {
    this.#mailAddresses ??= this.signs & AT ? findMailAddresses(this.text) : [];
    return this.#mailAddresses;
  }

  #hasSign(span: Span): boolean {
    this.#near ??= new AddressSigns(this.text);
    return this.#near.isNear(span);
  }

  get tags(): readonly Tag[] {
    const isInLink = (span: Span) => this.#hasSign(span) && isOver(this.links, span);
    this.#tags ??= this.signs & (AT | HASH | HIGH) ? findTags(this.text, isInLink, this.#mentions) : [];
    return this.#tags;
  }

  get sentences(): readonly Sentence[] {
    const { settled } = this.#spoken;
    this.#sentences ??= this.told.map((sentence) => ({ ...sentence, language: sentence.language ?? settled }));
    return this.#sentences;
  }

  /** The sentences with what each of them tells of its own language. */
  get told(): readonly Sentence[] {
    this.#told ??= this.#readSentences();
    return this.#told;
  }

  /** How many characters more there are in Dutch sentences than in English ones. */
  get dutchSurplus(): number {
    this.#dutchSurplus ??= this.told.reduce(
      (sum, { start, end, language }) => sum + (language === 'nl' ? end - start : language === 'en' ? start - end : 0),
      0,
    );
    return this.#dutchSurplus;
  }

  /** The language of most of the draft, else the one it was given; undefined where neither is known. */
  get language(): Language | undefined {
    return this.#spoken.most;
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

  /** Reads words and sentences, of which those before an edit are known. */
  #readOn(before: Passage): void {
    const same = commonStart(before.text, this.text);
    const words = wordsBefore(before.words, before.text, same);
    this.#words = splitWords(this.text, words);
    for (const [table, { spelling, entries }] of before.#lookedUp) {
      const kept = entries.filter(({ at }) => at < words.length);
      this.#lookedUp.set(table, { spelling, entries: kept, words: words.length });
    }
    this.#told = this.#readSentences(before.told, same);
  }

  /**
   * @param known the sentences of a text of which this one has the beginning
   * @param same how much of it
   */
  #readSentences(known: readonly Sentence[] = [], same = 0): Sentence[] {
    const sentences: Sentence[] = [];
    for (const span of splitSentences(this.text)) {
      const old = known[sentences.length];
      if (old?.start === span.start && old.end === span.end && span.end < same) {
        sentences.push(old);
        continue;
      }
      let next = firstEndingAfter(this.words, span.start);
      const words: string[] = [];
      for (let word = this.words[next]; word && word.start < span.end; word = this.words[++next]) {
        const before = this.words[next - 1];
        // don't, l'an: what was parted at an apostrophe votes as one.
        if (before?.gap === "'" && words.length > 0) words.push(`${before.exact}'${word.exact}`);
        words.push(word.exact);
      }
      sentences.push({ ...span, language: tellLanguage(words) });
    }
    return sentences;
  }
}

/** With how many units in common two texts begin. */
function commonStart(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  let at = 0;
  while (at < length && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  return at;
}

/** Whether one of some stretches, in order and none over another, shares a character with this one. */
function isOver(spans: readonly Span[], span: Span): boolean {
  const near = spans[firstEndingAfter(spans, span.start)];
  return near !== undefined && overlap(near, span);
}
