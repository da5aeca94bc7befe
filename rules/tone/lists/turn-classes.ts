/** Classes of words in turns, so that a turn says a kind of thing and not one sentence. */

/**
 * Reads turns, parted by commas or line breaks, in which `<name>` stands for the words of a class: `<outcome> <shocked>`, and
 * the signs of turns.ts may stand among words: `more|$`.
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
    .filter(Boolean)
    .flatMap(withSigns);
}

/** `more|$` as two turns: a sign is no word among others. */
function withSigns(turn: string): string[] {
  const pieces = turn.split(' ');
  const at = pieces.findIndex((piece) => piece.length > 1 && piece.split('|').some((one) => SIGN.test(one)));
  if (at < 0) return [turn];
  const either = pieces[at]?.split('|') ?? [];
  const words = either.filter((one) => !SIGN.test(one)).join('|');
  return [words, ...either.filter((one) => SIGN.test(one))]
    .filter(Boolean)
    .flatMap((one) => withSigns(pieces.with(at, one).join(' ')));
}
const SIGN = /^[$¶☺…"=:/]$/u;
