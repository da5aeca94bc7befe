/**
 * Asks once before a draft with an error goes out. It decides in the person's own event, before the site hears of it, and
 * never presses anything itself. Whatever goes wrong here lets the event through.
 */

import type { Hint } from '../../rules/types.ts';
import type { Watched } from './attention.ts';
import type { Box } from './box.ts';
import type { Question } from './gate-dialog.tsx';
import { isSameHint } from './look.ts';
import { partsOf, postButtons } from './sites/index.ts';

export interface GateOutside {
  watched(): Iterable<Watched>;
  /** Whether posts are to be asked about, and somebody is there who checks. */
  isOn(): boolean;
  question: Question;
}

export interface Gate {
  /** A box was emptied or is gone: a question about its draft is over. */
  forget(box: Box): void;
  stop(): void;
}

/** An error that is left, and the box that it is in. */
interface Left {
  entry: Watched;
  hint: Hint;
}

/** A press on a Post button, from its first event to its click: it goes to the site as a whole, or not at all. */
interface Press {
  /** The pointer's id, or the keyboard. */
  by: number | 'keyboard';
  isStopped: boolean;
}

const HALVES = ['pointerup', 'pointercancel', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'touchcancel'] as const;
/** What says the same error again, wherever it stands by now. */
const nameOf = ({ rule, found }: Hint) => JSON.stringify([rule, found]);

export function makeGate({ watched, isOn, question }: GateOutside): Gate {
  const listening = new AbortController();
  let press: Press | undefined;
  /** A key that opened or answered the question: until it comes up, it is no other press. */
  let held: string | undefined;

  function on<K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void): void {
    const safely = (event: WindowEventMap[K]) => {
      if (!event.isTrusted) return;
      try {
        listener(event);
      } catch {
        // Whoever writes must be able to post, whatever has become of the page or of us.
        press = held = undefined;
        question.remove();
      }
    };
    // A listener for touches that could keep the page from scrolling would slow it down; these never do.
    window.addEventListener(type, safely, {
      capture: true,
      passive: type.startsWith('touch'),
      signal: listening.signal,
    });
  }

  on('pointerdown', (event) => {
    if (!event.isPrimary) return;
    press = undefined;
    question.done();
    const entries = event.button === 0 ? pressedBy(event) : [];
    if (entries.length === 0) return;
    press = { by: event.pointerId, isStopped: toAsk(entries).length > 0 };
    if (press.isStopped) event.stopImmediatePropagation();
  });
  for (const type of HALVES) {
    on(type, (event) => {
      if (!press?.isStopped || ('pointerId' in event && event.pointerId !== press.by)) return;
      event.stopImmediatePropagation();
      // Else the caret would leave the draft for the button.
      if (type === 'mousedown') event.preventDefault();
    });
  }
  on('click', (event) => {
    const begun =
      press && (press.by === 'keyboard' || press.by === (event as PointerEvent).pointerId) ? press : undefined;
    press = undefined;
    if (begun && !begun.isStopped) return;
    const entries = pressedBy(event);
    // A press that was let go beside the button is none.
    if (ask(entries) || (begun && entries.length === 0)) stop(event);
  });
  on('keydown', (event) => {
    if (event.repeat && event.key === held) return stop(event);
    held = undefined;
    if (question.isOpen()) return keyInQuestion(event);
    if (event.key === 'Enter' || event.key.length === 1) question.done();
    if ((event.key !== 'Enter' && event.key !== ' ') || event.isComposing || event.keyCode === 229) return;
    const path = event.composedPath();
    const within = [...watched()].find(({ box }) => path.includes(box.editor));
    const entries = within ? postedByKey(event, within) : pressedBy(event);
    if (ask(entries)) {
      held = event.key;
      stop(event);
    } else if (entries.length > 0 && !within) press = { by: 'keyboard', isStopped: false };
  });
  on('keyup', (event) => {
    if (event.key !== held) return;
    held = undefined;
    stop(event);
  });

  /** Sites close their dialog on Escape, one of them when the key comes up; a key held down must not answer and post. */
  function keyInQuestion(event: KeyboardEvent): void {
    if (event.key === 'Escape' || event.key === 'Enter') held = event.key;
    if (event.key !== 'Escape') return;
    stop(event);
    question.goBack();
  }

  /** The boxes whose Post button the event is on; one that is switched off posts nothing. */
  function pressedBy(event: Event): Watched[] {
    const path = event.composedPath();
    const isPressed = (button: HTMLElement) =>
      path.includes(button) && !button.matches(':disabled, [aria-disabled="true"]');
    return [...watched()].filter(({ box }) => postButtons(box.editor, box.facts).some(isPressed));
  }

  /** The boxes that this key in one of them sends off: that one, and the other parts of its thread. */
  function postedByKey(event: KeyboardEvent, { box }: Watched): Watched[] {
    if (event.key !== 'Enter' || event.altKey || !(event.ctrlKey || event.metaKey) || !box.facts.postsByKey) return [];
    const parts = partsOf(box.editor, box.facts);
    return [...watched()].filter((entry) => parts.includes(entry.box.editor));
  }

  /** The errors that are left in these boxes, in the page's order; nothing where the person has been asked about them all. */
  function toAsk(entries: readonly Watched[]): Left[] {
    if (!isOn() || entries.some(({ box }) => box.composing)) return [];
    const inSight = entries.filter(({ box }) => box.editor.checkVisibility());
    const left = inSight.sort(byPlace).flatMap((entry) => errorsIn(entry));
    return left.every(({ entry, hint }) => entry.box.said.asked.has(nameOf(hint))) ? [] : left;
  }

  function errorsIn(entry: Watched): Left[] {
    // Whoever posts has written the last word.
    entry.box.rest();
    const errors = entry.box.hints().filter(({ severity }) => severity === 'error');
    return errors.sort((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity)).map((hint) => ({ entry, hint }));
  }

  /** @returns whether the question is on the screen now */
  function ask(entries: readonly Watched[]): boolean {
    const left = toAsk(entries);
    const [first] = left;
    if (!first) return false;
    for (const { ui } of watched()) ui.close();
    // Once, whatever becomes of the question: where a page throws it out, the next press is let through.
    for (const { entry, hint } of left) entry.box.said.asked.add(nameOf(hint));
    const hints = new Map(left.map(({ hint }) => [nameOf(hint), hint]));
    return question.ask(first.entry.box.editor, [...hints.values()], (answer) => {
      if (answer === 'back') goTo(first);
    });
  }

  /** Its card opens by the caret, so that typing goes on; what has no place in the draft opens as asked for. */
  function goTo({ entry: { box, ui }, hint: asked }: Left): void {
    const hint = box.hints().find((one) => isSameHint(one, asked));
    if (!hint) {
      box.giveCaret();
      return;
    }
    box.goTo(hint);
    ui.openHint(hint, hint.start === undefined ? 'person' : 'caret');
  }

  return {
    forget(box) {
      if (question.isAbout(box.editor)) question.remove();
    },
    stop() {
      listening.abort();
      question.remove();
    },
  };
}

const byPlace = ({ box: a }: Watched, { box: b }: Watched) =>
  a.editor.compareDocumentPosition(b.editor) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
