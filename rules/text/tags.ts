/** Hashtags and @mentions. */

import { cover } from './cover.ts';
import { fold } from './fold.ts';
import type { Span } from './spans.ts';

export interface Tag extends Span {
  sigil: '#' | '@';
  /** What follows the sigil, folded, letters and digits only. */
  key: string;
}

// A hashtag has at least one character that is no digit, and neither follows a letter, a digit or the & of an entity; an
// emoji may stand right before it, and #️⃣ is one itself: the rules of X's own library (twitter-text), which LinkedIn's boxes
// agree with on ordinary tags.
const TAG =
  /(?<![\p{Alphabetic}\p{N}_&#@]|(?![\ufe0e\ufe0f])\p{M})(?:[#＃](?![\ufe0f\u20e3])(?=[\p{N}_]*[\p{Alphabetic}\p{M}])|[@＠])[\p{Alphabetic}\p{M}\p{N}_]+(?:\p{Cf}[\p{Alphabetic}\p{M}\p{N}_]+)*/uy;

/** What a tag begins with. */
const SIGNS = ['#', '@', '＃', '＠'] as const;

/**
 * The tags of a text, in order.
 *
 * @param isInLink whether a stretch is in a link: then it is no tag
 * @param mentions mentions that the site shows without @; one over a tag or an earlier mention is left out
 */
export function findTags(text: string, isInLink: (span: Span) => boolean, mentions: readonly Span[] = []): Tag[] {
  const tags: Tag[] = [];
  let end = 0;
  for (const start of signsIn(text)) {
    TAG.lastIndex = start;
    const [written] = (start >= end && TAG.exec(text)) || [];
    if (!written) continue;
    end = start + written.length;
    if (isInLink({ start, end })) continue;
    const sigil = /^[#＃]/.test(written) ? '#' : '@';
    tags.push({ start, end, sigil, key: squeeze(written) });
  }
  if (mentions.length === 0) return tags;
  const written = cover(tags);
  let last = 0;
  for (const { start, end } of [...mentions].sort((a, b) => a.start - b.start)) {
    if (start < last || start >= end || end > text.length || written.touches({ start, end })) continue;
    tags.push({ start, end, sigil: '@', key: squeeze(text.slice(start, end)) });
    last = end;
  }
  return tags.sort((a, b) => a.start - b.start);
}

/** Where a tag may begin, in order. Most texts have few such places, and to look for one sign at a time is fastest. */
function signsIn(text: string): number[] {
  const found: number[] = [];
  for (const sign of SIGNS) for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found.push(at);
  return found.sort((a, b) => a - b);
}

/** Folded, letters and digits only: what `#ZwarteHen`, `Zwarte Hen` and `zwarte-hen` have in common. */
export function squeeze(text: string): string {
  return fold(text).replace(/[^\p{Alphabetic}\p{N}]/gu, '');
}
