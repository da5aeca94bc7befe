/**
 * What the browser's own, much faster expressions can tell of a match: how it opens, and which characters it cannot do
 * without. Nothing in them is repeated without end, and nothing follows on several ways, so they cannot run for ever.
 */

import { type Node, shortest } from './syntax.ts';

type One = Extract<Node, { is: 'one' }>;

/** Of a character that comes so many times, no more are looked at. */
const TIMES = 8;

export interface Glance {
  /** Finds the next place where a match can begin. */
  begins: RegExp;
  /** A text in which one of these finds nothing has no match. */
  needs: readonly RegExp[];
}

/** Makes both for an expression, which matches nothing that is empty. */
export function glanceOf(node: Node): Glance {
  // Not all that runs this knows `(?i:…)`: what minds case where the first character does not, or the other way, ends it.
  const anyCase = firstOf(node)?.anyCase ?? false;
  return {
    begins: new RegExp(opening(node, anyCase).written, anyCase ? 'giu' : 'gu'),
    needs: needed(node)
      .filter((one, at, all) => all.findIndex((other) => isSame(one, other)) === at)
      .map((one) => new RegExp(one.class, one.anyCase ? 'iu' : 'u')),
  };
}

interface Opening {
  written: string;
  /** Whether it is all of the node, so that what comes next can be looked at, too. */
  whole: boolean;
}

function opening(node: Node, anyCase: boolean): Opening {
  switch (node.is) {
    case 'one':
      return node.anyCase === anyCase ? { written: node.class, whole: true } : { written: '', whole: false };
    case 'edge':
      return { written: '', whole: true };
    case 'row':
      return node.nodes.reduceRight<Opening>((rest, part) => before(rest, part, anyCase), { written: '', whole: true });
    case 'either':
      // To go on behind one of several ways would be to come back and try the next.
      return { written: either(node.nodes.map((branch) => opening(branch, anyCase).written)), whole: false };
    case 'repeat': {
      const first = opening(node.node, anyCase);
      if (node.node.is !== 'one') return { ...first, whole: false };
      const times = Math.min(Math.max(node.least, 1), TIMES);
      return {
        written: first.written.repeat(times),
        whole: first.whole && node.least === node.most && node.least === times,
      };
    }
  }
}

/** The opening of a node and what follows it. */
function before(rest: Opening, node: Node, anyCase: boolean): Opening {
  const first = opening(node, anyCase);
  if (first.whole) return { written: first.written + rest.written, whole: rest.whole };
  return shortest(node) > 0 ? first : { written: either([first.written, rest.written]), whole: false };
}

function either(ways: readonly string[]): string {
  return `(?:${[...new Set(ways)].join('|')})`;
}

/** Characters of which every match has one of each. */
function needed(node: Node): One[] {
  switch (node.is) {
    case 'one':
      return [node];
    case 'row':
      return node.nodes.flatMap(needed);
    case 'repeat':
      return node.least > 0 ? needed(node.node) : [];
    default:
      return [];
  }
}

function isSame(one: One, other: One): boolean {
  return one.class === other.class && one.anyCase === other.anyCase;
}

function firstOf(node: Node): One | undefined {
  if (node.is === 'one') return node;
  if (node.is === 'edge') return undefined;
  for (const part of node.is === 'repeat' ? [node.node] : node.nodes) {
    const first = firstOf(part);
    if (first) return first;
  }
  return undefined;
}
