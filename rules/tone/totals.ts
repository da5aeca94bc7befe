/** Claims without exception by their shape: not one guest has ever complained, tot op de laatste cent. */

import type { Span } from '../text/spans.ts';
import type { Word } from '../text/words.ts';
import { ADDRESSING, FEELINGS, ONCE, OURS, READER } from './claim-words.ts';
import { endsSentence, type Ground } from './ground.ts';
import { DUTCH_GENERALITIES } from './lists/generalities-dutch.ts';
import { ENGLISH_GENERALITIES } from './lists/generalities-english.ts';
import { DUTCH_TOTALS } from './lists/totals-dutch.ts';
import { ENGLISH_TOTALS } from './lists/totals-english.ts';
import { softened } from './negation.ts';
import type { Seen } from './seen.ts';
import { findTurns, readTurnsLater } from './turns.ts';

const LISTS = [DUTCH_TOTALS, ENGLISH_TOTALS, DUTCH_GENERALITIES, ENGLISH_GENERALITIES];
const STRONG = readTurnsLater(() => LISTS.flatMap(({ strong }) => strong()));
const OF_US = readTurnsLater(() => LISTS.flatMap(({ ours }) => ours()));

/**
 * The claims of a passage that leave no exception, whoever makes them, or because they are about us: those of a sentence are
 * one, and none in a sentence that has one of `known`.
 */
export function findTotals(ground: Ground, known: readonly Seen[]): Seen[] {
  const { words, text } = ground.passage;
  const closes = (word: Word) => endsSentence(word, ground);
  const found = [
    ...findTurns(STRONG, words, closes).filter((span) => isAnybodys(span, ground)),
    ...findTurns(OF_US, words, closes).filter((span) => isOurs(span, ground)),
  ]
    .filter((span) => isClaimed(span, ground))
    .sort((a, b) => a.start - b.start);
  const told = new Set(
    known.filter(({ key }) => key === 'absolutes').map(({ span }) => ground.passage.sentenceAt(span.start)),
  );
  const bySentence = Map.groupBy(found, ({ start }) => ground.passage.sentenceAt(start));
  return [...bySentence].flatMap(([sentence, spans]) => {
    const [first] = spans;
    if (!first || told.has(sentence)) return [];
    // Just stressed what is found already: it never leaks. Period.
    if (
      BARE.test(text.slice(first.start, first.end)) &&
      followsOne(first, [...known, ...found.map((span) => ({ span }))], ground)
    )
      return [];
    const span = { start: first.start, end: Math.max(...spans.map(({ end }) => end)) };
    return [{ key: 'absolutes', span, word: text.slice(span.start, span.end), fixes: [] }];
  });
}

function followsOne({ start }: Span, all: readonly { span: Span }[], { passage }: Ground): boolean {
  const sentence = passage.sentenceAt(start);
  return all.some(({ span }) => {
    const end = passage.sentenceAt(span.start)?.end ?? start;
    return end <= start && sentence?.start === start && /^[^\p{L}]*$/u.test(passage.text.slice(end, start));
  });
}

/** Not of myself alone: I'd never do that in a million years. */
function isAnybodys(span: Span, ground: Ground): boolean {
  const said = sentenceOf(span, ground);
  if (said.some(({ exact }) => OURS.has(exact) || READER.has(exact))) return true;
  // Women are all better at it, as I keep saying.
  const comma = said.findIndex(({ start, gap }) => start >= span.start && /[,;:–(]/.test(gap));
  return !said.slice(0, comma < 0 ? undefined : comma + 1).some(({ exact }) => ALONE.has(exact));
}

function isOurs(span: Span, ground: Ground): boolean {
  if (clauseOf(span, ground).some(({ exact }) => ALONE.has(exact))) return false;
  const said = sentenceOf(span, ground);
  const around = said.filter(({ start, end }) => end <= span.start || start >= span.end);
  // Whatever you ask: then we invite nobody.
  const asks = ({ exact, start }: Word) =>
    ADDRESSING.has(exact) && !READER.has(said.findLast(({ end }) => end <= start)?.exact ?? '');
  if (around.some((word) => ONCE.has(word.exact) || asks(word))) return false;
  if (said.some((word) => isUs(word, ground)) || isOffered(said)) return true;
  // Our roofs don't leak. Ever.
  if (said[0]?.start === span.start && BARE.test(ground.passage.text.slice(span.start, span.end)))
    return isToldOurs(said, ground);
  // Call our helpline. Whenever, you get a human.
  const addressed = said.some(({ exact }) => READER.has(exact));
  // Never leave a pan on the fire is advice.
  if (!addressed && said[0]?.start === span.start && /^(?:never|always|nooit|altijd)$/.test(said[0].exact))
    return false;
  return (said.length <= SHORT || addressed) && isToldOurs(said, ground);
}
const BARE =
  /^(?:ever|never|always|altijd|nooit|guaranteed|gegarandeerd|no exceptions|punt|period|full stop|end of story|hand on (?:my |our )?heart|cross my heart|mark my words|you have my word)$/i;

/** Met dit slot komt niemand binnen: what is shown is sold. */
function isOffered(said: readonly Word[]): boolean {
  return said.some(
    ({ exact }, at) =>
      /^(?:met|with|dankzij)$/.test(exact) && /^(?:dit|deze|this|these)$/.test(said[at + 1]?.exact ?? ''),
  );
}

function isToldOurs([word]: readonly Word[], ground: Ground): boolean {
  const first = ground.wordAt(word?.start ?? 0);
  return ground.passage.words.slice(Math.max(0, first - TOLD), first).some((one) => isUs(one, ground));
}

/** Us, but not the US. */
function isUs({ exact, start, end }: Word, { passage }: Ground): boolean {
  return OURS.has(exact) && !(exact === 'us' && passage.text.slice(start, end) === 'US');
}
/** Who tells of himself. */
const ALONE = new Set(['i', 'ik', 'my', 'mijn', 'me', 'mij']);

/** A sentence of so few words goes on with the one before it. */
const SHORT = 5;
/** How far before its sentence a claim may say whose it is, in words. */
const TOLD = 10;

/** The words of a sentence before a place, up to the last comma or the like. */
function clauseOf(span: Span, ground: Ground): readonly Word[] {
  const before = sentenceOf(span, ground).filter(({ end }) => end <= span.start);
  return before.slice(before.findLastIndex(({ gap }) => /[,;:–(]/.test(gap)) + 1);
}

function sentenceOf({ start }: Span, ground: Ground): readonly Word[] {
  const sentence = ground.passage.sentenceAt(start);
  return sentence ? ground.wordsOf(sentence).words : [];
}

/** Neither asked nor denied, hoped, quoted or said of another language. */
function isClaimed(span: Span, ground: Ground): boolean {
  const { text } = ground.passage;
  const sentence = ground.passage.sentenceAt(span.start);
  if (!sentence || sentence.language === 'other' || text.charAt(sentence.end - 1) === '?') return false;
  if (TIMED.test(text.slice(span.start, span.end))) return false;
  if (ground.isQuoted(span) || ground.isName(span) || softened('absolutes', span, ground)) return false;
  return !clauseOf(span, ground).some(({ exact }) => TAKING_BACK.has(exact) || FEELINGS.has(exact));
}
/** We meet every Tuesday. */
const TIMED =
  /\b(?:every|each|all|elke|elk|iedere|ieder|alle) (?:\w+days?|\w+dag(?:en)?|day|night|week|weekend|month|year|morning|evening|time|other|now|hour|dagen|weken|maand|jaar|uur|keer|ochtend|avond)$/i;
/** Before a claim they deny it, thank for it, or make it a wish or a condition. */
const TAKING_BACK: ReadonlySet<string> = new Set(
  `not t cannot hardly nor without if unless whether thank thanks wish wishes invite ask please hope hopes aim would could might may should
  niet geen nooit zonder als tenzij bedankt bedanken dank danken wens wensen vraag vragen nodigen zouden zou mogelijk misschien hopelijk bijna vrijwel almost nearly no nothing nobody none niets niemand`.split(
    /\s+/,
  ),
);
