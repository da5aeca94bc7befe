/** What a random hand needs inside a page, with the extension and without: runs there, beside the site's own scripts. */

import { offsetOf } from '../../../entrypoints/compose.content/draft.ts';
import { type Field, fieldOf } from '../../../entrypoints/compose.content/field.ts';

/** A draft as the editor's model has it, and as its lines show it. */
export interface Texts {
  model: string;
  shown: string;
}

/** A span of the draft as it is shown, in UTF-16 units; a caret has both the same. */
export interface Place {
  start: number;
  end: number;
}

/** ProseMirror takes this long to notice a selection, in ms. By the page's clock: on a busy machine that one runs late, too. */
const NOTICES = 60;
/** Between two looks, in ms. */
const LOOK = 25;
/** A draft that is not at rest after so many looks is gone, or never will be. */
const LOOKS = 1000;
/** A mark that is not there after so many will not come: a word that was just typed waits for a rest of a second. */
const MARK_LOOKS = 400;

/** Timers, not frames: a frame that is asked for is drawn, and that is most of what a step takes. */
const pass = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** @param selector of the editable element, which may stand in an open shadow root */
function makeHand(selector: string): void {
  let known: { editor: HTMLElement; field: Field } | undefined;

  function editorAndField() {
    if (known?.editor.isConnected) return known;
    const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    const [editor] = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]);
    if (!editor) throw new Error('The editor is gone');
    known = { editor, field: fieldOf(editor) };
    return known;
  }

  function texts(): Texts {
    const { editor, field } = editorAndField();
    const shown = field.read().text;
    // The page knows its other editor by this door.
    return { model: editor instanceof HTMLTextAreaElement ? shown : (window.__editor?.text() ?? ''), shown };
  }

  /** Whether just these words are marked by a range. */
  function isAt(range: AbstractRange, { start, end }: Place): boolean {
    const { editor, field } = editorAndField();
    if (!editor.contains(range.startContainer)) return false;
    const draft = field.read();
    return (
      offsetOf(draft, range.startContainer, range.startOffset) === start &&
      offsetOf(draft, range.endContainer, range.endOffset) === end
    );
  }

  function middleOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange) {
    startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    const live = new Range();
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
    const { left = 0, top = 0, width = 0, height = 0 } = live.getClientRects()[0] ?? {};
    return { x: left + width / 2, y: top + height / 2 };
  }

  const ranges = () => [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as AbstractRange[]);

  window.hand = {
    async settled(): Promise<Texts> {
      let last: Texts | undefined;
      for (let look = 0; look < LOOKS; look++) {
        await pass(LOOK);
        const now = texts();
        if (now.model === last?.model && now.shown === last.shown) {
          window.passTime?.();
          return now;
        }
        last = now;
      }
      throw new Error(`The draft does not settle: ${JSON.stringify(last)}`);
    },
    async marked(place: Place): Promise<{ x: number; y: number } | undefined> {
      for (let look = 0; look < MARK_LOOKS; look++) {
        const found = ranges().find((range) => isAt(range, place));
        if (found) return middleOf(found);
        await pass(LOOK);
      }
      return undefined;
    },
    caret(): number | undefined {
      const { field } = editorAndField();
      return field.caret(field.read())?.at;
    },
    async select({ start, end }: Place): Promise<void> {
      const { field } = editorAndField();
      field.select(field.read(), start, end);
      await pass(NOTICES);
    },
  };
}

interface Hand {
  /** The draft, once it is at rest; then time goes on. */
  settled(): Promise<Texts>;
  /** Waits for the mark of a span. @returns its middle, in pixels of the viewport; nothing where no mark comes */
  marked(place: Place): Promise<{ x: number; y: number } | undefined>;
  /** Where the caret is, in the draft as it is shown. */
  caret(): number | undefined;
  /** Selects a span, or sets the caret, and waits until the editor knows. */
  select(place: Place): Promise<void>;
}

declare global {
  interface Window {
    makeHand?(selector: string): void;
    hand?: Hand;
    /** Lets time go on, where it stands still. */
    passTime?(): void;
  }
}

window.makeHand = makeHand;
