/** From a path in a pack to the line and column where the admin wrote it. */

import { type Document, isAlias, isMap, isScalar, isSeq, type LineCounter, type Node } from 'yaml';

export type Path = readonly PropertyKey[];

/** Both count from 1. */
export interface Position {
  line: number;
  column: number;
}

export class Positions {
  readonly #document: Document;
  readonly #lines: LineCounter;

  constructor(document: Document, lines: LineCounter) {
    this.#document = document;
    this.#lines = lines;
  }

  /** Where an offset in the source is. */
  atOffset(offset: number): Position {
    const { line, col } = this.#lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  }

  /** Where a value is; where there is none, what it is missing from. */
  at(path: Path): Position {
    return this.atOffset(this.#walk(path).offset);
  }

  /** Where the name of a field is. */
  atKey(path: Path): Position {
    return this.atOffset(this.#walk(path).keyOffset);
  }

  /** The text that the admin wrote after an unquoted #, right behind a value: a comment that was likely not meant as one. */
  lostBehindHash(path: Path): string | undefined {
    const { node } = this.#walk(path);
    const comment = isScalar(node) ? node.comment : undefined;
    return comment && /^\S/.test(comment) ? comment : undefined;
  }

  #walk(path: Path): { node: Node | null; offset: number; keyOffset: number } {
    let node = this.#document.contents as Node | null;
    let offset = node?.range?.[0] ?? 0;
    let keyOffset = offset;
    for (const step of path) {
      const parent = isAlias(node) ? node.resolve(this.#document) : node;
      if (isMap(parent)) {
        const pair = parent.items.find(({ key }) => isScalar(key) && key.value === step);
        if (!pair) break;
        keyOffset = (pair.key as Node).range?.[0] ?? offset;
        node = pair.value as Node | null;
      } else if (isSeq(parent)) {
        if (!(Number(step) in parent.items)) break;
        node = parent.items[Number(step)] as Node | null;
        keyOffset = node?.range?.[0] ?? offset;
      } else break;
      offset = node?.range?.[0] ?? keyOffset;
    }
    return { node, offset, keyOffset };
  }
}
