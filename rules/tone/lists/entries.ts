/** The notation of the word lists. */

/** A word or phrase of a list. */
export interface Entry {
  phrase: string;
  /** Whether its forms count, too: plural, tense, Dutch -e. */
  forms: boolean;
  /** Whether it counts only where the words around it show that it is meant so. */
  shown: boolean;
  /** The subject of which a word near it tells that it is meant otherwise: see topics.ts. */
  topic?: string;
  /** What can be written instead, in the same form. */
  offer?: string;
}

/** The lists of one category; what stands in `both` is said in Dutch and in English. */
export interface Lists {
  nl: readonly Entry[];
  en: readonly Entry[];
  both?: readonly Entry[];
  /** Turns of phrase with gaps in them, in the notation of turns.ts. */
  turns?: { nl: readonly string[]; en: readonly string[] };
}

/** Reads a list of turns, parted by commas or line breaks. */
export function turnList(list: string): readonly string[] {
  return list
    .split(/[,\n]/)
    .map((turn) => turn.trim())
    .filter(Boolean);
}

/**
 * Reads a list: entries parted by commas or line breaks. `~` stands for "and its forms", `?` for "only where shown", `@` for
 * the subject among which it means something else, `=` for "write instead", `(a|b)` for either.
 */
export function entries(list: string): Entry[] {
  return list
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean)
    .flatMap((entry) => {
      const [said = '', offer] = entry.split(/\s*=\s*/);
      const [written = '', topic] = said.split(/\s*@/);
      const phrases = eitherOf(written.replace(/[~?]+$/, ''));
      const marks = /[~?]+$/.exec(written)?.[0] ?? '';
      return phrases.map((phrase) => ({
        phrase,
        forms: marks.includes('~'),
        shown: marks.includes('?'),
        ...(topic !== undefined && { topic }),
        ...(offer !== undefined && { offer }),
      }));
    });
}

/** `(very|so) (bad|poor)` as the four phrases that it stands for; an empty part leaves out the space behind it. */
function eitherOf(written: string): string[] {
  const group = /\(([^)]*)\)/.exec(written);
  if (!group) return [written.replace(/\s+/g, ' ').trim()];
  const [before, after] = [written.slice(0, group.index), written.slice(group.index + group[0].length)];
  return (group[1] ?? '').split('|').flatMap((one) => eitherOf(before + one + after));
}
