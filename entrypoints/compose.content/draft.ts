/**
 * Reads a draft out of an editor's DOM, with a map back from its text to DOM points. Draft.js, Quill and TipTap all keep
 * one innermost block element a line; what differs is where the text sits inside it, which a plain walk need not know.
 */

/** A run of the draft's text and the node that shows it: a text node, or an element that counts as text (an emoji image). */
interface Piece {
  start: number;
  end: number;
  node: Text | Element;
}

export interface DraftText {
  text: string;
  pieces: Piece[];
  /** Where a caret stands in a line without text. */
  gaps: { at: number; node: Node; offset: number }[];
  /** What the site made of one piece (a mention): nothing inside it can be replaced. */
  atoms: { start: number; end: number }[];
}

const BLOCK = /^(?:P|DIV|LI|UL|OL|BLOCKQUOTE|PRE|H[1-6]|SECTION|FIGURE)$/;
/** Quill keeps this in its caret holder; it is no part of a draft. */
const CARET_HOLDER = '\uFEFF';

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

/** Reads the whole draft. Lines are parted by one `\n`; an empty block is an empty line. Changes nothing. */
export function readDraft(editor: Element): DraftText {
  const draft: DraftText = { text: '', pieces: [], gaps: [], atoms: [] };
  let started = false;
  let open = false;

  const openLine = () => {
    if (started) draft.text += '\n';
    started = true;
    open = true;
  };
  const add = (node: Text | Element, more: string) => {
    if (!open) openLine();
    const start = draft.text.length;
    draft.text += more;
    draft.pieces.push({ start, end: draft.text.length, node });
  };
  const walk = (parent: Element) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (isText(node)) {
        if (node.data !== '' && node.data !== CARET_HOLDER) add(node, node.data);
      } else if (isElement(node)) visit(node);
    }
  };
  const visit = (element: Element) => {
    if (element.tagName === 'BR') {
      if (!open) openLine();
      const node = element.parentNode;
      if (!isFiller(element, editor)) draft.text += '\n';
      else if (node) draft.gaps.push({ at: draft.text.length, node, offset: [...node.childNodes].indexOf(element) });
    } else if (element.tagName === 'IMG') {
      const alt = element.getAttribute('alt');
      if (alt) add(element, alt);
    } else if (element.getAttribute('contenteditable') === 'false') {
      if (!open) openLine();
      const start = draft.text.length;
      walk(element);
      if (draft.text.length > start) draft.atoms.push({ start, end: draft.text.length });
    } else if (BLOCK.test(element.tagName)) {
      if (isInnermost(element)) openLine();
      walk(element);
      open = false;
    } else walk(element);
  };

  walk(editor);
  return draft;
}

function isInnermost(block: Element): boolean {
  for (const child of block.children) if (BLOCK.test(child.tagName)) return false;
  return true;
}

/** A break with nothing after it in its line only keeps the line open; it is no line of the person's own. */
function isFiller(br: Element, editor: Element): boolean {
  for (let node: Element | null = br; node && node !== editor; node = node.parentElement) {
    if (node !== br && BLOCK.test(node.tagName)) return true;
    for (let next = node.nextSibling; next; next = next.nextSibling) {
      if (next.textContent !== '') return false;
      if (isElement(next) && (next.matches('br, img') || next.querySelector('br, img'))) return false;
    }
  }
  return true;
}

/** The DOM range of `start`–`end` (UTF-16, not empty); nothing where the draft has no such span. */
export function rangeOf(draft: DraftText, start: number, end: number): Range | undefined {
  const first = draft.pieces.find((piece) => piece.end > start);
  const last = draft.pieces.findLast((piece) => piece.start < end);
  if (!first || !last || first.start > start || last.end < end || start >= end) return undefined;
  const range = first.node.ownerDocument.createRange();
  if (isText(first.node)) range.setStart(first.node, start - first.start);
  else range.setStartBefore(first.node);
  if (isText(last.node)) range.setEnd(last.node, end - last.start);
  else range.setEndAfter(last.node);
  return range;
}

/** The DOM point at an offset, for a caret: in a text node, or in a line without text. */
export function pointOf(draft: DraftText, offset: number): { node: Node; offset: number } | undefined {
  const piece = draft.pieces.find(({ node, start, end }) => isText(node) && start <= offset && offset <= end);
  return piece ? { node: piece.node, offset: offset - piece.start } : draft.gaps.find(({ at }) => at === offset);
}

/** The offset of a DOM point of the draft; nothing where that is neither in its text nor in a line without any. */
export function offsetOf(draft: DraftText, node: Node, offset: number): number | undefined {
  const piece = draft.pieces.find((candidate) => candidate.node === node);
  if (piece) return isText(piece.node) ? piece.start + offset : undefined;
  return draft.gaps.find((gap) => gap.node.contains(node) || node.contains(gap.node))?.at;
}

/** The text node that holds all of `start`–`end`, with the span's place in it; nothing where more than one is touched. */
export function leafOf(draft: DraftText, start: number, end: number): { before: number; after: number } | undefined {
  const piece = draft.pieces.find((candidate) => candidate.start <= start && end <= candidate.end);
  return piece && isText(piece.node) ? { before: start - piece.start, after: piece.end - end } : undefined;
}
