/**
 * Legal forms that follow a firm's name, squeezed (letters only, lower case).
 * The common ones of the Netherlands, Belgium and the countries they trade with most, from the GLEIF list of entity legal
 * forms (ISO 20275).
 */

/** No word in Dutch or English, so they count in any case. */
const PLAIN = 'bv nv bvba vof vzw ua gmbh mbh kgaa ltd llc llp plc inc pty oyj sarl sprl srl ohg'.split(' ');
/** A word or syllable, too: they count with a capital. */
const CAPITAL = 'ab ag as aps asa cv company co corp corporation incorporated kg limited lp oy sa sas se spa'.split(
  ' ',
);
/** Too general to leave out after a single word: Coffee Company is not Coffee. */
const WEAK = new Set(['co', 'company']);

const ANY_CASE = new Set(PLAIN);
const WITH_CAPITAL = new Set(CAPITAL);

/** Whether these words, as they are written, are a legal form (`N.V.`, `gmbh`, but not `as` or `co`). */
export function isLegalForm(key: string, written: string): boolean {
  return ANY_CASE.has(key) || (WITH_CAPITAL.has(key) && /^\p{Lu}/u.test(written));
}

/** Whether a legal form may only be left out of a name that keeps two words, or one and an ampersand. */
export function isWeakForm(key: string): boolean {
  return WEAK.has(key);
}
