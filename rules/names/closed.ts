/** Brackets and quotes at the end of a name. */

import type { Span } from '../text/spans.ts';

/** By the sign that closes, those that open. */
const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '”': '“„', '»': '«', '"': '"' };

/** Where a name ends: a bracket or quote that is opened within it and closed right behind it belongs to it, as in Peerdal (Oost). */
export function closed(end: number, { start }: Span, text: string): number {
  const closing = text.charAt(end);
  const opening = OPENING[closing];
  if (opening === undefined) return end;
  const written = text.slice(start, end);
  const count = (sign: string) => written.split(sign).length - 1;
  const isOpen = (sign: string) => (sign === closing ? count(sign) % 2 === 1 : count(sign) > count(closing));
  return [...opening].some(isOpen) ? end + 1 : end;
}
