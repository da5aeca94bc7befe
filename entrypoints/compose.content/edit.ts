/** What a change of the draft does to the spans in it. */

import type { Hint } from '../../rules/types.ts';

/** One edit: `removed` characters at `at` gave way to `added` ones. */
export interface Edit {
  at: number;
  removed: number;
  added: number;
}

/**
 * The smallest single edit that turns one text into the other; nothing where they are the same. The caret (its offset in
 * the new text) settles where a repeated letter was typed: "aa" → "aaa" could be an edit at three places.
 */
export function editBetween(before: string, after: string, caret?: number): Edit | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  // What follows the caret was not typed now: as much of the end as is the same and lies behind it.
  const behind = caret === undefined ? shorter : Math.min(shorter, after.length - caret);
  let tail = 0;
  while (tail < behind && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  let at = 0;
  while (at < shorter - tail && before[at] === after[at]) at++;
  while (tail < shorter - at && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { at, removed: before.length - at - tail, added: after.length - at - tail };
}

/**
 * Where a span stands after an edit. A span that the edit touches, or that it makes part of a longer word, is gone: what
 * stands there now has not been checked.
 */
export function remap<S extends { start: number; end: number }>(span: S, edit: Edit, after: string): S | undefined {
  const { at, removed, added } = edit;
  const shift = added - removed;
  if (at + removed <= span.start) {
    const moved = { ...span, start: span.start + shift, end: span.end + shift };
    const touches = at + removed === span.start;
    return touches && joins(after, moved.start) ? undefined : moved;
  }
  if (at >= span.end) return at === span.end && joins(after, span.end) ? undefined : span;
  return undefined;
}

/** A hint after an edit: its place and those of its fixes. One about the whole draft stays; a fix that is touched goes. */
export function remapHint(hint: Hint, edit: Edit, after: string): Hint | undefined {
  const { start, end } = hint;
  const span = start === undefined || end === undefined ? {} : remap({ start, end }, edit, after);
  if (!span) return undefined;
  return { ...hint, ...span, fixes: hint.fixes.flatMap((fix) => remap(fix, edit, after) ?? []) };
}

/** Whether a word goes on across this offset. */
function joins(text: string, offset: number): boolean {
  return /[\p{L}\p{N}\p{M}_]/u.test(text.charAt(offset - 1)) && /[\p{L}\p{N}\p{M}_]/u.test(text.charAt(offset));
}
