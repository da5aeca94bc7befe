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
  args: {
    name?: string;
    data?: { type?: string; url?: string };
    chrome_mojo_event_info?: { mojo_interface_tag?: string };
  };
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

/** When each key of a trace came down. Throws where there is none. */
export function keyTimes(events: readonly TraceEvent[]): number[] {
  const keys = events.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown');
  if (keys.length === 0) throw new Error('The trace saw no key');
  return keys.map(({ ts }) => ts);
}

/**
 * What an extension did itself: calls into its script, whatever they made the page do meanwhile, and messages to it with all
 * that the browser does to hand them over. Wants the categories `devtools.timeline` and `toplevel`.
 */
export function extensionWork(events: readonly TraceEvent[]): TraceEvent[] {
  return outermost(
    events.filter(
      ({ name, args }) =>
        (name === 'FunctionCall' && args.data?.url?.startsWith('chrome-extension://')) ||
        args.chrome_mojo_event_info?.mojo_interface_tag === 'extensions.mojom.MessagePort',
    ),
  );
}

/** Tasks of the main thread, all that it does. */
export const tasks = (events: readonly TraceEvent[]): TraceEvent[] =>
  outermost(events.filter(({ name }) => name === 'RunTask'));

/** The events that are no part of an earlier one. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = 0;
  return events.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}
