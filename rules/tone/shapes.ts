/** Looking for turns of phrase that scold, run something down, praise beyond measure, or are office talk, without a listed word in them. */

import type { Table } from '../text/passage.ts';
import { overlap, type Span } from '../text/spans.ts';
import type { ListedCategory } from './categories.ts';
import { endsSentence, type Ground } from './ground.ts';
import { isHarmless } from './harmless.ts';
import { BLAME_DUTCH } from './lists/blame-dutch.ts';
import { BLAME_ENGLISH } from './lists/blame-english.ts';
import { HYPE_SHAPES } from './lists/hype-shapes.ts';
import { INSULT_TURNS } from './lists/insult-turns.ts';
import { JARGON_MORE } from './lists/jargon-more.ts';
import { JARGON_TURNS } from './lists/jargon-turns.ts';
import { SCOLD_DUTCH } from './lists/scold-dutch.ts';
import { SCOLD_ENGLISH } from './lists/scold-english.ts';
import { softened } from './negation.ts';
import type { Seen } from './seen.ts';
import { beginnings, findTurns, readTurnsLater, type Turns } from './turns.ts';

/** Turns, and the words that they begin with. */
interface Read {
  turns: Turns;
  begin: Table<true>;
}

const TURNS: readonly (Read & { key: ListedCategory })[] = [
  { key: 'insults', ...read(() => INSULT_TURNS) },
  { key: 'jargon', ...read(() => JARGON_TURNS) },
  { key: 'hype', ...read(HYPE_SHAPES) },
];

const SAYINGS: readonly (Read & { key: ListedCategory })[] = [
  { key: 'insults', ...read(SCOLD_DUTCH) },
  { key: 'insults', ...read(SCOLD_ENGLISH) },
  { key: 'jargon', ...read(JARGON_MORE) },
  { key: 'negativity', ...read(BLAME_DUTCH) },
  { key: 'negativity', ...read(BLAME_ENGLISH) },
];

function read(written: () => readonly string[]): Read {
  const turns = readTurnsLater(written);
  return { turns, begin: beginnings(turns) };
}

/** How far somebody who speaks of himself stands before a turn, in words. */
const NEAR = 3;
const OWN = /^(?:ik|i|mij|me|my|mijn|we|wij)$/;
/** Blind as a bat without my glasses. */
const OWN_BEHIND = /^,? (?:without my|zonder mijn|i am|i['’]m|ben ik|that['’]s me|dat ben ik)\b/i;
/** How much behind a turn tells that, in UTF-16 units. */
const BEHIND = 24;

/** The turns in a passage that belong to one of some categories. */
export function findShapes(categories: readonly ListedCategory[], ground: Ground): Seen[] {
  return TURNS.flatMap(({ key, ...turns }) => (categories.includes(key) ? find(key, turns, ground) : []));
}

/** Whole sayings in a passage, where none of their words is found already: those say it shorter. */
export function findSayings(categories: readonly ListedCategory[], ground: Ground, found: readonly Seen[]): Seen[] {
  return SAYINGS.flatMap(({ key, ...turns }) => {
    if (!categories.includes(key)) return [];
    return find(key, turns, ground).filter(
      ({ span }) => !found.some((other) => other.key === key && overlap(other.span, span)),
    );
  });
}

function find(key: ListedCategory, { turns, begin }: Read, ground: Ground): Seen[] {
  const { words, text } = ground.passage;
  const places = ground.passage.entriesOf(begin).map(({ at }) => at);
  return findTurns(turns, words, (word) => endsSentence(word, ground), places)
    .filter((span) => ground.passage.languageAt(span.start) !== 'other')
    .filter((span) => !ground.isQuoted(span) && !ground.isName(span))
    .filter((span) =>
      key === 'insults' ? !isOwn(span, ground) && !isHarmless(span, ground) : !softened(key, span, ground),
    )
    .map((span) => ({ key, span, word: text.slice(span.start, span.end), fixes: [] }));
}

/** I have the memory of a goldfish: who says it of himself, laughs. */
function isOwn({ start, end }: Span, ground: Ground): boolean {
  const { words, text } = ground.passage;
  const first = ground.wordAt(start);
  return (
    OWN_BEHIND.test(text.slice(end, end + BEHIND)) ||
    words.slice(Math.max(0, first - NEAR), first + 1).some(({ exact }) => OWN.test(exact))
  );
}
