/** The box that a person is in, where it is none that we know. */

import type { Stay } from '../compose.content/guest.ts';
import { addressOf, EDITABLE, engineOf, isPrivate } from '../compose.content/sites/index.ts';

/** Nothing where nobody writes, in a field for searching, and where private talk is. */
export function strangeBox(stay: Stay): HTMLElement | undefined {
  const editor = isInUse() ? activeElement()?.closest<HTMLElement>(EDITABLE) : undefined;
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

/** Whether the person is in this frame, as far as the page around it tells: each frame has a place where one was last. */
function isInUse(): boolean {
  const { frameElement } = window;
  if (!frameElement) return true;
  return (frameElement.getRootNode() as Document | ShadowRoot).activeElement === frameElement;
}

/** What has the focus, in open shadow roots too. */
function activeElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
