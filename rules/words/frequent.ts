/** How often ordinary words are said. For compiling only: what checks a draft does not need it. */

import { type Filter, makeFilter, mayHave } from './filter.ts';
import { ALWAYS, OFTEN } from './frequent.data.ts';
import { wordHash } from './hash.ts';
import { PEOPLES } from './peoples.data.ts';

/**
 * 3: of a people or a country, and always with a capital (American); 2: said all the time; 1: often; 0: seldom, or no word.
 * See docs/word-lists.md.
 */
export type Frequency = 0 | 1 | 2 | 3;

let made: { levels: Map<number, Frequency>; filter: Filter } | undefined;

/** How often a folded word is said in Dutch or English, whichever is more, by its {@link wordHash}. */
export function frequencyOf(hash: number): Frequency {
  made ??= make();
  // Most words of names are none of these, and the filter says so sooner than the map does.
  return mayHave(made.filter, hash) ? (made.levels.get(hash >>> 0) ?? 0) : 0;
}

function make(): NonNullable<typeof made> {
  const levels = new Map<number, Frequency>([
    ...OFTEN.split(' ').map((word) => [wordHash(word), 1] as const),
    ...ALWAYS.split(' ').map((word) => [wordHash(word), 2] as const),
    ...PEOPLES.split(' ').map((word) => [wordHash(word), 3] as const),
  ]);
  return { levels, filter: makeFilter(Uint32Array.from(levels.keys())) };
}
