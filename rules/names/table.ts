/**
 * A table of hashes: open addressing, a place by the hash's own size, the next free one where that is taken. The place says
 * most of the hash, so only its low half is kept: one in sixty thousand others is taken for it, and whoever finds something
 * compares the letters anyway.
 */

import { Hashes } from './numbers.ts';

/** Plain data. */
export interface Table {
  /** The low half of each hash, 0 taken for 1; 0 where there is no entry. */
  halves: Uint16Array;
  values: Uint32Array;
}

/** How many places there are for each entry. */
const ROOM = 1.4;

/**
 * A table of pairs, the hashes in one list and their values, never 0, in another; where a hash comes twice, `join` makes one
 * value of both.
 */
export function makeTable(
  hashes: Uint32Array,
  values: Uint32Array,
  join: (old: number, value: number) => number,
): Table {
  const table = emptyTable(countOf(hashes));
  for (let number = 0; number < hashes.length; number++) {
    const hash = hashes[number] ?? 0;
    const value = values[number] ?? 0;
    const at = placeOf(table, hash);
    const old = table.values[at] ?? 0;
    table.halves[at] = halfOf(hash);
    table.values[at] = old === 0 ? value : join(old, value);
  }
  return table;
}

/** The value under a hash, or 0. */
export function lookUp(table: Table, hash: number): number {
  const at = placeOf(table, hash);
  // Of most words there is nothing, and to see that in one array is quicker than in two.
  return table.halves[at] === 0 ? 0 : (table.values[at] ?? 0);
}

function emptyTable(size: number): Table {
  const length = Math.max(8, Math.ceil(size * ROOM));
  return { halves: new Uint16Array(length), values: new Uint32Array(length) };
}

/** How many different ones there are. */
function countOf(hashes: Uint32Array): number {
  const known = new Hashes(Math.max(1, hashes.length));
  let count = 0;
  for (const hash of hashes) if (known.add(hash)) count++;
  return count;
}

/** Where a hash stands, or where it would. */
function placeOf({ halves }: Table, hash: number): number {
  const { length } = halves;
  const half = halfOf(hash);
  // `| 0` rounds down faster than Math.floor does.
  let at = (((hash >>> 0) / 2 ** 32) * length) | 0;
  for (let there = halves[at]; there !== 0 && there !== half; there = halves[at]) at = at + 1 === length ? 0 : at + 1;
  return at;
}

function halfOf(hash: number): number {
  return hash & 0xffff || 1;
}
