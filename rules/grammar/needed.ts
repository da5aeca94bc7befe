/** A cheap look before a grammar is asked: whether a sentence has the words that a pattern cannot do without. */

import type { Pattern, Step } from './pattern.ts';
import { plain } from './plain.ts';

/**
 * Words that a sentence can have without their being written: "will" is in "we'll", "does" in "doesn't". From compromise's
 * own list (`nlp.model().one.contractions`, which a test compares with this one), its rules for 's, 'd and n't, and the
 * auxiliaries that take n't.
 */
export const CONTRACTED: ReadonlySet<string> = new Set(
  `a am are at back be can ce come could coulda dare did do does give go going got had has have here honest how i in is it
  know let life lot me might must my ne need never not now of on opinion ought out over que real right se should that to
  trying tu us want was were what when where will would woulda you`.split(/\s+/),
);

/** The words of which a sentence must have one, for each place of a pattern that nothing else can fill; folded. */
export function neededWords(pattern: Pattern): string[][] {
  return pattern.flatMap((item) => {
    if ('gap' in item || item.optional) return [];
    const words = item.choices.map((steps) => steps.map(writtenPart).find((word) => word !== undefined));
    return words.every((word) => word !== undefined) ? [words] : [];
  });
}

/** The part of a word that must stand in a sentence as a word of its own, if there is one. */
function writtenPart(step: Step): string | undefined {
  if ('tag' in step) return undefined;
  const part = plain(step.word).split(/['-]/)[0] ?? '';
  return CONTRACTED.has(part) ? undefined : part;
}
