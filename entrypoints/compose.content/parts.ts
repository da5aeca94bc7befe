/** The parts of a thread: each is a box of its own, and what is asked for once may stand in any of them. */

import type { Box } from './box.ts';
import { fieldOf } from './field.ts';
import { type BoxFacts, partsOf } from './sites/index.ts';

export interface Parts {
  /**
   * The texts of the other parts, in their order, by which of them there were when that was last looked at. A part that nobody
   * has touched yet is read from the page.
   */
  beside(editor: HTMLElement, row: BoxFacts): string[];
  /** Looks at the page, which is dear. @returns the boxes that were last asked about beside other texts than now */
  stale(): Box[];
}

/** @param watched the boxes that are being checked */
export function keepParts(watched: () => Iterable<{ box: Box }>): Parts {
  const asked = new WeakMap<HTMLElement, string>();
  const others = new WeakMap<HTMLElement, HTMLElement[]>();

  function look(editor: HTMLElement, row: BoxFacts): HTMLElement[] {
    const found = partsOf(editor, row).filter((part) => part !== editor);
    others.set(editor, found);
    return found;
  }

  function textsOf(parts: readonly HTMLElement[]): string[] {
    const boxes = new Map([...watched()].map(({ box }) => [box.editor, box]));
    return parts.map((part) => (boxes.get(part)?.draft() ?? fieldOf(part).read()).text);
  }

  return {
    beside(editor, row) {
      const texts = textsOf(others.get(editor) ?? look(editor, row));
      asked.set(editor, JSON.stringify(texts));
      return texts;
    },
    stale: () =>
      [...watched()].flatMap(({ box }) => {
        const { editor, facts } = box;
        return facts.thread && JSON.stringify(textsOf(look(editor, facts))) !== asked.get(editor) ? [box] : [];
      }),
  };
}
