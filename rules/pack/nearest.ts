/** Beyond these, a comparison takes longer than it helps. */
const LONGEST = 100;
const MOST_KNOWN = 500;

/**
 * The known word that was most likely meant, if one is near: at most two letters apart, and no more than a third of it.
 * None for a text of more than 100 characters, or where there are more than 500 to choose from.
 */
export function nearest(written: string, known: readonly string[]): string | undefined {
  if (written.length > LONGEST || known.length > MOST_KNOWN) return undefined;
  let best: string | undefined;
  let least = Math.min(2, Math.ceil(written.length / 3)) + 1;
  for (const word of known) {
    if (Math.abs(word.length - written.length) >= least) continue;
    const distance = editDistance(written.toLowerCase(), word.toLowerCase());
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}

/** How many letters must be put in, taken out, changed or swapped with their neighbour. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
