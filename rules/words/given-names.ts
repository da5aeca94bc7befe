/** Given names as they are met in Dutch and English posts: about 11,000, from the lists that docs/word-lists.md names. */

import { NAMES, NAMES_AND_WORDS } from './given-names.data.ts';

const names = new Set(NAMES.split(' '));
const words = new Set(NAMES_AND_WORDS.split(' '));

/** Whether a folded word is a given name (a double name's parts are asked one by one: Anne, Marie). */
export function isGivenName(folded: string): boolean {
  return names.has(folded) || words.has(folded);
}

/** Whether a given name is an ordinary word of Dutch or English, too: Roos, Mark, Will. False for what is no given name. */
export function isAlsoWord(folded: string): boolean {
  return words.has(folded);
}
