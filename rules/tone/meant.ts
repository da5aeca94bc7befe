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
import { isSaidOfPeople, needsSomebody } from './said-of.ts';

/** Whether the words around a phrase show that it is meant as its category says. */
export function isShown(category: ListedCategory, span: Span, ground: Ground): boolean {
  if (category === 'absolutes') return isClaim(span, ground);
  if (category === 'insults')
    return isUnmistakable(category, span, ground) || (!needsSomebody(span, ground) && isNameCalling(span, ground));
  if (isOffered(category, span, ground)) return true;
  return category === 'negativity'
    ? isExclaimed(span, ground) || isPredicated(span, ground)
    : isPraisedAsOurs(span, ground);
}

/** Whether it is meant so whatever is talked about: a clown that somebody is said to be, a seal or no seal beside him. */
export function isUnmistakable(category: ListedCategory, span: Span, ground: Ground): boolean {
  return category === 'insults' && isSaidOfPeople(span, ground);
}
