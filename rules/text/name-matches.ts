/** Finding names in a draft: word by word, the longest at each place, from one word border to another. */

import { isLegalForm } from './legal-forms.ts';
import { type NameIndex, type NameSpelling, reachOf, splitHumps } from './name-index.ts';
import type { Passage } from './passage.ts';
import { overlap, type Span } from './spans.ts';
import type { Tag } from './tags.ts';
import { isJoined, isSpaced, splitWords, type Word } from './words.ts';

/** A word, or a part of a CamelCase tag. */
interface Unit extends Word {
  tag?: Tag;
}

export interface NameMatch extends Span {
  name: number;
  /** The tag that is this name and nothing more; its sign is within the span. */
  tag?: Tag;
  /** Whether it ends in the s of a Dutch possessive (Peerdals), which the name has not. */
  bareS: boolean;
  /** Whether only a part of a tag. */
  inTag: boolean;
  /** Whether in a link or an e-mail address. */
  inAddress: boolean;
  /** Whether a legal form follows it. */
  legalForm: boolean;
}

/** The names in a draft, from left to right, that `accept` takes. */
export function findNames(
  index: NameIndex,
  passage: Passage,
  accept: (match: NameMatch) => boolean = () => true,
): NameMatch[] {
  const units = unitsOf(passage);
  const matches: NameMatch[] = [];
  for (let first = 0; first < units.length; first++) {
    const found = longestAt(index, units, first, passage, accept);
    if (!found) continue;
    matches.push(found.match);
    first = found.last;
  }
  return matches;
}

interface Candidate {
  units: readonly Unit[];
  first: number;
  last: number;
  spaces: readonly Space[];
  passage: Passage;
  accept: (match: NameMatch) => boolean;
}

function longestAt(
  index: NameIndex,
  units: readonly Unit[],
  first: number,
  passage: Passage,
  accept: (match: NameMatch) => boolean,
): { match: NameMatch; last: number } | undefined {
  const spaces: Space[] = [];
  let key = '';
  let best: { match: NameMatch; last: number } | undefined;
  for (let last = first; last < units.length; last++) {
    const unit = units[last];
    const next = units[last + 1];
    if (!unit) break;
    key += unit.folded;
    // One more than the longest, for the s of a possessive.
    if (key.length > reachOf(index, key) + 1) break;
    const match = matchFor(index, key, { units, first, last, spaces, passage, accept });
    if (match) best = { match, last };
    if (!next || unit.gap.includes('\n')) break;
    if (unit.gap.includes('&')) key += '&';
    if (!isJoined(unit.gap))
      spaces.push({ at: key.length, sign: !isSpaced(unit.gap), capital: isCapital(passage.text, next.start) });
  }
  return best;
}

/** The name that these units are, as they stand or without the s of a Dutch possessive. */
function matchFor(index: NameIndex, key: string, candidate: Candidate): NameMatch | undefined {
  const { units, first, last, spaces, passage, accept } = candidate;
  const possessive = key.endsWith('s') && units[last]?.folded !== 's';
  for (const bareS of possessive ? [false, true] : [false]) {
    for (const spelling of index.byKey.get(bareS ? key.slice(0, -1) : key) ?? []) {
      if (!fits(spelling, spaces)) continue;
      const match = matchOf(spelling, units, first, last, bareS, passage);
      if (isWritten(spelling, match, passage.text) && accept(match)) return match;
    }
  }
  return undefined;
}

function isCapital(text: string, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}

interface Space {
  /** Where in the key. */
  at: number;
  /** Whether it is more than a space: brackets, a comma, a plus. */
  sign: boolean;
  /** Whether a capital follows. */
  capital: boolean;
}

function fits({ starts, signs, humps }: NameSpelling, spaces: readonly Space[]): boolean {
  return spaces.every(({ at, sign, capital }) => {
    if (sign) return signs.includes(at);
    return starts.includes(at) || (capital && humps.includes(at));
  });
}

/** Whether it has the capitals that it needs: an acronym all of them, one with the s of a possessive the first. */
function isWritten({ acronym }: NameSpelling, match: NameMatch, text: string): boolean {
  if (!acronym && !match.bareS) return true;
  if (match.tag && !match.bareS) return true;
  const written = text.slice(match.start, match.end - (match.bareS ? 1 : 0));
  return acronym ? written === written.toUpperCase() : /^[#@]?\p{Lu}/u.test(written);
}

function matchOf(
  { name }: NameSpelling,
  units: readonly Unit[],
  first: number,
  last: number,
  bareS: boolean,
  passage: Passage,
): NameMatch {
  const span = { start: units[first]?.start ?? 0, end: units[last]?.end ?? 0 };
  const around = units[first]?.tag;
  const tag = around && around.end === span.end && isFirstIn(around, units, first) ? around : undefined;
  const end = around || bareS ? span.end : legalFormEnd(units, last, passage.text);
  return {
    name,
    start: tag?.start ?? span.start,
    end,
    bareS,
    ...(tag && { tag }),
    inTag: around !== undefined && !tag,
    inAddress: passage.addresses.some((address) => overlap(address, span)),
    legalForm: end > span.end,
  };
}

function isFirstIn(tag: Tag, units: readonly Unit[], at: number): boolean {
  return units[at - 1]?.tag !== tag;
}

/** Where the legal forms that follow a name end, else where the name ends. */
function legalFormEnd(units: readonly Unit[], last: number, text: string): number {
  const start = units[last + 1]?.start;
  let key = '';
  for (let at = last + 1; at <= last + 4; at++) {
    const unit = units[at];
    const gap = units[at - 1]?.gap ?? '';
    const before = at === last + 1 ? [' ', ' &', ',', '-'].includes(gap) : gap === '.' || gap === ' ';
    if (!unit || unit.tag || start === undefined || !before) break;
    key += unit.folded;
    const written = text.slice(start, unit.end);
    if (!isLegalForm(key, written) || ['-', "'", '_', '&'].includes(unit.gap)) continue;
    // The last dot of B.V. belongs to it; that after Inc may be the sentence's, where no small letter follows.
    const dot = written.includes('.') ? /^\./ : /^\.\s+\p{Ll}/u;
    const end = dot.test(text.slice(unit.end, unit.end + 8)) ? unit.end + 1 : unit.end;
    const further = legalFormEnd(units, at, text);
    return further > unit.end ? further : end;
  }
  return units[last]?.end ?? 0;
}

function unitsOf({ words, tags, text }: Passage): Unit[] {
  const units: Unit[] = [];
  let next = 0;
  for (const word of words) {
    while ((tags[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next++;
    const tag = tags[next];
    if (!tag || !overlap(tag, word)) units.push(word);
    else for (const part of humpsOf(word, text)) units.push({ ...part, tag });
  }
  return units;
}

function humpsOf(word: Word, text: string): Word[] {
  const parts: Word[] = [];
  let from = word.start;
  for (const hump of splitHumps(text.slice(word.start, word.end))) {
    for (const part of splitWords(hump))
      parts.push({ ...part, start: from + part.start, end: from + part.end, gap: '' });
    from += hump.length;
  }
  const last = parts.at(-1);
  if (last) last.gap = word.gap;
  return parts;
}
