import type { Hint } from '../../rules/index.ts';
import type { Expected } from './labelled.ts';

/** What became of the labels of one post and one rule. */
export interface Matched {
  right: number;
  missed: Expected[];
  falseAlarms: Hint[];
}

type Place = { start?: number; end?: number };
const overlap = (a: Place, b: Place) =>
  a.start !== undefined &&
  a.end !== undefined &&
  b.start !== undefined &&
  b.end !== undefined &&
  a.start < b.end &&
  b.start < a.end;

/**
 * Holds the hints of one rule against what was expected of it, one to one: a hint meets one expectation that it overlaps.
 * A second hint on words that were expected is no false alarm. An expectation without a place is met by any hint that is
 * left, and first by one on the whole draft.
 */
export function match(expected: readonly Expected[], hints: readonly Hint[]): Matched {
  const placed = expected.filter(({ start }) => start !== undefined);
  // Taken from left to right, the hint that ends first is of the least use to the expectations that follow.
  const free = hints.toSorted((a, b) => (a.end ?? -1) - (b.end ?? -1));
  const missed: Expected[] = [];
  const take = (one: Expected, meets: (hint: Hint) => boolean) => {
    const at = free.findIndex(meets);
    if (at === -1) missed.push(one);
    else free.splice(at, 1);
  };
  for (const one of placed.toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0))) take(one, (hint) => overlap(one, hint));
  for (const one of expected) if (one.start === undefined) take(one, () => true);
  return {
    right: expected.length - missed.length,
    missed,
    falseAlarms: free.filter((hint) => !placed.some((one) => overlap(one, hint))),
  };
}
