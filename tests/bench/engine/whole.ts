/** A whole check, of a draft that is new and after each key, beside linters of prose. */

import { check, compilePack, english, LANGUAGES, type Language, makeChecker } from '../../../rules/index.ts';
import { firmNames } from './firm-names.ts';
import { LINTERS } from './linters.ts';
import { starterWithNames } from './packs.ts';
import { post } from './posts.ts';
import { medianTime } from './time.ts';

/** Medians in milliseconds. */
export interface WholeFigure {
  linter: string;
  language: Language;
  /** Of a draft of which nothing was seen before. */
  first: number;
  /** Of the same draft with one letter more, in one of its paragraphs. */
  afterKey: number;
}

/** What was measured with, for the table. */
export const WHOLE = { names: 10_000, characters: 1300, ours: 'ours' } as const;

const LETTERS = 'etaoinsrhldcumfpgwyb';

/** Drafts of which each differs from the one before in nearly every sentence; they begin again when they are used up. */
function freshDrafts(language: Language, names: readonly string[]): () => string {
  const drafts = Array.from({ length: 400 }, (_, seed) => draft(language, names, seed));
  let next = 0;
  return () => drafts[next++ % drafts.length] ?? '';
}

function draft(language: Language, names: readonly string[], seed: number): string {
  return post({ characters: WHOLE.characters, language, names, seed });
}

/** A draft in which somebody types: a letter in another paragraph each time, and never the same text twice. */
function typedDrafts(text: string): () => string {
  const paragraphs = text.split('\n\n');
  const typed = paragraphs.map(() => '');
  let keys = 0;
  return () => {
    const at = keys % paragraphs.length;
    // A number in letters: the last one changes with each key, those before it seldom.
    typed[at] = [...(keys++).toString(20)].map((digit) => LETTERS[Number.parseInt(digit, 20)]).join('');
    return paragraphs.map((paragraph, at) => `${paragraph} ${typed[at]}`).join('\n\n');
  };
}

/** Measures all of them with a Dutch and an English draft. @param now is told what is measured */
export async function measureWhole(now: (what: string) => void): Promise<WholeFigure[]> {
  const names = firmNames(WHOLE.names);
  const compiled = compilePack(starterWithNames(WHOLE.names));
  const figures: WholeFigure[] = [];
  const measure = async (linter: string, first: (text: string) => unknown, again: (text: string) => unknown) => {
    for (const language of LANGUAGES) {
      const fresh = freshDrafts(language, names);
      const typed = typedDrafts(draft(language, names, 1000));
      figures.push({
        linter,
        language,
        first: await medianTime(() => first(fresh())),
        afterKey: await medianTime(() => again(typed())),
      });
    }
  };
  now('a whole check');
  const checker = makeChecker(compiled);
  const draftOf = (text: string) => ({ text, site: 'linkedin' as const });
  await measure(
    WHOLE.ours,
    (text) => check(compiled, draftOf(text)),
    (text) => checker.check(draftOf(text), english),
  );
  for (const { name, start } of LINTERS) {
    now(`a whole check by ${name}`);
    const lint = await start();
    await measure(name, lint, lint);
  }
  return figures;
}
