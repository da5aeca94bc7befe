/** A text as its words, with what stands between them. */

import { exact, fold, isAscii } from './fold.ts';
import type { Span } from './spans.ts';

/** A run of letters and digits. Hyphens, apostrophes, dots and underscores part words. */
export interface Word extends Span {
  exact: string;
  folded: string;
  /**
   * What stands before the next word, in one spelling: `-` `'` `.` `_` `&` without a space; ` ` for white space of any
   * kind (one line break at most); ` &` and ` -` for those with spaces; `,` for a comma with a space; else as it is written.
   */
  gap: string;
}

// Marks and invisible characters may stand in a word and never begin it. The last part takes in what makes one visible
// character with the word's last letter, so that a span never cuts it.
const WORD =
  /[\p{Alphabetic}\p{N}][\p{Alphabetic}\p{N}\p{M}]*(?:\p{Cf}+[\p{Alphabetic}\p{N}\p{M}]+)*[\p{Grapheme_Extend}\u200d]*/uy;

/** 1 for the units of ASCII that are part of a word. */
const IN_WORD = Uint8Array.from({ length: 128 }, (_, unit) => (/[0-9a-z]/i.test(String.fromCharCode(unit)) ? 1 : 0));

/**
 * Where the word ends that begins at a place of a text; the place itself where none begins there. Most words are ASCII, and
 * those are read without the expression, which takes its time.
 */
export function wordEnd(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 128 ? IN_WORD[unit] === 0 : isBreak(unit)) return at;
    if (unit < 128) continue;
    WORD.lastIndex = start;
    return WORD.test(text) ? WORD.lastIndex : start;
  }
  return at;
}

/**
 * Whether a unit beyond ASCII is no part of a word for sure: typographic quotes, dashes and dots, the hard space, the first
 * half of most emoji, a second half.
 */
function isBreak(unit: number): boolean {
  return (unit >= 0x2010 && unit <= 0x2027) || unit === 0xa0 || unit === 0xd83d || (unit >= 0xdc00 && unit <= 0xdfff);
}

/**
 * The words of a text, in order.
 *
 * @param known its first words, where they are known; the gap behind the last of them is read anew
 */
export function splitWords(text: string, known: readonly Word[] = []): Word[] {
  const words = known.slice();
  let last = words.pop();
  if (last) {
    last = { ...last };
    words.push(last);
  }
  for (let start = last?.end ?? 0; start < text.length; ) {
    const end = wordEnd(text, start);
    if (end === start) {
      start++;
      continue;
    }
    if (last) last.gap = gapBetween(text, last, start);
    const written = text.slice(start, end);
    if (isSmallAscii(written)) last = { start, end, exact: written, folded: written, gap: '' };
    else {
      const shown = exact(written);
      // What is ASCII has one key.
      const folded = shown.length === end - start && isAscii(shown) ? shown : fold(written);
      last = { start, end, exact: shown, folded, gap: '' };
    }
    words.push(last);
    start = end;
  }
  if (last) last.gap = text.slice(last.end);
  return words;
}

/** The words of a text that another text has, too, of which it has the beginning up to an offset. */
export function wordsBefore(words: readonly Word[], text: string, same: number): readonly Word[] {
  let count = words.length;
  // A word may go on behind the offset, or behind a sign beyond ASCII; behind any other sign none does.
  const isWhole = ({ end }: Word) => end < same && text.charCodeAt(end) < 128;
  for (let last = words[count - 1]; last && !isWhole(last); last = words[count - 1]) count--;
  return words.slice(0, count);
}

/** Whether a word is its own key: so are most. */
function isSmallAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit > LAST_SMALL || (unit < FIRST_SMALL && unit > NINE)) return false;
  }
  return true;
}

const SPACE = 0x20;
const NINE = 0x39;
const FIRST_SMALL = 0x61;
const LAST_SMALL = 0x7a;

/** What stands between a word and a place behind it. */
function gapBetween(text: string, { end, folded }: Word, next: number): string {
  // So it is between most words.
  if (next === end + 1 && text.charCodeAt(end) === SPACE) return ' ';
  return gapOf(text.slice(end, next), folded.length);
}

/** Whether the two words are written as one (`oud-Peerdal`, `l'Anker`, `zwarte_hen`). */
export function isJoined(gap: string): boolean {
  return gap.length <= 1 && "-'._&".includes(gap);
}

/** Whether there is no more than white space (or a spaced hyphen or ampersand) between the two words. */
export function isSpaced(gap: string): boolean {
  return gap === ' ' || gap === ' &' || gap === ' -';
}

/**
 * What stands between two words, in one spelling: see {@link Word.gap}.
 *
 * @param before the length of the word before it
 */
export function gapOf(between: string, before: number): string {
  if (between === ' ' || (between === '. ' && before > 3)) return between;
  if (between === ', ') return ',';
  const typed = plain(between);
  // The dot of an abbreviation (St. Jozef, R.R.-Techniek) says nothing of what follows it.
  const shown = before <= 3 ? typed.replace(/^\.(?=[\s-])/, '') : typed;
  const core = shown.trim();
  if (core === '') return (shown.match(/\n/g)?.length ?? 0) > 1 ? '\n' : shown && ' ';
  const spaced = core !== shown;
  if (core === '-') return spaced ? ' -' : '-';
  if (core === '&') return spaced ? ' &' : '&';
  if (core === '-&-') return ' &';
  if (!spaced && (core === "'" || core === '.')) return core;
  if (!spaced && /^_+$/.test(core)) return '_';
  return core === ',' && /^,\s/.test(shown) ? ',' : shown;
}

/** The signs between words in one spelling: typographic hyphens, quotes and full-width forms as on a keyboard. */
function plain(between: string): string {
  if (isAscii(between)) return between;
  return between
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2018\u2019\u02bc\u00b4]/g, "'")
    .replace(/[\u2010-\u2013\u2212\u00b7]/g, '-')
    .normalize('NFKC');
}
