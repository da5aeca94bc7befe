/**
 * The languages and schemes in which each state of a page is looked at: each of both, and in the long form every pair of them.
 */
export const LOOKS = (
  [
    ['nl', 'dark'],
    ['en', 'light'],
    ['nl', 'light'],
    ['en', 'dark'],
  ] as const
).slice(0, process.env.LONG ? 4 : 2);
