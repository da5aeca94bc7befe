/** Names that are only a part of a longer one, of something else. */

import type { Passage } from '../text/passage.ts';
import { firstEndingAfter, type Span } from '../text/spans.ts';
import type { Word } from '../text/words.ts';
import { isGivenName } from '../words/given-names.ts';
import { isOrdinary, type Lexicon } from '../words/lexicon.ts';
import { isSmall, neighbours } from './around.ts';
import { HANDLE_TAILS } from './handle-tails.ts';

const CAPITAL = /^\p{Lu}\p{Ll}/u;
/** The adjectives of the compass that begin the names of regions and of what is there. */
const REGION = /(?<![\p{L}\p{N}])(?:(?:North|South|East|West)ern|(?:Noord|Zuid|Oost|West)elijke?) $/u;

/** Whether a word with a capital stands right beside a match, as in a longer name: Sin City, Jail Time. */
export function isAmongNames(match: Span, passage: Passage): boolean {
  const [nearest, next] = neighbours(match, passage).before;
  return nearest?.gap === ' ' && next !== undefined && CAPITAL.test(passage.text.slice(nearest.start, nearest.end));
}

/** Whether a match ends a name of three words or more (the Wadvoort Water Council), or stands behind a product (iPad Mini). */
export function endsLongerName(match: Span, passage: Passage): boolean {
  const { text } = passage;
  const [nearest, next] = neighbours(match, passage).before;
  if (nearest?.gap !== ' ') return false;
  if (/^\p{Ll}\p{Lu}/u.test(text.slice(nearest.start, nearest.end))) return true;
  const sentence = passage.sentenceAt(match.start);
  // The capital of the first word of a sentence says nothing.
  const opens = sentence && passage.firstWordIn(sentence) === next;
  const isCapital = CAPITAL.test(text.slice(nearest.start, nearest.end));
  return next?.gap === ' ' && !opens && isCapital && /^\p{Lu}/u.test(text.slice(next.start, next.end));
}

/** Whether a match stands in the middle of a title: Nice Canvas Art Print, Sex & the City. */
export function isInTitle(match: Span, passage: Passage, lexicon: Lexicon): boolean {
  const { text } = passage;
  if (/\p{Lu}\p{Ll}+ & (?:the|de|het) $/u.test(text.slice(Math.max(0, match.start - 30), match.start))) return true;
  const [nearest] = neighbours(match, passage).before;
  const isBehindName =
    nearest?.gap === ' ' && CAPITAL.test(text.slice(nearest.start, nearest.end)) && !isSmall(nearest);
  return isBehindName && isFollowedByName(match, passage, lexicon);
}

/** Whether a match is a part of a region, or another firm: Western Bremvliet. */
export function isOfRegion({ start }: Span, { text }: Passage): boolean {
  return REGION.test(text.slice(Math.max(0, start - 14), start));
}

/** Whether it is the first word of a longer name: City of Wadvoort, Class of 2026. */
export function isKindOf({ end }: Span, { text }: Passage): boolean {
  return /^\s+of\s+[\p{Lu}\d]/u.test(text.slice(end, end + 12));
}

/** Whether an ordinary word with a capital follows a match, as in a longer name: Apple Green, Labor Day, and not Apple Group. */
export function isFollowedByName({ end }: Span, { text, words }: Passage, lexicon: Lexicon): boolean {
  const at = firstEndingAfter(words, end);
  const next = words[at];
  const isCapital = (word: Word | undefined) => word && /^\p{Lu}\p{Ll}/u.test(text.slice(word.start, word.end));
  if (!next || text.slice(end, next.start) !== ' ' || !isCapital(next)) return false;
  const { folded } = next;
  const behind = next.gap === ' ' ? words[at + 1] : undefined;
  const isPerson =
    isGivenName(lexicon.given, folded) && isCapital(behind) && !isOrdinary(lexicon, behind?.folded ?? '');
  return isOrdinary(lexicon, folded) && !isPerson && !HANDLE_TAILS.test(folded);
}
