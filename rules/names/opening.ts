/** Words that open a sentence or a clause, and so have a capital without being a name. */

import { DUTCH, ENGLISH } from '../text/function-words.ts';
import type { Passage } from '../text/passage.ts';
import { firstEndingAfter, type Span } from '../text/spans.ts';

/** How English and Dutch adjectives end that are made of other words, by each grammar's suffixes. */
const ADJECTIVE = /(?:[^aeiou]y|ous|ful|less|ial|ical|able|ible|lijke?|ige?|ische?|bare?|lo(?:os|ze)|zame?)$/;
const DOING = /.{3}ing$/;
/** How verbs end that say what one does or did (opens, zegt, opende), and the auxiliaries. */
const FINITE = /(?:[^s]s|ed|t|de|den|ten)$/;
const AUXILIARIES = new Set(
  'is are was were has have had will can may to heeft zal kan wil gaat wordt werd was'.split(' '),
);
const LITTLE: ReadonlySet<string> = new Set([...DUTCH, ...ENGLISH]);

/**
 * Whether a word that opens a clause says how or what is done there: "Gracious company", "Touring the south". Before a verb it
 * is somebody: "Touring opens", "Gracious zegt".
 *
 * @param match one word, the first of its clause
 */
export function opensAsWord(match: Span, passage: Passage): boolean {
  const { words, text } = passage;
  const at = firstEndingAfter(words, match.start);
  const word = words[at];
  const next = words[at + 1];
  if (word?.gap !== ' ' || !next || word.end !== match.end) return false;
  const isVerb = AUXILIARIES.has(next.folded) || FINITE.test(next.folded);
  const isSmall = /^\p{Ll}/u.test(text.slice(next.start, next.start + 2));
  if (DOING.test(word.folded) && passage.languageAt(match.start) === 'en')
    return !isVerb && (!isSmall || LITTLE.has(next.folded));
  return ADJECTIVE.test(word.folded) && isSmall && !isVerb && !LITTLE.has(next.folded);
}
