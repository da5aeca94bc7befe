/** The given names that the engine knows, from two packages and a list of our own. */

import { fold } from '../../../rules/text/fold.ts';
import { MORE_NAMES } from './more-names.ts';
import type { Packages } from './packages.ts';

const ORDINARY = 1;
/** What faker has of a country's given names, by sex. */
type FakerNames = Record<string, { person?: { first_name?: Partial<Record<'female' | 'male', readonly string[]>> } }>;
/** The Netherlands and Flanders, their neighbours, and the countries where many of their people have roots. */
const FAKER = ['nl', 'nl_BE', 'fr_BE', 'fr', 'de', 'en', 'tr', 'pl', 'it', 'es', 'pt_PT', 'id_ID'];
const HUMAN = ['nl', 'en', 'fr', 'de', 'es', 'it'];

/** What stands in the lists as a name, and is not one in Dutch or English text. */
const NONE = new Set('alone among dies just made name onder server trace van'.split(' '));

/** @param facts what is known of each word: a name that is in common use as a word is marked */
export async function givenNamesFile(facts: ReadonlyMap<string, number>, packages: Packages): Promise<string> {
  const names = new Set<string>();
  for (const name of [...fromHuman(packages), ...(await fromFaker(packages)), ...MORE_NAMES]) {
    if (/^\p{Lu}[\p{L}\p{M}]+$/u.test(name)) names.add(fold(name));
  }
  const sorted = [...names].filter((name) => /^[a-z]{2,}$/.test(name) && !NONE.has(name)).sort();
  const isWord = (name: string) => ((facts.get(name) ?? 0) & ORDINARY) !== 0;
  return `/** Made by tests/tools/make-words.ts from the lists that docs/word-lists.md names and credits. */

/** Given names that are no words. */
export const NAMES =
  '${sorted.filter((name) => !isWord(name)).join(' ')}';

/** Given names that are ordinary words, too. */
export const NAMES_AND_WORDS =
  '${sorted.filter(isWord).join(' ')}';
`;
}

function fromHuman({ read }: Packages): string[] {
  return HUMAN.flatMap((language) =>
    ['female', 'male'].flatMap<string>((sex) =>
      JSON.parse(read(`human-names/data/${sex}-human-names-${language}.json`)),
    ),
  );
}

async function fromFaker({ load }: Packages): Promise<string[]> {
  const locales = (await load('@faker-js/faker')) as FakerNames;
  return FAKER.flatMap((name) => {
    const first = locales[name]?.person?.first_name;
    return [...(first?.female ?? []), ...(first?.male ?? [])];
  });
}
