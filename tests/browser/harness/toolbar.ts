import type { Page } from 'playwright-core';
import type { Chromium } from './chromium.ts';

/** How a page opened in the toolbar's own popup. Times in milliseconds since that page's start; coarse, since browsers blur them. */
export interface Opened {
  /** When its largest part was painted, by the browser's own account. */
  shown: number;
  /** How much moved by itself until we looked: the sum of layout shifts, 0 is nothing. */
  moved: number;
  /** Of its window, in pixels. */
  width: number;
  text: string;
}

interface Order {
  page: string;
  /** How long it stays open, in milliseconds. */
  stays: number;
}

/** Runs in a page of ours: opens another one as a click on the toolbar does, looks into it, and closes it. */
async function openHere({ page, stays }: Order): Promise<Opened> {
  interface Extension {
    action: { setPopup(about: { popup: string }): Promise<void>; openPopup(): Promise<void> };
    extension: { getViews(about: { type: 'popup' }): (Window & typeof globalThis)[] };
  }
  const { action, extension } = (globalThis as unknown as { chrome: Extension }).chrome;
  await action.setPopup({ popup: page });
  await action.openPopup();
  await new Promise((resolve) => setTimeout(resolve, stays));
  const [view] = extension.getViews({ type: 'popup' });
  if (!view) throw new Error('The popup is not open');
  const seen = (type: string) =>
    new Promise<PerformanceEntry[]>((resolve) => {
      new view.PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true });
      setTimeout(() => resolve([]), 100);
    });
  const shown = (await seen('largest-contentful-paint')).at(-1)?.startTime;
  const shifts = (await seen('layout-shift')) as (PerformanceEntry & { value: number })[];
  const { innerWidth: width, document } = view;
  const text = document.body.textContent;
  view.close();
  if (shown === undefined) throw new Error('The popup painted nothing');
  return { shown, moved: shifts.reduce((sum, { value }) => sum + value, 0), width, text };
}

/** A tab with a page of ours, from which the toolbar's popup is opened: nothing of the driver's is in the popup itself. */
export async function openHelper({ context, extensionId }: Chromium, at: string): Promise<Page> {
  const helper = await context.newPage();
  await helper.goto(`chrome-extension://${extensionId}/${at}`);
  return helper;
}

/** Opens a page in the toolbar's popup over the tab in front, looks at it after a time in milliseconds, and closes it. */
export async function openInToolbar(helper: Page, page: string, stays: number): Promise<Opened> {
  return await helper.evaluate(openHere, { page, stays });
}
