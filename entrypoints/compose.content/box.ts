/** One compose box under the person's hands: reads it, asks for hints, keeps them in place while the text moves. */

import type { Draft, Hint } from '../../rules/types.ts';
import { type DraftText, rangeOf, spanOf } from './draft.ts';
import { editBetween, remap, remapHint } from './edit.ts';
import { fieldOf } from './field.ts';
import type { Mark } from './marks.ts';
import type { Said } from './said.ts';
import type { BoxFacts } from './sites/index.ts';

/** After this rest, in ms, a word that the caret still touches counts as written, and what is missing as forgotten. */
const REST = 1000;

export interface BoxOutside {
  /** Sends the draft off to be checked; the answer comes to {@link Box.answer}. */
  ask(revision: number, draft: Draft): void;
  paint(marks: Mark[]): void;
  /** Hints, or where they stand, have changed. */
  changed(): void;
  gone(): void;
}

export interface Box {
  readonly editor: HTMLElement;
  readonly facts: BoxFacts;
  /** What the person said of this draft; forgotten when it is emptied. */
  readonly said: Said;
  /** The draft as last read. */
  draft(): DraftText;
  /** What is shown now: answered, in place, not dismissed, not in the word being typed. */
  hints(): readonly Hint[];
  /** Whether the person has paused: before that, what is missing is only still to come. */
  rested(): boolean;
  /** The person pauses, or posts: the last word is written, and what is missing is forgotten. */
  rest(): void;
  /** Whether the newest text has been checked. */
  answered(): boolean;
  rangeOf(hint: Hint): Range | undefined;
  /** The shown hint at an offset, the most severe one first. */
  hintsAt(offset: number): readonly Hint[];
  typed(): void;
  /** The caret moved: a word that it left is written. */
  walked(): void;
  /** The person turns to our card: remembers the caret, which a click there takes away. */
  keepCaret(): void;
  /** Back to the draft, where the caret was. */
  giveCaret(): void;
  /** Sets the caret at a hint and brings it into view; for one without a place, back to the draft. */
  goTo(hint: Hint): void;
  /** Whether an input method is at work on the text: then nobody else may be. */
  composing: boolean;
  answer(revision: number, hints: Hint[]): void;
  /** A check came to nothing. What was typed since is asked about; else the next key asks. */
  failed(revision: number): void;
  /** Asks again: the background is new, or its pack. */
  askAgain(): void;
  /** Leaves this match alone in this draft, or with `all` whatever its rule finds there. */
  dismiss(hint: Hint, all?: boolean): void;
  /** Where the caret is in the draft, while it is in the box. */
  caret(): number | undefined;
  close(): void;
}

const hasPlace = (hint: Hint): hint is Hint & { start: number; end: number } =>
  hint.start !== undefined && hint.end !== undefined;

/**
 * @param base what is known of every draft in this box: site, surface
 * @param said what was said of this draft so far
 */
export function openBox(
  editor: HTMLElement,
  facts: BoxFacts,
  base: Omit<Draft, 'text'>,
  said: Said,
  outside: BoxOutside,
): Box {
  const field = fieldOf(editor);
  let draft = field.read();
  let hints: Hint[] = [];
  let revision = 0;
  let asked = -1;
  let answeredRevision = -1;
  let rested = true;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let typedAt = 0;
  let shown: Hint[] = [];
  /** Where the person typed last, while the word there counts as unfinished. */
  let typing: number | undefined;
  let kept: number | undefined;

  const stopWatching = field.watch(reread);
  // A box that leaves the page has no size any more: that is how we hear of it, without watching the whole page.
  const size = new ResizeObserver(() => {
    if (!editor.isConnected) close();
    else outside.changed();
  });
  size.observe(editor);

  const caretOffset = () => field.caret(draft)?.at;

  /** The editor changed: perhaps its text did, perhaps only the nodes that our ranges stand in. */
  function reread(): void {
    if (!editor.isConnected) {
      close();
      return;
    }
    const before = draft.text;
    draft = field.read();
    const edit = editBetween(before, draft.text, caretOffset());
    if (edit) {
      // While an editor makes a line anew there is no caret in it for a moment.
      if (!rested) typing = caretOffset() ?? edit.at + edit.added;
      hints = hints.flatMap((hint) => remapHint(hint, edit, draft.text) ?? []);
      said.dismissals = said.dismissals.flatMap((one) =>
        one.start === undefined || one.end === undefined
          ? one
          : (remap({ ...one, start: one.start, end: one.end }, edit, draft.text) ?? []),
      );
      // An emptied box is the start of another draft.
      if (draft.text.trim() === '') {
        said.dismissals = [];
        said.asked.clear();
      }
      revision++;
      ask();
    }
    show();
  }

  /** One question at a time: the next goes out with the answer, and is then about the newest text. */
  function ask(): void {
    if (asked > answeredRevision) return;
    asked = revision;
    const mentions = draft.atoms.filter(({ start }) => draft.text[start] !== '@');
    outside.ask(revision, { ...base, text: draft.text, ...(mentions.length > 0 && { mentions }) });
  }

  function show(): void {
    // An answer, or the end of a rest, may come before we hear that the box has left the page.
    if (!editor.isConnected) {
      close();
      return;
    }
    shown = hints.filter((hint) => !isDismissed(hint) && !isBeingTyped(hint));
    const marks = shown.flatMap((hint): Mark[] => {
      const span = hasPlace(hint) ? spanOf(draft, hint.start, hint.end) : undefined;
      return span ? [{ span, severity: hint.severity }] : [];
    });
    outside.paint(marks);
    outside.changed();
  }

  const isDismissed = (hint: Hint) =>
    said.dismissals.some(
      ({ rule, all, start, end }) => rule === hint.rule && (all || (start === hint.start && end === hint.end)),
    );

  /** A name is a name as soon as it is whole; any other word may still become another one. */
  const isBeingTyped = (hint: Hint) => hint.kind !== 'names' && touches(hint, typing);

  const touches = (hint: Hint, offset: number | undefined) =>
    offset !== undefined && hasPlace(hint) && hint.start <= offset && offset <= hint.end;

  /** One timer for many keys: it looks when the last of them was. */
  function waitForRest(time: number): void {
    resting ??= setTimeout(() => {
      resting = undefined;
      const left = typedAt + REST - performance.now();
      if (left > 0) waitForRest(left);
      else rest();
    }, time);
  }

  function rest(): void {
    clearTimeout(resting);
    resting = undefined;
    rested = true;
    typing = undefined;
    show();
  }

  function close(): void {
    stopWatching();
    size.disconnect();
    clearTimeout(resting);
    hints = [];
    shown = [];
    outside.paint([]);
    outside.gone();
  }

  const box: Box = {
    editor,
    facts,
    said,
    composing: false,
    draft: () => draft,
    hints: () => shown,
    rested: () => rested,
    rest,
    answered: () => answeredRevision === revision,
    rangeOf: (hint) => (hasPlace(hint) ? rangeOf(draft, hint.start, hint.end) : undefined),
    hintsAt: (offset) => shown.filter((hint) => hasPlace(hint) && hint.start <= offset && offset <= hint.end),
    typed() {
      rested = false;
      typedAt = performance.now();
      waitForRest(REST);
    },
    walked() {
      const caret = caretOffset();
      if (typing === undefined || caret === undefined || caret === typing) return;
      if (hints.some((hint) => touches(hint, typing) && touches(hint, caret))) return;
      typing = undefined;
      show();
    },
    keepCaret() {
      kept = caretOffset() ?? kept;
    },
    giveCaret() {
      const lost = caretOffset() === undefined;
      editor.focus({ preventScroll: true });
      if (lost && kept !== undefined) field.select(draft, kept, kept);
      kept = undefined;
    },
    goTo(hint) {
      if (hasPlace(hint)) field.show(draft, hint.start, hint.end);
      else box.giveCaret();
    },
    answer(answeredNow, found) {
      answeredRevision = Math.max(answeredRevision, answeredNow);
      if (answeredNow === revision) {
        hints = found;
        show();
      } else ask();
    },
    failed(failedNow) {
      asked = answeredRevision;
      if (failedNow !== revision) ask();
    },
    askAgain() {
      asked = answeredRevision = -1;
      ask();
    },
    caret: caretOffset,
    dismiss({ rule, start, end }, all = false) {
      const place = { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
      said.dismissals.push(all ? { rule, all } : { rule, ...place });
      show();
    },
    close,
  };
  ask();
  return box;
}
