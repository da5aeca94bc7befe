/** The legal forms that stand around a name in a draft. */

import { isLeadingForm, isLegalForm } from '../text/legal-forms.ts';
import type { Tokens } from './tokens.ts';

const MOST_WORDS = 4;
/** Letters of the longest form. */
const LONGEST = 24;

/** Where the legal forms that follow a name end, else where the name ends. */
export function legalFormEnd(tokens: Tokens, last: number): number {
  let end = tokens.end[last] ?? 0;
  for (let behind = last; ; ) {
    const form = formBehind(tokens, behind, tokens.tag[last] ?? -1);
    if (!form) return end;
    end = form.end;
    behind = form.last;
  }
}

/** Where the legal forms before a name begin (N.V. Peerdal, Stichting Peerdal), else where the name begins. */
export function leadingFormStart(tokens: Tokens, first: number): number {
  let key = '';
  for (let at = first - 1; at >= 0 && at >= first - 2; at--) {
    const gap = tokens.gap(at);
    if (tokens.tag[at] !== -1 || tokens.size(at) > LONGEST || (gap !== ' ' && (at === first - 1 || gap !== '.'))) break;
    key = tokens.key(at) + key;
    if (isLeadingForm(key)) return tokens.start[at] ?? 0;
  }
  return tokens.start[first] ?? 0;
}

function formBehind(tokens: Tokens, last: number, tag: number): { last: number; end: number } | undefined {
  const { text } = tokens;
  const start = tokens.start[last + 1] ?? 0;
  let key = '';
  for (let at = last + 1; at <= last + MOST_WORDS && at < tokens.count; at++) {
    const gap = tokens.gap(at - 1);
    const before = at === last + 1 ? ['', ' ', ' &', ',', '-'].includes(gap) : gap === '.' || gap === ' ';
    if (tokens.tag[at] !== tag || !before || tokens.size(at) > LONGEST) return undefined;
    key += tokens.key(at);
    const written = text.slice(start, tokens.end[at]);
    if (!isLegalForm(key, written) || ['-', "'", '_', '&'].includes(tokens.gap(at))) continue;
    const close = tokens.end[at] ?? 0;
    // The last dot of B.V. belongs to it; that after Inc may be the sentence's, where no small letter follows.
    const dot = written.includes('.') ? /^\./ : /^\.\s+\p{Ll}/u;
    return { last: at, end: dot.test(text.slice(close, close + 8)) ? close + 1 : close };
  }
  return undefined;
}
