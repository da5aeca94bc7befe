/** The Dutch passive: a form of worden or zijn with a participle in the same clause, before or behind it. */

import type { Span } from '../../text/spans.ts';
import type { Word } from '../../text/words.ts';
import {
  AFTER,
  BEFORE_HIS,
  BORDERS,
  DONE_ALONE,
  DONE_BY,
  HEBBEN,
  isDutchParticiple,
  isMoveOrState,
  MODALS,
  STATES,
  THEN,
  WORDEN,
  ZIJN,
} from './dutch-words.ts';
import type { Passive } from './english.ts';

/** How far a participle may stand behind its auxiliary, in words. */
const REACH = 14;

/** The passives in the words of a sentence, in order. */
export function dutchPassives(words: readonly Word[]): Passive[] {
  const found: Passive[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || !(WORDEN.has(word.exact) || ZIJN.has(word.exact))) continue;
    // Aan al zijn collega's: his, not are.
    if (word.exact === 'zijn' && isPossessive(words, at)) continue;
    const participle = behind(words, at) ?? before(words, at);
    if (participle === undefined) continue;
    const [first, last] = [words[Math.min(at, participle)], words[Math.max(at, participle)]];
    if (!first || !last) continue;
    const span: Span = { start: first.start, end: last.end };
    if (span.start < (found.at(-1)?.span.end ?? 0)) continue;
    found.push({ span, verb: [first, last] });
  }
  return found;
}

/** Heeft iedereen zijn sleutel ingeleverd? His, not are. */
function isPossessive(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before?.gap === ' ' && BEFORE_HIS.has(before.exact)) return true;
  return words.slice(Math.max(0, at - NEAR), at).some(({ exact, gap }) => HEBBEN.has(exact) && gap === ' ');
}

/** How far a form of hebben may stand before a possessive, in words. */
const NEAR = 3;

/** Wordt morgen gedaan: the first participle that does not belong to a noun. */
function behind(words: readonly Word[], at: number): number | undefined {
  const auxiliary = words[at]?.exact ?? '';
  const from = behindAside(words, at);
  for (let next = from + 1; next < words.length && next <= from + REACH; next++) {
    const aside = next === from + 1 && from > at;
    if (!aside && !joins(words[next - 1], words[next])) return undefined;
    const word = words[next]?.exact ?? '';
    if (isInfinitive(words, next)) return undefined;
    if (isBorder(words, next) || HEBBEN.has(word) || (ZIJN.has(word) && word !== 'zijn')) return undefined;
    if (WORDEN.has(word)) {
      // Is gedaan geworden; in "zijn wordt" two clauses meet.
      if (word !== 'worden') return undefined;
      continue;
    }
    if (!isDutchParticiple(word) || !standsAlone(words, next)) continue;
    return counts(auxiliary, word) || isDoneBy(words, at, next) ? next : undefined;
  }
  return undefined;
}

/** Gedaan wordt, gedaan moet worden. */
function before(words: readonly Word[], at: number): number | undefined {
  const auxiliary = words[at]?.exact ?? '';
  for (const back of [1, 2]) {
    const word = words[at - back];
    if (word?.gap !== ' ') return undefined;
    if (isDutchParticiple(word.exact)) return at - back > 0 && counts(auxiliary, word.exact) ? at - back : undefined;
    if (auxiliary !== 'worden' || !MODALS.has(word.exact)) return undefined;
  }
  return undefined;
}

/** Is gisteren geopend, is door de burgemeester geopend: done, and no state. */
function isDoneBy(words: readonly Word[], at: number, participle: number): boolean {
  const [auxiliary, last] = [words[at]?.exact ?? '', words[participle]?.exact ?? ''];
  if (!ZIJN.has(auxiliary) || !DONE_BY.has(last)) return false;
  // Er is afgesproken dat we later beginnen; wie is aangewezen als opvolger?
  const behind = words[participle]?.gap === ' ' ? (words[participle + 1]?.exact ?? '') : '';
  if (/^(?:afgesproken (?:dat|om)|aangewezen (?:als|om))$/.test(`${last} ${behind}`)) return true;
  const clause = words.slice(at + 1, participle + 2).map(({ exact }) => exact);
  return clause.some(
    (word, place) =>
      (THEN.has(word) && !DONE_ALONE.has(last)) ||
      (word === 'door' && /^(?:de|het|een|ons|onze|mijn|haar|zijn|hun)$/.test(words[at + place + 2]?.exact ?? '')),
  );
}

/** A space, a quotation mark, a sign of money or per cent, or what stands in a time: 15:30. */
function joins(word: Word | undefined, next: Word | undefined): boolean {
  const gap = word?.gap ?? '';
  if (gap === ':') return /^\d+$/.test(word?.exact ?? '') && /^\d+$/.test(next?.exact ?? '');
  return /^(?:[ '.-]| ["“‘'(€$£]|["”’')%] )$/.test(gap);
}

/** What may follow meer dan within a clause. */
const AMOUNT =
  /^(?:\d.*|de|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig|dertig|veertig|vijftig|honderd|tweehonderd|duizend)$/;

/** Where a clause ends, but for meer dan tien, als eerste and wat later. */
function isBorder(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1]?.exact ?? '', words[at]?.exact ?? '', words[at + 1]?.exact ?? ''];
  if (word === 'dan' && /^(?:meer|minder)$/.test(before) && AMOUNT.test(after)) return false;
  if (word === 'als' && /^(?:eerste|tweede|derde|laatste|enige|cadeau|extra|vanouds|gewoonlijk|volgt)$/.test(after))
    return false;
  if (word === 'wat' && /^(?:later|eerder|vaker|langer|verder|sneller|beter|meer|minder|anders)$/.test(after))
    return false;
  return BORDERS.has(word);
}

/** Om dat niet te doen: another clause. Om drie uur is none. */
function isInfinitive(words: readonly Word[], at: number): boolean {
  if (
    /^(?:\d+|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|half|kwart|de|middernacht)$/.test(
      words[at + 1]?.exact ?? '',
    )
  )
    return words[at]?.exact === 'om' && words[at + 2]?.exact === 'te';
  return words[at]?.exact === 'om' && words.slice(at + 1, at + ASIDE).some(({ exact }) => exact === 'te');
}

/** How many words an aside may have. */
const ASIDE = 8;

/** Wordt, als het meezit, morgen geopend: the last word of what stands between commas, else the place itself. */
function behindAside(words: readonly Word[], at: number): number {
  for (let start = at; start <= at + 2; start++) {
    if (words[start]?.gap === ' ') continue;
    if (words[start]?.gap !== ',') return at;
    for (let last = start + 1; last <= start + ASIDE; last++) {
      const next = words[last + 1]?.exact ?? '';
      if (words[last]?.gap === ',') return /^(?:en|of|maar|want|dus|dat|die)$/.test(next) || ZIJN.has(next) ? at : last;
      if (words[last]?.gap !== ' ') return at;
    }
    return at;
  }
  return at;
}

function counts(auxiliary: string, participle: string): boolean {
  return WORDEN.has(auxiliary) ? !STATES.has(participle) : !isMoveOrState(participle) && !STATES.has(participle);
}

function standsAlone(words: readonly Word[], at: number): boolean {
  const [gap, next] = [words[at]?.gap, words[at + 1]];
  if (words[at - 1]?.gap === '-' || gap === '-') return false;
  return !next || gap !== ' ' || AFTER.has(next.exact) || /^\d/.test(next.exact);
}
