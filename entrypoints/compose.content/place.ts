/** Where pill and panel stand: near, never over the caret's line, the draft's words or the site's buttons. */

import { computePosition, flip, type Middleware, offset, shift } from '@floating-ui/dom';
import { caretRect } from './caret.ts';

const GAP = 6;
const EDGE = 8;
const BUTTONS = 'button, a, input, select, textarea, summary, [role="button"], [role="radio"], [role="menuitem"]';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const overlaps = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function moveTo(element: HTMLElement, x: number, y: number): void {
  Object.assign(element.style, { left: `${Math.round(x)}px`, top: `${Math.round(y)}px` });
}

/**
 * Puts a card below its word, or above it where it would cover the caret's line or leave the window.
 * @param word where the word stands, in viewport pixels
 */
export async function placeByWord(panel: HTMLElement, word: DOMRect, editor: Element): Promise<void> {
  const about = { getBoundingClientRect: () => word, contextElement: editor };
  const { x, y } = await computePosition(about, panel, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [offset(GAP), flip({ padding: EDGE }), shift({ padding: EDGE }), clearOfCaret(editor)],
  });
  moveTo(panel, x, y);
}

/** Puts what is about the whole draft beside the pill, where there is room without covering the site's own buttons. */
export async function placeByPill(panel: HTMLElement, pill: HTMLElement): Promise<void> {
  const { x, y } = await computePosition(pill, panel, {
    strategy: 'fixed',
    placement: 'right-start',
    middleware: [
      offset(GAP),
      flip({ padding: EDGE, crossAxis: false, fallbackPlacements: ['left-start', 'top-end', 'bottom-end'] }),
      shift({ padding: EDGE }),
    ],
  });
  moveTo(panel, x, y);
}

/** Moves a panel that would lie over the caret's line to the other side, and failing that beside the editor's left edge. */
function clearOfCaret(editor: Element): Middleware {
  return {
    name: 'clearOfCaret',
    fn({ x, y, rects, placement }) {
      const caret = caretRect(editor);
      if (!caret) return {};
      const panel = { left: x, top: y, right: x + rects.floating.width, bottom: y + rects.floating.height };
      const line = { left: panel.left, right: panel.right, top: caret.top - 2, bottom: caret.bottom + 2 };
      if (!overlaps(panel, line)) return {};
      if (placement === 'bottom-start') {
        const above = Math.min(rects.reference.y, line.top) - GAP - rects.floating.height;
        if (above >= EDGE) return { y: above };
      }
      const below = Math.max(rects.reference.y + rects.reference.height, line.bottom) + GAP;
      const lowest = editor.ownerDocument.documentElement.clientHeight - EDGE - rects.floating.height;
      return { y: below <= lowest ? below : y };
    },
  };
}

/** Puts the pill at the first corner of the editor where it hides nothing. */
export function placePill(pill: HTMLElement, editor: HTMLElement): void {
  const rect = editor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = pill;
  if (rect.width === 0 || rect.height === 0) return;
  const { clientWidth, clientHeight } = editor.ownerDocument.documentElement;
  const right = rect.right - width - 2;
  const spots = [
    [right, rect.bottom - height - 1],
    [rect.right + 2, rect.bottom - height],
    [rect.left - width - 2, rect.bottom - height],
    [right, rect.bottom + 2],
    [right, rect.top - height - 2],
  ] as const;
  const words = wordRects(editor);
  const free = spots.find(([x, y]) => {
    const spot = { left: x, top: y, right: x + width, bottom: y + height };
    const inWindow = x >= 0 && y >= 0 && spot.right <= clientWidth && spot.bottom <= clientHeight;
    if (!inWindow || words.some((word) => overlaps(spot, word))) return false;
    // Where it stands already there is no button, and asking the page what lies at a point is dear.
    return standsAt(pill, x, y) || !coversButton(spot, editor);
  });
  const [x, y] = free ?? spots[1];
  moveTo(pill, Math.min(Math.max(x, 0), clientWidth - width), Math.min(Math.max(y, 0), clientHeight - height));
}

const standsAt = ({ style }: HTMLElement, x: number, y: number) =>
  style.left === `${Math.round(x)}px` && style.top === `${Math.round(y)}px`;

/** The rectangles that the draft's words take up, the caret's with them. */
function wordRects(editor: HTMLElement): DOMRect[] {
  const rects: DOMRect[] = [];
  const walker = editor.ownerDocument.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  const range = editor.ownerDocument.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    range.selectNodeContents(node);
    rects.push(...range.getClientRects());
  }
  const caret = caretRect(editor);
  return caret ? [...rects, caret] : rects;
}

function coversButton(spot: Box, editor: HTMLElement): boolean {
  const root = editor.getRootNode() as Document | ShadowRoot;
  const points = [
    [spot.left + 1, spot.top + 1],
    [spot.right - 1, spot.top + 1],
    [spot.left + 1, spot.bottom - 1],
    [spot.right - 1, spot.bottom - 1],
    [(spot.left + spot.right) / 2, (spot.top + spot.bottom) / 2],
  ] as const;
  return points.some(([x, y]) => root.elementsFromPoint(x, y).some((element) => element.closest(BUTTONS)));
}
