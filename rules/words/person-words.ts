/** Words that stand before a surname: prefixes that belong to it, and titles. */

/**
 * Prefixes of surnames, folded, words parted by a space and apostrophes left out (van 't is "van t"). By hand: those
 * that the Dutch register of persons has most (its table of prefixes), and the usual ones of families from elsewhere.
 */
const PREFIXES: ReadonlySet<string> = new Set(
  `van, van de, van den, van der, van het, van t, van ter, van ten, van la, vande, vanden, vander, vd, v d, de,
  de la, de las, de los, de le, den, der, het, t, in de, in den, in der, in t, aan, aan de, aan den, aan der,
  aan het, aan t, bij, bij de, bij den, bij het, bij t, onder, onder de, onder den, onder het, onder t, op, op de,
  op den, op der, op het, op t, op ten, te, ten, ter, uit, uit de, uit den, uit het, uit t, uijt, uijt de,
  uijt den, voor, voor de, voor den, voor in t, von, von den, von der, von dem, von t, vom, zu, zum, zur, am, auf,
  auf dem, auf der, auf den, aus, aus dem, aus der, da, dal, dalla, das, degli, dei, del, della, delle, dello, di,
  do, dos, du, el, al, la, las, le, les, lo, los, san, santa, st, saint, ben, bin, ibn, abu, abou, ait, ould, mac,
  mc, af, av, d, o, de die, van d`.split(/,\s+/),
);

/** The most words that a prefix has. */
export const LONGEST_PREFIX = 3;

/** Whether folded words, parted by a space, are together a prefix of a surname: `van der`, `op den`, `di`. */
export function isSurnamePrefix(words: string): boolean {
  return PREFIXES.has(words);
}

/**
 * Titles and ways to address, folded, that a surname follows. By hand: the Dutch academic titles and predicates, and
 * what people are addressed by in Dutch, English, French and German. An office is none (minister, directeur): a firm or a
 * place may follow it, too.
 */
const TITLES = new Set(
  `dhr mevr mevrouw meneer mijnheer juffrouw drs prof professor dokter doctor jonkheer jonkvrouw jhr jkvr dominee pastoor
  mr mrs ms mister missus miss mx dr sir madam madame monsieur herr frau lord lady dame reverend`.split(/\s+/),
);

/** Words or other abbreviations, too: titles only with a dot. */
const DOTTED = new Set('mw ir ing ds bc mgr rev hr fr mme mlle fam zr br'.split(' '));

/**
 * Whether a folded word is a title that a surname may follow.
 *
 * @param dotted whether a dot follows it: `ing.` is a title, ING a bank
 */
export function isTitle(folded: string, dotted: boolean): boolean {
  return TITLES.has(folded) || (dotted && DOTTED.has(folded));
}
