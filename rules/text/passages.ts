/** Cutting a draft into passages: runs of lines that a name or a phrase may go across. */

import type { Span } from './spans.ts';

/**
 * A line break that nothing goes across: at a white line, behind the end of a sentence or anything else that is no letter,
 * digit, comma, hyphen or ampersand, and before a line that does not begin with a letter or digit (a bullet, an emoji, a tag).
 */
const BORDER = /(?<![\p{Alphabetic}\p{N}\p{M}\p{Cf},&-][^\S\n]?)\n|\n(?![\p{Alphabetic}\p{N}\p{Cf}&-])/uy;

function isBorder(text: string, at: number): boolean {
  if (text.charCodeAt(at + 1) === BREAK || text.charCodeAt(at - 1) === BREAK) return true;
  BORDER.lastIndex = at;
  return BORDER.test(text);
}

const BREAK = 0x0a;

/** The passages of a text; together they are the whole of it. A text without a line break is one. */
export function splitPassages(text: string): Span[] {
  if (!text.includes('\n')) return [{ start: 0, end: text.length }];
  const spans: Span[] = [];
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (!isBorder(text, at)) continue;
    spans.push({ start, end: at + 1 });
    start = at + 1;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}
