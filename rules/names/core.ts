/** What is left of a name without its legal form. */

import { isLegalForm, isWeakForm, mayEndForm } from '../text/legal-forms.ts';
import type { Tokens } from './tokens.ts';

/** The most words that a legal form has: S.p.A., Sp. z o.o. */
const LONGEST = 5;

/**
 * How many words of a name are left without its legal forms.
 *
 * @param tokens the name, read
 * @param more whether a legal form was taken off already: the Co. of Co., Ltd. is one for sure
 */
export function coreOf(tokens: Tokens, count = tokens.count, more = false): number {
  // Most names end in no form, and a hash says so sooner than letters do.
  if (count < 2 || !mayEndForm(tokens.hash(count - 1))) return count;
  let key = '';
  for (let from = count - 1; from >= 1 && from >= count - LONGEST; from--) {
    key = tokens.key(from) + key;
    if (!isLegalForm(key, 'Name')) continue;
    const gap = tokens.gap(from - 1);
    // "B.V." is taken as a whole, Consult&Co is one word, and no form leaves a name of one or two letters.
    if (gap === '.' || gap === '&' || (from === 1 && tokens.size(0) < 3)) continue;
    if (isWeakForm(key) && from === 1 && gap !== ' &' && !more) continue;
    return coreOf(tokens, from, true);
  }
  return count;
}
