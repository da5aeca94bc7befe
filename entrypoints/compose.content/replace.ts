/**
 * Puts a fix into the editor the way a person's key would: select, let the editor notice, insert. Nothing is tried twice,
 * and what comes out is read back.
 */

import { caretIn } from './caret.ts';
import { type DraftText, offsetOf, pointOf, rangeOf, readDraft } from './draft.ts';

/** What is to become of a span of the draft; an insertion has `start === end`. */
export interface Change {
  start: number;
  end: number;
  /** What is to stand there. */
  text: string;
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
 * @returns whether the editor now holds just what was asked for
 */
export async function replaceIn(editor: HTMLElement, change: Change & { instead: string }): Promise<boolean> {
  const before = readDraft(editor);
  if (!isFree(before, change) || before.text.slice(change.start, change.end) !== change.instead) return false;
  const caret = caretIn(editor);
  const caretOffset = caret && offsetOf(before, caret.node, caret.offset);

  editor.focus({ preventScroll: true });
  if (!(await select(editor, before, change.start, change.end))) return false;
  const { ownerDocument } = editor;
  // Its return value means little: Firefox says no to some that it did. Reading back tells.
  if (change.text === '') ownerDocument.execCommand('delete');
  else ownerDocument.execCommand('insertText', false, change.text);
  await nextTask();

  const after = readDraft(editor);
  const wanted = before.text.slice(0, change.start) + change.text + before.text.slice(change.end);
  if (after.text !== wanted) return false;
  if (caretOffset !== undefined) {
    const { length } = change.text;
    // Whoever stands where a #tag was added goes on writing before it.
    const behind = Math.max(caretOffset, change.end) + length - (change.end - change.start);
    const offset = caretOffset <= change.start ? caretOffset : behind;
    await select(editor, after, offset, offset);
  }
  return true;
}

/** Selects a span and waits until the editor knows: Draft.js writes into another line if it does not. */
async function select(editor: HTMLElement, draft: DraftText, start: number, end: number): Promise<boolean> {
  const range = start < end ? rangeOf(draft, start, end) : undefined;
  const point = pointOf(draft, start);
  const selection = editor.ownerDocument.getSelection();
  if (!selection || !(range || point)) return false;
  const noticed = new Promise<void>((resolve) => {
    editor.ownerDocument.addEventListener('selectionchange', () => resolve(), { once: true });
    setTimeout(resolve, SELECTION_WAIT);
  });
  if (range) selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  else if (point) selection.setBaseAndExtent(point.node, point.offset, point.node, point.offset);
  await noticed;
  await nextTask();
  return true;
}

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));
