/** What a regular expression is made of, once it is read. */

/** Where nothing is taken from the text: its ends, a line's ends, the edge of a word, or no such edge. */
export type Edge = 'text-start' | 'text-end' | 'line-start' | 'line-end' | 'word-edge' | 'no-word-edge';

export type Node =
  /** One character: of the class that stands here as the browser's own expressions write it. */
  | { is: 'one'; class: string; anyCase: boolean }
  | { is: 'edge'; edge: Edge }
  | { is: 'row'; nodes: Node[] }
  | { is: 'either'; nodes: Node[] }
  | { is: 'repeat'; node: Node; least: number; most: number; greedy: boolean };

/** What is wrong with an expression, and where: the number of the character, from 1. */
export class RegexMistake extends Error {
  readonly at: number;

  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

/** The fewest characters that it takes from the text. */
export function shortest(node: Node): number {
  switch (node.is) {
    case 'one':
      return 1;
    case 'edge':
      return 0;
    case 'row':
      return node.nodes.reduce((sum, part) => sum + shortest(part), 0);
    case 'either':
      return Math.min(...node.nodes.map(shortest));
    case 'repeat':
      return node.least * shortest(node.node);
  }
}
