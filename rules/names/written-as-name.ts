/** Telling a name from the ordinary word that is spelled alike, by how it is written. */

import { fold } from '../text/fold.ts';
import type { Passage, Sentence } from '../text/passage.ts';
import type { Span } from '../text/spans.ts';
import { isOrdinary, type Lexicon } from '../words/lexicon.ts';
import { beginsClause, isCutWord, isInCode, isLazilyWritten, isSaidAsWord, isSomeoneThere } from './around.ts';
import { isInOthersHandle, isSentenceTag, isTopic } from './in-tags.ts';
import { ARTICLES } from './index.ts';
import { endsLongerName, isAmongNames, isFollowedByName, isInTitle, isKindOf, isOfRegion } from './longer.ts';
import type { NameMatch } from './matches.ts';
import { opensAsWord } from './opening.ts';

/**
 * Whether a match is written as a name, where there is doubt: a whole tag, with a legal form, or with a capital that nothing
 * else explains: a line in capitals or, of a word that is an ordinary one, a sentence that begins, a word that is shouted,
 * or a longer name around it (Sin City).
 */
export function looksLikeName(match: NameMatch, passage: Passage, lexicon: Lexicon): boolean {
  const { doubt, tag, legalForm, bareS, inTag, inAddress, several, verbatim } = match;
  if (isPartOfOther(match, passage, lexicon)) return false;
  if (doubt === 0 || tag || legalForm) return true;
  if (doubt === 1 && (inTag || inAddress)) return true;
  if (doubt === 1) {
    if (hasCapital(passage.text, match)) return !isLabel(match, passage);
    return !isSaidAsWord(match, passage) && (verbatim || isLazilyWritten(match, passage));
  }
  if (inTag || (bareS && (doubt > 2 || passage.languageAt(match.start) === 'en'))) return false;
  if (inAddress) return doubt === 2;
  const sentence = passage.sentenceAt(match.start);
  const words = passage.wordsIn(match);
  if (!sentence || !words.some((word) => hasCapital(passage.text, word)) || isTitle(sentence, passage)) return false;
  if (isKindOf(match, passage)) return false;
  if (!several && isInTitle(match, passage, lexicon)) return false;
  if (doubt === 2) {
    if (isCalledOut(match, passage.text) || (!several && endsLongerName(match, passage))) return false;
    return !(beginsClause(match, passage) && opensAsWord(match, passage));
  }
  if (!several && isFollowedByName(match, passage, lexicon)) return false;
  if (words.every(({ start, end }) => end - start > 1 && isUpper(passage.text.slice(start, end)))) return false;
  const [head] = words;
  if (several && head && !hasCapital(passage.text, head) && !ARTICLES.includes(head.folded)) return false;
  if (doubt > 3) return isSomeoneThere(match, passage, doubt);
  if (words.length === 1 && isAmongNames(match, passage)) return false;
  const first = passage.firstWordIn(sentence);
  const starts = beginsClause(match, passage) ? head : first;
  return words.some((word) => hasCapital(passage.text, word) && word !== first && word !== starts);
}

/** Whether a match is a part of something else, or another word, however it is written. */
function isPartOfOther(match: NameMatch, passage: Passage, lexicon: Lexicon): boolean {
  const { doubt, tag, legalForm, bareS, inTag, several } = match;
  if (tag && (doubt === 1 ? isLabel(match, passage) : doubt > 1 && isTopic(tag, passage, lexicon))) return true;
  if (tag || legalForm) return false;
  if (inTag && (isInOthersHandle(match, passage) || isSentenceTag(match, passage, lexicon))) return true;
  if (isInCode(match, passage) || isOfRegion(match, passage) || isCutWord(match, passage)) return true;
  // Canvas is a word of its own, and not Canva's.
  return bareS && !several && isOrdinary(lexicon, fold(passage.text.slice(match.start, match.end)));
}

/** Whether a word is called out: WOW! */
function isCalledOut({ start, end }: Span, text: string): boolean {
  return text[end] === '!' && end - start > 1 && isUpper(text.slice(start, end));
}

/** Whether ordinary words stand, shouted or as a tag, before what they announce: BREAKING NEWS: … */
function isLabel(match: NameMatch, passage: Passage): boolean {
  const { text } = passage;
  const announces = match.several && /^\s*[:;!]/.test(text.slice(match.end, match.end + 3));
  const stands = match.tag ? match.tag.sigil === '#' : isUpper(text.slice(match.start, match.end));
  return announces && stands && beginsClause(match, passage);
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
