/** Numbers of payment cards: of an issuer that exists, of its length, with the right check digit. */

import { passesLuhn } from './checksums.ts';
import { type Detector, isOtherNumber, matches } from './detector.ts';

/** In fours, as on the card (4-4-4-4, 4-6-5, 4-6-4), or all in one. */
const NUMBER =
  /(?<![\p{L}\p{N}.,+-]|\d[ .,+-])(?:\d{4}([ -]?)\d{4}\1\d{4}\1\d{1,7}|\d{4}([ -]?)\d{6}\2\d{4,5})(?![\p{L}\p{N}]|[ .,-]\d)/gu;

/** First digits and lengths, as the issuers give them (ISO/IEC 7812 ranges of Visa, Mastercard, American Express, Discover, Diners Club, JCB, UnionPay, Maestro). */
const ISSUERS =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}|3[47]\d{13}|(?:6011|64[4-9]\d|65\d\d)\d{12,15}|(?:30[0-5]|3095|36\d|3[89]\d)\d{11,16}|35(?:2[89]|[3-8]\d)\d{12,15}|62\d{14,17}|(?:5018|5020|5038|5893|6304|6759|676[1-3])\d{8,15})$/;

export const card: Detector = ({ text }) =>
  matches(text, NUMBER, ({ 0: written, index = 0 }) => {
    const digits = written.replace(/\D/g, '');
    return ISSUERS.test(digits) && passesLuhn(digits) && !isOtherNumber(text, index);
  });
