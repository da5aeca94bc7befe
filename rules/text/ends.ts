/** The two ends of a draft, where an opening or closing word belongs. */

import type { Reading } from './reading.ts';
import type { Span } from './spans.ts';

/** The first sentence. */
export function openingPart({ sentences, text }: Reading): Span {
  return { start: 0, end: sentences[0]?.end ?? text.length };
}

/** The last line, and the tags, mentions and links that close the draft, on however many lines they stand. */
export function closingPart({ text, tags, links }: Reading): Span[] {
  const end = text.trimEnd().length;
  const lastLine = text.lastIndexOf('\n', end - 1) + 1;
  let close = end;
  for (const span of [...tags, ...links].sort((a, b) => b.start - a.start)) {
    // Between closing tags there may be white space, punctuation and emoji, but no word.
    if (/[\p{Alphabetic}\p{N}]/u.test(text.slice(span.end, close))) break;
    close = Math.min(close, span.start);
  }
  return [
    { start: lastLine, end: text.length },
    { start: close, end: text.length },
  ];
}
