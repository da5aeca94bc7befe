/** The engine's figures as tables for a terminal. */

import type { EngineFigures } from '../engine.ts';
import { table } from '../figures.ts';
import type { LinearFigure } from './linear.ts';
import type { NameRun } from './name-run.ts';
import { WHOLE, type WholeFigure } from './whole.ts';

const MEGABYTE = 1_000_000;
/** A ratio is told by two digits that mean something. */
const times = (ratio: number | undefined) => (ratio === undefined ? '' : `${Number(ratio.toPrecision(2))}×`);
/** A mark where there is no figure. */
const NONE = '–';

function building(runs: readonly NameRun[]): string {
  const rows = runs
    .filter(({ searcher }) => searcher !== 'scan')
    .map(({ searcher, names, build, heap, stored, load }) => [
      names,
      searcher,
      build,
      heap / MEGABYTE,
      ...[stored && stored / MEGABYTE, load].map((figure) => (figure === undefined ? NONE : figure.toFixed(1))),
    ]);
  return `Names made ready: ms, and MB of 1,000,000 bytes
${table(['names', 'by', 'build', 'heap', 'stored', 'loaded again'], rows)}`;
}

function searching(runs: readonly NameRun[]): string {
  const rows = runs.flatMap(({ searcher, names, searches }) =>
    searches.map(({ characters, found, first, median }) => {
      const timeOf = (other: NameRun['searcher']) =>
        runs
          .find((run) => run.searcher === other && run.names === names)
          ?.searches.find((search) => search.characters === characters)?.median;
      const ours = timeOf('ours');
      const isOurs = searcher === 'ours';
      return [
        names,
        characters,
        searcher,
        searcher === 'scan' ? '' : found,
        first,
        median * 1000,
        isOurs ? '' : times(ours && ours / median),
      ];
    }),
  );
  rows.sort((a, b) => Number(a[0]) - Number(b[0]) || Number(a[1]) - Number(b[1]));
  return `Names found: ours checks the draft anew with a pack of one rule, in every spelling; the others know exact forms only
${table(['names', 'characters', 'by', 'found', 'first, ms', 'median, µs', 'ours takes'], rows)}`;
}

function whole(figures: readonly WholeFigure[]): string {
  const rows = figures.map(({ linter, language, first, afterKey }) => {
    const ours = figures.find((other) => other.linter === WHOLE.ours && other.language === language);
    const isOurs = linter === WHOLE.ours;
    return [
      language,
      linter,
      first,
      isOurs ? '' : times(ours && first / ours.first),
      afterKey,
      isOurs ? '' : times(ours && afterKey / ours.afterKey),
    ];
  });
  rows.sort((a, b) => String(b[0]).localeCompare(String(a[0])));
  return `A whole check of ${WHOLE.characters} characters: the starter pack and ${WHOLE.names} names, ms, and how many times ours the others take
${table(['draft', 'by', 'new', 'ratio', 'after a key', 'ratio'], rows)}`;
}

function linear(figures: readonly LinearFigure[]): string {
  const lengths = figures[0]?.each.map(({ characters }) => `${characters / 1000} k`) ?? [];
  const rows = figures.map(({ what, each }) => {
    const known = each.flatMap(({ perThousand }) => (perThousand === undefined ? [] : [perThousand]));
    const growth = (known.at(-1) ?? 0) / (known[0] ?? 1);
    return [what, ...each.map(({ perThousand }) => perThousand?.toFixed(3) ?? NONE), times(growth)];
  });
  return `A check with rules of every kind, by the length of the text: ms for each thousand characters, which must not grow
${table(['text', ...lengths, 'last to first'], rows)}`;
}

/** All tables. */
export function engineReport(figures: EngineFigures): string {
  return [building(figures.names), searching(figures.names), whole(figures.whole), linear(figures.linear)].join('\n\n');
}
