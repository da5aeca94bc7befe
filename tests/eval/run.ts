/**
 * Measures how often the engine is right, and prints tables. Usage: `node tests/eval/run.ts [--errors N] [--kept]
 * [--posts-only] [--read N [--seed WORD] [--pack FILE]]`. Judges nothing: it fails only where something did not work.
 */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compilePack, type Pack, parsePack } from '../../rules/index.ts';
import { evaluationFolder, measureAddress, measureNames, realTexts } from './folder.ts';
import { HALVES, readLabelled } from './labelled.ts';
import { hintsOn, lineFor, rulesOfStyle, sample } from './read.ts';
import { labelledReport, measuresReport, spokenReport } from './report.ts';
import { score } from './score.ts';

const HELP = `  --errors N     prints N misses and false alarms of the open half
  --kept         scores the kept half, too: figures only, for the very end
  --posts-only   leaves out the evaluation folder, which takes a minute
  --read N       prints N hints on real texts, for reading by eye, and nothing else
  --seed WORD    takes other hints for --read
  --pack FILE    whose tone and wording --read is about; the demo pack where it is left out
`;
const NO_FOLDER = 'There is no evaluation folder beside the project: real texts are left out.';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const LABELLED_FOR = here('pack.yaml');
const DEMO = here('../../rules/packs/demo.yaml');

/** Reads a pack; throws with its mistakes. */
function load(path: string): Pack {
  const parsed = parsePack(readFileSync(path));
  if ('pack' in parsed) return parsed.pack;
  const mistakes = parsed.mistakes.map(({ line, message }) => `${path}:${line}  ${message}`);
  throw new Error(mistakes.join('\n'));
}

function scorePosts(kept: boolean, errors: number): void {
  const posts = readLabelled(here('posts'), kept ? HALVES : ['open']);
  const scores = score(compilePack(load(LABELLED_FOR)), posts);
  console.log(`\n${labelledReport(scores)}`);
  const told = scores.flatMap((one) => one.errors);
  if (errors > 0) console.log(`\n${told.slice(0, errors).join('\n')}`);
}

function readRealTexts(pack: string, count: number, seed: string): void {
  const folder = evaluationFolder();
  if (!folder) {
    console.log(NO_FOLDER);
    return;
  }
  const texts = realTexts(folder);
  const seen = hintsOn(rulesOfStyle(load(pack)), texts);
  console.log(sample(seen, count, seed).map(lineFor).join('\n'));
  console.log(`\n${spokenReport(seen, texts.length)}`);
}

function runScorers(): void {
  const folder = evaluationFolder();
  console.log(`\n${folder ? measuresReport([...measureNames(folder), ...measureAddress(folder)]) : NO_FOLDER}`);
}

/** A whole number from the command line; throws where it is none. */
function count(option: string, written: string): number {
  if (!/^\d+$/.test(written)) throw new Error(`--${option} takes a whole number`);
  return Number(written);
}

try {
  const { values } = parseArgs({
    options: {
      errors: { type: 'string', default: '0' },
      kept: { type: 'boolean', default: false },
      'posts-only': { type: 'boolean', default: false },
      read: { type: 'string' },
      seed: { type: 'string', default: 'peerdal' },
      pack: { type: 'string', default: DEMO },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) console.log(HELP);
  else if (values.read !== undefined) readRealTexts(values.pack, count('read', values.read), values.seed);
  else {
    scorePosts(values.kept, count('errors', values.errors));
    if (!values['posts-only']) runScorers();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
