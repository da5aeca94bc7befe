import type { Page } from 'playwright-core';
import type { Chromium } from '../browser/harness/chromium.ts';
import { stopWorker } from '../browser/harness/worker.ts';
import { median, sleep, sum } from './figures.ts';

/** From the start of the popup's own page to its whole picture, in milliseconds. */
export interface OpenFigure {
  worker: 'cold' | 'warm';
  samples: number;
  /** Until the frame that shows guidelines, checklist and all. */
  shown: { median: number; longest: number };
  /** How much moved by itself in the second after the first picture, at worst: the sum of layout shifts, 0 is nothing. */
  moved: number;
}

const SAMPLES = 20;
/** Milliseconds in which what moves late would have moved. */
const AFTER = 1_000;
const DRAFT = 'Op bezoek, en het was geweldig!!! ';

interface Clock {
  shown?: number;
  shifts: number[];
}

/** Runs in the popup's page, before anything of it. */
function watch(): void {
  const clock: Clock = { shifts: [] };
  Object.assign(globalThis, { clock });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) clock.shifts.push((entry as unknown as { value: number }).value);
  }).observe({ type: 'layout-shift', buffered: true });
  const observer = new MutationObserver(() => {
    if (!document.querySelector('.draft') || !document.querySelector('footer')) return;
    observer.disconnect();
    // The frame after the next one begins when this picture has been painted.
    requestAnimationFrame(() => requestAnimationFrame(() => Object.assign(clock, { shown: performance.now() })));
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** The number that the browser gave a tab with a draft. */
async function tabOf(chromium: Chromium, site: Page): Promise<number> {
  const worker = await chromium.worker();
  await site.bringToFront();
  return await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(about: object): Promise<{ id: number }[]> } };
    };
    return (await chrome.tabs.query({ url: 'https://x.com/*' }))[0]?.id ?? 0;
  });
}

async function open({ context, extensionId }: Chromium, tab: number): Promise<{ shown: number; moved: number }> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 380, height: 600 });
  await page.addInitScript(watch);
  await page.goto(`chrome-extension://${extensionId}/popup.html?tab=${tab}`);
  await page.waitForFunction(() => (globalThis as unknown as { clock: Clock }).clock.shown !== undefined);
  await sleep(AFTER);
  const { shown = 0, shifts } = await page.evaluate(() => (globalThis as unknown as { clock: Clock }).clock);
  await page.close();
  return { shown, moved: sum(shifts) };
}

/** Measures how long the popup takes to show a draft's checklist and the guidelines, with the background stopped and running. */
export async function measureOpen(chromium: Chromium): Promise<OpenFigure[]> {
  const { page: site, editor } = await chromium.open('x');
  await editor.click();
  await site.keyboard.type(DRAFT);
  const tab = await tabOf(chromium, site);
  const figures: OpenFigure[] = [];
  for (const worker of ['cold', 'warm'] as const) {
    const opened: { shown: number; moved: number }[] = [];
    for (let at = 0; at < SAMPLES; at++) {
      if (worker === 'cold') await stopWorker(chromium);
      opened.push(await open(chromium, tab));
    }
    const times = opened.map(({ shown }) => shown);
    const moved = Math.max(...opened.map((one) => one.moved));
    figures.push({ worker, samples: SAMPLES, shown: { median: median(times), longest: Math.max(...times) }, moved });
  }
  await site.close();
  return figures;
}
