/** Telephone numbers: Dutch ones, those of the neighbours as they are written at home, and international ones. */

import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/spans.ts';
import { before, type Detector, isOtherNumber } from './detector.ts';
import { countryCodeOf, isDutchNumber } from './numbering-plans.ts';

/** A run of digits in groups, with what people put between them. Whether it is a number to call is told by its shape. */
const RUN =
  /(?<![\p{L}\p{N}_#€$£/=@]|\d[.,:+-]|[€$£]\s)(?:\+|00(?=[1-9]\d)|(?=[(0\d]))(?:\(\+?\d{1,4}\)|\d{1,14})(?:(?:[ \u00a0.]|\s?[-–/]\s?|\s?(?=\()|(?<=\)))(?:\(0?\d{1,4}\)|\d{1,10})){0,6}(?![\p{L}\p{N}_%€@]|[.,:/-]\d)/gu;

/** Numbers as they are written at home: their groups of digits. Each is ten digits or so, with a nought in front. */
const AT_HOME: readonly RegExp[] = [
  // Belgium: 02 123 45 67, 0470 12 34 56, 09/123 45 67.
  /^0\d[ ./]\d{3}[ .]\d{2}[ .]\d{2}$/,
  /^04\d{2}[ ./]\d{2,3}[ .]\d{2,3}(?:[ .]\d{2})?$/,
  /^0\d{2}[ ./]\d{2}[ .]\d{2}[ .]\d{2}$/,
  // France: five pairs.
  /^0[1-9](?:[ .-]\d{2}){4}$/,
  // The United Kingdom: 020 7946 0958, 0161 496 0123, 01632 960123, 07700 900123.
  /^\(?02\d\)?[ -]\d{4}[ -]\d{4}$/,
  /^\(?01\d{2}\)?[ -]\d{3}[ -]\d{4}$/,
  /^\(?0[17]\d{3}\)?[ -]\d{3}[ -]?\d{3}$/,
  // Germany: 030 901820, 0151 23456789, 089/1234567.
  /^\(?0[1-9]\d{1,4}\)?(?:[ ]|[ ]?[/-][ ]?)\d{5,8}$/,
  // The United States and Canada: (212) 555-0123, 212-555-0123.
  /^\([2-9]\d{2}\) ?[2-9]\d{2}[-. ]\d{4}$/,
  /^[2-9]\d{2}([-.])[2-9]\d{2}\1\d{4}$/,
];

/** The most and fewest digits of an international number, its country's among them. ITU-T E.164. */
const MOST = 15;
const FEWEST = 8;

const CALL =
  /(?<!\p{L})(?:bel|belt|bellen|tel|telefoon|telefoonnummer|phone|call|mobiel|mobile|mob|fax|whatsapp|app|sms|text|ring|dial)\p{L}{0,3}[^\p{L}\p{N}]{0,3}(?:(?:me|mij|ons|us|op|on|naar|at|via|met|nummer|number|is)[^\p{L}\p{N}]{1,3}){0,3}$/iu;

export const phone: Detector = ({ text }) => {
  const spans: Span[] = [];
  for (const { 0: run, index } of allMatches(text, RUN)) {
    const number = numberIn(run, () => CALL.test(before(text, index, 40)));
    if (!number) continue;
    const span = { start: index + number.start, end: index + number.end };
    if (CALL.test(before(text, span.start, 40)) || !isOtherNumber(text, span.start)) spans.push(span);
  }
  return spans;
};

/** The number in a run of groups: all of it, or what is left without a year or an amount at one of its ends. */
function numberIn(run: string, isCalled: () => boolean): Span | undefined {
  if (run.replace(/\D/g, '').length < FEWEST && !run.includes('14 0')) return undefined;
  const called = isCalled();
  const starts = [0, ...[...run.matchAll(/(?<=\s)[\d(+]/g)].map(({ index }) => index)];
  const ends = [...[...run.matchAll(/(?<=[\d)])(?=\s)/g)].map(({ index }) => index), run.length].reverse();
  for (const start of starts) {
    for (const end of ends) if (start < end && isShaped(run.slice(start, end), called)) return { start, end };
  }
  return undefined;
}

function isShaped(written: string, called: boolean): boolean {
  const digits = written.replace(/\D/g, '');
  if (/^(?:\+|00|\((?:\+|00))/.test(written)) return isInternational(written);
  const plain = written
    .replace(/\u00a0/g, ' ')
    .replace(/ ?([-–/]) ?/g, '$1')
    .replaceAll('–', '-');
  // A date or a range of years has no nought in front, or groups that no number has.
  if (isDutchNumber(plain, digits)) return true;
  if (AT_HOME.some((shape) => shape.test(plain))) return true;
  // With a word that says so, ten digits in a row are enough.
  return called && /^0?[1-9]\d{8,10}$/.test(plain);
}

function isInternational(written: string): boolean {
  // +31 (0)20 123 45 67: the nought is not dialled.
  const dialled = written.replace(/\(0([1-9]\d*)?\)/, '$1').replace(/\D/g, '');
  const number = dialled.replace(/^00/, '');
  const code = countryCodeOf(number);
  if (!code || number.length < FEWEST || number.length > MOST) return false;
  // "+25 000 000" is a growth: its first group is no country, and no number goes on with a nought.
  const [first = ''] = written.replace(/^(?:\+|\(?00|\(\+?)/, '').split(/\D/);
  if (first.length < 4 && first !== code && !first.startsWith(code)) return false;
  const rest = number.slice(code.length);
  return (!rest.startsWith('0') || code === '39' || code === '31') && fits(code, rest);
}

/** The number of digits behind the country's, where it is always the same. */
const LENGTHS: Readonly<Record<string, readonly number[]>> = {
  '1': [10],
  '7': [10],
  '31': [9, 10],
  '32': [8, 9],
  '33': [9],
  '34': [9],
  '41': [9],
  '44': [9, 10],
  '45': [8],
  '46': [7, 8, 9],
  '47': [8],
  '48': [9],
  '91': [10],
  '352': [6, 7, 8, 9],
};

function fits(code: string, rest: string): boolean {
  const lengths = LENGTHS[code];
  return !lengths || (lengths.includes(rest.length) && !(code === '31' && rest.length === 10 && !rest.startsWith('0')));
}
