import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Book } from '../../rules/types.ts';
import { BOOK } from '../unit/components/fixture.ts';
import { type Chromium, openChromium } from './harness/chromium.ts';
import { LOOKS } from './harness/looks.ts';
import { expectReference } from './harness/reference.ts';
import { type Scene, showPopup } from './popup/stage.ts';
import { READY } from './popup/states.ts';

let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  chromium = await openChromium({ extension: '.output/chrome-mv3', locale: 'nl-NL' });
  page = await chromium.popup();
  await page.getByText('startpakket').waitFor();
  await page.close();
});
afterAll(async () => {
  expect(chromium.errors()).toEqual([]);
  expect(chromium.requests()).toEqual([]);
  await chromium.close();
});
afterEach(() => page.close());

const WIDE = { width: 1200, height: 800 };

async function show(scene: Scene, hash = ''): Promise<void> {
  page = await showPopup(chromium, { size: WIDE, ...scene }, `guidelines.html${hash}`);
}

const focused = () => page.evaluate(() => document.activeElement?.textContent);
const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
const inSight = (text: string) =>
  page.getByRole('heading', { name: text }).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

async function expectAccessible(): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
}

/** The states whose pictures are held against references. */
const PICTURED = ['all', 'changed', 'broken'];
const seen: Book = { ...BOOK, guidelines: BOOK.guidelines.slice(1) };

describe('every state, in both languages and schemes', () => {
  const STATES: [string, Scene, string][] = [
    ['all', READY, ''],
    ['changed', { ...READY, seen }, ''],
    ['gone', READY, '#left'],
    ['old', { ...READY, book: { ...BOOK, expires: '2025-11-21' } }, ''],
    ['narrow', { ...READY, size: { width: 320, height: 640 } }, ''],
    ['loading', { background: 'silent' }, ''],
    ['broken', { ...READY, brokenStorage: true, background: 'broken' }, ''],
  ];
  for (const [language, scheme] of LOOKS) {
    test.each(STATES)(`${language}, ${scheme}: %s`, async (name, scene, hash) => {
      await show({ ...scene, language, scheme }, hash);
      await page.locator('main > *').first().waitFor();
      expect(await page.locator('.old').count()).toBe(name === 'old' ? 1 : 0);
      expect(await page.locator('html').getAttribute('lang')).toBe(
        language === 'nl' || !scene.brokenStorage ? language : 'en',
      );
      expect(await tooWide()).toBe(false);
      const picture = `guidelines-${name}-${language}-${scheme}`;
      if (PICTURED.includes(name)) await expectReference(page, picture, 'in-sight');
      else await page.screenshot({ path: `screenshots/${picture}.png` });
      await expectAccessible();
    });
  }
});

test('an address leads to a guideline, and so do contents and search, by keyboard alone', async () => {
  await show({ ...READY, language: 'en', size: { width: 1200, height: 500 } }, '#privacy');
  await expect.poll(focused).toBe('Private and business');
  expect(await inSight('Private and business')).toBe(true);
  await page.getByRole('textbox').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('Confidential information');
  expect(page.url()).toMatch(/#confidentiality$/);
  await page.getByRole('textbox').fill('consent');
  await page.locator('.contents .row').first().waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('Photos and consent');
});

test('with forced colours, what has a colour of its own has a frame', async () => {
  await show({ ...READY, seen, language: 'en' });
  await page.emulateMedia({ forcedColors: 'active' });
  const frames = await page
    .locator('.changes, .advice, .search input')
    .evaluateAll((all) => all.map((each) => getComputedStyle(each).borderTopStyle));
  expect(frames.length).toBeGreaterThan(3);
  expect(new Set(frames)).toEqual(new Set(['solid']));
});

test('the words that were searched for are marked in the guideline', async () => {
  await show({ ...READY, language: 'nl' });
  await page.getByRole('textbox').fill('klant');
  await page.locator('.contents .row').first().click();
  await page.locator('.chapter mark').first().waitFor();
  expect(await page.locator('.chapter mark').allTextContents()).toContain('klanten');
});

test('500 guidelines and one of 20,000 characters: the last one is led to, and all are in print', async () => {
  const guidelines: Book['guidelines'] = Array.from({ length: 500 }, (_, at) => ({
    id: `g${at}`,
    perspective: 'person',
    title: `Guideline ${at}`,
    body: at === 0 ? 'Lorem **ipsum** dolor sit amet.\n\n'.repeat(600) : `Something about subject${at}.`,
    do: [],
    dont: [],
  }));
  await show({ ...READY, book: { ...BOOK, guidelines }, language: 'en' }, '#g499');
  await expect.poll(focused).toBe('Guideline 499');
  await expect.poll(() => inSight('Guideline 499')).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.chapter').count()).toBe(500);
  expect(await page.locator('.contents').isVisible()).toBe(false);
  expect(await page.getByRole('button').count()).toBe(0);
  expect(
    await page
      .locator('.chapter')
      .last()
      .evaluate((last) => last.checkVisibility({ contentVisibilityAuto: true })),
  ).toBe(true);
});

test('Markdown that means harm is text here, too', async () => {
  const body = '<img src="x" onerror="document.title = 1">\n\n[one](javascript:1) [two](https://veldkers.example/a)';
  const book: Book = {
    ...BOOK,
    guidelines: [{ id: 'a', perspective: 'person', title: '<b>A</b>', body, do: [], dont: [] }],
  };
  await show({ ...READY, book, language: 'en' });
  await page.getByText('<img src').waitFor();
  expect(await page.locator('main :is(img, script, b)').count()).toBe(0);
  const link = page.locator('.chapter a');
  expect(await link.allTextContents()).toEqual(['two']);
  expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
});

test('what cannot be kept is told, and holds while the page is open', async () => {
  await show({ ...READY, fullStorage: true, language: 'nl' });
  await page.getByRole('button', { name: 'EN, English' }).click();
  await page.getByRole('status').getByText('We could not keep that.').waitFor();
  await page.getByRole('heading', { name: 'Contents' }).waitFor();
  await expectAccessible();
});

test('a language is chosen here, too, and printing is a click away', async () => {
  await show({ ...READY, language: 'nl' });
  await page.getByRole('button', { name: 'EN, English' }).click();
  await page.getByRole('heading', { name: 'Contents' }).waitFor();
  await page.evaluate(() => Object.assign(globalThis, { print: () => Object.assign(document, { title: 'printed' }) }));
  await page.getByRole('button', { name: 'Print' }).click();
  expect(await page.title()).toBe('printed');
});
