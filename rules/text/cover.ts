/** Many stretches, to be asked about many times: in steps that grow with the logarithm of their number. */

import type { Span } from './spans.ts';

export interface Cover {
  /** Whether one of the stretches shares a character with this one. */
  touches(span: Span): boolean;
  /** Whether this one lies wholly in one of the stretches. */
  holds(span: Span): boolean;
}

/** Makes stretches, in any order, ready to be asked about. */
export function cover(spans: readonly Span[]): Cover {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  // How far the stretches up to each one reach.
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0));
  const reachBefore = (offset: number) => reach[countBefore(sorted, offset) - 1] ?? Number.NEGATIVE_INFINITY;
  return {
    touches: ({ start, end }) => reachBefore(end) > start,
    holds: ({ start, end }) => reachBefore(start + 1) >= end,
  };
}

/** How many of the stretches begin before an offset. */
function countBefore(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
