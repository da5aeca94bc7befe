/** What stands around a word that may be a name. */

import { DUTCH, ENGLISH } from '../text/function-words.ts';
import type { Passage } from '../text/passage.ts';
import { firstEndingAfter, overlap, type Span } from '../text/spans.ts';
import type { Word } from '../text/words.ts';

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
const SMALL_WORDS: ReadonlySet<string> = new Set([...DUTCH, ...ENGLISH]);
/** Signs between two words of one clause. */
const WITHIN_CLAUSE = [' ', ',', '-', "'", '.', '_', '&', ' &', '/'];

/** The words before and behind a match, where they are of its own sentence; the nearest one first. */
function neighbours(match: Span, passage: Passage): { before: Word[]; behind: Word[] } {
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

/** Whether a word with a capital stands right beside a match, as in a longer name: Sin City, Jail Time. */
export function isAmongNames(match: Span, passage: Passage): boolean {
  const { before } = neighbours(match, passage);
  const [nearest, next] = before;
  return (
    nearest?.gap === ' ' && next !== undefined && /^\p{Lu}\p{Ll}/u.test(passage.text.slice(nearest.start, nearest.end))
  );
}

/** Whether it is the first word of a longer name: City of Wadvoort, Class of 2026. */
export function isKindOf({ end }: Span, { text }: Passage): boolean {
  return /^\s+of\s+[\p{Lu}\d]/u.test(text.slice(end, end + 12));
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

/** Whether a match is someone or somewhere: "bij American", and not "the American way". */
export function isSomeoneThere(match: Span, passage: Passage): boolean {
  const { before, behind } = neighbours(match, passage);
  const [follows] = behind;
  const apart = !follows || passage.text.slice(match.end, follows.start) !== ' ' || isSmall(follows);
  return apart && before[0]?.gap === ' ' && TOWARDS.has(before[0].folded);
}

/** Whether it is a little word, or what is left of one (d'). */
function isSmall({ folded }: Word): boolean {
  return folded.length < 2 || SMALL_WORDS.has(folded);
}
