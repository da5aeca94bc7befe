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
  allHashes: Uint32Array,
  allValues: Uint32Array,
  join: (old: number, value: number) => number,
): Table {
  const { hashes, values } = inOrder(allHashes, allValues);
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

/** How many of a hash's first bits put it in order. */
const ORDER = 10;

/**
 * The pairs in the order of their hashes' first bits, and else as they were. Then what is put near each other in a large table
 * is put there in turn, and the processor has that part of it at hand.
 */
function inOrder(hashes: Uint32Array, values: Uint32Array): { hashes: Uint32Array; values: Uint32Array } {
  const next = new Uint32Array((1 << ORDER) + 1);
  // Not `of`, which makes an object of each of these numbers.
  for (let number = 0; number < hashes.length; number++) {
    const first = ((hashes[number] ?? 0) >>> (32 - ORDER)) + 1;
    next[first] = (next[first] ?? 0) + 1;
  }
  for (let first = 1; first < next.length; first++) next[first] = (next[first] ?? 0) + (next[first - 1] ?? 0);
  const ordered = { hashes: new Uint32Array(hashes.length), values: new Uint32Array(hashes.length) };
  for (let number = 0; number < hashes.length; number++) {
    const hash = hashes[number] ?? 0;
    const first = hash >>> (32 - ORDER);
    const at = next[first] ?? 0;
    next[first] = at + 1;
    ordered.hashes[at] = hash;
    ordered.values[at] = values[number] ?? 0;
  }
  return ordered;
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

/** How many different ones there are, in {@link inOrder}: a set of those with the same first bits is small enough to be at hand. */
function countOf(hashes: Uint32Array): number {
  const known = new Hashes();
  let last = 0;
  let count = 0;
  for (let number = 0; number < hashes.length; number++) {
    const hash = hashes[number] ?? 0;
    const first = hash >>> (32 - ORDER);
    if (first !== last) known.clear();
    last = first;
    if (known.add(hash)) count++;
  }
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
