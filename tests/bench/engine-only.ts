/**
 * Measures the engine alone, without a browser and a build, prints tables and writes the figures to
 * `.cache/bench-engine.json`. Usage: `node tests/bench/engine-only.ts`. Judges nothing: it fails only where something did not
 * work.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { engineReport } from './engine/report.ts';
import { measureEngine } from './engine.ts';
import { now } from './figures.ts';
import { machine, machineLine } from './machine.ts';

const RESULT = '.cache/bench-engine.json';

console.log('Measuring takes about six minutes; the quieter the machine, the better the figures.');
const on = machine();
const figures = await measureEngine(now);
mkdirSync('.cache', { recursive: true });
writeFileSync(RESULT, `${JSON.stringify({ machine: on, ...figures }, undefined, 2)}\n`);
console.log(`\n${machineLine(on)}\n\n${engineReport(figures)}\n\nAll figures are in ${RESULT}.`);
