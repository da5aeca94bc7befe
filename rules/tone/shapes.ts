/** Looking for turns of phrase that scold, praise beyond measure, or are office talk, without a listed word in them. */

import type { Table } from '../text/passage.ts';
import type { ListedCategory } from './categories.ts';
import { endsSentence, type Ground } from './ground.ts';
import { HYPE_SHAPES } from './lists/hype-shapes.ts';
import { INSULT_TURNS } from './lists/insult-turns.ts';
import { JARGON_TURNS } from './lists/jargon-turns.ts';
import { softened } from './negation.ts';
import type { Seen } from './seen.ts';
import { beginnings, findTurns, readTurnsLater, type Turns } from './turns.ts';

const TURNS: readonly { key: ListedCategory; turns: Turns; begin: Table<true> }[] = [
  { key: 'insults', ...read(() => INSULT_TURNS) },
  { key: 'jargon', ...read(() => JARGON_TURNS) },
  { key: 'hype', ...read(HYPE_SHAPES) },
];

function read(written: () => readonly string[]): { turns: Turns; begin: Table<true> } {
  const turns = readTurnsLater(written);
  return { turns, begin: beginnings(turns) };
}

/** How far somebody who speaks of himself stands before a turn, in words. */
const NEAR = 3;
const OWN = /^(?:ik|i|mij|me|my|mijn|we|wij)$/;

/** The turns in a passage that belong to one of some categories. */
export function findShapes(categories: readonly ListedCategory[], ground: Ground): Seen[] {
  const { words, text } = ground.passage;
  return TURNS.flatMap(({ key, turns, begin }) => {
    if (!categories.includes(key)) return [];
    const places = ground.passage.entriesOf(begin).map(({ at }) => at);
    return findTurns(turns, words, (word) => endsSentence(word, ground), places)
      .filter((span) => ground.passage.languageAt(span.start) !== 'other')
      .filter((span) => !ground.isQuoted(span) && !ground.isName(span))
      .filter((span) => key !== 'hype' || !softened(key, span, ground))
      .filter(({ start }) => key !== 'insults' || !isOwn(ground.wordAt(start), ground))
      .map((span) => ({ key, span, word: text.slice(span.start, span.end), fixes: [] }));
  });
}

/** I have the memory of a goldfish: who says it of himself, laughs. */
function isOwn(first: number, { passage: { words } }: Ground): boolean {
  return words.slice(Math.max(0, first - NEAR), first + 1).some(({ exact }) => OWN.test(exact));
}
