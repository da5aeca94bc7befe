/** What stands between quotation marks: words of others, and words that are talked about. */

import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/spans.ts';

/** By opening mark those that can close it: as Dutch, English, German and French write them. */
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"”',
  '“': '”"“',
  '„': '”“"',
  '”': '”',
  '«': '»',
  '»': '«',
  '‘': "’'",
  '‚': '’‘',
  "'": "'’",
  '`': '`',
};
const MARK = /["“”„«»]+|[‘’‚'`]|\n/g;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * The quotations of a text, marks and all, in order. One that is not closed before the line ends is none, nor is one around
 * the whole of the text: that is somebody's own way of writing.
 */
export function findQuotes(text: string): Span[] {
  const { length } = text.trim();
  return allQuotes(text).filter(({ start, end }) => end - start < length);
}

function allQuotes(text: string): Span[] {
  const quotes: Span[] = [];
  let open: { marks: string; start: number } | undefined;
  for (const { 0: marks, index } of allMatches(text, MARK)) {
    const mark = marks.charAt(0);
    const before = text[index - 1] ?? ' ';
    const after = text[index + marks.length] ?? ' ';
    if (mark === '\n') open = undefined;
    else if (open && open.marks.length === marks.length && closes(open.marks, mark) && !LETTER.test(after)) {
      quotes.push({ start: open.start, end: index + marks.length });
      open = undefined;
    } else if ((!open || (isSingle(open.marks) && !isSingle(mark))) && opens(mark, text, index, before, after))
      open = { marks, start: index };
  }
  return quotes;
}

/** A single mark may be the apostrophe of 's, 't or '90. */
function opens(mark: string, text: string, index: number, before: string, after: string): boolean {
  if (!(mark in CLOSING)) return false;
  if (LETTER.test(before) || /\s/.test(after)) return false;
  return !isSingle(mark) || !/^(?:[stnkmrd](?![\p{L}])|\d\d(?!\d)|em\b)/u.test(text.slice(index + 1, index + 4));
}

function isSingle(mark: string): boolean {
  return "'‘’‚".includes(mark);
}

function closes(opening: string, mark: string): boolean {
  return CLOSING[opening.charAt(0)]?.includes(mark) ?? false;
}
