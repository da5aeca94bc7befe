/**
 * Puts a fix into the editor the way a person's key would: select, let the editor notice, insert. Nothing is tried twice,
 * and what comes out is read back.
 */

import type { DraftText } from './draft.ts';
import { type Field, fieldOf } from './field.ts';
import { paste, withNeighbour } from './paste.ts';

/** What is to become of a span of the draft; an insertion has `start === end`. */
export interface Change {
  start: number;
  end: number;
  /** What is to stand there. */
  text: string;
}

/** Whether the box takes all of the change: what is too long for a text area is cut off. */
export function fits(editor: HTMLElement, { text }: DraftText, change: Change): boolean {
  return text.length - (change.end - change.start) + change.text.length <= fieldOf(editor).room;
}

/** Longest wait for the selection to arrive, in ms; no event comes where it is there already. */
const SELECTION_WAIT = 150;

/** Whether the span stands free: neither inside nor across something that the site made of one piece. */
export function isFree(draft: DraftText, { start, end }: Change): boolean {
  return !draft.atoms.some((atom) =>
    start === end ? atom.start < start && start < atom.end : atom.start < end && start < atom.end,
  );
}

/**
 * Changes the draft in one undo step and sets the caret where it was. Nothing is done where the draft no longer has
 * `instead` at that place.
 * @param way `insert`: by the browser's own command. `paste`: as a paste of plain text, which the editor does itself
 * @returns whether the editor now holds just what was asked for
 */
export async function replaceIn(
  editor: HTMLElement,
  change: Change & { instead: string },
  way: 'insert' | 'paste' = 'insert',
): Promise<boolean> {
  const field = fieldOf(editor);
  const before = field.read();
  if (
    !isFree(before, change) ||
    !fits(editor, before, change) ||
    before.text.slice(change.start, change.end) !== change.instead
  )
    return false;
  const put = way === 'paste' ? withNeighbour(before, change) : change;
  if (!put || !isFree(before, put)) return false;
  const caretOffset = field.caret(before)?.at;

  editor.focus({ preventScroll: true });
  if (!(await select(field, editor, before, put.start, put.end))) return false;
  // The turn that was waited may have brought a key, or the site's own change.
  if (field.read().text !== before.text) return false;
  if (way === 'paste') paste(editor, put.text);
  else insert(editor, put.text);
  await nextTask();

  const after = field.read();
  const wanted = before.text.slice(0, change.start) + change.text + before.text.slice(change.end);
  if (after.text !== wanted) return false;
  if (caretOffset !== undefined) {
    const { length } = change.text;
    // Whoever stands where a #tag was added goes on writing before it.
    const behind = Math.max(caretOffset, change.end) + length - (change.end - change.start);
    const offset = caretOffset <= change.start ? caretOffset : behind;
    await select(field, editor, after, offset, offset);
  }
  return true;
}

/** Its return value means little: Firefox says no to some that it did. Reading back tells. */
function insert({ ownerDocument }: HTMLElement, text: string): void {
  if (text === '') ownerDocument.execCommand('delete');
  else ownerDocument.execCommand('insertText', false, text);
}

/** Selects a span and waits until the editor knows: Draft.js writes into another line if it does not. */
async function select(
  field: Field,
  { ownerDocument }: HTMLElement,
  draft: DraftText,
  start: number,
  end: number,
): Promise<boolean> {
  const noticed = new Promise<void>((resolve) => {
    ownerDocument.addEventListener('selectionchange', () => resolve(), { once: true });
    setTimeout(resolve, SELECTION_WAIT);
  });
  if (!field.select(draft, start, end)) return false;
  await noticed;
  await nextTask();
  return true;
}

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));
