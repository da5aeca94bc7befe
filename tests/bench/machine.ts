import { cpus, loadavg } from 'node:os';
import { round } from './figures.ts';

/** What the figures were taken on. */
export interface Machine {
  node: string;
  processor: string;
  processors: number;
  /** Processes that wanted a processor in the minute before. */
  load: number;
}

/** The machine that this runs on, as it is now. */
export function machine(): Machine {
  const processors = cpus();
  return {
    node: process.version,
    processor: processors[0]?.model.trim() ?? 'unknown',
    processors: processors.length,
    load: loadavg()[0] ?? 0,
  };
}

/** The same in a line. */
export function machineLine({ node, processor, processors, load }: Machine): string {
  return `Node ${node}; ${processors} × ${processor}; load before ${round(load)}`;
}
