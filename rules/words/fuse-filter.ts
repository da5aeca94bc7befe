/**
 * Where a binary fuse filter (Graf and Lemire, 2022) keeps what it knows of a key. Three slots of 12 bits, in three segments
 * that follow each other, give together, by exclusive or, 10 bits that prove the key and 2 bits of what is known of it.
 */

/** Slots in a segment: 12 bits of a hash point into one. */
export const SEGMENT = 4096;
/** Bits of what is known of a key, below those that prove it. */
export const FACT_BITS = 2;

/** The three slots of a key and the bits that prove it, from 0 to 1023. */
export interface Place {
  first: number;
  second: number;
  third: number;
  proof: number;
}

/**
 * @param hash of the key, 32 bits
 * @param starts in how many segments a key's first slot may lie: two fewer than there are
 */
export function placeOf(hash: number, starts: number): Place {
  const a = scramble(hash);
  const b = scramble(hash ^ 0x9e3779b9);
  const start = Math.floor((a / 2 ** 32) * starts) * SEGMENT;
  return {
    first: start + (b & 0xfff),
    second: start + SEGMENT + ((b >>> 12) & 0xfff),
    third: start + 2 * SEGMENT + (a & 0xfff),
    proof: (a >>> 12) & 0x3ff,
  };
}

/** The finaliser of MurmurHash3. */
function scramble(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
