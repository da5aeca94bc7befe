/** A table of hashes: open addressing, a place by the hash's own size, the next free one where that is taken. */

/** Plain data. */
export interface Table {
  hashes: Uint32Array;
  /** Never 0 where there is an entry. */
  values: Uint32Array;
}

/** A table of pairs; where a hash comes twice, `join` makes one value of both. */
export function makeTable(
  pairs: Iterable<readonly [hash: number, value: number]>,
  size: number,
  join: (old: number, value: number) => number,
): Table {
  const length = Math.max(8, Math.ceil(size * 1.5));
  const table = { hashes: new Uint32Array(length), values: new Uint32Array(length) };
  for (const [hash, value] of pairs) {
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
