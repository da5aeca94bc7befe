import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAGES, type PageName } from '../../pages/pages.ts';
import { type Firefox, openFirefox } from '../harness/firefox.ts';
import { marked } from '../harness/highlights.ts';
import { EDITORS } from './setup.ts';

/** Firefox starts with the starter pack: its own pages are out of a driver's reach, so no other pack can be handed in. */
const DRAFT = 'The chairman says my password is hunter22 today';
const MARKED = ['chairman', 'password is hunter22'];

describe.each(EDITORS)('Firefox, %s', (name) => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await openFirefox({ extension: `${process.cwd()}/.output/firefox-mv3` });
  });
  afterAll(() => firefox.close());

  const words = async (page: Page) => (await marked(page, PAGES[name].editor)).map(({ text }) => text);
  const draft = (page: Page) => page.evaluate(() => window.__editor?.text());

  async function drafted(): Promise<{ page: Page; editor: ElementHandle<Element> }> {
    const opened = await firefox.open(name as PageName);
    await opened.editor.click();
    await opened.page.keyboard.type(DRAFT);
    await expect.poll(() => words(opened.page)).toEqual(MARKED);
    return opened;
  }

  test('the right words are underlined, follow the text, and go with it', async () => {
    const { page } = await drafted();
    for (const { text, start } of await marked(page, PAGES[name].editor)) expect(start).toBe(DRAFT.indexOf(text));
    await page.evaluate(() => window.__editor?.rerender());
    await expect.poll(() => words(page)).toEqual(MARKED);
    await page.keyboard.press('Home');
    await page.keyboard.type('Well. ');
    await expect.poll(() => words(page)).toEqual(MARKED);
    for (let i = 0; i < 'The chairman'.length; i++) await page.keyboard.press('Delete');
    await expect.poll(() => words(page)).toEqual(['password is hunter22']);
    expect(await draft(page)).toBe(`Well. ${DRAFT.slice('The chairman'.length)}`);
    await page.close();
  });

  test('the card opens by the key, its fix is taken by the keyboard, and typing goes on where it was', async () => {
    const { page } = await drafted();
    await page.keyboard.press('Home');
    for (let i = 0; i < 'The ch'.length; i++) await page.keyboard.press('ArrowRight');
    await page.keyboard.down('Alt');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Alt');
    await new Promise((resolve) => setTimeout(resolve, 500));
    // Past the cross, onto the fix.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => draft(page)).toBe(DRAFT.replace('chairman', 'chair'));
    await page.keyboard.press('End');
    await page.keyboard.type('!');
    await expect.poll(() => draft(page)).toBe(`${DRAFT.replace('chairman', 'chair')}!`);
    await page.close();
  });

  test('no error, no violation and no request comes of it', async () => {
    const { page } = await drafted();
    expect(await page.evaluate(() => window.__violations)).toEqual([]);
    expect(firefox.errors()).toEqual([]);
    expect(firefox.requests()).toEqual([]);
    await page.close();
  });
});
