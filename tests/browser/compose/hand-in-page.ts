/** What a random hand needs inside a page, with the extension and without: runs there, beside the site's own scripts. */

import { offsetOf } from '../../../entrypoints/compose.content/draft.ts';
import { type Field, fieldOf } from '../../../entrypoints/compose.content/field.ts';

/** A draft as the editor's model has it, and as its lines show it. */
export interface Texts {
  model: string;
  shown: string;
}

/** A word that is marked: its place in the draft as it is shown, and in pixels of the viewport. */
export interface MarkedWord {
  start: number;
  end: number;
  x: number;
  y: number;
}

/** ProseMirror takes this long to notice a selection, in ms. By the page's clock: on a busy machine that one runs late, too. */
const NOTICES = 60;
/** A draft that is not at rest after so many frames is gone, or never will be; and a mark that is not there will not come. */
const FRAMES = 1000;
const MARK_FRAMES = 90;
/** What passes between two steps, in ms: editors put what is typed within a second into one undo step. */
const BETWEEN = 5000;

const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** @param selector of the editable element, which may stand in an open shadow root */
export function makeHand(selector: string) {
  let time = 1_800_000_000_000;
  Date.now = () => time;
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

  function markAt(range: AbstractRange): MarkedWord | undefined {
    const { editor, field } = editorAndField();
    if (!editor.contains(range.startContainer)) return undefined;
    const start = offsetOf(field.read(), range.startContainer, range.startOffset);
    if (start === undefined) return undefined;
    range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    const live = new Range();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const { left = 0, top = 0, width = 0, height = 0 } = live.getClientRects()[0] ?? {};
    return { start, end: start + live.toString().length, x: left + width / 2, y: top + height / 2 };
  }

  const ranges = () => [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as AbstractRange[]);

  return {
    /** Waits until the editor knows where the caret went. */
    noticed: () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve, NOTICES))),
    /** The draft, once two frames have the same; then time goes on. */
    async settled(): Promise<Texts> {
      let last: Texts | undefined;
      for (let frame = 0; frame < FRAMES; frame++) {
        await nextFrame();
        const now = texts();
        if (now.model === last?.model && now.shown === last.shown) {
          time += BETWEEN;
          return now;
        }
        last = now;
      }
      throw new Error(`The draft does not settle: ${JSON.stringify(last)}`);
    },
    /** One of the places where a word is marked, if it stands in the draft and a mark comes. @param nth any number */
    async marked(word: string, nth: number): Promise<MarkedWord | undefined> {
      for (let frame = 0; frame < MARK_FRAMES && texts().shown.includes(word); frame++) {
        const there = ranges().filter((range) => rangeText(range) === word);
        const found = there[nth % there.length];
        if (found) return markAt(found);
        await nextFrame();
      }
      return undefined;
    },
    caret(): number | undefined {
      const { field } = editorAndField();
      return field.caret(field.read())?.at;
    },
    select(start: number, end: number): void {
      const { field } = editorAndField();
      field.select(field.read(), start, end);
    },
  };
}

function rangeText(range: AbstractRange): string {
  const { startContainer: node, startOffset, endContainer, endOffset } = range;
  return node === endContainer && node instanceof Text ? node.data.slice(startOffset, endOffset) : '';
}

declare global {
  interface Window {
    makeHand?: typeof makeHand;
    hand?: ReturnType<typeof makeHand>;
  }
}

window.makeHand = makeHand;
