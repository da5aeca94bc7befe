/** How mistakes and warnings are told: in their order, no more of them than anybody reads, and none longer than that. */

import type { Mistake } from '../types.ts';

/** What is wrong in a hundred places is told in a hundred. */
export const MOST_TOLD = 100;
const LONGEST_QUOTE = 60;

/** Sorts by file and place, and keeps the first hundred; where there are more, one last entry says so. */
export function told(list: readonly Mistake[], what: 'mistakes' | 'warnings'): Mistake[] {
  const sorted = [...list].sort(
    (a, b) => compare(a.file ?? '', b.file ?? '') || a.line - b.line || a.column - b.column,
  );
  const next = sorted[MOST_TOLD];
  if (!next) return sorted;
  const message = `there are more ${what} from here on: these are the first ${MOST_TOLD}`;
  return [...sorted.slice(0, MOST_TOLD), { ...next, message }];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** What the admin wrote as a message quotes it: its beginning, where it is long. */
export function quoted(written: string): string {
  if (written.length <= LONGEST_QUOTE) return written;
  // Not half an emoji.
  return `${written.slice(0, LONGEST_QUOTE).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Ten of the names there are to choose from. */
export function listed(names: readonly string[]): string {
  return names.slice(0, 10).map(quoted).join(', ') + (names.length > 10 ? ', …' : '');
}
