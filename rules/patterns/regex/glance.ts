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
  const ones = onesOf(node);
  const [first] = ones;
  // Where case counts for some and not for others, a match may begin anywhere: not all that runs this knows `(?i:…)`.
  const alike = ones.every(({ anyCase }) => anyCase === first?.anyCase);
  return {
    begins: new RegExp(alike ? opening(node).written : '[^]', alike && first?.anyCase ? 'giu' : 'gu'),
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

function opening(node: Node): Opening {
  switch (node.is) {
    case 'one':
      return { written: node.class, whole: true };
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

function onesOf(node: Node): One[] {
  switch (node.is) {
    case 'one':
      return [node];
    case 'edge':
      return [];
    case 'repeat':
      return onesOf(node.node);
    default:
      return node.nodes.flatMap(onesOf);
  }
}
