/** What the pill beside a box should show, and its hints as what. */

import type { State } from '../../components/card/icons.tsx';
import { type Hint, SEVERITIES } from '../../rules/types.ts';
import type { Box } from './box.ts';

/** Nothing for an empty draft; what it shows already while a draft without hints waits for its answer. */
export type Look = 'nothing' | 'same' | { state: State; count: number; paused: boolean };

/** What is missing is an open point, no fault, until the person pauses. */
export function stateOf(box: Box, hint: Hint): State {
  return hint.kind === 'require' && hint.start === undefined && !box.rested() ? 'open' : hint.severity;
}

/** Whether both are one hint: each answer has new objects, and its end moves as its word is typed. */
export const isSameHint = (a: Pick<Hint, 'rule' | 'start'>, b: Pick<Hint, 'rule' | 'start'> | undefined) =>
  a.rule === b?.rule && a.start === b.start;

/** @param hints of the box, with the state of each */
export function lookOf(box: Box, hints: readonly { state: State }[]): Look {
  if (box.draft().text.trim() === '') return 'nothing';
  const states = hints.map(({ state }) => state);
  if (states.length === 0 && !box.answered()) return 'same';
  const settled = states.filter((state) => state !== 'open');
  const worst = SEVERITIES.find((severity) => settled.includes(severity));
  const state = worst ?? (states.length > 0 ? 'open' : 'clear');
  return { state, count: worst ? settled.length : states.length, paused: box.rested() && box.answered() };
}
