/** Given names as they are met in Dutch and English posts: about 11,000, from the lists that docs/word-lists.md names. */

/** Plain data: names in small letters without accents, a space between them. */
export interface GivenNames {
  names: string;
  /** Those that are ordinary words, too. */
  andWords: string;
}

const sets = new WeakMap<GivenNames, { names: Set<string>; words: Set<string> }>();

function setsOf(given: GivenNames) {
  const made = sets.get(given) ?? {
    names: new Set(given.names.split(' ')),
    words: new Set(given.andWords.split(' ')),
  };
  sets.set(given, made);
  return made;
}

/** Whether a folded word is a given name (a double name's parts are asked one by one: Anne, Marie). */
export function isGivenName(given: GivenNames, folded: string): boolean {
  const { names, words } = setsOf(given);
  return names.has(folded) || words.has(folded);
}

/** Whether a given name is an ordinary word of Dutch or English, too: Roos, Mark, Will. False for what is no given name. */
export function isAlsoWord(given: GivenNames, folded: string): boolean {
  return setsOf(given).words.has(folded);
}
