/** Finding names, beside other ways to find them: each way and each size in a process of its own. */

import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { NameRun } from './name-run.ts';
import { SEARCHERS, type SearcherName } from './name-searchers.ts';

/** How many names. */
export const SIZES = [1000, 10_000, 100_000] as const;

const RUN = fileURLToPath(new URL('name-run.ts', import.meta.url));
const run = promisify(execFile);

/** Measures every way at every size, one after the other. @param now is told what is measured */
export async function measureNames(now: (what: string) => void): Promise<NameRun[]> {
  const runs: NameRun[] = [];
  for (const names of SIZES) {
    now(`${names} names`);
    for (const searcher of Object.keys(SEARCHERS) as SearcherName[]) {
      const { stdout } = await run(process.execPath, ['--expose-gc', RUN, searcher, String(names)]);
      runs.push(JSON.parse(stdout));
    }
  }
  return runs;
}
