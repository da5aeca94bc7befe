/**
 * How X counts the length of a post: the weighted count of twitter-text, configuration 3. A link counts 23, whatever
 * its length; an emoji 2; letters of most alphabets 1, all else 2; the text in Unicode's composed form.
 * https://github.com/twitter/twitter-text/blob/master/config/v3.json
 */

import { allMatches } from './all-matches.ts';
import { findXLinks } from './xlinks.ts';

const LINK = 23;
/** Code points that count 1, as pairs of first and last. */
const LIGHT = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
] as const;
// With and without the selector that asks for the coloured form: both are one emoji to X.
const PARTS = '\\p{RGI_Emoji}|[0-9#*]\\u20e3|[\\s\\S]';
/** What may hold emoji or signs that count 2, with what a keycap begins with; each character outside counts 1. */
const RUN = /[0-9#*\xa9\xae]?[^\0-\u10ff]+/gu;
/** Made when first needed: it holds thousands of emoji, and a worker that wakes up has no time for it. */
let parts: RegExp | undefined;

/** The length of a post as X counts it; 280 is the most for most people. */
export function weightedLength(text: string): number {
  const composed = text.normalize('NFC');
  let length = 0;
  let from = 0;
  for (const { start, end } of findXLinks(composed)) {
    length += weigh(composed.slice(from, start)) + LINK;
    from = end;
  }
  return length + weigh(composed.slice(from));
}

function weigh(text: string): number {
  let weight = text.length;
  for (const [run] of allMatches(text, RUN)) {
    parts ??= new RegExp(PARTS, 'gv');
    weight -= run.length;
    for (const [part] of run.matchAll(parts)) weight += isLight(part) ? 1 : 2;
  }
  return weight;
}

function isLight(part: string): boolean {
  const point = part.codePointAt(0) ?? 0;
  const single = part.length === (point > 0xffff ? 2 : 1);
  return single && LIGHT.some(([first, last]) => first <= point && point <= last);
}
