/** Which telephone numbers there are: the Dutch numbering plan, and the countries' codes. */

/**
 * Dutch area codes of four digits, without their nought; the others of the country have three.
 * From the numbering plan that the ACM keeps (Nummerplan telefoon- en ISDN-diensten).
 */
const FOUR = new Set(
  `111 113 114 115 117 118 161 162 164 165 166 167 168 172 174 180 181 182 183 184 186 187 222 223 224 226 227 228 229
  251 252 255 294 297 299 313 314 315 316 317 318 320 321 341 342 343 344 345 346 347 348 411 412 413 416 418 475 478
  481 485 486 487 488 492 493 495 497 499 511 512 513 514 515 516 517 518 519 521 522 523 524 525 527 528 529 541 543
  544 545 546 547 548 561 562 566 570 571 572 573 575 577 578 591 592 593 594 595 596 597 598 599`.split(/\s+/),
);
const THREE = new Set(
  '10 13 14 15 20 23 24 26 30 33 35 36 38 40 43 45 46 50 53 55 58 70 71 72 73 74 75 76 77 78 79 85 88 91'.split(' '),
);
/** Services that are written as 0800 1234 or 0900 123 4567. */
const SERVICE = /^0(?:800|900|906|909)(?:[ -]?\d{4}|[ -]?\d{3}[ -]?\d{4}|[ -]?\d{2}[ -]?\d{2})$/;
/** The groups that people make of what follows the area code, once the signs between are spaces. */
const GROUPS = /^\(?0[1-9]\d{0,3}\)?(?: ?\d{1,8}){1,5}$/;

/**
 * Whether it is a Dutch number: ten digits with an area, mobile or service code that exists.
 *
 * @param written with its spaces, dots, hyphens and brackets
 * @param digits its digits alone
 */
export function isDutchNumber(written: string, digits: string): boolean {
  const spaced = written.replace(/[-./]/g, ' ');
  if (SERVICE.test(spaced)) return true;
  // The numbers of a municipality: 14 020.
  if (/^14 0\d{2,3}$/.test(spaced)) return true;
  if (digits.length !== 10 || !GROUPS.test(spaced)) return false;
  const code = codeOf(digits);
  // The code is a group of its own, or nothing is: 01-02-2027 10 is a day and an hour.
  const [first = ''] = spaced.replace(/[()]/g, ' ').trim().split(' ');
  return (
    code !== undefined &&
    (first.length >= 10 || first === code || (first.length > code.length && first.length < 6 && code === '06'))
  );
}

function codeOf(digits: string): string | undefined {
  if (/^06[1-9]/.test(digits)) return '06';
  if (THREE.has(digits.slice(1, 3))) return digits.slice(0, 3);
  return FOUR.has(digits.slice(1, 4)) ? digits.slice(0, 4) : undefined;
}

/** Country codes of one and of two digits; every other has three. ITU-T E.164, list of assigned codes. */
const ONE = new Set(['1', '7']);
const TWO = new Set(
  `20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91
  92 93 94 95 98`.split(/\s+/),
);
const NO_COUNTRY =
  /^(?:21[0479]|259|28[0-9]|29[2-6]|38[48]|42[4-9]|69[3-9]|80[0-9]|83\d|85[1479]|87[0-9]|88[134579]|89\d|969|97[8]|99[01579])/;

/** The country code that an international number begins with; undefined where there is none. */
export function countryCodeOf(digits: string): string | undefined {
  const one = digits.slice(0, 1);
  if (ONE.has(one)) return one;
  const two = digits.slice(0, 2);
  if (TWO.has(two)) return two;
  const three = digits.slice(0, 3);
  return /^[2-9]\d{2}$/.test(three) && !NO_COUNTRY.test(three) ? three : undefined;
}
