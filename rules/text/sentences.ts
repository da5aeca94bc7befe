/** A text as its sentences. A line break ends one, too. */

import type { Span } from './spans.ts';

// The closing quotes and brackets belong to the sentence, the white space after it does not.
const END = /(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s)|\n/g;

/** Abbreviations that are followed by a dot in the middle of a sentence, in Dutch and English. */
const SHORT = new Set(
  'dhr mevr mw dr drs ir ing mr mrs ms prof st jr sr bijv bv vb evt incl excl nl ca resp tel nr no vs etc aug sept okt nov dec jan feb blz art lid jl ism tav tbv owv adv eg ie approx dept est inc ltd co corp'.split(
    ' ',
  ),
);

/** How far to look around a dot. */
const LONGEST = 16;

/** The sentences of a text, in order, without the white space around them. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const written = text.slice(start, end);
    const trimmed = written.trim();
    if (trimmed) {
      const from = start + written.indexOf(trimmed);
      spans.push({ start: from, end: from + trimmed.length });
    }
    start = end;
  };
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (match[0] !== '.' || !isAbbreviation(text, start, match.index)) close(end);
  }
  close(text.length);
  return spans;
}

function isAbbreviation(text: string, start: number, dot: number): boolean {
  const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(start, dot - LONGEST), dot))?.[0] ?? '';
  // "J. Peerdal": an initial is followed by a name, so a capital after it says nothing.
  if (/^\p{Lu}$/u.test(word)) return true;
  const lower = /^\s*\p{Ll}/u.test(text.slice(dot + 1, dot + LONGEST));
  return (lower && /^\p{L}(\.\p{L})*$/u.test(word)) || SHORT.has(word.toLowerCase().replaceAll('.', ''));
}
