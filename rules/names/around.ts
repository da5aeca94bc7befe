/** What stands around a word that may be a name. */

import { DUTCH, ENGLISH } from '../text/function-words.ts';
import type { Passage } from '../text/passage.ts';
import { firstEndingAfter, overlap, type Span } from '../text/spans.ts';
import type { Word } from '../text/words.ts';
import type { Doubt } from './index.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What stands before a thing of which there are more, by the word classes of each grammar: articles, numbers, quantities, owners. */
const ONE_OF_MANY = list(`
  a an another any each every either neither no some several many few these those this that such
  two three four five six seven eight nine ten eleven twelve dozen hundred hundreds thousands both most all more fewer
  very too so how quite rather its his her their
  een geen elk elke ieder iedere enig enige enkele sommige veel vele weinig meer minder deze dit die dat zulke zo
  twee drie vier vijf zes zeven acht negen tien elf twaalf honderd honderden duizenden beide alle andere ander nog
  heel erg zeer te hoe nogal haar hun
`);
/** Prepositions that stand before one who does something or a place to do it. */
const TOWARDS = list(`
  at by from with via for on to through against behind
  bij door van met via voor op naar tegen achter
`);
/** Whose something is. */
const OWNERS = list('my our your mijn onze ons jouw jullie');
const DEFINITE = list('the de het');
/** Prepositions that stand before somebody and not before a day. */
const BESIDE = list('at with bij met');
const SMALL_WORDS: ReadonlySet<string> = new Set([...DUTCH, ...ENGLISH]);
/** Signs between two words of one clause. */
const WITHIN_CLAUSE = [' ', ',', '-', "'", '.', '_', '&', ' &', '/'];

/** The words before and behind a match, where they are of its own sentence; the nearest one first. */
export function neighbours(match: Span, passage: Passage): { before: Word[]; behind: Word[] } {
  const sentence = passage.sentenceAt(match.start);
  const { words } = passage;
  const first = firstEndingAfter(words, match.start);
  const behind = firstEndingAfter(words, match.end - 1, first) + 1;
  const isWithin = ({ start, end }: Word) => sentence !== undefined && start < sentence.end && end > sentence.start;
  return {
    before: words
      .slice(Math.max(0, first - 2), first)
      .reverse()
      .filter(isWithin),
    behind: words.slice(behind, behind + 1).filter(isWithin),
  };
}

/**
 * Whether a match stands where a sentence or a clause begins, so that any word has a capital: behind a colon, a dash, a quote,
 * an emoji, a tag or a link. What is alone in brackets is a name.
 */
export function beginsClause(match: Span, passage: Passage): boolean {
  const [before] = neighbours(match, passage).before;
  const { text, tags, links } = passage;
  if (!before) return true;
  if (text[match.start - 1] === '(' && text[match.end] === ')') return false;
  if (before.gap !== ' ') return !WITHIN_CLAUSE.includes(before.gap);
  return [tags, links].some((others) => {
    const other = others[firstEndingAfter(others, before.start)];
    return other !== undefined && overlap(other, before);
  });
}

/** Whether a match in small letters is what is left of a word behind an apostrophe: sa'yong, but not l'anker. */
export function isCutWord({ start }: Span, { text }: Passage): boolean {
  return /\p{Ll}{2}['\u2019]\p{Ll}/u.test(text.slice(Math.max(0, start - 3), start + 1));
}

/** Whether a match stands in a code: BRV-CYB-15051515. */
export function isInCode({ start, end }: Span, { text }: Passage): boolean {
  return !/\p{Ll}/u.test(text.slice(start, end)) && /^(?:-[\p{Lu}\d]+)*-\d{5}/u.test(text.slice(end, end + 30));
}

/** Whether a match in small letters is said as a word: a marvel, no sharks, two big jets. */
export function isSaidAsWord(match: Span, passage: Passage): boolean {
  const { before, behind } = neighbours(match, passage);
  const [nearest, next] = before;
  const [follows] = behind;
  // In "a galaxy phone" it says which one.
  const saysWhich = follows !== undefined && passage.text.slice(match.end, follows.start) === ' ' && !isSmall(follows);
  if (nearest?.gap !== ' ' || saysWhich) return false;
  return ONE_OF_MANY.has(nearest.folded) || (next?.gap === ' ' && ONE_OF_MANY.has(next.folded) && !isSmall(nearest));
}

/**
 * Whether a match is someone or somewhere: "bij American", and not "the American way".
 *
 * @param doubt of a day, what stands before days, too, says nothing (on Monday)
 */
export function isSomeoneThere(match: Span, passage: Passage, doubt: Doubt): boolean {
  const { before, behind } = neighbours(match, passage);
  const [follows] = behind;
  const apart = !follows || passage.text.slice(match.end, follows.start) !== ' ' || isSmall(follows);
  return apart && before[0]?.gap === ' ' && (doubt === 5 ? BESIDE : TOWARDS).has(before[0].folded);
}

/**
 * Whether a match in small letters, where the name has a capital, may be one all the same: on toucan, my toucan, the red toucan
 * of a name of two words, or anywhere in a sentence that begins without a capital itself.
 */
export function isLazilyWritten(match: Span & { several: boolean }, passage: Passage): boolean {
  const [nearest] = neighbours(match, passage).before;
  const sentence = passage.sentenceAt(match.start);
  const first = sentence && passage.firstWordIn(sentence);
  if (first && /^\p{Ll}/u.test(passage.text.slice(first.start, first.start + 2))) return true;
  if (nearest?.gap !== ' ') return false;
  const { folded } = nearest;
  return TOWARDS.has(folded) || OWNERS.has(folded) || (match.several && DEFINITE.has(folded));
}

/** Whether it is a little word, or what is left of one (d'). */
export function isSmall({ folded }: Word): boolean {
  return folded.length < 2 || SMALL_WORDS.has(folded);
}
