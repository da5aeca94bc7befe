/**
 * Two measures on real texts, from an evaluation folder beside the project (or where `EVAL_DIR` says) that has its own
 * scorers. Nothing of that folder is part of the project.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type Goal, least, most } from './goals.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** One figure of a scorer. */
export interface Measure {
  what: string;
  /** In percent, or for each hundred texts where `what` says so. */
  figure: number;
  goal: Goal;
}

/** Where the evaluation folder is; undefined where there is none. */
export function evaluationFolder(): string | undefined {
  const folder = resolve(process.env.EVAL_DIR ?? join(ROOT, '../shared/eval'));
  return existsSync(folder) ? folder : undefined;
}

/** Runs a scorer on this project and gives what it prints. Throws where it fails. */
function run(script: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [script, '--project', ROOT, ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The scorer of the evaluation folder failed: ${error?.message ?? stderr}`);
  return stdout;
}

const namesResult = z.object({
  summary: z.object({
    recallClear: z.number(),
    spellings: z.number(),
    lowest: z.number(),
    near: z.number(),
  }),
  sets: z.object({
    conll2002nl: z.object({
      texts: z.number(),
      clearHit: z.number(),
      exact: z.number(),
      wrong: z.number(),
      falseClear: z.number(),
    }),
  }),
});

/** Names of organisations in posts and newspaper sentences; takes a minute. */
export function measureNames(folder: string): Measure[] {
  const scratch = mkdtempSync(join(tmpdir(), 'names-'));
  try {
    const file = join(scratch, 'names.json');
    run(join(folder, 'names/score.mjs'), ['--json', file]);
    const { summary, sets } = namesResult.parse(JSON.parse(readFileSync(file, 'utf8')));
    const { texts, clearHit, exact, wrong, falseClear } = sets.conll2002nl;
    const adjusted = (100 * (clearHit + exact)) / (clearHit + wrong + falseClear);
    return [
      { what: 'names: clear ones found, %', figure: summary.recallClear, goal: least(99.3) },
      { what: 'names: spellings found, mean, %', figure: summary.spellings, goal: least(96) },
      { what: 'names: spellings found, lowest, %', figure: summary.lowest, goal: least(85) },
      { what: 'names: near misses flagged, %', figure: summary.near, goal: most(3) },
      { what: 'names, Dutch set: adjusted precision, %', figure: adjusted, goal: least(98.5) },
      {
        what: 'names, Dutch set: false for each 100 texts',
        figure: (100 * (falseClear - exact)) / texts,
        goal: most(0.3),
      },
    ];
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** The Dutch form of address, je and u. */
export function measureAddress(folder: string): Measure[] {
  const line = run(join(folder, 'address/score.mjs'), []);
  const figure = (label: string) => {
    const found = new RegExp(`${label} (\\d+(?:\\.\\d+)?)`).exec(line)?.[1];
    if (found === undefined) throw new Error(`The scorer of the form of address does not say "${label}"`);
    return Number(found);
  };
  return [
    { what: 'je and u: texts of the wrong form flagged, %', figure: figure('texts flagged'), goal: least(99.8) },
    { what: 'je and u: words of the wrong form found, %', figure: figure('spans found'), goal: least(98) },
    {
      what: 'je and u: texts of the right form flagged, %',
      figure: figure('texts of the right form flagged'),
      goal: most(0.2),
    },
  ];
}

const realText = z.object({ text: z.string(), language: z.enum(['nl', 'en']) });
export type RealText = z.infer<typeof realText>;

/** Real posts and newspaper sentences, without their labels. */
export function realTexts(folder: string): RealText[] {
  const lines = readFileSync(join(folder, 'names/natural.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line) => realText.parse(JSON.parse(line)));
}
