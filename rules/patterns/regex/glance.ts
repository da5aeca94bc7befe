/**
 * What the browser's own, much faster expressions can tell of a match: how it opens, and which characters it cannot do
 * without. Nothing in them is repeated without end, and nothing follows on several ways, so they cannot run for ever.
 */

import { type Node, shortest } from './syntax.ts';

type One = Extract<Node, { is: 'one' }>;

/** Of a character that comes so many times, no more are looked at. */
const TIMES = 8;

/** How a match begins, as the source of an expression (flag `u`): each match does, and other places may. */
export function openingOf(node: Node): string {
  return opening(node).written;
}

/** The characters, each as the source of an expression (flag `u`), of which every match has one. */
export function neededBy(node: Node): string[] {
  return [...new Set(needed(node).map(written))];
}

interface Opening {
  written: string;
  /** Whether it is all of the node, so that what comes next can be looked at, too. */
  whole: boolean;
}

function opening(node: Node): Opening {
  switch (node.is) {
    case 'one':
      return { written: written(node), whole: true };
    case 'edge':
      return { written: '', whole: true };
    case 'row':
      return node.nodes.reduceRight(before, { written: '', whole: true });
    case 'either':
      // To go on behind one of several ways would be to come back and try the next.
      return { written: either(node.nodes.map((branch) => opening(branch).written)), whole: false };
    case 'repeat': {
      const first = opening(node.node);
      if (node.node.is !== 'one') return { ...first, whole: false };
      const times = Math.min(Math.max(node.least, 1), TIMES);
      return { written: first.written.repeat(times), whole: node.least === node.most && node.least === times };
    }
  }
}

/** The opening of a node and what follows it. */
function before(rest: Opening, node: Node): Opening {
  const first = opening(node);
  if (first.whole) return { written: first.written + rest.written, whole: rest.whole };
  return shortest(node) > 0 ? first : { written: either([first.written, rest.written]), whole: false };
}

function either(ways: readonly string[]): string {
  return `(?:${[...new Set(ways)].join('|')})`;
}

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

function written({ class: written, anyCase }: One): string {
  return anyCase ? `(?i:${written})` : written;
}
