/** The data of a YAML document, with what can be said about its fields and repeated parts on the way. */

import { type Alias, type Document, isAlias, isCollection, isMap, isScalar, type Node, type YAMLMap } from 'yaml';
import { quoted } from './told.ts';

/** How much text may be repeated by `*name`: as much as a large pack has, and too little to blow one up. */
const MOST_REPEATED = 1_000_000;

/** Something about a field, and where in the source it stands. */
export interface Flaw {
  offset: number;
  message: string;
}

export interface Plain {
  /** Lists, objects and texts; undefined where a `*name` stands for nothing. */
  data: unknown;
  /** Fields that cannot be taken as they are; the data holds the last of those that stand twice. */
  flaws: Flaw[];
  /** What each `*name` stands for. */
  targets: Map<Alias, Node>;
  /** The offsets of those that stand for nothing. */
  unknown: number[];
  /** Where quoted texts begin and end. */
  quotes: [start: number, end: number][];
}

/** @throws ReferenceError where parts are repeated without end */
export function toPlain(document: Document): Plain {
  const walk = new Walk();
  const data = walk.node(document.contents as Node | null);
  const { flaws, targets, unknown, quotes } = walk;
  return { data: unknown.length > 0 ? undefined : data, flaws, targets, unknown, quotes };
}

/** A part with a name of its own (`&name`). */
interface Anchored {
  node: Node;
  data: unknown;
  /** What it adds where it is repeated. */
  size: number;
}

class Walk {
  readonly flaws: Flaw[] = [];
  readonly targets = new Map<Alias, Node>();
  readonly unknown: number[] = [];
  readonly quotes: [number, number][] = [];
  readonly #anchors = new Map<string, Anchored>();
  #size = 0;
  #repeated = 0;

  node(node: Node | null): unknown {
    if (isAlias(node)) return this.#alias(node);
    const before = this.#size;
    this.#size += 1;
    const data = this.#data(node);
    // A part is known behind its end: it cannot be repeated within itself.
    if ((isScalar(node) || isCollection(node)) && node.anchor)
      this.#anchors.set(node.anchor, { node, data, size: this.#size - before });
    return data;
  }

  #data(node: Node | null): unknown {
    if (isMap(node)) return this.#map(node);
    if (isCollection(node)) return node.items.map((item) => this.node(item as Node | null));
    if (!isScalar(node)) return null;
    const [start = 0, end = 0] = node.range ?? [];
    if (node.type?.startsWith('QUOTE')) this.quotes.push([start, end]);
    this.#size += String(node.value).length;
    return node.value;
  }

  #map(map: YAMLMap): unknown {
    const data: Record<string, unknown> = {};
    for (const { key, value } of map.items) {
      const node = key as Node | null;
      const name = this.node(node);
      const text = typeof name === 'string' ? name : '';
      const flaw = (message: string) => this.flaws.push({ offset: node?.range?.[0] ?? map.range?.[0] ?? 0, message });
      if (Object.hasOwn(data, text)) flaw(`${quoted(text) || 'this field'} stands twice here; keep one`);
      const content = this.node(value as Node | null);
      if (text === '__proto__') flaw('"__proto__" cannot be used here: leave it out');
      else if (typeof name === 'object' && name !== null) flaw('the name of a field must be a text');
      else data[text] = content;
    }
    return data;
  }

  #alias(alias: Alias): unknown {
    const anchored = this.#anchors.get(alias.source);
    if (!anchored) {
      this.unknown.push(alias.range?.[0] ?? 0);
      return null;
    }
    this.targets.set(alias, anchored.node);
    this.#size += anchored.size;
    this.#repeated += anchored.size;
    if (this.#repeated > MOST_REPEATED) throw new ReferenceError();
    return anchored.data;
  }
}
