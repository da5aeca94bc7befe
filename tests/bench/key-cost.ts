import type { CDPSession, Page } from 'playwright-core';
import type { Chromium } from '../browser/harness/chromium.ts';
import type { PageName } from '../pages/pages.ts';
import { sleep, sum } from './figures.ts';
import { DRAFT } from './pack.ts';
import { firstKey, startTrace, type TraceEvent } from './trace.ts';

/** What the page's main thread does while somebody types. Times in milliseconds. */
export interface Cost {
  /** Time in tasks of the main thread, for each key: as the wall clock has it, and as the processor has it. */
  wall: number;
  cpu: number;
  longestTask: number;
  /** Tasks of 50 ms and more: what a person feels as stutter. */
  longTasks: number;
}

export interface CostFigure {
  editor: PageName;
  keys: number;
  without: Cost;
  withIt: Cost;
  /** Wall-clock time with the extension over that without. */
  ratio: number;
}

/** Milliseconds from key to key: 20 keys a second. */
const PACE = 50;
/** Long enough for the last key's hints to be painted, and shorter than the rest after which a word counts as written. */
const SETTLE = 300;
/** The browsers take turns after this many keys, so that a busy moment of the machine meets both. */
const TURN = 70;
const LONG_TASK = 50;

interface Desk {
  page: Page;
  session: CDPSession;
  tasks: { wall: number; cpu: number }[];
}

/** The tasks that are not part of another one. */
function topTasks(events: readonly TraceEvent[]): { wall: number; cpu: number }[] {
  const from = firstKey(events);
  const tasks: { wall: number; cpu: number }[] = [];
  let end = 0;
  for (const { name, ts, dur = 0, tdur = dur } of events) {
    // The task that holds the first key begins a little before it.
    if (name !== 'RunTask' || ts + dur < from || ts < end) continue;
    end = ts + dur;
    tasks.push({ wall: dur / 1000, cpu: tdur / 1000 });
  }
  return tasks;
}

async function sitDown(chromium: Chromium, editor: PageName): Promise<Desk> {
  const { page, editor: box } = await chromium.open(editor);
  await box.click();
  // The first word brings everything up that a box needs; it is not measured.
  await page.keyboard.type('Hoi! ', { delay: PACE });
  await sleep(SETTLE);
  return { page, session: await page.context().newCDPSession(page), tasks: [] };
}

async function type({ page, session, tasks }: Desk, text: string): Promise<void> {
  await page.bringToFront();
  const trace = await startTrace(page, session, ['devtools.timeline']);
  const start = performance.now();
  for (const [at, key] of [...text].entries()) {
    await sleep(Math.max(start + at * PACE - performance.now(), 0));
    await page.keyboard.type(key);
  }
  await sleep(SETTLE);
  tasks.push(...topTasks(await trace.stop()));
}

function cost(tasks: readonly { wall: number; cpu: number }[], keys: number): Cost {
  return {
    wall: sum(tasks.map(({ wall }) => wall)) / keys,
    cpu: sum(tasks.map(({ cpu }) => cpu)) / keys,
    longestTask: Math.max(...tasks.map(({ wall }) => wall)),
    longTasks: tasks.filter(({ wall }) => wall >= LONG_TASK).length,
  };
}

/** Types the same draft in a browser with the extension and in one without, in turns, and compares what it costs. */
export async function measureCost(plain: Chromium, extended: Chromium, editor: PageName): Promise<CostFigure> {
  const without = await sitDown(plain, editor);
  const withIt = await sitDown(extended, editor);
  for (let from = 0; from < DRAFT.length; from += TURN) {
    const part = DRAFT.slice(from, from + TURN);
    const turns = (from / TURN) % 2 === 0 ? [without, withIt] : [withIt, without];
    for (const desk of turns) await type(desk, part);
  }
  for (const { page } of [without, withIt]) await page.close();
  const [plainCost, extendedCost] = [cost(without.tasks, DRAFT.length), cost(withIt.tasks, DRAFT.length)];
  return {
    editor,
    keys: DRAFT.length,
    without: plainCost,
    withIt: extendedCost,
    ratio: extendedCost.wall / plainCost.wall,
  };
}
