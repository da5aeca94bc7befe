/** Dutch citizen service numbers (BSN): they pass the eleven-test, and a word for them stands near or nothing else explains the number. */

import { passesElevenTest } from './checksums.ts';
import { before, type Detector, isOtherNumber, matches } from './detector.ts';

const NUMBER =
  /(?<![\p{L}\p{N}_/@#€$£+=,.-]|[€$£]\s|\d[ .,+/-])\d{3,4}([ .-]?)\d{2,3}\1\d{3}(?![\p{L}\p{N}_/@%€]|[ .,/:-]?\d)/gu;
const WORD =
  /(?<!\p{L})(?:bsn|burger ?service ?(?:nummer|nr)|sofi-?(?:nummer|nr)?|sociaal-?fiscaal|citizen service (?:number|no)|ssn|social security)(?!\p{L})/iu;
/** How far from the number its word may stand, in characters. */
const NEAR = 40;
/** A bare number before a word counts something (123456782 stappen), unless the sentence goes on there. */
const COUNTED = /^\s*[€%]|^\s(?!(?:is|was|en|of|maar|dus|staat|and|or|but|so)(?!\p{L}))\p{Ll}/u;
const PHONE_WORD =
  /(?:bel|tel|telefoon|phone|call|mobiel|mobile|fax|whatsapp|app|nummer|number|nr|no|code|pin)[.:]?\s*$/i;

export const bsn: Detector = ({ text }) =>
  matches(text, NUMBER, ({ 0: written, 1: sign = '', index = 0 }) => {
    const digits = written.replace(/\D/g, '');
    if (digits.length < 8 || digits.length > 9 || !passesElevenTest(digits)) return false;
    const end = index + written.length;
    if (WORD.test(before(text, index, NEAR)) || WORD.test(text.slice(end, end + NEAR))) return true;
    // 123.456.782 and 123 456 782 are large numbers, too; nine digits in a row, or 1234.56.782 as on a payslip, are not.
    const bare = digits.length === 9 && (sign === '' || /^\d{4}\.\d{2}\./.test(written));
    return (
      bare &&
      !isOtherNumber(text, index) &&
      !PHONE_WORD.test(before(text, index, NEAR)) &&
      !COUNTED.test(text.slice(end, end + NEAR))
    );
  });
