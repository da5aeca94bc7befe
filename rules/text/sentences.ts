/** A text as its sentences. A line break ends one, too. */

import { NO_INITIALS } from '../people/name-words.ts';
import { isSurnamePrefix } from '../words/person-words.ts';
import { allMatches } from './all-matches.ts';
import { DUTCH, ENGLISH } from './function-words.ts';
import { isLegalForm } from './legal-forms.ts';
import type { Span } from './spans.ts';

// The closing quotes and brackets belong to the sentence, the white space after it does not.
const END = /(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s)|\n/g;

/** Abbreviations that are followed by a dot in the middle of a sentence, in Dutch and English. */
const SHORT = new Set(
  'dhr mevr mw dr drs ir ing mr mrs ms prof st jr sr bijv bv vb evt incl excl nl ca resp tel nr no vs aug sept okt nov dec jan feb blz art lid jl ism tav tbv owv adv eg ie approx dept est inc ltd co corp'.split(
    ' ',
  ),
);

/** Those that a sentence often ends with: only a small letter behind them tells that it goes on. */
const CLOSING = new Set(['enz', 'etc']);

/** One initial or several, without the last dot. */
const INITIALS = /^\p{Lu}(?:\.\p{Lu}){0,4}$/u;

/** The word with a capital that a next sentence would begin with. */
const NEXT = /^\s*["'“‘„«]?(\p{Lu}\p{L}*)/u;

const SMALL = new Set([...DUTCH, ...ENGLISH]);

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
  for (const match of allMatches(text, END)) {
    const end = match.index + match[0].length;
    if (match[0] !== '.' || !isAbbreviation(text, start, match.index)) close(end);
  }
  close(text.length);
  return spans;
}

function isAbbreviation(text: string, start: number, dot: number): boolean {
  if (endsPlainWord(text, start, dot)) return false;
  const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(start, dot - LONGEST), dot))?.[0] ?? '';
  const key = word.toLowerCase().replaceAll('.', '');
  const behind = text.slice(dot + 1, dot + LONGEST);
  if (/^\s*\p{Ll}/u.test(behind)) return /^\p{L}(\.\p{L})*$/u.test(word) || SHORT.has(key) || CLOSING.has(key);
  // "J. Peerdal": an initial is followed by a name, so a capital after it says nothing.
  if (/^\p{Lu}$/u.test(word)) return true;
  const isInitials = INITIALS.test(word);
  if (!isInitials && !SHORT.has(key)) return false;
  const next = NEXT.exec(behind)?.[1] ?? '';
  if (/\p{Lu}/u.test(word) && isLegalForm(key, word)) {
    const before = text.slice(start, dot - word.length).slice(0, LONGEST);
    return before.trim() === '' || !endsBehindForm(key, next);
  }
  if (!isInitials) return true;
  // "J.P. De Smet" goes on, "9 A.M. We close" does not.
  return !NO_INITIALS.has(key) && !(isSmall(next) && !isSurnamePrefix(next.toLowerCase()));
}

/** Whether a word in plain letters stands before a dot that is neither an initial nor a known abbreviation: so most are. */
function endsPlainWord(text: string, start: number, dot: number): boolean {
  let from = dot;
  while (from > start && isLetter(text.charCodeAt(from - 1))) from--;
  const before = from > start ? text.charCodeAt(from - 1) : SPACE;
  if (dot - from < 2 || before > 127 || before === DOT) return false;
  const key = text.slice(from, dot).toLowerCase();
  return !SHORT.has(key) && !CLOSING.has(key);
}

const SPACE = 0x20;
const DOT = 0x2e;

/** Whether a unit is a letter of ASCII. */
function isLetter(unit: number): boolean {
  const small = unit | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

/** Whether a sentence ends with the dot of a legal form; `next` is the word with a capital behind it, empty without one. */
function endsBehindForm(key: string, next: string): boolean {
  if (isSmall(next)) return true;
  // A.B. and S.A. are initials as well; B.V. and Ltd. are not, and Co. Ltd. is one form.
  return NO_INITIALS.has(key) && next !== '' && !isLegalForm(next.toLowerCase(), next);
}

/** Whether it is a small word with a capital: De, We. */
function isSmall(word: string): boolean {
  return SMALL.has(word.toLowerCase()) && word !== word.toUpperCase();
}
