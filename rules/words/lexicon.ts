/**
 * The ordinary words of Dutch and English in all their forms, folded, none of them a proper name: about 345,000, from the
 * spelling dictionaries that docs/word-lists.md names. A word that is in it is always found; one in a thousand that is not
 * is taken for one that is.
 */

import { FACT_BITS, placeOf } from './fuse-filter.ts';
import type { GivenNames } from './given-names.ts';
import { wordHash } from './hash.ts';

/** Plain data, to be stored and sent. */
export interface Lexicon {
  /** A fuse filter: slots of 12 bits, two in three bytes, the low bits first. */
  slots: Uint8Array;
  /** In how many segments a word's first slot may lie. */
  starts: number;
  given: GivenNames;
}

const ORDINARY = 1;
const DUTCH = 2;

/** Whether it is a word of Dutch or English, by its {@link wordHash}. */
export function knownHash(lexicon: Lexicon, hash: number): boolean {
  return factsOf(lexicon, hash) !== undefined;
}

/** Whether it is a word in common use, by its {@link wordHash}; wrong for one in two thousand that are no words. */
export function ordinaryHash(lexicon: Lexicon, hash: number): boolean {
  return ((factsOf(lexicon, hash) ?? 0) & ORDINARY) !== 0;
}

/** Whether it is a Dutch word, by its {@link wordHash}; wrong for one in two thousand that are no words. */
export function dutchHash(lexicon: Lexicon, hash: number): boolean {
  return ((factsOf(lexicon, hash) ?? 0) & DUTCH) !== 0;
}

/** Whether a folded word is a word of Dutch or English. A compound that no dictionary has (fietsenzaak) need not be. */
export function isKnown(lexicon: Lexicon, folded: string): boolean {
  return knownHash(lexicon, wordHash(folded));
}

/**
 * Whether a folded word is a word in common use: in Dutch all but the compounds of which
 * no others are made (tolbrug); in English those that are said in films.
 */
export function isOrdinary(lexicon: Lexicon, folded: string): boolean {
  return ordinaryHash(lexicon, wordHash(folded));
}

/** Whether a folded word is a Dutch one (app and team are, too). */
export function isDutch(lexicon: Lexicon, folded: string): boolean {
  return dutchHash(lexicon, wordHash(folded));
}

/** What is known of a word, or undefined where it is none. */
function factsOf({ slots, starts }: Lexicon, hash: number): number | undefined {
  const place = placeOf(hash, starts);
  const bits = slotAt(slots, place.first) ^ slotAt(slots, place.second) ^ slotAt(slots, place.third);
  return (bits & 0xfff) >>> FACT_BITS === place.proof ? bits & ((1 << FACT_BITS) - 1) : undefined;
}

function slotAt(slots: Uint8Array, place: number): number {
  const at = (place * 3) >> 1;
  return ((slots[at] ?? 0) | ((slots[at + 1] ?? 0) << 8)) >>> ((place & 1) * 4);
}
