/** Tables of words with forms of theirs. */

/** A word a line, with its forms behind it. */
export const table = (text: string): readonly (readonly [word: string, forms: readonly string[]])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [word = '', ...forms] = line.trim().split(/\s+/);
      return [word, forms];
    });
