import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeAttention, type Watched } from '../../../entrypoints/compose.content/attention.ts';
import type { Hint } from '../../../rules/types.ts';

/** Longer than a caret has to rest. */
const A_WHILE = 1000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A box with the caret in it, and a hint from 4 to 9; each look at its hints gives a new object, as an answer does. */
function box() {
  class Area {
    selectionStart = 5;
    get selectionEnd() {
      return this.selectionStart;
    }
    matches = () => true;
  }
  vi.stubGlobal('HTMLTextAreaElement', Area);
  const editor = new Area();
  const hint: Hint = { rule: 'plain', kind: 'wording', severity: 'warning', start: 4, end: 9, message: 'A', fixes: [] };
  const hintsAt = (at: number) => (at >= 4 && at <= 9 ? [{ ...hint }] : []);
  const ui = { opener: () => undefined, current: () => undefined, openHint: vi.fn(), close: vi.fn() };
  const watched = { box: { editor, draft: () => ({ text: '' }), hintsAt }, ui } as unknown as Watched;
  return { watched, editor, openHint: ui.openHint };
}

test('a caret that rests in a mark opens its card', () => {
  const { watched, openHint } = box();
  const attention = makeAttention();
  attention.caretMoved(watched);
  vi.advanceTimersByTime(A_WHILE);
  expect(openHint).toHaveBeenCalledOnce();
});

test('a card that the person left stays closed until the caret comes back from elsewhere', () => {
  const { watched, editor, openHint } = box();
  const attention = makeAttention();
  attention.caretMoved(watched);
  // Opened by key and left again, before the caret had rested; giving it back moves it once more.
  attention.left(watched);
  vi.advanceTimersByTime(A_WHILE);
  attention.caretMoved(watched);
  vi.advanceTimersByTime(A_WHILE);
  expect(openHint).not.toHaveBeenCalled();
  editor.selectionStart = 20;
  attention.caretMoved(watched);
  vi.advanceTimersByTime(A_WHILE);
  editor.selectionStart = 5;
  attention.caretMoved(watched);
  vi.advanceTimersByTime(A_WHILE);
  expect(openHint).toHaveBeenCalledOnce();
});
