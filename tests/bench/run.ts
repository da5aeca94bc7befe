/**
 * Measures what the extension costs and how fast it answers, prints tables and writes all figures to `.cache/bench.json`.
 * Usage: `node tests/bench/run.ts [--extension DIR]`. Judges nothing: it fails only where something did not work.
 */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { take } from '../browser/compose/pack.ts';
import { type Chromium, openChromium } from '../browser/harness/chromium.ts';
import { measureStart } from './cold-start.ts';
import { measureEngine } from './engine.ts';
import { measureDelay } from './hint-delay.ts';
import { measureCost } from './key-cost.ts';
import { benchPack } from './pack.ts';
import { type Figures, report } from './report.ts';
import { measureSizes } from './sizes.ts';

const EDITORS = ['x', 'sdui', 'legacy'] as const;
const RESULT = '.cache/bench.json';

function machine(chromium: Chromium): Figures['machine'] {
  const processors = cpus();
  return {
    browser: `Chromium ${chromium.context.browser()?.version() ?? 'of unknown version'}, headless`,
    node: process.version,
    processor: processors[0]?.model.trim() ?? 'unknown',
    processors: processors.length,
    load: loadavg()[0] ?? 0,
  };
}

/** Says what is measured now: a run is long, and who waits should see it move. */
function now<T>(what: string, work: () => T): T {
  console.log(`  ${String(Math.round(performance.now() / 1000)).padStart(3)} s  ${what}`);
  return work();
}

async function measure(extension: string): Promise<{ figures: Figures; errors: string[] }> {
  const extended = await openChromium({ extension });
  const plain = await openChromium({ extension: false });
  try {
    const taken = await take(extended, benchPack());
    if (!taken.ok) throw new Error(`The pack was refused: ${taken.mistakes.map(({ message }) => message).join('; ')}`);
    const figures: Figures = {
      machine: machine(extended),
      sizes: measureSizes(extension),
      engine: await now('checks', measureEngine),
      delays: [],
      costs: [],
      starts: [],
    };
    for (const editor of EDITORS) {
      figures.delays.push(await now(`hints in ${editor}`, () => measureDelay(extended, editor)));
    }
    for (const editor of EDITORS) {
      figures.costs.push(await now(`keys in ${editor}`, () => measureCost(plain, extended, editor)));
    }
    figures.starts = await now('starts of the background', () => measureStart(extended));
    return { figures, errors: [...plain.errors(), ...extended.errors()] };
  } finally {
    await plain.close();
    await extended.close();
  }
}

const { values } = parseArgs({ options: { extension: { type: 'string', default: '.output/chrome-mv3' } } });
try {
  const extension = resolve(values.extension);
  if (!existsSync(extension)) throw new Error(`No extension in ${extension}. Run: npm run build`);
  console.log('Measuring takes about four minutes; the quieter the machine, the better the figures.');
  const { figures, errors } = await measure(extension);
  mkdirSync('.cache', { recursive: true });
  writeFileSync(RESULT, `${JSON.stringify(figures, undefined, 2)}\n`);
  console.log(`${report(figures)}\nAll figures are in ${RESULT}.`);
  if (errors.length > 0) throw new Error(`Errors on the pages or in the background:\n${errors.join('\n')}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
