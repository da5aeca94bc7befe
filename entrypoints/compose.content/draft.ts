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

/**
 * What was read and still holds. An innermost block: its line, as if it stood alone. A block with others in it: nothing but
 * that it is one.
 */
export type KnownLines = WeakMap<Element, DraftText | 'blocks'>;

/**
 * Reads the whole draft. Lines are parted by one `\n`; an empty block is an empty line. Changes nothing on the page.
 * @param known lines that need not be read again; what is read anew is added. Whoever gives it calls {@link forgetLines}
 */
export function readDraft(editor: Element, known?: KnownLines): DraftText {
  return read(editor, editor, false, known);
}

/** Forgets the lines that something has changed in. @param records all that happened since the last reading, attributes too */
export function forgetLines(known: KnownLines, editor: Element, records: readonly MutationRecord[]): void {
  for (const { target, addedNodes } of records) {
    for (let node: Node | null = target; node && node !== editor; node = node.parentNode) {
      if (isElement(node)) known.delete(node);
    }
    // What comes back to the page may have changed while it was away.
    for (const node of addedNodes) {
      if (!isElement(node)) continue;
      for (const element of [node, ...node.querySelectorAll('*')]) known.delete(element);
    }
  }
}

/** @param isLine whether `root` is an innermost block whose line is open already */
function read(root: Element, editor: Element, isLine: boolean, known?: KnownLines): DraftText {
  const draft: DraftText = { text: '', pieces: [], gaps: [], atoms: [] };
  let started = isLine;
  let open = isLine;

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
  const addLine = (line: DraftText) => {
    openLine();
    const by = draft.text.length;
    draft.text += line.text;
    for (const { start, end, node } of line.pieces) draft.pieces.push({ start: start + by, end: end + by, node });
    for (const { at, node, offset } of line.gaps) draft.gaps.push({ at: at + by, node, offset });
    for (const { start, end } of line.atoms) draft.atoms.push({ start: start + by, end: end + by });
    open = false;
  };
  const walk = (parent: Element) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (isText(node)) {
        if (node.data !== '' && node.data !== CARET_HOLDER) add(node, node.data);
      } else if (isElement(node)) visit(node);
    }
  };
  const walkBlocks = (element: Element) => {
    walk(element);
    open = false;
  };
  const visit = (element: Element) => {
    const before = known?.get(element);
    if (before === 'blocks') walkBlocks(element);
    else if (before) addLine(before);
    else if (element.tagName === 'BR') {
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
    } else if (!BLOCK.test(element.tagName)) walk(element);
    else if (isInnermost(element)) {
      const line = read(element, editor, true);
      known?.set(element, line);
      addLine(line);
    } else {
      known?.set(element, 'blocks');
      walkBlocks(element);
    }
  };

  walk(root);
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
      // That begins a line by itself.
      if (isElement(next) && BLOCK.test(next.tagName)) return true;
      if (next.textContent !== '') return false;
      if (isElement(next) && (next.matches('br, img') || next.querySelector('br, img'))) return false;
    }
  }
  return true;
}

/** The DOM range of `start`–`end` (UTF-16, not empty), which moves with its nodes; nothing where the draft has no such span. */
export function rangeOf(draft: DraftText, start: number, end: number): Range | undefined {
  const span = spanOf(draft, start, end);
  return span && rangeAt(span);
}

/** A range between two points, which moves with its nodes. */
export function rangeAt({ startContainer, startOffset, endContainer, endOffset }: StaticRangeInit): Range {
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

/** The same as plain points, which the browser need not keep in place. */
export function spanOf({ pieces }: DraftText, start: number, end: number): StaticRangeInit | undefined {
  if (start >= end) return undefined;
  const from = pieceAfter(pieces, start);
  let to = from;
  for (let next = pieces[to + 1]; next && next.start < end; next = pieces[to + 1]) to++;
  const [first, last] = [pieces[from], pieces[to]];
  if (!first || !last || first.start > start || last.end < end) return undefined;
  const [startContainer, startOffset] = pointIn(first, start - first.start, 0);
  const [endContainer, endOffset] = pointIn(last, end - last.start, 1);
  return { startContainer, startOffset, endContainer, endOffset };
}

/** The first piece that goes on after an offset, by halving: there may be a thousand of them, and as many hints. */
function pieceAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** @param side 0: before an element that counts as text, 1: after it */
function pointIn({ node }: Piece, offset: number, side: 0 | 1): [Node, number] {
  if (isText(node)) return [node, offset];
  const parent = node.parentNode ?? node;
  return [parent, [...parent.childNodes].indexOf(node) + side];
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
