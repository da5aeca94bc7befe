/** From a path in a pack to the line and column where the admin wrote it. */

import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';

export type Path = readonly PropertyKey[];

/** Both count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** A pack's source as nodes that know where they are. */
export interface Tree {
  document: Document;
  lines: LineCounter;
  /** What each `*name` stands for. */
  targets: ReadonlyMap<Alias, Node>;
}

export class Positions {
  readonly #grow: () => Tree;
  #grown: Tree | undefined;
  readonly #fields = new Map<YAMLMap, Map<unknown, Pair>>();

  /** @param grow asked for the tree when first a position is: a good pack of JSON needs none */
  constructor(grow: () => Tree) {
    this.#grow = grow;
  }

  /** Where an offset in the source is. */
  atOffset(offset: number): Position {
    const { line, col } = this.#tree.lines.linePos(offset);
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

  /** Where a scalar's own text begins and ends in the source, quotes included; undefined where there is none. */
  scalarAt(path: Path): { start: number; end: number } | undefined {
    const parent = this.#walk(path.slice(0, -1)).node;
    const node = isMap(parent) ? this.#fieldsOf(parent).get(path.at(-1))?.value : undefined;
    if (!isScalar(node) || !node.range) return undefined;
    const [start, end] = node.range;
    return { start, end };
  }

  get #tree(): Tree {
    this.#grown ??= this.#grow();
    return this.#grown;
  }

  #walk(path: Path): { node: Node | null; offset: number; keyOffset: number } {
    const { document, targets } = this.#tree;
    let node = document.contents as Node | null;
    let offset = node?.range?.[0] ?? 0;
    let keyOffset = offset;
    for (const step of path) {
      const parent = isAlias(node) ? targets.get(node) : node;
      if (isMap(parent)) {
        const pair = this.#fieldsOf(parent).get(step);
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

  #fieldsOf(map: YAMLMap): Map<unknown, Pair> {
    let fields = this.#fields.get(map);
    if (!fields) {
      fields = new Map();
      // The last of those that stand twice is the one that the data has.
      for (const pair of map.items) if (isScalar(pair.key)) fields.set(pair.key.value, pair);
      this.#fields.set(map, fields);
    }
    return fields;
  }
}
