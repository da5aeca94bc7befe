/** Telling a name from the ordinary word that is spelled alike, by how it is written. */

import type { Passage, Sentence } from '../text/passage.ts';
import type { Span } from '../text/spans.ts';
import type { NameMatch } from './matches.ts';

/**
 * Whether a match is written as a name, where there is doubt: a whole tag, with a legal form, or with a capital that no line
 * in capitals explains. Of a word that is an ordinary one, the start of a sentence explains a capital, too, unless a word
 * with a capital follows.
 */
export function looksLikeName(match: NameMatch, passage: Passage): boolean {
  const { doubt, tag, legalForm, bareS, inTag, inAddress } = match;
  if (doubt === 0 || tag || legalForm) return true;
  if (inTag || (doubt === 2 && bareS)) return false;
  if (inAddress) return doubt === 1;
  const sentence = passage.sentenceAt(match.start);
  const words = passage.wordsIn(match);
  if (!sentence || !words.some((word) => hasCapital(passage.text, word)) || isTitle(sentence, passage)) return false;
  if (doubt === 1) return true;
  const first = passage.firstWordIn(sentence);
  return words.some((word) => hasCapital(passage.text, word) && word !== first && !followsQuote(passage.text, match));
}

const titles = new WeakMap<Sentence, boolean>();

/** In a title, or a line in capitals, every word of some length has a capital. */
function isTitle(sentence: Sentence, passage: Passage): boolean {
  const known = titles.get(sentence);
  if (known !== undefined) return known;
  const words = passage.wordsIn(sentence);
  const long = words.filter(({ start, end }, at) => at > 0 && end - start >= 4);
  const shouted = words.length > 2 && words.every(({ start, end }) => isUpper(passage.text.slice(start, end)));
  const title = shouted || (long.length > 2 && long.every((word) => hasCapital(passage.text, word)));
  titles.set(sentence, title);
  return title;
}

function isUpper(written: string): boolean {
  return written === written.toUpperCase();
}

function hasCapital(text: string, { start }: Span): boolean {
  return /^\p{Lu}/u.test(text.slice(start, start + 2));
}

/** After an opening quote or a colon a sentence begins within a sentence; what is alone in brackets is a name. */
function followsQuote(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  if (before.endsWith('(') && text.startsWith(')', end)) return false;
  return /(?:[:;•–—]\s+|(?:^|\s)["“„‘'«(]+)$/.test(before);
}
