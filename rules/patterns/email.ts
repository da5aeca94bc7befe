/** E-mail addresses, also those that are written so that a machine should not see them: "naam [at] domein [dot] nl". */

import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/spans.ts';
import { before, type Detector } from './detector.ts';

const AT = /[@＠]|[ \t]{0,2}[[({<]\s?(?:at|apenstaartje|aapje|@)\s?[\])}>][ \t]{0,2}|[ \t](?:at|apenstaartje)[ \t]/giu;
/** The most characters before the @, and of the domain. RFC 5321. */
const LOCAL = 64;
const DOMAIN = 255;
const NAME = /[\p{L}\p{N}_%+](?:[\p{L}\p{N}._%+'-]{0,62}[\p{L}\p{N}_%+-])?$/u;
const LABEL = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?';
const PLAIN = new RegExp(`^${LABEL}(?:\\.${LABEL})*\\.\\p{L}{2,24}(?![\\p{L}\\p{N}@])`, 'u');
const DOT = '(?:\\.|[ \\t]{0,2}[\\[({<]\\s?(?:dot|punt|\\.)\\s?[\\])}>][ \\t]{0,2}|[ \\t](?:dot|punt)[ \\t])';
const HIDDEN = new RegExp(`^${LABEL}(?:${DOT}${LABEL}){0,4}${DOT}\\p{L}{2,24}(?![\\p{L}\\p{N}@])`, 'iu');

export const email: Detector = ({ text }) => {
  const spans: Span[] = [];
  for (const { index, 0: at } of allMatches(text, AT)) {
    const name = NAME.exec(before(text, index, LOCAL))?.[0];
    const from = index + at.length;
    const domain = (at.length === 1 ? PLAIN : HIDDEN).exec(text.slice(from, from + DOMAIN))?.[0];
    if (!name || !domain) continue;
    // @noor@toot.example is an account in the fediverse.
    if (/[@＠]/.test(text.charAt(index - name.length - 1))) continue;
    // In "we meet at peerdal.nl" and "look at the dot com" a word is a word: with both signs in words it is an address.
    if (/^[ \t][a-z]+[ \t]$/i.test(at) && !/^(?!(?:the|a|an|de|het|een)[ \t]).*[ \t](?:dot|punt)[ \t]/i.test(domain))
      continue;
    const span = { start: index - name.length, end: from + domain.length };
    if ((spans.at(-1)?.end ?? 0) <= span.start) spans.push(span);
  }
  return spans;
};
