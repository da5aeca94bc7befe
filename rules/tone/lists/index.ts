/** The word lists of the categories. For compiling only: a checked draft meets them as the pack's own phrases. */

import type { ListedCategory } from '../categories.ts';
import { ABSOLUTES } from './absolutes.ts';
import type { Lists } from './entries.ts';
import { HYPE } from './hype.ts';
import { INNOCENT } from './innocent.ts';
import { INSULTS } from './insults.ts';
import { JARGON } from './jargon.ts';
import { NEGATIVITY } from './negativity.ts';
import { TOPICS } from './topics.ts';

export interface ToneLists {
  byCategory: Readonly<Record<ListedCategory, Lists>>;
  /** Phrases in which nothing counts. */
  innocent: readonly string[];
  /** By subject, the words that belong to it. */
  topics: Readonly<Record<string, readonly string[]>>;
}

export const TONE_LISTS: ToneLists = {
  byCategory: { insults: INSULTS, hype: HYPE, negativity: NEGATIVITY, absolutes: ABSOLUTES, jargon: JARGON },
  innocent: INNOCENT.map(({ phrase }) => phrase),
  topics: TOPICS,
};
