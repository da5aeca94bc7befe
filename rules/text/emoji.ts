/** Emoji, as people see them: a family of four or a flag is one. */

import { allMatches } from './all-matches.ts';
import type { Span } from './spans.ts';

// Keycaps also without the selector that asks for the coloured form; a sign that is text unless asked (©, ↔) is none.
const EMOJI = '\\p{RGI_Emoji}|[0-9#*]\\u20e3|\\p{Emoji_Presentation}';
/** Made when first needed: it holds thousands of emoji, and a worker that wakes up has no time for it. */
let expression: RegExp | undefined;
/** What may hold emoji: signs above the letters of most alphabets, and what a keycap begins with. Asking these alone is quick. */
const SIGN = /[^\0-\u200c\u2010-\u2027]/;
/** What most emoji are: a single character, which is quickly seen. */
const ALONE = /^\p{Emoji_Presentation}$/u;
const RUN = /[0-9#*\xa9\xae]?[^\0-\u200c\u2010-\u2027]+/gu;

/** The emoji of a text, in order. */
export function findEmoji(text: string): Span[] {
  const spans: Span[] = [];
  if (!SIGN.test(text)) return spans;
  for (const { 0: run, index: from } of allMatches(text, RUN)) {
    if (ALONE.test(run)) {
      spans.push({ start: from, end: from + run.length });
      continue;
    }
    expression ??= new RegExp(EMOJI, 'gv');
    for (const { 0: found, index } of allMatches(run, expression))
      spans.push({ start: from + index, end: from + index + found.length });
  }
  return spans;
}
