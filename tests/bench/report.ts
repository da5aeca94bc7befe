import type { StartFigure } from './cold-start.ts';
import { engineReport } from './engine/report.ts';
import type { EngineFigures } from './engine.ts';
import { round, table } from './figures.ts';
import type { DelayFigure } from './hint-delay.ts';
import type { CostFigure } from './key-cost.ts';
import { type Machine, machineLine } from './machine.ts';
import type { OpenFigure } from './popup-open.ts';
import type { SizeFigure } from './sizes.ts';

/** Everything that one run measured. */
export interface Figures {
  machine: Machine & { browser: string };
  sizes: SizeFigure[];
  engine: EngineFigures;
  delays: DelayFigure[];
  costs: CostFigure[];
  starts: StartFigure[];
  opens: OpenFigure[];
}

/** What stands for the editors. */
const EDITORS: Record<string, string> = {
  x: 'X (Draft.js)',
  sdui: 'LinkedIn (TipTap)',
  legacy: 'LinkedIn (Quill 1)',
  'sdui-lexical': 'Lexical',
};

const editorName = (editor: string) => EDITORS[editor] ?? editor;

function delays(figures: readonly DelayFigure[]): string {
  const rows = figures.map(({ editor, samples, letter, hint }) => {
    const times = [letter.median, letter.p95, hint.median, hint.p95, hint.longest];
    return [editorName(editor), samples, ...times];
  });
  const lags = figures.map(({ editor, lag }) => `${editorName(editor)} ${round(lag)}`);
  return `From a key to the painted hint, ms: from the event's own time stamp to the end of the frame that paints the mark
${table(['editor', 'samples', 'letter median', 'letter p95', 'hint median', 'hint p95', 'hint longest'], rows)}
  By a trace of one more sample each, that frame was painted and committed sooner than we noted, by ms: ${lags.join(', ')}`;
}

function costs(figures: readonly CostFigure[]): string {
  const rows = figures.map(({ editor, characters, own, ownByClock, without, withIt, more }) => [
    editorName(editor),
    characters,
    ...[own, ownByClock, without, withIt].flatMap(({ median, p95 }) => [median, p95]),
    more,
  ]);
  const parts = ['own', 'own by clock', 'page without', 'page with'];
  const headings = ['editor', 'characters', ...parts.flatMap((part) => [part, 'p95']), 'more'];
  return `The main thread for each key at 20 keys a second, ms of the processor: median and p95; mean difference
${table(headings, rows)}`;
}

function starts(figures: readonly StartFigure[]): string {
  const rows = figures.map(({ worker, names, samples, key, click }) => [
    worker,
    names,
    samples,
    key.median,
    key.longest,
    click.median,
    click.longest,
  ]);
  return `To the first painted hint with the background stopped and running, ms: from a key, and from a click into a box with a draft
${table(['background', 'names', 'samples', 'key median', 'key longest', 'click median', 'click longest'], rows)}`;
}

function opens(figures: readonly OpenFigure[]): string {
  const rows = figures.map(({ page, worker, samples, shown, moved }) => [
    page,
    worker,
    samples,
    shown.median,
    shown.longest,
    moved.toFixed(3),
  ]);
  return `From the start of a page in the toolbar's popup to its whole picture, ms, and how much moved after it (layout shift)
${table(['page', 'background', 'samples', 'shown median', 'shown longest', 'moved at worst'], rows)}`;
}

function sizes(figures: readonly SizeFigure[]): string {
  const rows = figures.map(({ part, loaded, minified, gzipped }) => [part, minified / 1000, gzipped / 1000, loaded]);
  return `Size, kB of 1,000 bytes
${table(['part', 'minified', 'gzipped', 'loaded'], rows)}`;
}

/** All figures as tables for a terminal. */
export function report({ machine, ...figures }: Figures): string {
  const parts = [
    `${machine.browser}; ${machineLine(machine)}`,
    engineReport(figures.engine),
    delays(figures.delays),
    costs(figures.costs),
    starts(figures.starts),
    opens(figures.opens),
    sizes(figures.sizes),
  ];
  return `\n${parts.join('\n\n')}\n`;
}
