/** What a tone rule can avoid. */

import { ABSOLUTES } from './lists/absolutes.ts';
import type { Lists } from './lists/entries.ts';
import { HYPE } from './lists/hype.ts';
import { INSULTS } from './lists/insults.ts';
import { JARGON } from './lists/jargon.ts';
import { NEGATIVITY } from './lists/negativity.ts';

/** In the order in which they go before each other where they find the same words. */
export const CATEGORIES = [
  'insults',
  'clickbait',
  'hype',
  'negativity',
  'absolutes',
  'jargon',
  'passive',
  'shouting',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** The categories that are lists of words. */
export const LISTED = {
  insults: INSULTS,
  hype: HYPE,
  negativity: NEGATIVITY,
  absolutes: ABSOLUTES,
  jargon: JARGON,
} as const satisfies Partial<Record<Category, Lists>>;
export type ListedCategory = keyof typeof LISTED;
