/** How often something was right, missed, or said for nothing. */
export interface Tally {
  /** Posts in which a finding was possible. */
  posts: number;
  right: number;
  missed: number;
  falseAlarms: number;
}

/** Shares from 0 to 1. */
export interface Shares {
  /** Of what was said, how much was right; absent where nothing was said. */
  precision?: number;
  /** Of what had to be said, how much was; absent where nothing had to be. */
  recall?: number;
  /** 2 × right ÷ (2 × right + missed + false alarms); absent where there was nothing to say and nothing was said. */
  f1?: number;
}

/** The shares of a tally. */
export function sharesOf({ right, missed, falseAlarms }: Tally): Shares {
  const said = right + falseAlarms;
  const due = right + missed;
  return {
    ...(said > 0 && { precision: right / said }),
    ...(due > 0 && { recall: right / due }),
    ...(said + due > 0 && { f1: (2 * right) / (said + due) }),
  };
}

/**
 * Adds tallies up by a name that each is given, in the order in which the names appear.
 *
 * @param nameOf the names that one counts for
 */
export function addUp<One extends Tally>(all: readonly One[], nameOf: (one: One) => string): Map<string, Tally> {
  const sums = new Map<string, Tally>();
  for (const one of all) {
    const name = nameOf(one);
    const sum = sums.get(name) ?? { posts: 0, right: 0, missed: 0, falseAlarms: 0 };
    sum.posts += one.posts;
    sum.right += one.right;
    sum.missed += one.missed;
    sum.falseAlarms += one.falseAlarms;
    sums.set(name, sum);
  }
  return sums;
}
