/** In which language a sentence is written: Dutch, English, clearly something else, or not to be told. */

import type { Language } from '../types.ts';
import { DUTCH, ENGLISH, NEIGHBOURS } from './function-words.ts';

/** `other`: clearly in neither of our languages. Undefined: too little to tell. */
export type Told = Language | 'other' | undefined;

const VOTES = new Map<string, { nl: number; en: number; others: string[] }>();
for (const word of DUTCH) votesOf(word).nl = 1;
for (const word of ENGLISH) votesOf(word).en = 1;
for (const [language, words] of Object.entries(NEIGHBOURS))
  for (const word of words) votesOf(word).others.push(language);

function votesOf(word: string) {
  let votes = VOTES.get(word);
  if (!votes) {
    votes = { nl: 0, en: 0, others: [] };
    VOTES.set(word, votes);
  }
  return votes;
}

/**
 * Lets the function words vote. A word that several languages have votes for each of them.
 *
 * @param words the sentence's words in lower case
 */
export function tellLanguage(words: readonly string[]): Told {
  let nl = 0;
  let en = 0;
  const others = new Map<string, number>();
  for (const word of words) {
    const votes = VOTES.get(word);
    if (!votes) continue;
    nl += votes.nl;
    en += votes.en;
    for (const language of votes.others) others.set(language, (others.get(language) ?? 0) + 1);
  }
  const other = Math.max(0, ...others.values());
  // A neighbour must win by two: a single word of it is a quotation or a name.
  if (other >= Math.max(nl, en) + 2) return 'other';
  if (nl >= 2 * en && nl > 0 && nl > other / 2) return 'nl';
  if (en >= 2 * nl && en > 0 && en > other / 2) return 'en';
  return undefined;
}
