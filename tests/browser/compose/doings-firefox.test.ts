import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAGES } from '../../pages/pages.ts';
import { type Firefox, openFirefox } from '../harness/firefox.ts';
import { marked } from '../harness/highlights.ts';
import { EDITORS } from './setup.ts';

/** Firefox starts with the starter pack. Its card lies in a closed root, so what it did is seen by marks and draft. */
const DRAFT = 'The chairman and the chairman today ';
const MARKED = ['chairman', 'chairman'];
/** More than a card has of things that take the focus. */
const STOPS = 20;

describe.each(EDITORS)('what a card can do in Firefox, %s', (name) => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await openFirefox({ extension: `${process.cwd()}/.output/firefox-mv3` });
  });
  afterAll(() => firefox.close());

  const words = async (page: Page) => (await marked(page, PAGES[name].editor)).map(({ text }) => text);
  const draft = (page: Page) => page.evaluate(() => window.__editor?.text());
  const settled = { timeout: 20_000 };

  /** Whether the focus is in the editor, and not in what we show. */
  const isWriting = (page: Page) =>
    page.evaluate((selector) => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.matches(selector) ?? false;
    }, PAGES[name].editor);

  /** Opens the first word's card by the key. */
  async function card(): Promise<Page> {
    const { page, editor } = await firefox.open(name);
    await editor.click();
    await page.keyboard.type(DRAFT);
    await expect.poll(() => words(page), settled).toEqual(MARKED);
    await page.keyboard.press('Home');
    for (let i = 0; i < 'The ch'.length; i++) await page.keyboard.press('ArrowRight');
    await page.keyboard.down('Alt');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Alt');
    await expect.poll(() => isWriting(page), settled).toBe(false);
    // The texts behind the card's links come a moment later; with them come the last things that take the focus.
    await new Promise((resolve) => setTimeout(resolve, 500));
    return page;
  }

  /** How many presses of Tab lead out of the card. */
  async function tabOut(page: Page): Promise<number> {
    for (let presses = 1; presses <= STOPS; presses++) {
      await page.keyboard.press('Tab');
      if (await isWriting(page)) return presses;
    }
    return STOPS;
  }

  test('Tab out of it gives the caret back', async () => {
    const page = await card();
    expect(await tabOut(page)).toBeLessThan(STOPS);
    await page.keyboard.type('!');
    await expect.poll(() => draft(page), settled).toBe(DRAFT.replace('chairman', 'ch!airman'));
    await page.close();
  });

  test('“Not in this draft” and “Switch this rule off” do what they say', async () => {
    const first = await card();
    // The last thing before the way out is “More”.
    const more = (await tabOut(first)) - 1;
    await first.close();
    for (const presses of [1, 2]) {
      const page = await card();
      for (let i = 0; i < more; i++) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      for (let i = 0; i < presses; i++) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => words(page), settled).toEqual([]);
      if (presses === 1) await page.close();
      else {
        // What stands there now: the cross, then undo.
        await page.keyboard.press('Tab');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await expect.poll(() => words(page), settled).toEqual(MARKED);
        await page.close();
      }
    }
    expect(firefox.errors()).toEqual([]);
    expect(firefox.requests()).toEqual([]);
  });
});
