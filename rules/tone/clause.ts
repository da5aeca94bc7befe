/** The clause around a place: the words that belong together, between commas and conjunctions. */

import type { Span } from '../text/spans.ts';
import type { Word } from '../text/words.ts';
import { type Ground, runsOn } from './ground.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that begin a clause which says when, why or who: subordinating conjunctions and relative pronouns of both languages. */
export const SUBORDINATING = set(`
  dat die omdat als toen terwijl zodat hoewel wanneer tenzij mits zodra voordat nadat totdat doordat waarom waarin waarbij waarmee waarna alsof
  that who whose because when while if unless although though until whereas whether since why
`);
/** Words that join two clauses, or two words of one. */
export const COORDINATING = set('en maar want dus of and but so or');
/** Of these, and of the others, the Dutch ones that are other words in English. */
const DUTCH_ALONE = set('of want die');

export interface Clause {
  /** In the order of the text; those before the place and behind it. */
  before: readonly Word[];
  after: readonly Word[];
  /** The conjunction that begins it, where one does. */
  opening: string | undefined;
}

/** How many words of a clause are looked at on either side. */
const REACH = 12;

/** The clause around a stretch, without the stretch itself. */
export function clauseAround(span: Span, ground: Ground): Clause {
  const { words } = ground.passage;
  const sentence = ground.passage.sentenceAt(span.start);
  const [first, last] = [ground.wordAt(span.start), ground.wordAt(span.end - 1)];
  const english = ground.passage.languageAt(span.start) === 'en';
  const joins = (word: Word, which: ReadonlySet<string>) =>
    which.has(word.exact) && !(english && DUTCH_ALONE.has(word.exact));
  const before: Word[] = [];
  let opening: string | undefined;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const word = words[at];
    if (!word || word.start < (sentence?.start ?? 0) || !runsOn(word)) break;
    if (joins(word, SUBORDINATING)) opening = word.exact;
    if (opening !== undefined || joins(word, COORDINATING)) break;
    before.unshift(word);
  }
  const after: Word[] = [];
  for (let at = last + 1; at <= last + REACH; at++) {
    const word = words[at];
    if (!word || word.end > (sentence?.end ?? 0) || !runsOn(words[at - 1])) break;
    if (joins(word, SUBORDINATING) || joins(word, COORDINATING)) break;
    after.push(word);
  }
  return { before, after, opening };
}
