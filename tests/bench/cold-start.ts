import type { Page } from 'playwright-core';
import type { Chromium } from '../browser/harness/chromium.ts';
import { stopWorker } from '../browser/harness/worker.ts';
import { PAGES, type PageName } from '../pages/pages.ts';
import { median, sleep } from './figures.ts';
import { SHORT_NAMES } from './pack.ts';
import { startStopwatch } from './page-clock.ts';

/** From the person's event to the first painted hint, in milliseconds. */
export interface StartFigure {
  worker: 'cold' | 'warm';
  /** In the pack. */
  names: number;
  samples: number;
  /** A key in a box that is being checked already. */
  key: { median: number; longest: number };
  /** A click into a box with a draft: opens the line, and asks at once. */
  click: { median: number; longest: number };
}

const SAMPLES = 10;
const EDITOR: PageName = 'sdui';
/** Milliseconds until what a key or a stop sets off is over. */
const REST = 300;

/** A worker that is stopped in the middle of an answer complains; people rest first, too. */
async function rest(prepare: () => Promise<void>): Promise<void> {
  await sleep(REST);
  await prepare();
  await sleep(REST);
}

async function sample(chromium: Chromium, name: string, prepare: () => Promise<void>) {
  const { page, editor } = await chromium.open(EDITOR);
  await page.evaluate((text) => window.__editor?.setText(text), `Op bezoek bij ${name} en `);
  const { x, y } = await middle(page);
  await rest(prepare);
  const onClick = await startStopwatch(page, 'pointerdown', name);
  await page.mouse.click(x, y);
  const click = (await onClick.painted()).hint;

  const tag = `#${name}`;
  await editor.press('End');
  await page.keyboard.type(tag.slice(0, -1));
  await rest(prepare);
  const onKey = await startStopwatch(page, 'keydown', tag);
  await page.keyboard.press(tag.slice(-1));
  const key = (await onKey.painted()).hint;
  await page.close();
  return { click, key };
}

/** The middle of the box, in the page's pixels: Playwright's own click looks at the page first, which takes time. */
async function middle(page: Page): Promise<{ x: number; y: number }> {
  const rect = await page.locator(PAGES[EDITOR].editor).boundingBox();
  if (!rect) throw new Error('The box is not on the screen');
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
}

async function measure(
  chromium: Chromium,
  about: Pick<StartFigure, 'worker' | 'names'>,
  prepare: () => Promise<void>,
): Promise<StartFigure> {
  const keys: number[] = [];
  const clicks: number[] = [];
  for (let at = 0; at < SAMPLES; at++) {
    const { key, click } = await sample(chromium, SHORT_NAMES[at] ?? '', prepare);
    keys.push(key);
    clicks.push(click);
  }
  return {
    ...about,
    samples: SAMPLES,
    key: { median: median(keys), longest: Math.max(...keys) },
    click: { median: median(clicks), longest: Math.max(...clicks) },
  };
}

/**
 * Measures how long the first hint takes when the background has to start first, and when it runs already.
 * @param names how many the pack in force has
 */
export async function measureStart(chromium: Chromium, names: number): Promise<StartFigure[]> {
  const warm = await measure(chromium, { worker: 'warm', names }, async () => {});
  const cold = await measure(chromium, { worker: 'cold', names }, () => stopWorker(chromium));
  return [cold, warm];
}
