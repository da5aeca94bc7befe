/** Building the filter that rules/words/lexicon.ts reads. */

import { FACT_BITS, placeOf, SEGMENT } from '../../../rules/words/fuse-filter.ts';

/** Slots for each key: at least as many as such filters ever need, at most more than any needs. */
const LEAST_ROOM = 1.12;
const MOST_ROOM = 2;

/**
 * @param facts what is known of each key, by its hash
 * @returns the slots, packed two in three bytes: the fewest with which each key finds one of its own
 */
export function buildFilter(facts: ReadonlyMap<number, number>): Uint8Array {
  for (let room = LEAST_ROOM; room <= MOST_ROOM; room += 0.01) {
    const slots = fill(facts, Math.max(1, Math.ceil((facts.size * room) / SEGMENT) - 2));
    if (slots) return pack(slots);
  }
  throw new Error(`${facts.size} keys are too few for segments of ${SEGMENT} slots.`);
}

function fill(facts: ReadonlyMap<number, number>, starts: number): Uint16Array | undefined {
  const keys = [...facts].map(([hash, fact]) => {
    const { first, second, third, proof } = placeOf(hash, starts);
    return { slots: [first, second, third], proof, fact };
  });
  const slots = new Uint16Array((starts + 2) * SEGMENT);
  const order = peel(keys, slots.length);
  if (order.length < keys.length) return undefined;
  // Last freed, first filled: each key then has one slot that no key filled before it has touched.
  for (const { at, key } of order.reverse()) {
    const others = key.slots.reduce((bits, slot) => (slot === at ? bits : bits ^ (slots[slot] ?? 0)), 0);
    slots[at] = ((key.proof << FACT_BITS) | key.fact) ^ others;
  }
  return slots;
}

/** The keys in an order in which each is alone in one of its slots, once those before it are taken away; not all may be. */
function peel<Key extends { slots: readonly number[] }>(
  keys: readonly Key[],
  size: number,
): { at: number; key: Key }[] {
  const counts = new Uint32Array(size);
  // The numbers of a slot's keys, by exclusive or: where one key is left, it is that one's number.
  const names = new Uint32Array(size);
  const move = (number: number, by: 1 | -1) => {
    for (const slot of keys[number]?.slots ?? []) {
      counts[slot] = (counts[slot] ?? 0) + by;
      names[slot] = (names[slot] ?? 0) ^ number;
    }
  };
  for (const number of keys.keys()) move(number, 1);
  const alone = [...counts.keys()].filter((slot) => counts[slot] === 1);
  const order: { at: number; key: Key }[] = [];
  for (let at = alone.pop(); at !== undefined; at = alone.pop()) {
    const number = names[at] ?? 0;
    const key = keys[number];
    if (counts[at] !== 1 || !key) continue;
    order.push({ at, key });
    move(number, -1);
    alone.push(...key.slots.filter((slot) => counts[slot] === 1));
  }
  return order;
}

function pack(slots: Uint16Array): Uint8Array {
  const bytes = new Uint8Array((slots.length * 3) / 2);
  for (const [slot, bits] of slots.entries()) {
    const at = (slot * 3) >> 1;
    const shifted = bits << ((slot & 1) * 4);
    bytes[at] = (bytes[at] ?? 0) | (shifted & 0xff);
    bytes[at + 1] = (bytes[at + 1] ?? 0) | (shifted >>> 8);
  }
  return bytes;
}
