import type { CDPSession, Page } from 'playwright-core';
import type { Chromium } from '../browser/harness/chromium.ts';
import type { PageName } from '../pages/pages.ts';
import { post } from './engine/posts.ts';
import { median, percentile, sleep, sum } from './figures.ts';
import { SHORT_NAMES, TYPED } from './pack.ts';
import { extensionWork, keyTimes, startTrace, tasks } from './trace.ts';

/** A time for each of many keys, in milliseconds. */
export interface PerKey {
  median: number;
  p95: number;
}

/**
 * What the page's main thread does for each key, from its keydown to the next one's. In time of the processor, which a busy
 * machine changes less than the clock's.
 */
export interface CostFigure {
  editor: PageName;
  /** Of the draft that stands there already. */
  characters: number;
  keys: number;
  /** What the extension does itself. */
  own: PerKey;
  /** The same by the clock: with what others took of the processor meanwhile. */
  ownByClock: PerKey;
  /** All that the main thread does, in a browser without the extension and in one with it; painting comes with it. */
  without: PerKey;
  withIt: PerKey;
  /** What all of it comes to for each key, with the extension and without: more than `own`, for marks are painted, too. */
  more: number;
}

/** One key's work. */
interface Key {
  own: number;
  ownByClock: number;
  all: number;
}

/** Milliseconds from key to key: 20 keys a second, or as fast as the editor goes. */
const PACE = 50;
/** Long enough for the last key's hints to be painted, and shorter than the rest after which a word counts as written. */
const SETTLE = 300;
/** The browsers take turns after this many keys, so that a busy moment of the machine meets both. */
const TURN = 35;
const FIRM_NAMES = SHORT_NAMES.slice(0, 60);

interface Desk {
  page: Page;
  session: CDPSession;
  keys: Key[];
}

async function sitDown(chromium: Chromium, editor: PageName, characters: number): Promise<Desk> {
  const { page, editor: box } = await chromium.open(editor);
  await box.click();
  const draft = post({ characters, language: 'mixed', names: FIRM_NAMES, seed: 5 });
  await page.evaluate((text) => window.__editor?.setText(text), draft);
  // Near the beginning: all that follows moves with each key.
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  // The first words bring everything up that a box needs, and have it compiled; they are not measured.
  await page.keyboard.type(' Hoi allemaal, we zijn er weer! ', { delay: PACE });
  await sleep(SETTLE);
  return { page, session: await page.context().newCDPSession(page), keys: [] };
}

async function type({ page, session, keys }: Desk, text: string): Promise<void> {
  await page.bringToFront();
  const trace = await startTrace(page, session, ['devtools.timeline', 'toplevel']);
  const start = performance.now();
  for (const [at, key] of [...text].entries()) {
    await sleep(Math.max(start + at * PACE - performance.now(), 0));
    await page.keyboard.type(key);
  }
  await sleep(SETTLE);
  const events = await trace.stop();
  const times = keyTimes(events);
  const [own, all] = [extensionWork(events), tasks(events)];
  keys.push(
    ...times.map((from, at) => {
      // The task that holds a key begins a little before it.
      const isThisKeys = ({ ts, dur = 0 }: { ts: number; dur?: number }) =>
        ts + dur > from && ts + dur <= (times[at + 1] ?? Infinity);
      const [ownHere, allHere] = [own.filter(isThisKeys), all.filter(isThisKeys)];
      return {
        own: sum(ownHere.map(({ dur = 0, tdur = dur }) => tdur)) / 1000,
        ownByClock: sum(ownHere.map(({ dur = 0 }) => dur)) / 1000,
        all: sum(allHere.map(({ dur = 0, tdur = dur }) => tdur)) / 1000,
      };
    }),
  );
}

function perKey(keys: readonly Key[], what: keyof Key): PerKey {
  const times = keys.map((key) => key[what]);
  return { median: median(times), p95: percentile(times, 0.95) };
}

const mean = (keys: readonly Key[]) => sum(keys.map(({ all }) => all)) / keys.length;

/** Types the same words into the same draft in a browser with the extension and in one without, in turns. */
export async function measureCost(
  plain: Chromium,
  extended: Chromium,
  { editor, characters }: { editor: PageName; characters: number },
): Promise<CostFigure> {
  const without = await sitDown(plain, editor, characters);
  const withIt = await sitDown(extended, editor, characters);
  for (let from = 0; from < TYPED.length; from += TURN) {
    const part = TYPED.slice(from, from + TURN);
    const turns = (from / TURN) % 2 === 0 ? [without, withIt] : [withIt, without];
    for (const desk of turns) await type(desk, part);
  }
  for (const { page } of [without, withIt]) await page.close();
  return {
    editor,
    characters,
    keys: withIt.keys.length,
    own: perKey(withIt.keys, 'own'),
    ownByClock: perKey(withIt.keys, 'ownByClock'),
    without: perKey(without.keys, 'all'),
    withIt: perKey(withIt.keys, 'all'),
    more: mean(withIt.keys) - mean(without.keys),
  };
}
