/** How words of patterns and sentences are compared. */

import { fold } from '../text/fold.ts';

/** A word without case and accents, with straight apostrophes and hyphens: `Don’t` → `don't`. */
export function plain(word: string): string {
  return fold(word.replace(/[\u2018\u2019\u02bc]/g, "'").replace(/[\u2010\u2011]/g, '-'));
}
