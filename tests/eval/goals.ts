/** A figure that has to reach, or to stay under, a limit. */
export interface Goal {
  at: 'least' | 'most';
  limit: number;
}

/** At least as much. */
export const least = (limit: number): Goal => ({ at: 'least', limit });
/** At most as much. */
export const most = (limit: number): Goal => ({ at: 'most', limit });

/** Whether a figure keeps to its goal. */
export function isKept(figure: number, { at, limit }: Goal): boolean {
  return at === 'least' ? figure >= limit : figure <= limit;
}

/** The goal and a mark, for a column of a table. */
export function mark(figure: number | undefined, goal: Goal): string {
  const says = `${goal.at === 'least' ? '≥' : '≤'} ${goal.limit}`;
  return figure === undefined ? says : `${says} ${isKept(figure, goal) ? '✓' : '✗ missed'}`;
}
