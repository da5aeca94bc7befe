/** What can be counted in a passage. */

import type { Where } from '../types.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { findEmoji } from './emoji.ts';
import { findFancy } from './fancy.ts';
import { outside } from './outside.ts';
import type { Passage } from './passage.ts';
import { AT, CAPITALS, HASH, JOINED, OTHER } from './signs.ts';
import { type Span, without } from './spans.ts';
import { camelCase, wordsOfTag } from './tag-words.ts';
import { weightedLength } from './xcount.ts';

/** One place that counts. */
export interface Spot extends Span {
  /** How much it adds to the count. */
  count: number;
  /** What can be written there instead. */
  instead?: string;
}

/** What is counted in one passage; with its places where a hint should point at them. */
export interface Measure {
  count: number;
  spots?: Spot[];
}

export interface Around {
  /** Stretches that do not count, in any order. */
  except: readonly Span[];
  site: Where | undefined;
  lexicon: Lexicon;
  /** The words of the organisation's own name. */
  own: readonly string[];
}

const MARKS = /[!！﹗‼⁈⁉❗❕]/g;
const DOUBLE: Readonly<Record<string, number>> = { '‼': 2 };

export const measures = {
  characters({ text }, { except, site }) {
    // A line break is one character to a site; a text file may write it as two.
    const counted = without(text, except).replaceAll('\r\n', '\n');
    if (site === 'x') return { count: weightedLength(counted) };
    // LinkedIn's unit is not published; UTF-16 is the largest of those it can be.
    return { count: site === 'linkedin' ? counted.length : [...counted].length };
  },
  words: ({ text }, { except }) => ({ count: countWords(without(text, except)) }),
  hashtags: ({ tags }, { except }) => ({ count: counted(tagsOf(tags, '#'), except) }),
  mentions: ({ tags }, { except }) => ({ count: counted(tagsOf(tags, '@'), except) }),
  links: ({ links }, { except }) => ({ count: counted(links, except) }),
  emoji: ({ text }, { except }) => ({ count: counted(findEmoji(text), except) }),
  exclamations({ text, links }, { except }) {
    const marks = without(text, [...except, ...links]).match(MARKS) ?? [];
    return { count: marks.reduce((sum, mark) => sum + (DOUBLE[mark] ?? 1), 0) };
  },
  capitals(passage, { except }) {
    // Most paragraphs have no two capitals in one word; but those around what does not count may come together.
    if ((passage.signs & (CAPITALS | OTHER | HASH | AT | JOINED)) === 0 && except.length === 0) return { count: 0 };
    const rest = without(passage.text, [...except, ...passage.tags, ...passage.addresses]);
    if (!/\p{Lu}[\p{M}\p{N}]*\p{Lu}/u.test(rest)) return { count: 0 };
    const words = rest.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    return { count: words.filter((word) => /\p{Lu}\P{L}*\p{Lu}/u.test(word) && !/[^\P{L}\p{Lu}]/u.test(word)).length };
  },
  'sentence-words'({ text, sentences }, { except }) {
    let longest: Spot | undefined;
    const sorted = [...except].sort((a, b) => a.start - b.start);
    let next = 0;
    let open: Span[] = [];
    for (const { start, end } of sentences) {
      for (let one = sorted[next]; one && one.start < end; one = sorted[++next]) open.push(one);
      const inside = open.map((one) => ({ start: one.start - start, end: one.end - start }));
      const count = countWords(without(text.slice(start, end), inside));
      if (count > (longest?.count ?? 0)) longest = { start, end, count };
      // What goes on behind this sentence counts in the next one, too.
      open = open.filter((one) => one.end > end);
    }
    return { count: longest?.count ?? 0, spots: longest ? [longest] : [] };
  },
  'fancy-letters'({ text }, { except }) {
    const spots = outside(findFancy(text), except).map(({ start, end, plain, letters }) => ({
      start,
      end,
      count: letters,
      instead: plain,
    }));
    return { count: spots.reduce((sum, { count }) => sum + count, 0), spots };
  },
  'hashtag-case'({ text, tags }, { except, lexicon, own }) {
    const spots = outside(tagsOf(tags, '#'), except).flatMap(({ start, end }) => {
      const words = wordsOfTag(text.slice(start + 1, end), lexicon, own);
      return words ? [{ start, end, count: 1, instead: text.charAt(start) + camelCase(words) }] : [];
    });
    return { count: spots.length, spots };
  },
} as const satisfies Record<string, (passage: Passage, around: Around) => Measure>;

export type Counted = keyof typeof measures;

function tagsOf(tags: Passage['tags'], wanted: '#' | '@'): Span[] {
  return tags.filter(({ sigil }) => sigil === wanted);
}

/** How many there are outside the exceptions. */
function counted(spans: readonly Span[], except: readonly Span[]): number {
  return outside(spans, except).length;
}

/** What stands between spaces and dashes and has a letter or digit: Peerdal-koffie and en/of are one word each. */
function countWords(text: string): number {
  let count = 0;
  let within = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const sort = unit < 128 ? SORTS[unit] : sortOf(text.codePointAt(at) ?? 0);
    if (sort === PARTS) within = false;
    else if (sort === COUNTS && !within) {
      within = true;
      count++;
    }
  }
  return count;
}

/** What a character does to a word: it parts it from the next, or makes it count. */
const PARTS = 1;
const COUNTS = 2;

function sortOf(point: number): number {
  const sign = String.fromCodePoint(point);
  return /[\s—–]/.test(sign) ? PARTS : /[\p{L}\p{N}]/u.test(sign) ? COUNTS : 0;
}

/** The same for ASCII. */
const SORTS = Uint8Array.from({ length: 128 }, (_, unit) => sortOf(unit));
