/**
 * What kinds of editors do each in their own way: how their text is read, where the caret is, how to select, and how they
 * tell of a change. All else is the same for all of them.
 */

import { caretIn, caretRect } from './caret.ts';
import { type DraftText, offsetOf, pointOf, rangeOf, readDraft } from './draft.ts';

export interface Field {
  /** Reads the whole draft. Changes nothing. */
  read(): DraftText;
  /** Where the caret is in the draft as it was read last, or the end of a selection that moves; nothing while it is elsewhere. */
  caret(draft: DraftText): { at: number; collapsed: boolean } | undefined;
  /** Selects `start`–`end`, or sets the caret where they are the same. @returns whether the draft has such a place */
  select(draft: DraftText, start: number, end: number): boolean;
  /** Goes to `start`–`end`, with the focus, where the person sees it: no mark shows it in a text area, so there it is selected. */
  show(draft: DraftText, start: number, end: number): void;
  /** What its words take up, the caret with them, in viewport pixels. */
  wordRects(): DOMRect[];
  /** Calls back whenever the text may have changed. @returns ends that */
  watch(changed: () => void): () => void;
}

/** The field of an editor: a text area, or an element whose content is edited. */
export function fieldOf(editor: HTMLElement): Field {
  return editor instanceof HTMLTextAreaElement ? areaField(editor) : contentField(editor);
}

/** The text is in the page: Draft.js, Quill, TipTap, and an element without any editor of its own. */
function contentField(editor: HTMLElement): Field {
  const { ownerDocument } = editor;
  const field: Field = {
    read: () => readDraft(editor),
    caret(draft) {
      const caret = caretIn(editor);
      const at = caret && offsetOf(draft, caret.node, caret.offset);
      return caret && at !== undefined ? { at, collapsed: caret.collapsed } : undefined;
    },
    select(draft, start, end) {
      const range = start < end ? rangeOf(draft, start, end) : undefined;
      const point = pointOf(draft, start);
      const selection = ownerDocument.getSelection();
      if (!selection || !(range || point)) return false;
      if (range)
        selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
      else if (point) selection.setBaseAndExtent(point.node, point.offset, point.node, point.offset);
      return true;
    },
    show(draft, start, end) {
      editor.focus({ preventScroll: true });
      if (!field.select(draft, start, start)) return;
      rangeOf(draft, start, end)?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    },
    wordRects() {
      const rects: DOMRect[] = [];
      const walker = ownerDocument.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
      const range = ownerDocument.createRange();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        range.selectNodeContents(node);
        rects.push(...range.getClientRects());
      }
      const caret = caretRect(editor);
      return caret ? [...rects, caret] : rects;
    },
    watch(changed) {
      const observer = new MutationObserver(changed);
      observer.observe(editor, { childList: true, characterData: true, subtree: true });
      return () => observer.disconnect();
    },
  };
  return field;
}

const TELLS = ['input', 'change', 'focus', 'blur'];
/** A site that clears a text area tells nobody. Mostly it does so because of a click or a key: the text was sent. */
const CLEARS = ['click', 'keyup'];

/** The text is in the browser's own field. Nothing in it can be marked, and nobody sees where its words stand. */
function areaField(editor: HTMLTextAreaElement): Field {
  return {
    read: () => ({ text: editor.value, pieces: [], gaps: [], atoms: [] }),
    caret() {
      if (!editor.matches(':focus')) return undefined;
      const { selectionStart, selectionEnd, selectionDirection } = editor;
      const at = selectionDirection === 'backward' ? selectionStart : selectionEnd;
      return { at, collapsed: selectionStart === selectionEnd };
    },
    select({ text }, start, end) {
      if (end > text.length) return false;
      editor.setSelectionRange(start, end);
      return true;
    },
    show(_draft, start, end) {
      editor.setSelectionRange(start, end);
      // Only now: a text area that gets the focus scrolls to what is selected in it.
      editor.focus();
    },
    wordRects: () => (editor.value === '' ? [] : [editor.getBoundingClientRect()]),
    watch(changed) {
      const ending = new AbortController();
      const { signal } = ending;
      const options = { capture: true, signal };
      const soon = () => requestAnimationFrame(() => signal.aborted || changed());
      for (const type of TELLS) editor.addEventListener(type, changed, options);
      for (const type of CLEARS) editor.ownerDocument.addEventListener(type, soon, options);
      return () => ending.abort();
    },
  };
}
