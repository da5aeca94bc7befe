/** One look at the characters of a text, so that what cannot be in it is not looked for. */

/** A digit of ASCII. */
export const DIGIT = 1;
/** A letter, mark or digit of another alphabet than ASCII's may be there; typographic quotes and dashes are none. */
export const OTHER = 2;
/** A character above the letters of the Latin alphabet: an emoji, a decorative letter, a full-width sign. */
export const HIGH = 4;
/** As many characters without white space as the shortest key or token has. */
export const LONG = 8;
export const MARK = 16;
export const HASH = 32;
export const AT = 64;
/** A dot or a colon with something right behind it, as in every link and most addresses. */
export const JOINED = 128;
/** Two capitals of ASCII with nothing but digits between them. */
export const CAPITALS = 256;
/** As many digits as the shortest number of a person or a card has, wherever they stand. */
export const MANY = 512;
/** What every text has. */
export const ANY = 1024;

const MANY_FROM = 8;

const LONG_FROM = 15;
/** The first character of another alphabet's block that is used as decoration. */
const FIRST_HIGH = 0x262;
const FIRST_DASH = 0x2010;
const LAST_DOTS = 0x2027;
const SPACE = 0x20;

/** Of a unit of ASCII, what it is by itself. */
const SORTS = Uint8Array.from({ length: 128 }, (_, unit) => {
  const sign = String.fromCharCode(unit);
  return /\d/.test(sign) ? DIGIT : sign === '!' ? MARK : sign === '#' ? HASH : sign === '@' ? AT : 0;
});
/** Of a unit of ASCII, what it is to the next one. */
const OPENS_NEXT = Uint8Array.from({ length: 128 }, (_, unit) => (/[.:]/.test(String.fromCharCode(unit)) ? 1 : 0));

/** Which of these sorts of characters a text has, as bits. */
export function signsOf(text: string): number {
  let signs = ANY;
  let run = 0;
  let joins = 0;
  let digits = 0;
  let capital = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit <= SPACE) {
      run = joins = 0;
      capital = false;
      continue;
    }
    if (++run === LONG_FROM) signs |= LONG;
    if (joins !== 0) signs |= JOINED;
    joins = 0;
    if (unit > 127) {
      if (unit < FIRST_DASH || unit > LAST_DOTS) signs |= unit < FIRST_HIGH ? OTHER : OTHER | HIGH;
      continue;
    }
    const sort = SORTS[unit] ?? 0;
    signs |= sort;
    if (sort === DIGIT && ++digits === MANY_FROM) signs |= MANY;
    joins = OPENS_NEXT[unit] ?? 0;
    if (unit >= 0x41 && unit <= 0x5a) {
      if (capital) signs |= CAPITALS;
      capital = true;
    } else if (sort !== DIGIT) capital = false;
  }
  return signs;
}
