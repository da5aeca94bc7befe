/** Keys, tokens and passwords. */

import { allMatches } from '../text/all-matches.ts';
import { outside } from '../text/outside.ts';
import { LONG } from '../text/signs.ts';
import type { Span } from '../text/spans.ts';
import { type Detector, matches } from './detector.ts';
import { BLOCK, KEYS } from './key-formats.ts';

/** What a secret is called, up to the sign or word that says that it follows. */
const LABELLED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    '(?:wifi|wi-fi|inlog|login|admin|root|gast|guest|mail|e-?mail|account|user)?(?:(?<=\\p{L})[ _-])?(?:wachtwoord|password|passwd|passphrase|passcode|toegangscode|toegangssleutel|inlogcode)',
    '(?<short>ww|pw|pwd)',
    '(?:api|access|secret|private|auth|client)[ _-]?(?:key|token|secret)|api-?sleutel',
    '(?<pin>(?:pin|alarm|deur|door|kluis|safe|puk)-?[ ]?code|pin)',
  ].join(
    '|',
  )})(?<how>["'”’]?\\s{0,3}(?:=>|:=|[:=])\\s{0,3}|(?:\\s\\p{L}{1,20}){0,4}\\s(?:is|was)\\s?:?\\s{0,2}|\\s=\\s)(?<value>["'“”‘’\`][^"'“”‘’\`\\n]{3,64}["'“”‘’\`]|[^\\s"“”‘\`]{4,128})`,
  'giu',
);
/** What no such label is without. To look for this alone is quick, and most texts have none of it. */
const LABEL_SIGN = /wachtwoord|pass|code|sleutel|key|token|secret|pin|ww|pw/iu;
/** What stands where a secret would stand and is none: a place to fill it in, stars, a link. */
const HIDDEN = /^[<[{(*•…]|^(?:x{3}|\.\.|__|--)|^\$\{?[A-Z_]+\}?$|^https?:|^www\.|^[€$£]\d|^@/i;

export const secret: Detector = ({ text, signs }) => {
  const keys = signs & LONG || text.includes(BLOCK) ? matches(text, KEYS, () => true) : [];
  const labelled: Span[] = [];
  for (const match of LABEL_SIGN.test(text) ? allMatches(text, LABELLED) : []) {
    const { how = '', value = '', pin, short } = match.groups ?? {};
    const said = /\p{L}/u.test(how);
    // The full stop of a sentence is no part of it; "Zomer2026!" may end in its sign.
    const closed = value.replace(/[.,;:)\]}]+$/, '');
    const written = closed.replace(/[!?]+$/, '');
    const digits = pin ? 4 : said || short ? 6 : 4;
    if (!isSecret(written, said, digits)) continue;
    const start = match.index + match[0].length - value.length;
    labelled.push({ start: match.index, end: start + (said ? written : closed).length });
  }
  return [...keys, ...outside(labelled, keys)].sort((a, b) => a.start - b.start);
};

/**
 * A word is a remark ("wachtwoord: vergeten"); what is quoted, or has a digit or a sign among its letters, is a secret.
 *
 * @param said whether it follows a word ("wachtwoord is …"), so that it may be part of any sentence
 * @param digits how many digits are a secret without anything else
 */
function isSecret(written: string, said: boolean, digits: number): boolean {
  const quoted = /^["'“”‘’`].*["'“”‘’`]$/.test(written);
  const bare = quoted ? written.slice(1, -1) : written;
  if (bare.length < 4 || HIDDEN.test(bare)) return false;
  if (quoted && !said) return !/\s/.test(bare);
  // WW: 1.250, is 24/7, is 12-05-2026: amounts, hours and days.
  if (/^[\d.,:%/-]+$/.test(bare)) return /^\d+$/.test(bare) && bare.length >= digits;
  if (/^\p{L}+(?:[-/'’]\p{L}+)*$/u.test(bare)) return /\p{Ll}\p{Lu}/u.test(bare) && !said;
  return /\d/.test(bare) || /[\p{L}][!@#$%^&*+=?][\p{L}\p{N}]/u.test(bare);
}
