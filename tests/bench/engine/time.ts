import { Bench } from 'tinybench';

/**
 * The median time of some work in milliseconds: warmed up, then as often as fits in less than half a second, and five times at
 * least. Work that promises is waited for.
 */
export async function medianTime(work: () => unknown): Promise<number> {
  const bench = new Bench({ time: 400, iterations: 5, warmupTime: 200, warmupIterations: 2, throws: true });
  bench.add('work', work);
  const [task] = await bench.run();
  if (!task || !('latency' in task.result)) throw new Error('The benchmark gave no figures');
  return task.result.latency.p50;
}
