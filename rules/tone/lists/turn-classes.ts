/** Classes of words in turns, so that a turn says a kind of thing and not one sentence. */

/**
 * Reads turns, parted by commas or line breaks, in which `<name>` stands for the words of a class: `<outcome> <shocked>`.
 * Throws where a class is not known.
 */
export function turnsOf(classes: Readonly<Record<string, string>>, turns: string): readonly string[] {
  const filled = (written: string): string =>
    written.replace(/<([a-z]+)>/g, (_, name: string) => {
      const words = classes[name];
      if (words === undefined) throw new Error(`There is no class <${name}>.`);
      return filled(words.trim().replace(/\s+/g, '|'));
    });
  return turns
    .split(/,|\n/)
    .map((turn) => filled(turn.trim()))
    .filter(Boolean);
}
