import type { Page } from 'playwright-core';
import type { Chromium } from '../browser/harness/chromium.ts';
import type { PageName } from '../pages/pages.ts';
import { median, percentile, sleep } from './figures.ts';
import { SHORT_NAMES } from './pack.ts';
import { PAINTED, startStopwatch } from './page-clock.ts';
import { startTrace } from './trace.ts';

/** From a key to what it shows, in milliseconds. */
export interface DelayFigure {
  editor: PageName;
  samples: number;
  letter: { median: number; p95: number };
  hint: { median: number; p95: number; longest: number };
  /** In a trace of one more sample: how much sooner that frame was painted and committed than we noted. */
  lag: number;
}

const SAMPLES = 60;
/** At first everything is cold; these are typed but not counted. */
const WARM_UP = 5;
const NAMES_PER_DRAFT = 10;
const OPENING = 'Vandaag waren we met het hele team op bezoek. What a day it was, and how much we learnt from ';

/** The shortest rest before the last key, in milliseconds: what the keys before it set off is over. */
const REST = 150;

async function newDraft(page: Page): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Backspace');
  await page.keyboard.type(OPENING);
}

/** Types all of a name but its last letter, and rests. Rests differ, so that samples fall anywhere in a frame. */
async function typeMost(page: Page, name: string, at: number): Promise<void> {
  await page.keyboard.type(`${at % NAMES_PER_DRAFT === 0 ? '' : ' en '}${name.slice(0, -1)}`);
  await sleep(REST + ((at * 7) % 17));
}

async function sample(page: Page, name: string) {
  const stopwatch = await startStopwatch(page, 'keydown', name);
  await page.keyboard.press(name.slice(-1));
  return stopwatch.painted();
}

/** Takes one sample in a trace, and compares our end of the frame with the browser's. */
async function measureLag(page: Page, name: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await newDraft(page);
  await typeMost(page, name, 0);
  const trace = await startTrace(page, session, ['devtools.timeline', 'blink.user_timing']);
  await sample(page, name);
  const events = await trace.stop();
  await session.detach();
  const noted = events.find((event) => event.name === PAINTED);
  const frame = events.findLast((event) => event.name === 'Commit' && event.ts < (noted?.ts ?? 0));
  if (!noted || !frame) throw new Error('The trace saw no frame with the hint');
  return (noted.ts - frame.ts - (frame.dur ?? 0)) / 1000;
}

/** Types names into one editor with real keys and measures when the hint for each is painted. */
export async function measureDelay(chromium: Chromium, editor: PageName): Promise<DelayFigure> {
  const { page, editor: box } = await chromium.open(editor);
  await box.click();
  const letters: number[] = [];
  const hints: number[] = [];
  for (let at = 0; at < WARM_UP + SAMPLES; at++) {
    const name = SHORT_NAMES[at] ?? '';
    if (at % NAMES_PER_DRAFT === 0) await newDraft(page);
    await typeMost(page, name, at);
    const { letter, hint } = await sample(page, name);
    if (at < WARM_UP) continue;
    hints.push(hint);
    if (letter !== undefined) letters.push(letter);
  }
  const lag = await measureLag(page, SHORT_NAMES[WARM_UP + SAMPLES] ?? '');
  await page.close();
  return {
    editor,
    samples: hints.length,
    letter: { median: median(letters), p95: percentile(letters, 0.95) },
    hint: { median: median(hints), p95: percentile(hints, 0.95), longest: Math.max(...hints) },
    lag,
  };
}
