import type { CDPSession } from 'playwright-core';
import type { Chromium } from './chromium.ts';

/** After this, in milliseconds, a worker that should stop is stuck. */
const PATIENCE = 5_000;

async function workerTarget(browser: CDPSession, id: string): Promise<string | undefined> {
  const { targetInfos } = await browser.send('Target.getTargets');
  return targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(id))?.targetId;
}

async function askBrowser({ context }: Chromium): Promise<CDPSession> {
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('The browser cannot be asked for its targets');
  return browser;
}

/** Whether the worker runs now. */
export async function workerRuns(chromium: Chromium): Promise<boolean> {
  const browser = await askBrowser(chromium);
  const target = await workerTarget(browser, chromium.extensionId);
  await browser.detach();
  return target !== undefined;
}

/** Stops the worker, as Chromium does by itself after half a minute without work, and waits until it is gone. */
export async function stopWorker(chromium: Chromium): Promise<void> {
  const { extensionId } = chromium;
  const browser = await askBrowser(chromium);
  const targetId = await workerTarget(browser, extensionId);
  if (targetId) await browser.send('Target.closeTarget', { targetId });
  const tooLate = performance.now() + PATIENCE;
  while (await workerTarget(browser, extensionId)) {
    if (performance.now() > tooLate) throw new Error('The worker does not stop');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await browser.detach();
}
