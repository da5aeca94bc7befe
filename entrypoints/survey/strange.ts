/** The box that a person is in, where it is none that we know. */

import { activeElement, isFrameInUse } from '../compose.content/active.ts';
import type { Stay } from '../compose.content/guest.ts';
import { addressOf, EDITABLE, engineOf, isPrivate } from '../compose.content/sites/index.ts';

/** Nothing where nobody writes, in a field for searching, and where private talk is. */
export function strangeBox(stay: Stay): HTMLElement | undefined {
  const editor = isFrameInUse() ? activeElement()?.closest<HTMLElement>(EDITABLE) : undefined;
  if (!editor || stay.find(editor) || isPrivate(editor, addressOf(window).pathname)) return undefined;
  return editor;
}

/**
 * Checks it as a post, as long as it is there. How to change its text is known where its engine is; else text is offered to
 * copy.
 *
 * @returns whether it is checked now
 */
export function checkStrangeBox(stay: Stay): boolean {
  const editor = strangeBox(stay);
  if (!editor) return false;
  return stay.check(editor, { surface: 'post', engine: engineOf(editor) ?? 'unknown', editor: EDITABLE, seen: '' });
}
