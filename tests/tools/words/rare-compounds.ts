/**
 * The Dutch dictionary does not say how common a word is. What it shows: a compound that people use a lot is made into others
 * (werkgever, werkgeversorganisatie), and one that stands alone (tolbrug) is rather met as a name.
 */

/** Letters that a part of a compound has at least. */
const PART = 3;

/**
 * The nouns, and no verbs, of two nouns that no other entry begins or ends with.
 *
 * @param dic the entries of OpenTaal's dictionary, with flags of two letters: Y and Z begin those that make a noun's
 * diminutive and plural, V those of a verb
 */
export function rareCompounds(dic: string): Set<string> {
  const flags = new Map<string, string>();
  for (const line of dic.split(/\r?\n/).slice(1)) {
    const [entry = '', own = ''] = line.split('/');
    if (/^\p{Ll}+$/u.test(entry)) flags.set(entry, (flags.get(entry) ?? '') + own);
  }
  const ends = new Set<string>();
  for (const entry of flags.keys()) {
    for (let at = PART; at < entry.length; at++) ends.add(entry.slice(0, at)).add(entry.slice(-at));
  }
  const nouns = new Set([...flags].flatMap(([entry, own]) => (has(own, 'Y', 'Z') ? entry : [])));
  const isRare = (entry: string) => !has(flags.get(entry) ?? '', 'V') && !ends.has(entry) && isCompound(entry, nouns);
  return new Set([...nouns].filter(isRare));
}

/** Whether one of the flags begins with one of these letters. */
function has(flags: string, ...letters: string[]): boolean {
  return (flags.match(/../g) ?? []).some((flag) => letters.includes(flag.charAt(0)));
}

/** Whether two nouns make it, with s, en or e between them or nothing. */
function isCompound(entry: string, nouns: ReadonlySet<string>): boolean {
  for (let at = PART; at <= entry.length - PART; at++) {
    if (!nouns.has(entry.slice(at))) continue;
    const head = entry.slice(0, at);
    const heads = [
      head,
      ...['s', 'en', 'e'].filter((link) => head.endsWith(link)).map((link) => head.slice(0, -link.length)),
    ];
    if (heads.some((one) => one.length >= PART && nouns.has(one))) return true;
  }
  return false;
}
