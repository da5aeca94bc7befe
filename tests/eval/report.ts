/** The figures as tables for a terminal. */

import { table } from '../bench/figures.ts';
import type { Measure } from './folder.ts';
import { least, mark } from './goals.ts';
import type { Seen } from './read.ts';
import type { Score } from './score.ts';
import { addUp, sharesOf, type Tally } from './tally.ts';

/** What F1 should reach, from 0 to 1. */
const F1 = least(0.95);
/** A mark where there is no figure. */
const NONE = '–';
const share = (figure: number | undefined) => figure?.toFixed(3) ?? NONE;

function figures({ posts, right, missed, falseAlarms, ...rest }: Tally): (string | number)[] {
  const { precision, recall, f1 } = sharesOf({ posts, right, missed, falseAlarms, ...rest });
  return [posts, right, missed, falseAlarms, share(precision), share(recall), share(f1), mark(f1, F1)];
}

const FIGURES = ['posts', 'right', 'missed', 'false', 'prec.', 'recall', 'F1', 'goal'];

/** Labelled posts by half, kind and language, and by rule. */
export function labelledReport(scores: readonly Score[]): string {
  const rows = (parts: (one: Score) => readonly string[]) =>
    [...addUp(scores, (one) => parts(one).join('\t'))].map(([name, tally]) => [...name.split('\t'), ...figures(tally)]);
  const sorted = (all: (string | number)[][]) => all.sort((a, b) => String(b[0]).localeCompare(String(a[0])));
  const byKind = [
    ...rows(({ half, kind, language }) => [half, kind, language]),
    ...rows(({ half, language }) => [half, 'all', language]),
    ...rows(({ half }) => [half, 'all', 'both']),
  ];
  const byRule = rows(({ half, kind, rule }) => [half, kind, rule]);
  return `Labelled posts, by kind and language of the post
${table(['half', 'kind', 'lang', ...FIGURES], sorted(byKind))}

Labelled posts, by rule
${table(['half', 'kind', 'rule', ...FIGURES], sorted(byRule))}`;
}

/** The measures of the evaluation folder. */
export function measuresReport(measures: readonly Measure[]): string {
  const rows = measures.map(({ what, figure, goal }) => [what, figure.toFixed(2), mark(figure, goal)]);
  return `Real texts
${table(['measure', 'figure', 'goal'], rows)}`;
}

/**
 * How often each rule speaks in real texts.
 *
 * @param texts how many there are
 */
export function spokenReport(seen: readonly Seen[], texts: number): string {
  const counts = new Map<string, number>();
  for (const { hint } of seen) counts.set(hint.rule, (counts.get(hint.rule) ?? 0) + 1);
  const rows = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([rule, count]) => [rule, count, ((1000 * count) / texts).toFixed(2)]);
  return `Hints of tone and wording on ${texts} real texts
${table(['rule', 'hints', 'for each 1,000 texts'], rows)}`;
}
