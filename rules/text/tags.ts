/** Hashtags and @mentions. */

import { cover } from './cover.ts';
import { fold } from './fold.ts';
import { overlap, type Span } from './spans.ts';

export interface Tag extends Span {
  sigil: '#' | '@';
  /** What follows the sigil, folded, letters and digits only. */
  key: string;
}

// A hashtag has at least one character that is no digit, and neither follows a letter, a digit or the & of an entity; an
// emoji may stand right before it, and #️⃣ is one itself: the rules of X's own library (twitter-text), which LinkedIn's boxes
// agree with on ordinary tags.
const TAG =
  /(?=[#＃@＠])(?<![\p{Alphabetic}\p{N}_&#@]|(?![\ufe0e\ufe0f])\p{M})(?:[#＃](?![\ufe0f\u20e3])(?=[\p{N}_]*[\p{Alphabetic}\p{M}])|[@＠])[\p{Alphabetic}\p{M}\p{N}_]+(?:\p{Cf}[\p{Alphabetic}\p{M}\p{N}_]+)*/gu;

/**
 * The tags of a text, in order.
 *
 * @param links what is in a link is no tag; in order
 * @param mentions mentions that the site shows without @; one over a tag or an earlier mention is left out
 */
export function findTags(text: string, links: readonly Span[], mentions: readonly Span[] = []): Tag[] {
  const tags: Tag[] = [];
  let next = 0;
  for (const match of text.matchAll(TAG)) {
    const span = { start: match.index, end: match.index + match[0].length };
    while ((links[next]?.end ?? span.start + 1) <= span.start) next += 1;
    const link = links[next];
    if (link && overlap(link, span)) continue;
    const sigil = /^[#＃]/.test(match[0]) ? '#' : '@';
    tags.push({ ...span, sigil, key: squeeze(match[0]) });
  }
  const written = cover(tags);
  let last = 0;
  for (const { start, end } of [...mentions].sort((a, b) => a.start - b.start)) {
    if (start < last || start >= end || end > text.length || written.touches({ start, end })) continue;
    tags.push({ start, end, sigil: '@', key: squeeze(text.slice(start, end)) });
    last = end;
  }
  return tags.sort((a, b) => a.start - b.start);
}

/** Folded, letters and digits only: what `#ZwarteHen`, `Zwarte Hen` and `zwarte-hen` have in common. */
export function squeeze(text: string): string {
  return fold(text).replace(/[^\p{Alphabetic}\p{N}]/gu, '');
}
