import type { BrowserContext, Page } from 'playwright-core';

/** In ms: the background looks for a policy first. */
const PATIENCE = 10_000;

/** The tour that opens after an install; nothing where none came in time, as a policy may have it. */
export async function tourIn(context: BrowserContext): Promise<Page | undefined> {
  const tooLate = performance.now() + PATIENCE;
  const isTour = (page: Page) => page.url().endsWith('/welcome.html');
  let found = context.pages().find(isTour);
  while (!found && performance.now() < tooLate) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    found = context.pages().find(isTour);
  }
  return found;
}
