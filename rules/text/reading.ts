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

  /** @param passageAt gives the passage of the text at a place: one that has been read before, or a new one */
  constructor(
    draft: Draft,
    passageAt = (text: string, { start, end }: Span, mentions: readonly Span[]): Passage =>
      new Passage(text.slice(start, end), mentions),
  ) {
    this.draft = draft;
    const { text, mentions = [] } = draft;
    const mentionsIn = walk(mentions);
    this.passages = splitPassages(text).map((span) => ({
      start: span.start,
      passage: passageAt(text, span, mentionsIn(span.start, span.end)),
    }));
    const most = mostOf(this.passages);
    this.language = most ?? draft.language;
    const spoken = { most: this.language, settled: draft.language ?? most };
    for (const { passage } of this.passages) passage.settle(spoken);
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

const NONE: readonly Span[] = [];

/** Gives the mentions that lie wholly in a passage, with offsets in it; passages must be asked about in order. */
function walk(mentions: readonly Span[]): (from: number, to: number) => readonly Span[] {
  if (mentions.length === 0) return () => NONE;
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
  // How much more there is of Dutch than of English.
  let more = 0;
  for (const { passage } of passages) more += passage.dutchSurplus;
  if (more === 0) return undefined;
  return more > 0 ? 'nl' : 'en';
}
