/**
 * A Bloom filter over hashes: what was put in is always found, and of what was not, one in twenty. The bits of one hash are
 * in one number, so that asking is a single look.
 */

import { wordHash } from './hash.ts';

const BITS_EACH = 8;

/** Plain data. */
export type Filter = Uint32Array;

export function makeFilter(hashes: Uint32Array): Filter {
  const filter = new Uint32Array(Math.max(1, Math.ceil((hashes.length * BITS_EACH) / 32)));
  // Not `of`, which makes an object of each number, and there may be a million.
  for (let number = 0; number < hashes.length; number++) {
    const mixed = mix(hashes[number] ?? 0);
    const at = placeOf(filter, mixed);
    filter[at] = (filter[at] ?? 0) | bitsOf(mixed);
  }
  return filter;
}

/**
 * Tells of a word, by its {@link wordHash}, whether it may be one of some folded words: true for all of them and for a few
 * others. Made at the first question: compiling asks, and the background starts without.
 */
export function mayBeOneOf(words: () => readonly string[]): (hash: number) => boolean {
  let filter: Filter | undefined;
  return (hash) => {
    filter ??= makeFilter(Uint32Array.from(words(), wordHash));
    return mayHave(filter, hash);
  };
}

/** @param hash 32 bits, signed or not */
export function mayHave(filter: Filter, hash: number): boolean {
  const mixed = mix(hash);
  const bits = bitsOf(mixed);
  return ((filter[placeOf(filter, mixed)] ?? 0) & bits) === bits;
}

function placeOf({ length }: Filter, mixed: number): number {
  // `| 0` rounds down faster than Math.floor does.
  return (((mixed >>> 0) / 2 ** 32) * length) | 0;
}

/** Three of 32 bits. */
function bitsOf(mixed: number): number {
  const bits = Math.imul(mixed, 0xc2b2ae35);
  return (1 << (bits >>> 27)) | (1 << (bits >>> 22)) | (1 << (bits >>> 17));
}

/** Spreads a hash over all bits: the finaliser of MurmurHash3, shortened. */
function mix(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}
