/** The notation of the word lists. */

/** A word or phrase of a list. */
export interface Entry {
  phrase: string;
  /** Whether its forms count, too: plural, tense, Dutch -e. */
  forms: boolean;
  /** What can be written instead, in the same form. */
  offer?: string;
}

/** The lists of one category; what stands in `both` is said in Dutch and in English. */
export interface Lists {
  nl: readonly Entry[];
  en: readonly Entry[];
  both?: readonly Entry[];
}

/** Reads a list: entries parted by commas or line breaks; `~` stands for "and its forms", `=` for "write instead". */
export function entries(list: string): Entry[] {
  return list
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean)
    .map((entry) => {
      const [written = '', offer] = entry.split(/\s*=\s*/);
      const phrase = written.replace(/~$/, '');
      return { phrase, forms: phrase !== written, ...(offer !== undefined && { offer }) };
    });
}
