/** What the person points at or stands in: opens a hint's card by the way, and closes it by the way. */

import type { Hint } from '../../rules/types.ts';
import type { Box } from './box.ts';
import { fieldOf } from './field.ts';
import { isSameHint } from './look.ts';
import type { Ui } from './ui.tsx';

/** A box and what is shown of it. */
export interface Watched {
  box: Box;
  ui: Ui;
}

/** All in ms: how long the pointer or caret rests before a card opens, and how long it may stray before it closes. */
const POINTER_REST = 200;
const CARET_REST = 500;
const STRAY = 350;
/** A caret that moves this soon after a key was moved by the typing, not by the person. */
const TYPING = 150;

export interface Attention {
  pointerMoved(event: PointerEvent, watched: Watched | undefined, overUi: boolean): void;
  caretMoved(watched: Watched): void;
  /** The person clicked or walked: the caret's next move is meant. */
  meant(): void;
  typed(watched: Watched, at: number): void;
  /** The person closed the card: it does not come back by the way. */
  left(watched: Watched): void;
  stop(): void;
}

/** The hint whose mark is under a point of the viewport; the most severe one where several are. */
function hintAtPoint(box: Box, x: number, y: number): Hint | undefined {
  const order = ['error', 'warning', 'suggestion'];
  const under = box.hints().filter((hint) => {
    const rects = box.rangeOf(hint)?.getClientRects() ?? [];
    return [...rects].some((rect) => rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom + 2);
  });
  return under.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))[0];
}

/** The hint that the caret stands in. */
export function hintAtCaret(box: Box): Hint | undefined {
  const caret = fieldOf(box.editor).caret(box.draft());
  return caret?.collapsed ? box.hintsAt(caret.at)[0] : undefined;
}

export function makeAttention(): Attention {
  let pointerTimer: ReturnType<typeof setTimeout> | undefined;
  let strayTimer: ReturnType<typeof setTimeout> | undefined;
  let caretTimer: ReturnType<typeof setTimeout> | undefined;
  let typedAt = Number.NEGATIVE_INFINITY;
  /** Closed by the person: does not open again by itself while the caret stays in it. */
  let left: Hint | undefined;

  function pointerMoved(event: PointerEvent, watched: Watched | undefined, overUi: boolean): void {
    clearTimeout(pointerTimer);
    if (overUi) {
      clearTimeout(strayTimer);
      strayTimer = undefined;
      return;
    }
    // A hand that drags is busy with something else.
    if (!watched || event.buttons !== 0) {
      stray();
      return;
    }
    const { clientX, clientY } = event;
    const { box, ui } = watched;
    pointerTimer = setTimeout(() => {
      const hint = hintAtPoint(box, clientX, clientY);
      if (!hint) {
        stray();
        return;
      }
      clearTimeout(strayTimer);
      strayTimer = undefined;
      strays.add(ui);
      if (ui.opener() !== 'person') ui.openHint(hint, 'pointer');
    }, POINTER_REST);
  }

  /** Boxes whose card the pointer opened. */
  const strays = new Set<Ui>();

  function stray(): void {
    if (strays.size === 0) return;
    strayTimer ??= setTimeout(() => {
      strayTimer = undefined;
      for (const ui of strays) if (ui.opener() === 'pointer') ui.close();
      strays.clear();
    }, STRAY);
  }

  function caretMoved({ box, ui }: Watched): void {
    clearTimeout(caretTimer);
    if (performance.now() - typedAt < TYPING) return;
    caretTimer = setTimeout(() => {
      const hint = hintAtCaret(box);
      if (ui.opener() === 'caret' && ui.current() !== hint) ui.close();
      if (!hint) left = undefined;
      else if (!isSameHint(hint, left) && ui.opener() === undefined) {
        left = hint;
        ui.openHint(hint, 'caret');
      }
    }, CARET_REST);
  }

  return {
    pointerMoved,
    caretMoved,
    meant() {
      typedAt = Number.NEGATIVE_INFINITY;
    },
    typed({ ui }, at) {
      typedAt = at;
      clearTimeout(caretTimer);
      ui.close();
    },
    left({ box }) {
      clearTimeout(caretTimer);
      left = hintAtCaret(box);
    },
    stop() {
      for (const timer of [pointerTimer, strayTimer, caretTimer]) clearTimeout(timer);
    },
  };
}
