/** An expression as a list of steps, which a machine follows in all possible ways at once. */

import { type Glance, glanceOf } from './glance.ts';
import { type Edge, type Node, RegexMistake } from './syntax.ts';

export type Step =
  | { does: 'take'; takes: (point: number) => boolean }
  | { does: 'edge'; edge: Edge; to: number }
  /** Goes on at one place and at the other; what is found by way of the first counts first. */
  | { does: 'part'; first: number; second: number }
  | { does: 'end' };

export interface Program extends Glance {
  steps: readonly Step[];
}

/** The most steps that an expression may come to, with its repetitions written out. */
const MOST_STEPS = 1000;

/**
 * Makes the steps of an expression.
 *
 * @throws RegexMistake where they are too many
 */
export function programOf(node: Node): Program {
  const steps: Step[] = [];
  write(steps, node);
  steps.push({ does: 'end' });
  return { steps, ...glanceOf(node) };
}

function add(steps: Step[], step: Step): number {
  if (steps.length >= MOST_STEPS)
    throw new RegexMistake(1, 'its repetitions come to too much; ask for fewer times, or use + and *');
  return steps.push(step) - 1;
}

function write(steps: Step[], node: Node): void {
  switch (node.is) {
    case 'one':
      add(steps, { does: 'take', takes: takerOf(node.class, node.anyCase) });
      break;
    case 'edge':
      add(steps, { does: 'edge', edge: node.edge, to: steps.length + 1 });
      break;
    case 'row':
      for (const part of node.nodes) write(steps, part);
      break;
    case 'either':
      writeEither(steps, node.nodes);
      break;
    case 'repeat':
      for (let time = 0; time < node.least; time++) write(steps, node.node);
      if (node.most === Number.POSITIVE_INFINITY) writeLoop(steps, node.node, node.greedy);
      else writeOptional(steps, node.node, node.most - node.least, node.greedy);
  }
}

function writeEither(steps: Step[], nodes: readonly Node[]): void {
  const [node, ...others] = nodes;
  if (!node) return;
  if (others.length === 0) {
    write(steps, node);
    return;
  }
  const part = add(steps, { does: 'part', first: steps.length + 1, second: 0 });
  write(steps, node);
  // A branch that is done goes past the others: both ways of this step lead there.
  const jump = add(steps, { does: 'part', first: 0, second: 0 });
  steps[part] = { does: 'part', first: part + 1, second: steps.length };
  writeEither(steps, others);
  steps[jump] = { does: 'part', first: steps.length, second: steps.length };
}

function writeLoop(steps: Step[], node: Node, greedy: boolean): void {
  const part = add(steps, { does: 'part', first: 0, second: 0 });
  write(steps, node);
  add(steps, { does: 'part', first: part, second: part });
  steps[part] = parting(part + 1, steps.length, greedy);
}

function writeOptional(steps: Step[], node: Node, times: number, greedy: boolean): void {
  const parts: number[] = [];
  for (let time = 0; time < times; time++) {
    parts.push(add(steps, { does: 'part', first: 0, second: 0 }));
    write(steps, node);
  }
  for (const part of parts) steps[part] = parting(part + 1, steps.length, greedy);
}

function parting(on: number, past: number, greedy: boolean): Step {
  return greedy ? { does: 'part', first: on, second: past } : { does: 'part', first: past, second: on };
}

/** Whether a character is in a class; the answers for ASCII are remembered. */
function takerOf(written: string, anyCase: boolean): (point: number) => boolean {
  const one = new RegExp(`^${written}$`, anyCase ? 'iu' : 'u');
  const known: boolean[] = [];
  return (point) => {
    const answer = known[point];
    if (answer !== undefined) return answer;
    const takes = one.test(String.fromCodePoint(point));
    if (point < 128) known[point] = takes;
    return takes;
  };
}
