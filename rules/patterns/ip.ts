/** Addresses of machines: IPv4 and IPv6. */

import { before, type Detector, matches } from './detector.ts';

const FOUR = /(?<![\p{L}\p{N}_.,-])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?:\/\d{1,2})?(?![\p{L}\p{N}_-]|\.\d|,\d)/gu;
const SIX =
  /(?<![\p{L}\p{N}_:.])(?=[0-9a-f]{0,4}:[0-9a-f]{0,4}:)[0-9a-f:]{3,39}(?:\.\d{1,3}){0,3}(?:\/\d{1,3})?(?![\p{L}\p{N}_:])/giu;
/** What no IPv6 address is without. */
const SIX_SIGN = /:[0-9a-f]{0,4}:/i;
/** 1.2.3.4 is a version or a chapter where a word says so, and (0045) 33.69.33.69 a telephone number. */
const NUMBERED =
  /(?:(?<!\p{L})(?:v|ver|versie|version|release|build|firmware|driver|update|paragraaf|par|§|hoofdstuk|section|sectie|chapter|artikel|art|article|bijlage|appendix|norm|iso|nen|figuur|figure|tabel|table|stap|step|eis|requirement)[.:]?\s*|\p{L}v|\(\+?\d{2,4}\)\s*)$/iu;

export const ip: Detector = ({ text }) =>
  [
    ...matches(text, FOUR, ({ 0: written, index = 0 }) => isFour(written) && !NUMBERED.test(before(text, index, 20))),
    ...(SIX_SIGN.test(text) ? matches(text, SIX, ({ 0: written }) => isSix(written)) : []),
  ].sort((a, b) => a.start - b.start);

function isFour(written: string): boolean {
  const [address = '', mask = '0'] = written.split('/');
  // 08.09.20.26 is a date or a number: no part of an address begins with a nought.
  return Number(mask) <= 32 && address.split('.').every((part) => Number(part) <= 255 && /^(?:0|[1-9]\d*)$/.test(part));
}

function isSix(written: string): boolean {
  const [address = '', mask = '0'] = written.split('/');
  if (Number(mask) > 128 || !/^(?:::1|[0-9a-f]{3,4}:)/i.test(address)) return false;
  const halves = address.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half ? half.split(':') : []));
  // An IPv4 address at the end stands for two groups.
  const count = groups.length + (groups.at(-1)?.includes('.') ? 1 : 0);
  const fits = groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group) || isFour(group));
  return fits && (halves.length === 2 ? count < 8 && /\d/.test(address) : count === 8);
}
