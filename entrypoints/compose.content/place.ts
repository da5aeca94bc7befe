/** Where pill and panel stand: near, never over the caret's line, the draft's words or the site's buttons. */

import { caretRect } from './caret.ts';
import { type Area, fieldOf } from './field.ts';

const GAP = 6;
const EDGE = 8;
/** How long words may stand under the pill, in ms: looking where they are is dear. */
const GIVE_WAY = 100;
/** A panel with less room than this, in pixels, is of no use. */
const LEAST_ROOM = 120;
const BUTTONS = 'button, a, input, select, textarea, summary, [role="button"], [role="radio"], [role="menuitem"]';

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));
const windowOf = ({ ownerDocument }: Element) => {
  const { clientWidth: width, clientHeight: height } = ownerDocument.documentElement;
  return { width, height };
};

function moveTo(element: HTMLElement, x: number, y: number): void {
  Object.assign(element.style, { left: `${Math.round(x)}px`, top: `${Math.round(y)}px` });
}

/** How large the panel would like to be. It is made smaller, and scrolls, where there is less room. */
function sizeOf(panel: HTMLElement): { width: number; height: number } {
  panel.style.removeProperty('--ppc-room');
  return { width: panel.offsetWidth, height: panel.offsetHeight };
}

function giveRoom(panel: HTMLElement, room: number): void {
  panel.style.setProperty('--ppc-room', `${Math.floor(room)}px`);
}

/**
 * Puts a card below its word or above it, wherever there is room for it, and off the caret's line.
 * @param word where the word stands, in viewport pixels
 */
export function placeByWord(panel: HTMLElement, word: DOMRect, editor: Element): void {
  const { width, height } = sizeOf(panel);
  const view = windowOf(editor);
  const caret = caretRect(editor);
  const clear = caret && { top: caret.top - 2, bottom: caret.bottom + 2 };
  let below = word.bottom + GAP;
  let above = word.top - GAP;
  // Between word and caret there may be room; where there is none, the card goes past the caret's line.
  if (clear && clear.bottom > below && clear.top < below + height) below = Math.max(below, clear.bottom + GAP);
  if (clear && clear.top < above && clear.bottom > above - height) above = Math.min(above, clear.top - GAP);
  const rooms = { below: view.height - EDGE - below, above: above - EDGE };
  const goesBelow = rooms.below >= height || rooms.below >= rooms.above;
  const room = Math.max(goesBelow ? rooms.below : rooms.above, LEAST_ROOM);
  giveRoom(panel, room);
  const left = clamp(word.left, EDGE, Math.max(EDGE, view.width - EDGE - width));
  moveTo(panel, left, goesBelow ? below : above - Math.min(height, room));
}

/** Puts what is about the whole draft beside the pill, or above or below it where the window is narrow. */
export function placeByPill(panel: HTMLElement, pill: HTMLElement): void {
  const { width, height } = sizeOf(panel);
  const view = windowOf(pill);
  const rect = pill.getBoundingClientRect();
  const top = clamp(rect.top, EDGE, Math.max(EDGE, view.height - EDGE - height));
  giveRoom(panel, view.height - 2 * EDGE);
  const beside = [rect.right + GAP, rect.left - GAP - width].find((x) => x >= EDGE && x + width + EDGE <= view.width);
  if (beside !== undefined) {
    moveTo(panel, beside, top);
    return;
  }
  const rooms = { below: view.height - EDGE - GAP - rect.bottom, above: rect.top - GAP - EDGE };
  const goesBelow = rooms.below >= height || rooms.below >= rooms.above;
  const room = Math.max(goesBelow ? rooms.below : rooms.above, LEAST_ROOM);
  giveRoom(panel, room);
  const left = clamp(rect.right - width, EDGE, Math.max(EDGE, view.width - EDGE - width));
  moveTo(panel, left, goesBelow ? rect.bottom + GAP : rect.top - GAP - Math.min(height, room));
}

/**
 * Puts the pill at the first corner of the editor where it hides nothing, and out of sight with an editor that is.
 * @param host where our own things are found by whoever asks what lies at a point
 */
export function placePill(pill: HTMLElement, editor: HTMLElement, host: Element): void {
  const rect = editor.getBoundingClientRect();
  const inSight = isInSight(editor, rect, host);
  pill.style.display = inSight ? '' : 'none';
  if (!inSight) return;
  const { offsetWidth: width, offsetHeight: height } = pill;
  const view = windowOf(editor);
  const right = rect.right - width - 2;
  const spots = [
    [right, rect.bottom - height - 1],
    [rect.right + 2, rect.bottom - height],
    [rect.left - width - 2, rect.bottom - height],
    [right, rect.bottom + 2],
    [right, rect.top - height - 2],
  ] as const;
  const field = fieldOf(editor);
  const free = spots.find(([x, y]) => {
    const spot = { left: x, top: y, right: x + width, bottom: y + height };
    const inWindow = x >= 0 && y >= 0 && spot.right <= view.width && spot.bottom <= view.height;
    if (!inWindow || field.hasWordsIn(spot)) return false;
    // Where it stands already there is no button, and asking the page what lies at a point is dear.
    return standsAt(pill, x, y) || !coversButton(spot, editor, host);
  });
  const [x, y] = free ?? spots[1];
  moveTo(pill, clamp(x, 0, view.width - width), clamp(y, 0, view.height - height));
}

/** Calls back a moment after words, or the caret, have come to stand under the pill; `soon` says that they may have. */
export function keepClear(pill: HTMLElement, editor: HTMLElement, place: () => void): { soon(): void; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    soon() {
      timer ??= setTimeout(() => {
        timer = undefined;
        if (pill.checkVisibility() && fieldOf(editor).hasWordsIn(pill.getBoundingClientRect())) place();
      }, GIVE_WAY);
    },
    stop: () => clearTimeout(timer),
  };
}

const standsAt = ({ style }: HTMLElement, x: number, y: number) =>
  style.left === `${Math.round(x)}px` && style.top === `${Math.round(y)}px`;

/** Whether anything of the editor can be seen: it may be scrolled away, hidden, or lie behind a dialog. */
function isInSight(editor: HTMLElement, rect: DOMRect, host: Element): boolean {
  const { width, height } = windowOf(editor);
  const seen = {
    left: Math.max(rect.left, 0),
    top: Math.max(rect.top, 0),
    right: Math.min(rect.right, width),
    bottom: Math.min(rect.bottom, height),
  };
  if (seen.left >= seen.right || seen.top >= seen.bottom) return false;
  const [x, y] = [(seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2];
  const points = [
    [seen.left + 2, seen.top + 2],
    [x, y],
    [seen.right - 2, seen.bottom - 2],
  ] as const;
  return points.some(([left, top]) => {
    const topmost = topAt(editor, left, top, host);
    return topmost !== undefined && (editor.contains(topmost) || topmost.contains(editor));
  });
}

function coversButton(spot: Area, editor: HTMLElement, host: Element): boolean {
  const points = [
    [spot.left + 1, spot.top + 1],
    [spot.right - 1, spot.top + 1],
    [spot.left + 1, spot.bottom - 1],
    [spot.right - 1, spot.bottom - 1],
    [(spot.left + spot.right) / 2, (spot.top + spot.bottom) / 2],
  ] as const;
  // Only what lies on top: a button behind the dialog is covered already.
  return points.some(([x, y]) => {
    const top = topAt(editor, x, y, host);
    return top && (top.closest(BUTTONS) || isWidget(top, editor));
  });
}

/** Something with a shadow root of its own, such as another checker's button: nobody sees what is in it. */
const isWidget = (element: Element, editor: Element) => element.localName.includes('-') && !element.contains(editor);

/** What lies on top at a point, but for what is ours. */
function topAt(editor: HTMLElement, x: number, y: number, host: Element): Element | undefined {
  const root = editor.getRootNode() as Document | ShadowRoot;
  const top = root.elementFromPoint(x, y);
  // All that lies there is dearer to ask for.
  return (top === host ? root.elementsFromPoint(x, y).find((element) => element !== host) : top) ?? undefined;
}
