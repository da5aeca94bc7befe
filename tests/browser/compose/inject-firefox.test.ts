import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { PAGES } from '../../pages/pages.ts';
import { openFirefox } from '../harness/firefox.ts';
import { marked } from '../harness/highlights.ts';
import { installInFirefox } from '../harness/tour.ts';

const EXTENSION = `${process.cwd()}/.output/firefox-mv3`;
const DRAFT = 'The chairman says my password is hunter22 today';
const MARKED = ['chairman', 'password is hunter22'];

/** Our highlights and style sheets, wherever on the page. */
const traces = (page: Page) =>
  page.evaluate(() => {
    const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    const sheets = roots.reduce((sum, { adoptedStyleSheets }) => sum + adoptedStyleSheets.length, 0);
    return { names: CSS.highlights.size, sheets };
  });

test.each(['x', 'sdui', 'legacy'] as const)('Firefox, a tab that was open before the extension: %s', async (name) => {
  const firefox = await openFirefox({ extension: false });
  try {
    const { page, editor } = await firefox.open(name);
    await editor.click();
    await page.keyboard.type(DRAFT);
    /** Types until the script is there: nobody tells the page when that is. */
    const words = async () => {
      await page.keyboard.type('.');
      return (await marked(page, PAGES[name].editor)).map(({ text }) => text);
    };
    await installInFirefox(firefox.browser, EXTENSION);
    await page.bringToFront();
    await expect.poll(words, { timeout: 20_000, interval: 250 }).toEqual(MARKED);
    expect(await traces(page)).toEqual({ names: 3, sheets: 1 });
    // Firefox ends the old script without a word. The new one takes away what it left.
    const before = await page.evaluate(() => [...CSS.highlights.keys()]);
    await firefox.browser.installExtension(EXTENSION);
    await expect
      .poll(() => page.evaluate((old) => old.filter((key) => CSS.highlights.has(key)), before), { timeout: 20_000 })
      .toEqual([]);
    await expect.poll(words, { timeout: 20_000, interval: 250 }).toEqual(MARKED);
    expect(await traces(page)).toEqual({ names: 3, sheets: 1 });
    expect(firefox.errors()).toEqual([]);
  } finally {
    await firefox.close();
  }
});
