/** The parts of a thread: each is a box of its own, and what is asked for once may stand in any of them. */

import type { Box } from './box.ts';
import { fieldOf } from './field.ts';
import { type BoxFacts, partsOf } from './sites/index.ts';

export interface Parts {
  /** The texts of the other parts, in their order; a part that nobody has touched yet is read from the page. */
  beside(editor: HTMLElement, row: BoxFacts): string[];
  /** The boxes that were last asked about beside other texts than now. */
  stale(): Box[];
}

/** @param watched the boxes that are being checked */
export function keepParts(watched: () => Iterable<{ box: Box }>): Parts {
  const asked = new WeakMap<HTMLElement, string>();

  function textsBeside(editor: HTMLElement, row: BoxFacts): string[] {
    const boxes = new Map([...watched()].map(({ box }) => [box.editor, box]));
    const others = partsOf(editor, row).filter((part) => part !== editor);
    return others.map((part) => (boxes.get(part)?.draft() ?? fieldOf(part).read()).text);
  }

  return {
    beside(editor, row) {
      const texts = textsBeside(editor, row);
      asked.set(editor, JSON.stringify(texts));
      return texts;
    },
    stale: () =>
      [...watched()].flatMap(({ box }) => {
        const { editor, facts } = box;
        return facts.thread && JSON.stringify(textsBeside(editor, facts)) !== asked.get(editor) ? [box] : [];
      }),
  };
}
