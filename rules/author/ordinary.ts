/** Which names are ordinary words, by the engine's own judgement. */

import { coreOf } from '../names/core.ts';
import { DOUBT, type Doubt, indexNames } from '../names/index.ts';
import { isAcronym } from '../names/spelling.ts';
import { Tokens } from '../names/tokens.ts';
import type { Pack } from '../pack/schema.ts';
import { splitWords } from '../text/words.ts';
import { frequencyOf } from '../words/frequent.ts';
import { wordHash } from '../words/hash.ts';
import { loadLexicon } from '../words/load.ts';

export type NamesRule = Extract<Pack['rules'][number], { kind: 'names' }>;
export type NameEntry = NonNullable<NamesRule['names']>[number];

/** The name of an entry, which may stand there alone. */
export function nameOf(entry: NameEntry): string {
  return typeof entry === 'string' ? entry : entry.name;
}

/** All ways to say a name, the name itself first. */
export function waysOf(entry: NameEntry): [string, ...string[]] {
  return typeof entry === 'string' ? [entry] : [entry.name, ...(entry.also ?? [])];
}

/** What the author says about a name being an ordinary word, too; undefined where nothing. */
export function markOf(entry: NameEntry): boolean | undefined {
  return typeof entry === 'string' ? undefined : entry.ambiguous;
}

/** Whether a name so doubted is a word that people say: rarer words and phrases the engine can tell by itself. */
export function isOrdinary(doubt: Doubt): boolean {
  return doubt >= 2;
}

/**
 * How much the engine doubts that each written form is a name and nothing else ({@link Doubt}). An acronym counts in
 * capitals only, which tells it from the word: 0, unless the rule takes any case.
 */
export function doubts(forms: readonly string[], anyCase: boolean): Doubt[] {
  const words = { lexicon: loadLexicon(), frequencyOf };
  const { flags } = indexNames(forms, words);
  return forms.map((form, at) => (!anyCase && isAcronym(form) ? 0 : (((flags[at] ?? 0) & DOUBT) as Doubt)));
}

const tokens = new Tokens();

/** A written form without its legal form: Tolbrug of Tolbrug B.V. */
export function coreText(form: string): string {
  const count = coreOf(tokens.read(form));
  return form.slice(tokens.start[0] ?? 0, tokens.end[count - 1] ?? form.length);
}

/** An article in front of a name: De Tijd is one word to people. */
const ARTICLE = /^(?:de|het|een|the|an?)\s+/i;
/** The most words of a phrase that people may well say without meaning a name. */
const PHRASE = 3;

/** Whether a name is a few words that are all said every day: Samen Sterk. */
export function isEverydayPhrase(form: string): boolean {
  const words = splitWords(coreText(form).replace(ARTICLE, ''));
  return words.length > 1 && words.length <= PHRASE && words.every(({ folded }) => frequencyOf(wordHash(folded)) > 0);
}
