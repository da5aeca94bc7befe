/** The word lists of the categories. For compiling only: a checked draft meets them as the pack's own phrases. */

import type { ListedCategory } from '../categories.ts';
import { ABSOLUTES } from './absolutes.ts';
import type { Lists } from './entries.ts';
import { HYPE } from './hype.ts';
import { INNOCENT } from './innocent.ts';
import { INSULTS } from './insults.ts';
import { JARGON } from './jargon.ts';
import { NEGATIVITY } from './negativity.ts';

export interface ToneLists {
  byCategory: Readonly<Record<ListedCategory, Lists>>;
  /** Phrases in which nothing counts. */
  innocent: readonly string[];
}

export const TONE_LISTS: ToneLists = {
  byCategory: { insults: INSULTS, hype: HYPE, negativity: NEGATIVITY, absolutes: ABSOLUTES, jargon: JARGON },
  innocent: INNOCENT.map(({ phrase }) => phrase),
};
