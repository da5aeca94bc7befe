/** What was looked at in a draft, and how it came out. */

import type { Book, Hint, Severity } from '../rules/types.ts';
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

const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'suggestion'];

/**
 * The checks whose hints reach the reader.
 * @param off ids of the rules that the reader switched off
 * @param least the least grave hints that the reader wants
 */
export function heardChecks(checks: Book['checks'], off: readonly string[], least: Severity): Book['checks'] {
  const heard = GRAVEST_FIRST.slice(0, GRAVEST_FIRST.indexOf(least) + 1);
  return checks?.filter(({ rule, severity }) => !off.includes(rule) && heard.includes(severity));
}

/** The topics in which a draft is fine: a check of them counts there, and none has anything to say. */
export function fineTopics(checks: Book['checks'], hints: readonly Hint[], place: Place): Topic[] {
  const looked = new Set(checks?.filter((check) => counts(check, place)).map(({ kind }) => kind));
  const told = new Set(hints.map(({ kind }) => kind));
  return TOPICS.filter(
    ([, kinds]) => kinds.some((kind) => looked.has(kind)) && !kinds.some((kind) => told.has(kind)),
  ).map(([topic]) => topic);
}
