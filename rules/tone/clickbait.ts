/** Clickbait by its turns of phrase. */

import type { Span } from '../text/spans.ts';
import type { Ground } from './ground.ts';
import { CLICKBAIT } from './lists/clickbait.ts';
import type { Seen } from './seen.ts';
import { findTurns, readTurns } from './turns.ts';

const TURNS = readTurns([...CLICKBAIT.nl, ...CLICKBAIT.en]);

/** The turns in a passage that keep from the reader what it is about; those of one sentence, and those that follow each other, are one. */
export function findClickbait(ground: Ground): Seen[] {
  const { words, text } = ground.passage;
  const found: Seen[] = [];
  for (const span of findTurns(TURNS, words)) {
    if (ground.isQuoted(span) || ground.isName(span) || ground.passage.languageAt(span.start) === 'other') continue;
    const last = found.at(-1);
    const start = last && belongs(ground, last.span, span) ? last.span.start : span.start;
    if (start !== span.start) found.pop();
    found.push({ key: 'clickbait', span: { start, end: span.end }, word: text.slice(start, span.end), fixes: [] });
  }
  return found;
}

function belongs({ passage }: Ground, last: Span, span: Span): boolean {
  const sentence = passage.sentenceAt(last.start);
  return sentence === passage.sentenceAt(span.start) || /^,?\s*$/.test(passage.text.slice(last.end, span.start));
}
