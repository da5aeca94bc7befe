/**
 * Puts text in as a paste, which Draft.js does by its own model where the browser's command goes wrong. The only event that we
 * ever make; no row of a site uses it before a person has tried it there.
 */

import type { DraftText } from './draft.ts';
import type { Change } from './replace.ts';

/**
 * A paste cannot be empty: what is to go is pasted over together with a neighbour, which then stands there again. The
 * neighbour is a plain character of the same line and text node; a whole line has none, and is left to the person.
 */
export function withNeighbour(draft: DraftText, change: Change): Change | undefined {
  const { start, end } = change;
  if (change.text !== '' || start === end) return change;
  const piece = draft.pieces.find((one) => one.node instanceof Text && one.start <= start && start < one.end);
  const before = draft.text.charAt(start - 1);
  if (piece && piece.start < start && isPlain(before)) return { start: start - 1, end, text: before };
  const after = draft.text.charAt(end);
  const next = draft.pieces.find((one) => one.node instanceof Text && one.start <= end && end < one.end);
  return next && isPlain(after) && isPlain(draft.text.charAt(end + 1), true)
    ? { start, end: end + 1, text: after }
    : undefined;
}

/** Whether a character stands for itself alone; with `follows`, whether it leaves the one before it alone. */
function isPlain(char: string, follows = false): boolean {
  return follows ? !/^(?:\p{M}|\u200D|[\uDC00-\uDFFF])/u.test(char) : /^[\p{L}\p{N}\p{P} ]$/u.test(char);
}

/** What the editor does with it is its own affair: without an editor that hears it, nothing happens. */
export function paste(editor: HTMLElement, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }));
}
