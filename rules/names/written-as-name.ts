/** Telling a name from the ordinary word that is spelled alike, by how it is written. */

import type { Passage, Sentence } from '../text/passage.ts';
import type { Span } from '../text/spans.ts';
import { beginsClause, isAmongNames, isKindOf, isSaidAsWord, isSomeoneThere } from './around.ts';
import type { NameMatch } from './matches.ts';

/**
 * Whether a match is written as a name, where there is doubt: a whole tag, with a legal form, or with a capital that nothing
 * else explains: a line in capitals or, of a word that is an ordinary one, a sentence that begins, a word that is shouted,
 * or a longer name around it (Sin City).
 */
export function looksLikeName(match: NameMatch, passage: Passage): boolean {
  const { doubt, tag, legalForm, bareS, inTag, inAddress } = match;
  if (doubt === 0 || tag || legalForm) return true;
  if (doubt === 1 && (inTag || inAddress)) return true;
  if (doubt === 1) return hasCapital(passage.text, match) ? !isLabel(match, passage) : !isSaidAsWord(match, passage);
  if (inTag || (doubt > 2 && bareS)) return false;
  if (inAddress) return doubt === 2;
  const sentence = passage.sentenceAt(match.start);
  const words = passage.wordsIn(match);
  if (!sentence || !words.some((word) => hasCapital(passage.text, word)) || isTitle(sentence, passage)) return false;
  if (isKindOf(match, passage)) return false;
  if (doubt === 2) return !isCalledOut(match, passage.text);
  if (words.every(({ start, end }) => end - start > 1 && isUpper(passage.text.slice(start, end)))) return false;
  if (doubt === 4) return isSomeoneThere(match, passage);
  if (words.length === 1 && isAmongNames(match, passage)) return false;
  const first = passage.firstWordIn(sentence);
  const starts = beginsClause(match, passage) ? words[0] : first;
  return words.some((word) => hasCapital(passage.text, word) && word !== first && word !== starts);
}

/** Whether a word is called out: WOW! */
function isCalledOut({ start, end }: Span, text: string): boolean {
  return text[end] === '!' && end - start > 1 && isUpper(text.slice(start, end));
}

/** Whether ordinary words are shouted before what they announce: BREAKING NEWS: … */
function isLabel(match: NameMatch, passage: Passage): boolean {
  const { text } = passage;
  const words = passage.wordsIn(match);
  const announces = words.length > 1 && /^\s*[:;!]/.test(text.slice(match.end, match.end + 3));
  return announces && isUpper(text.slice(match.start, match.end)) && beginsClause(match, passage);
}

/** By the start of a sentence, whether it is a title. */
const makeTitles = () => new Map<number, boolean>();

/** In a title, or a line in capitals, every word of some length has a capital. */
function isTitle(sentence: Sentence, passage: Passage): boolean {
  const titles = passage.once(makeTitles);
  const known = titles.get(sentence.start);
  if (known !== undefined) return known;
  const words = passage.wordsIn(sentence);
  const long = words.filter(({ start, end }, at) => at > 0 && end - start >= 4);
  const shouted = words.length > 2 && words.every(({ start, end }) => isUpper(passage.text.slice(start, end)));
  const title = shouted || (long.length > 2 && long.every((word) => hasCapital(passage.text, word)));
  titles.set(sentence.start, title);
  return title;
}

function isUpper(written: string): boolean {
  return written === written.toUpperCase();
}

function hasCapital(text: string, { start }: Span): boolean {
  return /^\p{Lu}/u.test(text.slice(start, start + 2));
}
