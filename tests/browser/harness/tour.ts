/** The tour opens after an install, and would take the place of the page that a test looks at. */

import type { BrowserContext, Page } from 'playwright-core';
import type { Browser } from 'puppeteer-core';

/** In ms: the background looks for a policy first. */
const PATIENCE = 10_000;
const LOOK_AGAIN = 20;

/** Asks again and again; nothing where none came in time, as a policy may have it. */
async function come<Found>(look: () => Promise<Found | undefined> | Found | undefined): Promise<Found | undefined> {
  const tooLate = performance.now() + PATIENCE;
  let found = await look();
  while (!found && performance.now() < tooLate) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
    found = await look();
  }
  return found;
}

/** The tour in Chromium, as soon as it is there. */
export const tourIn = (context: BrowserContext): Promise<Page | undefined> =>
  come(() => context.pages().find((page) => page.url().endsWith('/welcome.html')));

/** Installs the extension in Firefox and closes its tour: of our own pages, its driver knows no more than that they are there. */
export async function installInFirefox(browser: Browser, extension: string): Promise<string> {
  const before = new Set(await browser.pages());
  const id = await browser.installExtension(extension);
  const tour = await come(async () => (await browser.pages()).find((page) => !before.has(page)));
  await tour?.close();
  return id;
}
