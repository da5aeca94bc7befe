import type { Page } from 'playwright-core';
import { type Chromium, openChromium } from '../browser/harness/chromium.ts';
import { stopWorker } from '../browser/harness/worker.ts';
import { answer, testPage } from '../pages/pages.ts';
import { takePack } from '../tools/demo/take.ts';
import { median, sleep, sum } from './figures.ts';

/**
 * From the start of the popup's own page to its whole picture, in milliseconds. The window and, where nothing of the extension
 * runs, the process are the browser's and begin before.
 */
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
/** A whole pack, with guidelines, tips and contacts. */
const PACK = 'rules/packs/demo.yaml';
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

/** A page of X with a draft. It alone is answered by us: in a browser that asks us for every file, ours wait for that, too. */
async function openSite({ context }: Chromium): Promise<Page> {
  const site = await context.newPage();
  await site.route(/^https:/, async (route) => {
    const found = await answer(route.request().url());
    await route.fulfill(found ?? { status: 404, body: '' });
  });
  const { address, editor } = testPage('x');
  await site.goto(address);
  await site.locator(editor).click();
  await site.keyboard.type(DRAFT);
  return site;
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
  // From one page of ours to another: a popup's process is not held up by a driver that looks into it first.
  await page.goto(`chrome-extension://${extensionId}/icon/16.png`);
  await page.addInitScript(watch);
  await page.goto(`chrome-extension://${extensionId}/popup.html?tab=${tab}`);
  await page.waitForFunction(() => (globalThis as unknown as { clock: Clock }).clock.shown !== undefined);
  await sleep(AFTER);
  const { shown = 0, shifts } = await page.evaluate(() => (globalThis as unknown as { clock: Clock }).clock);
  await page.close();
  return { shown, moved: sum(shifts) };
}

/** Measures how long the popup takes to show a draft's checklist and the guidelines, with the background stopped and running. */
export async function measureOpen(extension: string): Promise<OpenFigure[]> {
  const chromium = await openChromium({ extension, sites: false });
  try {
    await takePack(chromium, PACK);
    return await measureIn(chromium, await tabOf(chromium, await openSite(chromium)));
  } finally {
    await chromium.close();
  }
}

async function measureIn(chromium: Chromium, tab: number): Promise<OpenFigure[]> {
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
  return figures;
}
