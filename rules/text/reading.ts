/** A whole draft as the rules see it: its passages, and what only all of them together tell. */

import type { Draft, Language } from '../types.ts';
import type { Told } from './language.ts';
import type { Link } from './links.ts';
import { Passage, type Sentence } from './passage.ts';
import { splitPassages } from './passages.ts';
import type { Span } from './spans.ts';
import type { Tag } from './tags.ts';

/** Something at a place in the draft; what is in it counts its offsets from there. */
export interface Placed {
  passage: Passage;
  /** Where in the draft the passage begins. */
  start: number;
}

export class Reading {
  readonly draft: Draft;
  readonly passages: readonly Placed[];
  /** The language of most of the draft, else the one it was given; undefined where neither is known. */
  readonly language: Language | undefined;

  /** @param passageOf gives a passage that has been read before, or a new one */
  constructor(
    draft: Draft,
    passageOf = (text: string, mentions: readonly Span[]): Passage => new Passage(text, mentions),
  ) {
    this.draft = draft;
    const { text, mentions = [] } = draft;
    const mentionsIn = walk(mentions);
    this.passages = splitPassages(text).map(({ start, end }) => ({
      start,
      passage: passageOf(text.slice(start, end), mentionsIn(start, end)),
    }));
    const most = mostOf(this.passages);
    this.language = most ?? draft.language;
    for (const { passage } of this.passages) passage.settle({ most: this.language, settled: draft.language ?? most });
  }

  get text(): string {
    return this.draft.text;
  }

  get links(): Link[] {
    return this.#all((passage) => passage.links);
  }

  get tags(): Tag[] {
    return this.#all((passage) => passage.tags);
  }

  get sentences(): Sentence[] {
    return this.#all((passage) => passage.sentences);
  }

  /** The language of the sentence at an offset. */
  languageAt(offset: number): Told {
    const found = this.#passageAt(offset);
    return found?.passage.languageAt(offset - found.start);
  }

  #passageAt(offset: number): Placed | undefined {
    let low = 0;
    let high = this.passages.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.passages[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.passages[low];
  }

  #all<Part extends Span>(of: (passage: Passage) => readonly Part[]): Part[] {
    return this.passages.flatMap(({ passage, start }) => of(passage).map((part) => moved(part, start)));
  }
}

/** The same thing in a text that begins earlier. */
export function moved<Part extends Span>(part: Part, by: number): Part {
  return { ...part, start: part.start + by, end: part.end + by };
}

/** Gives the mentions that lie wholly in a passage, with offsets in it; passages must be asked about in order. */
function walk(mentions: readonly Span[]): (from: number, to: number) => Span[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start);
  let next = 0;
  return (from, to) => {
    const inside: Span[] = [];
    for (let one = sorted[next]; one && one.start < to; one = sorted[++next])
      if (one.start >= from && one.end <= to) inside.push({ start: one.start - from, end: one.end - from });
    return inside;
  };
}

function mostOf(passages: readonly Placed[]): Language | undefined {
  const length = { nl: 0, en: 0 };
  for (const { passage } of passages) {
    for (const { start, end, language } of passage.told)
      if (language === 'nl' || language === 'en') length[language] += end - start;
  }
  if (length.nl === length.en) return undefined;
  return length.nl > length.en ? 'nl' : 'en';
}
