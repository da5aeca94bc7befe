/** A Bloom filter over hashes: what was put in is always found, and of what was not, one in forty. */

const BITS_EACH = 8;

/** Plain data: one bit a place. */
export type Filter = Uint32Array;

export function makeFilter(hashes: Uint32Array): Filter {
  const words = Math.ceil(Math.max(32, hashes.length * BITS_EACH) / 32);
  const filter = new Uint32Array(words);
  for (const hash of hashes) {
    for (let probe = 0, bits = hash; probe < 3; probe++, bits = again(bits)) {
      const at = Math.floor((bits / 2 ** 32) * words);
      filter[at] = (filter[at] ?? 0) | (1 << (bits & 31));
    }
  }
  return filter;
}

export function mayHave(filter: Filter, hash: number): boolean {
  const { length } = filter;
  for (let probe = 0, bits = hash; probe < 3; probe++, bits = again(bits)) {
    if (((filter[Math.floor((bits / 2 ** 32) * length)] ?? 0) & (1 << (bits & 31))) === 0) return false;
  }
  return true;
}

/** Another hash of the same thing: the finaliser of MurmurHash3, shortened. */
function again(bits: number): number {
  const mixed = Math.imul(bits ^ (bits >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
