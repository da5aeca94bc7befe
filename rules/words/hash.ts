/** The hash by which words and names are looked up: FNV-1a over UTF-16 units, its high half mixed in at the end. */

export const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
/** What undoes a multiplication by that, modulo 2³². */
const INVERSE = 0x359c449b;

/** The state after one more unit. */
export function step(state: number, unit: number): number {
  return Math.imul(state ^ unit, PRIME);
}

/** The state before its last unit. */
export function stepBack(state: number, unit: number): number {
  return Math.imul(state, INVERSE) ^ unit;
}

/** The hash (32 bits, signed: an unsigned one is often no small integer, and takes its time) of what led to a state. */
export function hashOf(state: number): number {
  return state ^ (state >>> 15);
}

/** The state after a key, from that before it. */
export function steps(state: number, key: string): number {
  for (let at = 0; at < key.length; at++) state = step(state, key.charCodeAt(at));
  return state;
}

/** The hash of a folded word, from 0 to 2³² − 1. */
export function wordHash(folded: string): number {
  return hashOf(steps(BASIS, folded)) >>> 0;
}
