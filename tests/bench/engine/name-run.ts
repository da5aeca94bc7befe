/**
 * Measures one way to find names at one size and prints the figures as JSON, in a process of its own, so that nobody's heap
 * and nobody's compiled code is in another's figures. Usage: `node --expose-gc name-run.ts SEARCHER NAMES`.
 */

import { memoryUsage } from 'node:process';
import { median } from '../figures.ts';
import { firmNames } from './firm-names.ts';
import { SEARCHERS, type SearcherName } from './name-searchers.ts';
import { post } from './posts.ts';
import { medianTime } from './time.ts';

/** One way to find names, at one size. Times in milliseconds, sizes in bytes. */
export interface NameRun {
  searcher: SearcherName;
  names: number;
  /** Median of several builds, or of one where it takes seconds. */
  build: number;
  /** What is in memory more than before, when what was built is all that is left. */
  heap: number;
  stored?: number;
  /** Making it ready again from what was stored. */
  load?: number;
  /** By the characters of the texts; `found` and `first` are of the first one. */
  searches: { characters: number; found: number; first: number; median: number }[];
}

/** The lengths of texts: a tweet, a long post, the longest post, an article. */
export const LENGTHS = [280, 1300, 3000, 25_000] as const;

/** How many texts of each length: what remembers the last one gains nothing by that. */
const TEXTS = 64;
const BUILDS = 5;
/** Of what takes longer than this to build, one build is enough. */
const LONG_BUILD = 1000;

function inUse(): number {
  if (!global.gc) throw new Error('Needs --expose-gc');
  global.gc();
  global.gc();
  const { heapUsed, external } = memoryUsage();
  return heapUsed + external;
}

function took<T>(work: () => T): { result: T; time: number } {
  const began = performance.now();
  const result = work();
  return { result, time: performance.now() - began };
}

async function run(searcher: SearcherName, count: number): Promise<NameRun> {
  const names = firmNames(count);
  const build = SEARCHERS[searcher].prepare(names);
  const before = inUse();
  const { result: first, time } = took(build);
  const { search, stored } = first;
  const heap = inUse() - before;
  const searches: NameRun['searches'] = [];
  for (const characters of LENGTHS) {
    const texts = Array.from({ length: TEXTS }, (_, text) =>
      post({ characters, language: 'mixed', names, seed: characters + text }),
    );
    let next = 0;
    const one = () => search(texts[next++ % TEXTS] ?? '');
    const { result: found, time: first } = took(one);
    searches.push({ characters, found, first, median: await medianTime(one) });
  }
  const times = [time];
  while (times.length < BUILDS && time < LONG_BUILD) times.push(took(SEARCHERS[searcher].prepare(names)).time);
  const loads = stored ? Array.from({ length: BUILDS }, () => took(() => stored.load()).time) : [];
  return {
    searcher,
    names: count,
    build: median(times),
    heap,
    ...(stored && { stored: stored.size(), load: median(loads) }),
    searches,
  };
}

const [searcher = '', count] = process.argv.slice(2);
if (!(searcher in SEARCHERS)) throw new Error(`No such searcher: ${searcher}`);
process.stdout.write(JSON.stringify(await run(searcher as SearcherName, Number(count))));
