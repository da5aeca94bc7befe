/** The parts of a word in CamelCase. */

const HUMP =
  /(?<=[\p{Ll}\p{M}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L}\p{M}?)(?=\p{N})|(?<=\p{N})(?=\p{L})/u;

/** The parts of a word in CamelCase; letters and digits part, too. */
export function splitHumps(written: string): string[] {
  return written.split(HUMP);
}
