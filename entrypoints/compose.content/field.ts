/**
 * What kinds of editors do each in their own way: how their text is read, where the caret is, how to select, and how they
 * tell of a change. All else is the same for all of them.
 */

import { caretIn, caretRect } from './caret.ts';
import { type DraftText, forgetLines, type KnownLines, offsetOf, pointOf, rangeOf, readDraft } from './draft.ts';

export interface Field {
  /** The longest text that it takes, in UTF-16 units; infinite where it has no limit of its own. It cuts off what is more. */
  readonly room: number;
  /** Reads the whole draft. Changes nothing. */
  read(): DraftText;
  /** Where the caret is in the draft as it was read last, or the end of a selection that moves; nothing while it is elsewhere. */
  caret(draft: DraftText): { at: number; collapsed: boolean } | undefined;
  /** Selects `start`–`end`, or sets the caret where they are the same. @returns whether the draft has such a place */
  select(draft: DraftText, start: number, end: number): boolean;
  /** Goes to `start`–`end`, with the focus, where the person sees it: no mark shows it in a text area, so there it is selected. */
  show(draft: DraftText, start: number, end: number): void;
  /** Whether any of its words, or the caret, stands in an area; in viewport pixels. */
  hasWordsIn(area: Area): boolean;
  /** Calls back whenever the text may have changed. @returns ends that */
  watch(changed: () => void): () => void;
}

/** A part of the window, in viewport pixels. */
export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const overlaps = (a: Area, b: Area) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The field of an editor: a text area, or an element whose content is edited. */
export function fieldOf(editor: HTMLElement): Field {
  return editor instanceof HTMLTextAreaElement ? areaField(editor) : contentField(editor);
}

/** What a draft's text hangs on, beside elements and their text. */
const ATTRIBUTES = ['alt', 'contenteditable'];

/** The text is in the page: Draft.js, Quill, TipTap, and an element without any editor of its own. */
function contentField(editor: HTMLElement): Field {
  const { ownerDocument } = editor;
  /** Only while we hear of every change. */
  let known: KnownLines | undefined;
  const field: Field = {
    room: Infinity,
    read: () => readDraft(editor, known),
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
    hasWordsIn(area) {
      const caret = caretRect(editor);
      if (caret && overlaps(caret, area)) return true;
      const range = ownerDocument.createRange();
      const isThere = (node: Node): boolean => {
        if (node instanceof Text) {
          range.selectNodeContents(node);
          return [...range.getClientRects()].some((rect) => overlaps(rect, area));
        }
        // Asking each line of a long draft for its words would be dear.
        return node instanceof Element && isBeside(node, area) && nodesBeside(node, area).some(isThere);
      };
      return nodesBeside(editor, area).some(isThere);
    },
    watch(changed) {
      const lines: KnownLines = new WeakMap();
      known = lines;
      const observer = new MutationObserver((records) => {
        forgetLines(lines, editor, records);
        changed();
      });
      observer.observe(editor, { childList: true, characterData: true, subtree: true, attributeFilter: ATTRIBUTES });
      return () => {
        observer.disconnect();
        known = undefined;
      };
    },
  };
  return field;
}

/** How far words may stand out of their line's element, in pixels. */
const OVERHANG = 10;
/** From so many lines on it is cheaper to look for the first one in question by halving. */
const MANY = 16;

/**
 * The nodes in an element that may reach as far up and down as an area, and perhaps others. Lines that follow each other go
 * down the page; where one has no place of its own, all are in question.
 */
function nodesBeside(parent: Element, area: Area): Node[] {
  const { children, childNodes } = parent;
  if (children.length < MANY || children.length !== childNodes.length) return [...childNodes];
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const rect = children[middle]?.getBoundingClientRect();
    if (!rect || rect.height === 0) return [...childNodes];
    if (rect.bottom + OVERHANG > area.top) high = middle;
    else low = middle + 1;
  }
  const beside: Element[] = [];
  for (let line = children[low]; line && isBeside(line, area); line = line.nextElementSibling ?? undefined)
    beside.push(line);
  return beside;
}

/** Whether an element reaches as far up and down as an area; it may be narrower than the words in it. */
function isBeside(element: Element, area: Area): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  // What has no height of its own (`display: contents`) may still show words.
  return height === 0 || (top < area.bottom + OVERHANG && area.top < bottom + OVERHANG);
}

const TELLS = ['input', 'change', 'focus', 'blur'];
/** A site that clears a text area tells nobody. Mostly it does so because of a click or a key: the text was sent. */
const CLEARS = ['click', 'keyup'];

/** The text is in the browser's own field. Nothing in it can be marked, and nobody sees where its words stand. */
function areaField(editor: HTMLTextAreaElement): Field {
  return {
    room: editor.maxLength < 0 ? Infinity : editor.maxLength,
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
    hasWordsIn: (area) => editor.value !== '' && overlaps(editor.getBoundingClientRect(), area),
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
