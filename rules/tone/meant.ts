/**
 * Whether a word that is often innocent is meant as it is listed: "altijd" as a claim, "clown" as a name for somebody,
 * "incredible" of what somebody offers.
 */

import type { Span } from '../text/spans.ts';
import type { ListedCategory } from './categories.ts';
import { isClaim } from './claims.ts';
import type { Ground } from './ground.ts';
import { isNameCalling } from './name-calling.ts';
import { isExclaimed, isOffered, isPraisedAsOurs, isPredicated } from './offerings.ts';

/** Whether the words around a phrase show that it is meant as its category says. */
export function isShown(category: ListedCategory, span: Span, ground: Ground): boolean {
  if (category === 'absolutes') return isClaim(span, ground);
  if (category === 'insults') return isNameCalling(span, ground);
  if (isOffered(category, span, ground)) return true;
  return category === 'negativity'
    ? isExclaimed(span, ground) || isPredicated(span, ground)
    : isPraisedAsOurs(span, ground);
}
