/** A Bloom filter over hashes: what was put in is always found, and of what was not, one in a hundred. */

const BITS_EACH = 12;

/** Plain data: one bit a place, and a power of two of places. */
export type Filter = Uint32Array;

export function makeFilter(hashes: Uint32Array): Filter {
  const words = 2 ** Math.ceil(Math.log2(Math.max(32, hashes.length * BITS_EACH) / 32));
  const filter = new Uint32Array(words);
  for (const hash of hashes) {
    for (let probe = 0, bits = hash; probe < 3; probe++, bits = again(bits)) {
      const at = (bits >>> 5) & (words - 1);
      filter[at] = (filter[at] ?? 0) | (1 << (bits & 31));
    }
  }
  return filter;
}

export function mayHave(filter: Filter, hash: number): boolean {
  const mask = filter.length - 1;
  for (let probe = 0, bits = hash; probe < 3; probe++, bits = again(bits)) {
    if (((filter[(bits >>> 5) & mask] ?? 0) & (1 << (bits & 31))) === 0) return false;
  }
  return true;
}

/** Another hash of the same thing: the finaliser of MurmurHash3, shortened. */
function again(bits: number): number {
  const mixed = Math.imul(bits ^ (bits >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
