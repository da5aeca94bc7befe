/** A table of hashes: open addressing, a place by the hash's own size, the next free one where that is taken. */

/** Plain data. */
export interface Table {
  hashes: Uint32Array;
  /** Never 0 where there is an entry. */
  values: Uint32Array;
}

/** How many places there are for each entry. */
const ROOM = 1.4;

/**
 * A table of pairs, the hashes in one list and their values in another; where a hash comes twice, `join` makes one value of
 * both.
 */
export function makeTable(
  hashes: Uint32Array,
  values: Uint32Array,
  join: (old: number, value: number) => number,
): Table {
  // How many hashes are the same shows only when all are in: the first table is larger than it need be.
  const large = fill(hashes, values, hashes.length, join);
  const size = large.values.reduce((count, value) => count + (value === 0 ? 0 : 1), 0);
  return size * ROOM < large.values.length - 1 ? fill(large.hashes, large.values, size, join) : large;
}

function fill(
  hashes: Uint32Array,
  values: Uint32Array,
  size: number,
  join: (old: number, value: number) => number,
): Table {
  const length = Math.max(8, Math.ceil(size * ROOM));
  const table = { hashes: new Uint32Array(length), values: new Uint32Array(length) };
  for (let number = 0; number < hashes.length; number++) {
    const value = values[number] ?? 0;
    if (value === 0) continue;
    const hash = hashes[number] ?? 0;
    const at = placeOf(table, hash);
    const old = table.values[at] ?? 0;
    table.hashes[at] = hash;
    table.values[at] = old === 0 ? value : join(old, value);
  }
  return table;
}

/** The value under a hash, or 0. */
export function lookUp(table: Table, hash: number): number {
  return table.values[placeOf(table, hash)] ?? 0;
}

/** Where a hash stands, or where it would. */
function placeOf({ hashes, values }: Table, hash: number): number {
  const { length } = hashes;
  let at = Math.floor((hash / 2 ** 32) * length);
  while (values[at] !== 0 && hashes[at] !== hash) at = at + 1 === length ? 0 : at + 1;
  return at;
}
