/** Praise and blame by turns of phrase with gaps: "zet de zorg compleet op zijn kop", "made a right mess of it". */

import type { Tools } from '../kinds/kind.ts';
import type { Word } from '../text/words.ts';
import { LANGUAGES, type Language } from '../types.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { ListedCategory } from './categories.ts';
import { endsSentence, type Ground } from './ground.ts';
import { softened } from './negation.ts';
import type { Seen } from './seen.ts';
import { findTurns, readTurns, type Turns } from './turns.ts';

/** The turns of the categories of a rule. Plain data. */
export type Idioms = readonly { category: ListedCategory; language: Language; turns: Turns }[];

/** From this many words on, a turn is of its own language, whatever is spoken around it. */
const UNMISTAKABLE = 3;

/** The turns of some categories, in the languages of the pack. */
export function readIdioms(categories: readonly ListedCategory[], tools: Tools): Idioms {
  return categories.flatMap((category) => {
    const { turns } = tools.toneLists.byCategory[category];
    if (!turns) return [];
    return LANGUAGES.filter((one) => tools.languages.includes(one)).map((language) => ({
      category,
      language,
      turns: readTurns(turns[language]),
    }));
  });
}

/** The turns in a passage that nobody takes back. */
export function findIdioms(idioms: Idioms, ground: Ground, lexicon: Lexicon): Seen[] {
  const { sentences, text } = ground.passage;
  const closes = (word: Word) => endsSentence(word, ground);
  return idioms.flatMap(({ category, language, turns }) =>
    sentences
      .flatMap((sentence) => findTurns(turns, ground.wordsOf(sentence).words, closes))
      .flatMap((span) => {
        const spoken = ground.passage.languageAt(span.start);
        const count = ground.wordAt(span.end - 1) - ground.wordAt(span.start) + 1;
        if (spoken === 'other' || (spoken && spoken !== language && count < UNMISTAKABLE)) return [];
        if (
          ground.isQuoted({ start: span.start, end: span.start + 1 }) ||
          ground.isName(span) ||
          ground.isForeign(span.start, lexicon)
        )
          return [];
        if (softened(category, span, ground) || isDeniedWithin(text.slice(span.start, span.end))) return [];
        const start = span.start + (BE.exec(text.slice(span.start, span.end))?.[0].length ?? 0);
        return [{ key: category, span: { start, end: span.end }, word: text.slice(start, span.end), fixes: [] }];
      }),
  );
}

/** What links praise or blame to what it is about is no part of it: awful, and not was awful. */
const BE = /^(?:is|are|was|were|be|been|being|zijn|waren|wordt|werd|worden|werden|blijft|blijven|bleef|s|re) /i;

/** It is not a mess, dat is echt geen ramp: the gap behind the verb takes it back. */
function isDeniedWithin(said: string): boolean {
  return /^(?:is|are|was|were|be|been|s|zijn|waren|wordt|werd|blijft|vond|vind)\b[^.!?]*?\b(?:not|no|never|hardly|n['’]t|niet|geen|nooit|nauwelijks)\b/i.test(
    said,
  );
}
