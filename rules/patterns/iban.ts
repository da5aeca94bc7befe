/** Bank account numbers: IBANs of the right length whose check digits are right. */

import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/spans.ts';
import { mod97 } from './checksums.ts';
import type { Detector } from './detector.ts';

/** The length in each country, from SWIFT's IBAN registry. */
const LENGTHS: ReadonlyMap<string, number> = new Map(
  `AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24
  FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32
  LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24
  RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30`
    .split(/\s+/)
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

const BEGIN = /(?<![\p{L}\p{N}])[A-Z]{2}[ .-]?\d{2}(?=[ .-]?[A-Z0-9])/giu;

export const iban: Detector = ({ text }) => {
  const spans: Span[] = [];
  for (const { index } of allMatches(text, BEGIN)) {
    const length = LENGTHS.get(text.slice(index, index + 2).toUpperCase());
    const end = length && endAfter(text, index, length);
    if (!end) continue;
    const squeezed = text.slice(index, end).replace(/[^A-Z0-9]/gi, '');
    if (mod97(squeezed.slice(4) + squeezed.slice(0, 4)) === 1) spans.push({ start: index, end });
  }
  return spans;
};

/** Where a number of letters and digits ends, with at most one space, dot or hyphen between two; undefined where none does. */
function endAfter(text: string, start: number, length: number): number | undefined {
  let at = start;
  for (let left = length; left > 0; at++) {
    const sign = text.charAt(at);
    if (/[A-Z0-9]/i.test(sign)) left -= 1;
    else if (!/[ .\u00a0-]/.test(sign) || !/[A-Z0-9]/i.test(text.charAt(at - 1))) return undefined;
  }
  return /[\p{L}\p{N}]/u.test(text.charAt(at)) ? undefined : at;
}
