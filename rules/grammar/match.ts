/** Looking for a pattern in a sentence. */

import type { Span } from '../text/spans.ts';
import type { Pattern, Step } from './pattern.ts';
import { plain } from './plain.ts';
import type { Term } from './types.ts';

/** How many terms a `*` may stand for. */
const WIDEST = 5;
/** How many terms a word with a hyphen or an apostrophe may be. */
const PARTS = 4;

/** A sentence with what its grammar tells of it. */
export interface Tagged {
  text: string;
  terms: readonly Term[];
}

/**
 * Where a sentence has a pattern, from left to right, none over another; without the signs around the words. What may be
 * left out is taken where it is there, and a `*` stands for as little as it can. Its time grows with the words times the
 * items of the pattern.
 */
export function matchPattern(pattern: Pattern, sentence: Tagged): Span[] {
  const { terms } = sentence;
  const ends = matcher(pattern, sentence);
  const found: Span[] = [];
  for (let at = 0; at < terms.length; at++) {
    const end = ends(0, at);
    const first = terms[at];
    const last = terms[(end ?? 0) - 1];
    if (end === undefined || end === at || !first || !last) continue;
    found.push({ start: first.start, end: last.end });
    at = end - 1;
  }
  return found;
}

/** Gives the term behind a match of a pattern from one of its items on, at a term; undefined where there is none. */
function matcher(pattern: Pattern, sentence: Tagged) {
  const { terms } = sentence;
  // What was asked once is not worked out again: without this, optional items would double the work one by one.
  const known = new Map<number, number | undefined>();
  const ends = (item: number, at: number): number | undefined => {
    const key = item * (terms.length + 1) + at;
    if (known.has(key)) return known.get(key);
    const end = work(item, at);
    known.set(key, end);
    return end;
  };
  const work = (item: number, at: number): number | undefined => {
    const wanted = pattern[item];
    if (!wanted) return at;
    if ('gap' in wanted) {
      return first(Math.min(WIDEST, terms.length - at) + 1, (skipped) => ends(item + 1, at + skipped));
    }
    const lengths = wanted.choices.map((steps) => take(steps, sentence, at)).filter((end) => end !== undefined);
    // The longest choice first.
    lengths.sort((a, b) => b - a);
    const end = first(lengths.length, (choice) => ends(item + 1, lengths[choice] ?? at));
    return end === undefined && wanted.optional ? ends(item + 1, at) : end;
  };
  return ends;
}

function first(count: number, of: (at: number) => number | undefined): number | undefined {
  for (let at = 0; at < count; at++) {
    const found = of(at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The term behind some words in a row. */
function take(steps: readonly Step[], sentence: Tagged, from: number): number | undefined {
  let at: number | undefined = from;
  for (const step of steps) {
    at = 'tag' in step ? takeTag(step.tag, sentence, at) : takeWord(step.word, sentence, at);
    if (at === undefined) return undefined;
  }
  return at;
}

function takeTag(tag: string, { terms }: Tagged, at: number): number | undefined {
  return terms[at]?.tags.includes(tag) ? at + 1 : undefined;
}

/** A word is a term, or several that are written as one: don't, low-hanging. */
function takeWord(word: string, { text, terms }: Tagged, at: number): number | undefined {
  const begin = terms[at];
  if (!begin) return undefined;
  if (begin.text === word) return at + 1;
  if (!/['-]/.test(word) || terms[at - 1]?.start === begin.start) return undefined;
  for (let last = at; last < at + PARTS; last++) {
    const term = terms[last];
    if (!term) return undefined;
    if (terms[last + 1]?.start === term.start) continue;
    if (plain(text.slice(begin.start, term.end)) === word) return last + 1;
  }
  return undefined;
}
