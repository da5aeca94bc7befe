/** Which stretches of a text are free of others. */

import type { Span } from './spans.ts';

/**
 * The spans that share nothing with any of `taken`.
 *
 * @param spans in order, none over another
 * @param taken in any order
 */
export function outside<One extends Span>(spans: readonly One[], taken: readonly Span[]): One[] {
  if (taken.length === 0) return [...spans];
  const sorted = [...taken].sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0;
  return spans.filter(({ start, end }) => {
    for (let one = sorted[next]; one && one.start < end; one = sorted[++next]) reach = Math.max(reach, one.end);
    return reach <= start;
  });
}
