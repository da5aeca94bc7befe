/** What was looked at in a draft, and how it came out. */

import type { Book, Hint } from '../rules/types.ts';
import { counts, type Place } from './tips.ts';

/** What rules are about, as a person would say it, with the kinds of rules that belong to it. */
const TOPICS = [
  ['names', ['names', 'people']],
  ['words', ['wording']],
  ['tone', ['tone']],
  ['needed', ['require']],
  ['data', ['pattern']],
  ['shape', ['limit']],
] as const;

export type Topic = (typeof TOPICS)[number][0];

/**
 * The topics in which a draft is fine: a rule about them counts there and is on, and none has anything to say.
 * @param off ids of the rules that the reader switched off
 */
export function fineTopics(
  checks: Book['checks'],
  hints: readonly Hint[],
  place: Place,
  off: readonly string[],
): Topic[] {
  const looked = new Set(
    checks?.filter((check) => counts(check, place) && !off.includes(check.rule)).map(({ kind }) => kind),
  );
  const told = new Set(hints.map(({ kind }) => kind));
  return TOPICS.filter(
    ([, kinds]) => kinds.some((kind) => looked.has(kind)) && !kinds.some((kind) => told.has(kind)),
  ).map(([topic]) => topic);
}
