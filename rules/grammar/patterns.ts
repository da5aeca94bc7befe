/** Looking for a rule's patterns in the English sentences of a passage. */

import type { Place } from '../kinds/kind.ts';
import type { Passage } from '../text/passage.ts';
import type { Span } from '../text/spans.ts';
import { matchPattern } from './match.ts';
import { neededWords } from './needed.ts';
import { type Pattern, readPattern } from './pattern.ts';

/** A pattern and the words that it cannot do without. Plain data. */
export interface Prepared {
  pattern: Pattern;
  needed: string[][];
}

/** Makes a pattern ready for looking for it. Throws where it cannot be read. */
export function prepare(written: string): Prepared {
  const pattern = readPattern(written);
  return { pattern, needed: neededWords(pattern) };
}

/**
 * The stretches of a passage that have one of the patterns; of two patterns on the same words, the longer. Asks for a
 * grammar where a sentence may have one.
 */
export function findPatterns(patterns: readonly Prepared[], passage: Passage, place: Place): Span[] {
  if (patterns.length === 0) return [];
  return passage.sentences.flatMap((sentence) => {
    if (sentence.language !== 'en') return [];
    const words = new Set(passage.wordsIn(sentence).map(({ folded }) => folded));
    const possible = patterns.filter(({ needed }) => needed.every((some) => some.some((word) => words.has(word))));
    if (possible.length === 0) return [];
    if (!place.grammar) {
      place.wantsGrammar();
      return [];
    }
    const text = passage.text.slice(sentence.start, sentence.end);
    const tagged = { text, terms: place.grammar.terms(text) };
    const spans = possible.flatMap(({ pattern }) => matchPattern(pattern, tagged));
    return apart(spans).map(({ start, end }) => ({ start: sentence.start + start, end: sentence.start + end }));
  });
}

/** Stretches of which none lies over another: the first, and of those that begin together the longest. */
function apart(spans: Span[]): Span[] {
  const found: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (found.at(-1)?.end ?? 0)) found.push(span);
  return found;
}
