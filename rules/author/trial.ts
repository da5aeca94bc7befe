/** What rules say of short texts, whatever their conditions: for an author who wonders how rules go together. */

import { check } from '../check.ts';
import { compileRule } from '../compile.ts';
import type { Pack, Rule } from '../pack/schema.ts';
import type { Hint, Language } from '../types.ts';
import { loadLexicon } from '../words/load.ts';

/** How many texts are put into one draft: enough that a hundred thousand take seconds. */
const TOGETHER = 100;
const BETWEEN = '\n\n';

/** All hints of some rules on one text. */
export function hintsOn(pack: Pack, rules: readonly Rule[], text: string, language?: Language): Hint[] {
  const { languages, organisation } = pack;
  const compiled = {
    id: '',
    version: 1,
    languages,
    rules: rules.map((rule) => ({ ...compileRule(rule, languages, organisation.name), when: {} })),
    lexicon: loadLexicon(),
  };
  return check(compiled, { text, ...(language && { language }) });
}

/** For each of many texts, the hints that mark something in it; those on a draft as a whole are left out. */
export function marksOn(pack: Pack, rules: readonly Rule[], texts: readonly string[], language?: Language): Hint[][] {
  const results: Hint[][] = texts.map(() => []);
  for (let from = 0; from < texts.length; from += TOGETHER) {
    const part = texts.slice(from, from + TOGETHER);
    const ends: number[] = [];
    for (const text of part) ends.push((ends.at(-1) ?? -BETWEEN.length) + BETWEEN.length + text.length);
    let at = 0;
    // Hints come in the order of their places.
    for (const hint of hintsOn(pack, rules, part.join(BETWEEN), language)) {
      const { start } = hint;
      if (start === undefined) continue;
      while (at < part.length - 1 && start >= (ends[at] ?? 0)) at += 1;
      results[from + at]?.push(hint);
    }
  }
  return results;
}
