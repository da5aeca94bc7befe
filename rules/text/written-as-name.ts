/** Telling a name from the ordinary word that is spelled alike, by how it is written. */

import type { NameMatch } from './name-matches.ts';
import type { Passage, Sentence } from './passage.ts';
import type { Span } from './spans.ts';

/**
 * Whether a match is written as a name: a whole tag, with a legal form, or with a capital that neither the start of the
 * sentence nor a line in capitals explains.
 */
export function looksLikeName(match: NameMatch, passage: Passage): boolean {
  if (match.tag || match.legalForm) return true;
  if (match.bareS || match.inTag || match.inAddress) return false;
  const sentence = passage.sentenceAt(match.start);
  if (!sentence || isTitle(sentence, passage)) return false;
  const first = passage.firstWordIn(sentence);
  return passage
    .wordsIn(match)
    .some((word) => word !== first && hasCapital(passage.text, word) && !followsQuote(passage.text, word));
}

const titles = new WeakMap<Sentence, boolean>();

/** In a title, or a line in capitals, every word of some length has a capital. */
function isTitle(sentence: Sentence, passage: Passage): boolean {
  const known = titles.get(sentence);
  if (known !== undefined) return known;
  const long = passage.wordsIn(sentence).filter(({ start, end }, at) => at > 0 && end - start >= 4);
  const title = long.length > 2 && long.every((word) => hasCapital(passage.text, word));
  titles.set(sentence, title);
  return title;
}

function hasCapital(text: string, { start }: Span): boolean {
  return /^\p{Lu}/u.test(text.slice(start, start + 2));
}

/** After an opening quote or a colon a sentence begins within a sentence. */
function followsQuote(text: string, { start }: Span): boolean {
  return /(?:[:;•–—]\s+|(?:^|\s)["“„‘'«(]+)$/.test(text.slice(Math.max(0, start - 4), start));
}
