/** The middle value; of an even number the mean of the middle two. Throws where there is none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new Error('No values to take the median of');
  return (low + high) / 2;
}

/** The value that `share` (0–1) of all values do not exceed, by nearest rank. Throws where there is none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const found = sorted[Math.max(Math.ceil(share * sorted.length) - 1, 0)];
  if (found === undefined) throw new Error('No values to take a percentile of');
  return found;
}

/** The sum of all values. */
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Rounds for reading: to a tenth, or to three digits after the point where the value is below one. */
export const round = (value: number): number => Number(value.toFixed(Math.abs(value) < 1 ? 3 : 1));

/** Resolves after a time in milliseconds. */
export const sleep = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time));

/** Lays rows out in columns under their headings; numbers to the right, rounded. */
export function table(headings: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = [headings, ...rows.map((row) => row.map((cell) => (typeof cell === 'number' ? round(cell) : cell)))];
  const widths = headings.map((_, column) => Math.max(...cells.map((row) => String(row[column] ?? '').length)));
  const line = (row: readonly (string | number)[]) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        const isNumber = typeof rows[0]?.[column] === 'number';
        return isNumber ? String(cell).padStart(width) : String(cell).padEnd(width);
      })
      .join('  ')
      .trimEnd();
  return cells.map((row) => `  ${line(row)}`).join('\n');
}

/** Says what is measured now, and after how many seconds: a run is long, and who waits should see it move. */
export function now(what: string): void {
  console.log(`  ${String(Math.round(performance.now() / 1000)).padStart(3)} s  ${what}`);
}
