/**
 * Measures what the extension costs and how fast it answers, prints tables and writes all figures to `.cache/bench.json`.
 * Usage: `node tests/bench/run.ts [--extension DIR]`, or `--engine` for what needs no browser. Judges nothing: it fails only where something did not work.
 */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { take } from '../browser/compose/pack.ts';
import { type Chromium, openChromium } from '../browser/harness/chromium.ts';
import { measureStart } from './cold-start.ts';
import { measureEngine } from './engine.ts';
import { now } from './figures.ts';
import { measureDelay } from './hint-delay.ts';
import { measureCost } from './key-cost.ts';
import { machine } from './machine.ts';
import { benchPack, USUAL_NAMES } from './pack.ts';
import { measureOpen } from './popup-open.ts';
import { type Figures, report } from './report.ts';
import { measureSizes } from './sizes.ts';

const EDITORS = ['x', 'sdui', 'legacy'] as const;
/** Also the one that LinkedIn may have one day. Characters: a short post, a usual one, and more than any site takes. */
const COST_EDITORS = [...EDITORS, 'sdui-lexical'] as const;
const LENGTHS = [300, 1300, 25_000];
const RESULT = '.cache/bench.json';
/** As many as a pack may be made of. */
const MOST_NAMES = 100_000;

async function takeOrThrow(chromium: Chromium, pack: string): Promise<void> {
  const taken = await take(chromium, pack);
  if (!taken.ok) throw new Error(`The pack was refused: ${JSON.stringify(taken.problem)}`);
}

async function measure(extension: string): Promise<{ figures: Figures; errors: string[] }> {
  // Before there is a browser that wants the processor, too.
  const engine = await measureEngine(now);
  const extended = await openChromium({ extension });
  const plain = await openChromium({ extension: false });
  try {
    await takeOrThrow(extended, benchPack());
    const version = extended.context.browser()?.version() ?? 'of unknown version';
    const figures: Figures = {
      machine: { browser: `Chromium ${version}, headless`, ...machine() },
      sizes: measureSizes(extension),
      engine,
      delays: [],
      costs: [],
      starts: [],
      opens: [],
    };
    for (const editor of EDITORS) {
      now(`hints in ${editor}`);
      figures.delays.push(await measureDelay(extended, editor));
    }
    for (const editor of COST_EDITORS) {
      for (const characters of LENGTHS) {
        now(`keys in ${editor}, ${characters} characters`);
        figures.costs.push(await measureCost(plain, extended, { editor, characters }));
      }
    }
    now('the popup');
    figures.opens = await measureOpen(extension);
    now('starts of the background');
    figures.starts = await measureStart(extended, USUAL_NAMES);
    await takeOrThrow(extended, benchPack(MOST_NAMES, 2));
    figures.starts.push(...(await measureStart(extended, MOST_NAMES)));
    return { figures, errors: [...plain.errors(), ...extended.errors()] };
  } finally {
    await plain.close();
    await extended.close();
  }
}

async function runAll(extension: string): Promise<void> {
  if (!existsSync(extension)) throw new Error(`No extension in ${extension}. Run: npm run build`);
  console.log('Measuring takes about ten minutes; the quieter the machine, the better the figures.');
  const { figures, errors } = await measure(extension);
  mkdirSync('.cache', { recursive: true });
  writeFileSync(RESULT, `${JSON.stringify(figures, undefined, 2)}\n`);
  console.log(`${report(figures)}\nAll figures are in ${RESULT}.`);
  if (errors.length > 0) throw new Error(`Errors on the pages or in the background:\n${errors.join('\n')}`);
}

const { values } = parseArgs({
  options: {
    extension: { type: 'string', default: '.output/chrome-mv3' },
    engine: { type: 'boolean', default: false },
  },
});
try {
  if (values.engine) await import('./engine-only.ts');
  else await runAll(resolve(values.extension));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
