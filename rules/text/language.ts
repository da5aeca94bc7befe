/** In which language a sentence is written: Dutch, English, clearly something else, or not to be told. */

import type { Language } from '../types.ts';
import { ALSO_ENGLISH, DUTCH, ENGLISH, NEIGHBOURS } from './function-words.ts';

/** `other`: clearly in neither of our languages. Undefined: too little to tell. */
export type Told = Language | 'other' | undefined;

/** One that may be an English word decides among Dutch words, and never against an English one. */
const DOUBTFUL_VOTE = 0.4;

/** How much a word says for each language; `others`: the places of the neighbours' languages that have it. */
const VOTES = new Map<string, { nl: number; en: number; others: number[] }>();
for (const word of DUTCH) votesOf(word).nl = 1;
for (const word of ALSO_ENGLISH) votesOf(word).nl = DOUBTFUL_VOTE;
for (const word of ENGLISH) votesOf(word).en = 1;
const OTHERS = Object.values(NEIGHBOURS);
OTHERS.forEach((words, place) => {
  for (const word of words) votesOf(word).others.push(place);
});

function votesOf(word: string) {
  let votes = VOTES.get(word);
  if (!votes) {
    votes = { nl: 0, en: 0, others: [] };
    VOTES.set(word, votes);
  }
  return votes;
}

/**
 * Lets the function words vote. What Dutch and English share (in, we, is) shows that it is one of the two, not which.
 *
 * @param words the sentence's words in lower case
 */
export function tellLanguage(words: readonly string[]): Told {
  let nl = 0;
  let en = 0;
  let shared = 0;
  const others = OTHERS.map(() => 0);
  for (const word of words) {
    const votes = VOTES.get(word);
    if (!votes) continue;
    if (votes.nl && votes.en) shared += 1;
    else {
      nl += votes.nl;
      en += votes.en;
    }
    for (const place of votes.others) others[place] = (others[place] ?? 0) + 1;
  }
  const other = Math.max(...others);
  // A neighbour must win by two: a single word of it is a quotation or a name.
  if (other >= Math.max(nl, en) + shared + 2) return 'other';
  if (nl > 2 * en && nl + shared > other / 2) return 'nl';
  if (en > 2 * nl && en + shared > other / 2) return 'en';
  return undefined;
}
