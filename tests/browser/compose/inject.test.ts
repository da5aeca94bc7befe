import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PAGES } from '../../pages/pages.ts';
import { type Chromium, openChromium } from '../harness/chromium.ts';
import { panelOn, pillOn, seenInClosed } from '../harness/closed.ts';
import { reloadExtension, switchExtension } from '../harness/life.ts';
import { drafted, draftIn, hover } from './hands.ts';
import { PACK, take } from './pack.ts';
import { EDITORS, EXTENSION, type, words } from './setup.ts';

const DRAFT = 'We like Tolbrug and our users today';
const MARKS = ['Tolbrug', 'users'];

/** What of ours is on a page: one set of highlights and one status for each box, or nothing. */
const traces = async (page: Page) => ({
  names: await page.evaluate(() => CSS.highlights.size),
  pills: (await seenInClosed(page, '.pill')).length,
});

const withChromium = async (work: (chromium: Chromium) => Promise<void>) => {
  const chromium = await openChromium({ extension: EXTENSION });
  try {
    expect(await take(chromium, PACK)).toMatchObject({ ok: true });
    await work(chromium);
    expect(chromium.errors()).toEqual([]);
  } finally {
    await chromium.close();
  }
};

describe.each(EDITORS)('a tab that was open before the extension: %s', (name) => {
  test('goes on under the new version of it, with nothing of the old one left', () =>
    withChromium(async (chromium) => {
      const { page } = await drafted(chromium, name, DRAFT, MARKS);
      const unused = await chromium.open(name);
      await page.bringToFront();
      await hover(page, 'Tolbrug');
      await reloadExtension(chromium);
      await page.bringToFront();
      await expect.poll(() => traces(page)).toEqual({ names: 0, pills: 0 });
      expect(await panelOn(page)).toBeUndefined();
      // Typed until the new script is there: nobody tells the page when that is.
      await expect
        .poll(async () => {
          await page.keyboard.type('.');
          return words(page, name);
        })
        .toEqual(MARKS);
      await expect.poll(() => traces(page)).toEqual({ names: 3, pills: 1 });
      expect(await draftIn(page)).toMatch(/^We like Tolbrug and our users today\.+$/);
      await unused.page.bringToFront();
      await type(unused.editor, DRAFT);
      await expect.poll(() => words(unused.page, name)).toEqual(MARKS);
      expect(await traces(unused.page)).toEqual({ names: 3, pills: 1 });
    }));
});

test('a page is left in peace while the extension is off, and found when it is on again', () =>
  withChromium(async (chromium) => {
    const { page } = await drafted(chromium, 'x', DRAFT, MARKS);
    await switchExtension(chromium, 'off');
    await page.bringToFront();
    await expect.poll(() => traces(page)).toEqual({ names: 0, pills: 0 });
    await page.keyboard.type('.');
    expect(await traces(page)).toEqual({ names: 0, pills: 0 });
    await switchExtension(chromium, 'on');
    await page.bringToFront();
    await expect
      .poll(async () => {
        await page.keyboard.type('.');
        return words(page, 'x');
      })
      .toEqual(MARKS);
    await expect.poll(() => traces(page)).toEqual({ names: 3, pills: 1 });
  }));

declare const chrome: {
  tabs: { query(about: object): Promise<{ id: number; url?: string }[]> };
  scripting: { executeScript(what: object): Promise<unknown> };
};

test('a frame that has the script already keeps the one that it has', () =>
  withChromium(async (chromium) => {
    const { page } = await drafted(chromium, 'x', DRAFT, MARKS);
    const names = await page.evaluate(() => [...CSS.highlights.keys()]);
    const worker = await chromium.worker();
    await worker.evaluate(async (address) => {
      const [tab] = await chrome.tabs.query({ url: address });
      const target = { tabId: tab?.id, allFrames: true };
      await chrome.scripting.executeScript({ target, files: ['/content-scripts/compose.js'] });
    }, PAGES.x.address);
    await page.keyboard.type(' and Tolbrug ');
    await expect.poll(() => words(page, 'x')).toEqual([...MARKS, 'Tolbrug']);
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual(names);
    await expect.poll(async () => (await pillOn(page))?.text).toBe('4');
    expect(await traces(page)).toEqual({ names: 3, pills: 1 });
  }));

test('frames of an open tab get it too', () =>
  withChromium(async (chromium) => {
    const { page, editor } = await chromium.open('legacy-framed');
    await reloadExtension(chromium);
    await page.bringToFront();
    await editor.click();
    await expect
      .poll(async () => {
        await page.keyboard.type('Our users ');
        return (await seenInClosed(page, '.pill')).length;
      })
      .toBe(1);
  }));
