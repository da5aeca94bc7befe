/** Names in tags that are none. */

import { fold } from '../text/fold.ts';
import type { Passage } from '../text/passage.ts';
import { firstEndingAfter } from '../text/spans.ts';
import { squeeze, type Tag } from '../text/tags.ts';
import { isOrdinary, type Lexicon } from '../words/lexicon.ts';
import { TAG_LEADS } from './handle-tails.ts';
import { isHumped, splitHumps } from './humps.ts';
import type { NameMatch } from './matches.ts';

/**
 * Whether a tag in small letters stands beside another one that is an ordinary word: #internship #career. Such tags say what a
 * post is about.
 */
export function isTopic(tag: Tag, { text, tags }: Passage, lexicon: Lexicon): boolean {
  const isSmallTag = ({ sigil, start, end }: Tag) => sigil === '#' && !/\p{Lu}/u.test(text.slice(start, end));
  const at = firstEndingAfter(tags, tag.start);
  const isBeside = (other: Tag | undefined): boolean =>
    other !== undefined &&
    isSmallTag(other) &&
    /^[\s,]*$/.test(text.slice(Math.min(other.end, tag.end), Math.max(other.start, tag.start))) &&
    isOrdinary(lexicon, other.key);
  return isSmallTag(tag) && (isBeside(tags[at - 1]) || isBeside(tags[at + 1]));
}

/**
 * Whether a match stands in a person's or somebody else's handle: a word behind other letters (@AnnaDub, but not @teamdub), or
 * initials with a number behind them (@KVT23).
 */
export function isInOthersHandle(match: NameMatch, { text, tags }: Passage): boolean {
  const tag = tags[firstEndingAfter(tags, match.start)];
  if (tag?.sigil !== '@') return false;
  if (match.start === tag.start + 1)
    return match.end - match.start < 4 && /^\d\d$/.test(text.slice(match.end, tag.end));
  return match.doubt > 0 && !TAG_LEADS.test(squeeze(text.slice(tag.start, match.end)));
}

/** Whether a name without a border within it is made of several words of a tag of ordinary words: #InMyFreeTime. */
export function isSentenceTag(match: NameMatch, { text, tags }: Passage, lexicon: Lexicon): boolean {
  if (match.verbatim || match.several || !isHumped(text.slice(match.start, match.end))) return false;
  const tag = tags[firstEndingAfter(tags, match.start)];
  const parts = tag ? splitHumps(text.slice(tag.start + 1, tag.end)) : [];
  return parts.length > 2 && parts.every((part) => isOrdinary(lexicon, fold(part)));
}
