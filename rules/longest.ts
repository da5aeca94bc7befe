/** How long what a pack says may be, in characters (UTF-16 units): what is longer is a mistake, and would be slow. */
export const LONGEST = {
  /** A text that people read. */
  text: 1000,
  /** A name, or a phrase to look for. */
  phrase: 200,
} as const;
