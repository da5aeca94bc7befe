/** Whether two rules can apply to one draft. */

import type { Rule } from '../pack/schema.ts';

type When = NonNullable<Rule['when']>;

/**
 * Whether there is a draft for which both conditions hold. Words that must be mentioned keep nothing apart: a draft can
 * mention both.
 */
export function overlap(a: When = {}, b: When = {}): boolean {
  return (
    meet(a.sites, b.sites) &&
    meet(a.surfaces, b.surfaces) &&
    meet(a.hats, b.hats) &&
    meet(a.languages, b.languages) &&
    (a.media === undefined || b.media === undefined || a.media === b.media) &&
    inOrder(a.from, b.until) &&
    inOrder(b.from, a.until)
  );
}

function meet<Word>(a: readonly Word[] | undefined, b: readonly Word[] | undefined): boolean {
  return !a || !b || a.some((word) => b.includes(word));
}

function inOrder(from: string | undefined, until: string | undefined): boolean {
  return from === undefined || until === undefined || from <= until;
}
