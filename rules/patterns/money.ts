/** Amounts of money, in figures and in words, in Dutch and English. */

import type { Span } from '../text/spans.ts';
import { type Detector, matches } from './detector.ts';
import { wordAmounts } from './money-words.ts';

const SIGN = '[€$£¥₹₿]|US\\$|A\\$|C\\$';
/** Codes of ISO 4217 that people here write. */
const CODE = 'EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK|AUD|NZD|JPY|CNY|INR|SGD|HKD|ZAR|BRL';
/** 1.500,50 and 1,500.50 and 1 500 and 1500. */
const NUMBER = '\\d{1,3}(?:[., \\u00a0\\u202f]\\d{3}){1,5}(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,12}(?:[.,]\\d{1,2})?(?!\\d)';
const SCALE =
  '[ \\u00a0-]?(?:miljoen|miljard|biljoen|duizend|honderd|million|billion|trillion|thousand|hundred|mln|mld|mrd|mio|mil|bn|tn|ton|[kKmMbB]{1,2})(?![\\p{L}\\p{N}])';
const AMOUNT = `(?:${NUMBER})(?:${SCALE})?`;
/** 1.500,- and 50,-- */
const ROUND = ',(?:-{1,2}|[–—=])';
const UNIT =
  "eur|usd|gbp|euro(?:['’]?s|tjes?)?|eurocent(?:en|s)?|dollars?|dollarcent|pond(?:en)? sterling|(?:Britse|Engelse) pond(?:en)?|pounds? sterling|British pounds?|cents?|centen|Zwitserse franken?|Swiss francs?|yen|roepies?|rupees?|bitcoins?";
const TO = '\\s?(?:[-–—]|tot|to|à)\\s?';
const START = '(?<![\\p{L}\\p{N}]|\\d[.,])';
const END = '(?![\\p{L}\\p{N}])';
const GAP = '[ \\u00a0]?';

const MORE = `(?:${AMOUNT})(?:${ROUND})?`;
const SIGNED = new RegExp(`${START}(?:${SIGN})${GAP}${MORE}(?:${TO}${GAP}(?:${SIGN})?${GAP}${MORE})?${END}`, 'giu');
const CODED = new RegExp(`${START}(?:${CODE})${GAP}${MORE}(?:${TO}${MORE})?${END}`, 'gu');
const COUNTED = new RegExp(
  `${START}(?:(?:${AMOUNT})${TO})?(?:${AMOUNT})(?:${ROUND})?(?:${GAP}(?:${SIGN}|${CODE})|[ \\u00a0-]?(?:${UNIT}))${END}`,
  'giu',
);
const PRICED = new RegExp(`${START}(?:${NUMBER})${ROUND}(?![\\p{L}\\p{N}-])`, 'gu');
/** Income of a month or a year is money without a sign, too: 10k MRR. */
const REVENUE = new RegExp(`${START}(?:${AMOUNT})[ \\u00a0](?:MRR|ARR)${END}`, 'gu');

export const money: Detector = ({ text }) => {
  // 50 Cent sings, and two cents are an opinion.
  const isMoney = ({ 0: written }: RegExpMatchArray) => !/\d Cent$|^2 cents$/.test(written);
  const found = [SIGNED, CODED, COUNTED, PRICED, REVENUE].flatMap((expression) => matches(text, expression, isMoney));
  return longest([...found, ...wordAmounts(text)]);
};

/** Of spans that overlap, the one that begins first; of those, the longest. */
function longest(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if ((kept.at(-1)?.end ?? 0) <= span.start) kept.push(span);
  }
  return kept;
}
