/** Where a quote opens in a CSV file that is never closed: the parser tells where it gave up. */

import type { Position } from './positions.ts';

/**
 * The place of the quote, if there is one.
 *
 * @param lines how many lines at the beginning have been read well
 */
export function openQuote(text: string, lines: number, delimiter: string): Position | undefined {
  let at = 0;
  for (let line = 0; line < lines; line++) at = text.indexOf('\n', at) + 1;
  while (at < text.length) {
    while (/[^\S\n]/.test(text.charAt(at)) && text[at] !== delimiter) at += 1;
    if (text[at] === '"') {
      const closing = closingQuote(text, at);
      if (closing < 0) return placeOf(text, at);
      at = closing + 1;
    }
    while (at < text.length && text[at] !== '\n' && text[at] !== delimiter) at += 1;
    at += 1;
  }
  return undefined;
}

/** A quote within a quoted field is written twice. */
function closingQuote(text: string, opening: number): number {
  let at = text.indexOf('"', opening + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function placeOf(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
