/** What a tone rule can avoid. */

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
export const LISTED = ['insults', 'hype', 'negativity', 'absolutes', 'jargon'] as const satisfies Category[];
export type ListedCategory = (typeof LISTED)[number];
