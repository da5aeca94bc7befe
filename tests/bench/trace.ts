import type { CDPSession, Page } from 'playwright-core';

/** One event of a trace, as Chromium writes it. Times in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { name?: string; data?: { type?: string } };
}

export interface Trace {
  /** Ends the trace. @returns what happened in the page's own process on its main thread, in order of time */
  stop(): Promise<TraceEvent[]>;
}

/** Where in the page's process the page runs: Chromium names the thread. */
function onMainThread(events: readonly TraceEvent[], page: number): TraceEvent[] {
  const thread = events.find(
    ({ name, pid, args }) => name === 'thread_name' && pid === page && args.name === 'CrRendererMain',
  );
  if (!thread) throw new Error('The trace does not name the main thread of the page');
  return events
    .filter(({ pid, tid, ph }) => pid === page && tid === thread.tid && ph !== 'M')
    .toSorted((a, b) => a.ts - b.ts);
}

/** The page's process, as the browser noted it when the trace began. */
function processOf(events: readonly unknown[], address: string): number {
  interface Started {
    name: string;
    args: { data?: { frames?: { url: string; processId: number; isOutermostMainFrame: boolean }[] } };
  }
  const started = (events as Started[]).find(({ name }) => name === 'TracingStartedInBrowser');
  const frame = started?.args.data?.frames?.find((each) => each.isOutermostMainFrame && each.url === address);
  if (!frame) throw new Error(`The trace does not know ${address}`);
  return frame.processId;
}

/**
 * Starts a trace of the whole browser; one at a time.
 *
 * @param categories Chromium's own names, such as `devtools.timeline`
 */
export async function startTrace(page: Page, session: CDPSession, categories: readonly string[]): Promise<Trace> {
  const events: unknown[] = [];
  const collect = ({ value }: { value: object[] }) => void events.push(...value);
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline', ...categories] },
    transferMode: 'ReportEvents',
  });
  return {
    async stop() {
      const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
      await session.send('Tracing.end');
      await complete;
      session.off('Tracing.dataCollected', collect);
      return onMainThread(events as TraceEvent[], processOf(events, page.url()));
    },
  };
}

/** The time of the first key in a trace; throws where there is none. */
export function firstKey(events: readonly TraceEvent[]): number {
  const key = events.find(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown');
  if (!key) throw new Error('The trace saw no key');
  return key.ts;
}
