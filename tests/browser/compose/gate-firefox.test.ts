import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAGES } from '../../pages/pages.ts';
import { type Firefox, openFirefox } from '../harness/firefox.ts';
import { marked } from '../harness/highlights.ts';
import { POST } from './gate-hands.ts';
import { EDITORS } from './setup.ts';

/** The starter pack's error; its own pages are out of a driver's reach, so no other pack can be handed in. */
const DRAFT = 'Our password is hunter22 today';
const ERROR = 'password is hunter22';

describe.each(EDITORS)('before a post in Firefox on %s', (name) => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await openFirefox({ extension: `${process.cwd()}/.output/firefox-mv3` });
  });
  afterAll(() => firefox.close());

  const posts = (page: Page) => page.evaluate(() => window.__posts);
  const draft = (page: Page) => page.evaluate(() => window.__editor?.text());
  const button = async (page: Page): Promise<ElementHandle<Element>> => {
    const found = await page.waitForSelector(`>>> ${POST[name]}`);
    if (!found) throw new Error('There is no Post button');
    return found;
  };

  /** Our root is closed to a driver here: that the page is inert says that the question is open. */
  const isAsked = async (page: Page) => {
    const at = await (await button(page)).boundingBox();
    if (!at) throw new Error('The Post button is nowhere');
    return page.evaluate(({ x, y, width, height }) => {
      let hit = document.elementFromPoint(x + width / 2, y + height / 2);
      while (hit?.shadowRoot?.elementFromPoint(x + width / 2, y + height / 2) !== undefined) {
        const inner = hit?.shadowRoot?.elementFromPoint(x + width / 2, y + height / 2);
        if (!inner || inner === hit) break;
        hit = inner;
      }
      return hit?.closest('button') === null;
    }, at);
  };

  async function ready(): Promise<Page> {
    const { page, editor } = await firefox.open(name);
    await editor.click();
    await page.keyboard.type(DRAFT);
    await expect
      .poll(async () => (await marked(page, PAGES[name].editor)).map(({ text }) => text), { timeout: 20_000 })
      .toEqual([ERROR]);
    return page;
  }

  async function clickPost(page: Page): Promise<void> {
    const at = await (await button(page)).boundingBox();
    if (at) await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
  }

  test('the mouse asks; back is the first way, with the caret at the error', async () => {
    const page = await ready();
    expect(await isAsked(page)).toBe(false);
    await clickPost(page);
    await expect.poll(() => isAsked(page)).toBe(true);
    expect(await posts(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect.poll(() => isAsked(page)).toBe(false);
    expect(await draft(page)).toBe(DRAFT);
    await page.keyboard.type('old ');
    const changed = DRAFT.replace('password', 'old password');
    await expect.poll(() => draft(page)).toBe(changed);
    await clickPost(page);
    await expect.poll(() => posts(page)).toEqual([changed]);
    await page.close();
  });

  test.each([
    ['Enter', 'Enter'],
    ['the space bar', ' '],
  ] as const)('%s asks, “Post anyway” waits for the next press', async (_name, key) => {
    const page = await ready();
    await (await button(page)).focus();
    await page.keyboard.press(key);
    await expect.poll(() => isAsked(page)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press(key);
    await expect.poll(() => isAsked(page)).toBe(false);
    expect(await posts(page)).toEqual([]);
    await page.keyboard.press(key);
    await expect.poll(() => posts(page)).toEqual([DRAFT]);
    expect(firefox.errors()).toEqual([]);
    await page.close();
  });

  test('Escape closes the question and no dialog of the site', async () => {
    const page = await ready();
    await clickPost(page);
    await expect.poll(() => isAsked(page)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => isAsked(page)).toBe(false);
    expect(await draft(page)).toBe(DRAFT);
    expect(await posts(page)).toEqual([]);
    await page.close();
  });
});

test('Ctrl and Enter ask in Firefox on X', async () => {
  const firefox = await openFirefox({ extension: `${process.cwd()}/.output/firefox-mv3` });
  try {
    const { page, editor } = await firefox.open('x');
    await editor.click();
    await page.keyboard.type(DRAFT);
    await expect
      .poll(async () => (await marked(page, PAGES.x.editor)).map(({ text }) => text), { timeout: 20_000 })
      .toEqual([ERROR]);
    const post = async () => {
      await page.keyboard.down('Control');
      await page.keyboard.press('Enter');
      await page.keyboard.up('Control');
    };
    await post();
    expect(await page.evaluate(() => [window.__posts, window.__editor?.text()])).toEqual([[], DRAFT]);
    await page.keyboard.press('Escape');
    await post();
    await expect.poll(() => page.evaluate(() => window.__posts)).toEqual([DRAFT]);
  } finally {
    await firefox.close();
  }
});
