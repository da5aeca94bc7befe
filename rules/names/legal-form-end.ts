/** The legal form that follows a name in a draft. */

import { isLegalForm } from '../text/legal-forms.ts';
import type { Tokens } from './tokens.ts';

const MOST_WORDS = 4;

/** Where the legal forms that follow a name end, else where the name ends. */
export function legalFormEnd(tokens: Tokens, last: number): number {
  const { text } = tokens;
  const start = tokens.start[last + 1] ?? 0;
  let key = '';
  for (let at = last + 1; at <= last + MOST_WORDS && at < tokens.count; at++) {
    const gap = tokens.gap(at - 1);
    const before = at === last + 1 ? [' ', ' &', ',', '-'].includes(gap) : gap === '.' || gap === ' ';
    if (tokens.tag[at] !== -1 || !before) break;
    key += tokens.key(at);
    const written = text.slice(start, tokens.end[at]);
    if (!isLegalForm(key, written) || ['-', "'", '_', '&'].includes(tokens.gap(at))) continue;
    const close = tokens.end[at] ?? 0;
    // The last dot of B.V. belongs to it; that after Inc may be the sentence's, where no small letter follows.
    const dot = written.includes('.') ? /^\./ : /^\.\s+\p{Ll}/u;
    const end = dot.test(text.slice(close, close + 8)) ? close + 1 : close;
    const further = legalFormEnd(tokens, at);
    return further > close ? further : end;
  }
  return tokens.end[last] ?? 0;
}
