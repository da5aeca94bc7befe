import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Book } from '../../rules/types.ts';
import { BOOK } from '../unit/components/fixture.ts';
import { type Chromium, openChromium } from './harness/chromium.ts';
import { openHelper, openInToolbar } from './harness/toolbar.ts';
import { stopWorker, workerRuns } from './harness/worker.ts';
import { type Scene, showPopup } from './popup/stage.ts';
import { READY } from './popup/states.ts';

let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  chromium = await openChromium({ extension: '.output/chrome-mv3', locale: 'nl-NL' });
  // The first start puts the starter pack in force; from then on the scenes' own packs stay.
  page = await chromium.popup();
  await page.getByText('startpakket').waitFor();
  await page.close();
});
afterAll(async () => {
  expect(chromium.errors()).toEqual([]);
  await chromium.close();
});
afterEach(() => page.close());

async function show(scene: Scene): Promise<void> {
  page = await showPopup(chromium, scene);
}

const search = () => page.getByRole('textbox');
const focused = () => page.evaluate(() => document.activeElement?.textContent);

/** Lines that stand in the accessibility tree of the usual scene. */
const TREE = [
  '- banner:',
  '- heading "Veldkers" [level=1]',
  '- group "Language":',
  '- button "EN, English" [pressed]',
  '- region "On this page":',
  '- region "Your draft":',
  '- button "Check before you post Holmbeck Water',
  '- group "You write for":',
  '- button "the organisation"',
  '- region "Tip for a post on LinkedIn":',
  '- region "Guidelines":',
  '- link "All on one page":',
  '- search:',
  '- textbox "Search all guidelines"',
  '- tablist "Guidelines by perspective":',
  '- tab "Organisation" [selected]',
  '- tabpanel "Organisation":',
  '- region "Whom to ask":',
  '- contentinfo:',
  '- button "Details"',
];

test('by keyboard alone: tabs, a guideline, and back to where one was', async () => {
  await show({ ...READY, language: 'en' });
  await search().focus();
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Organisation');
  await page.keyboard.press('ArrowLeft');
  expect(await focused()).toBe('Person');
  await page.keyboard.press('Home');
  await page.keyboard.press('End');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Photos and consent');
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('Photos and consent');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  await page.keyboard.press('Shift+Tab');
  expect(await focused()).toBe('Read or print on a page');
  await page.keyboard.press('Shift+Tab');
  expect(await focused()).toBe('Back');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
  expect(await focused()).toBe('Photos and consent');
});

test('the whole way by keyboard, in the order in which it is read', async () => {
  await show({ ...READY, language: 'en', seen: { ...BOOK, guidelines: BOOK.guidelines.slice(1) } });
  await page.locator('.items').waitFor();
  const walk: (string | null | undefined)[] = [];
  for (let key = 0; key < 40 && walk.at(-1) !== 'Details'; key++) {
    await page.keyboard.press('Tab');
    walk.push(await focused());
  }
  const steps = [/^NL$/, /^EN$/, /Check before you post.*Holmbeck/, /^Why\?$/, /A suggestion.*Add #/, /^Why\?$/];
  steps.push(
    /^the organisation$/,
    /^a project$/,
    /^yourself$/,
    /^Another tip$/,
    /^Confidential information New$/,
    /^Mark all as read$/,
  );
  steps.push(/^All on one page$/, /^$/, /^Organisation$/, /^Confidential/, /^Our tone/, /social@/, /intranet/, /group/);
  steps.push(/^Practise/, /^Take the tour/);
  expect(walk).toEqual([...steps, /^Details$/].map((step) => expect.stringMatching(step)));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Settings');
});

test('a hint tells why on its own card, which leads to its guideline, and back to where one was', async () => {
  await show({ ...READY, language: 'en' });
  const why = page.getByRole('button', { name: 'Why? Holmbeck Water' });
  await why.focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog', { name: 'Check before you post' });
  await card.getByText('Clients decide for themselves').waitFor();
  // The focus is in the card: the next stops are its cross, and what it leads to.
  for (let stops = 0; stops < 3; stops++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Confidential information' }).waitFor();
  await page.getByRole('button', { name: 'Back' }).click();
  expect(await card.getByRole('link', { name: 'Ask Noor Wierstra' }).getAttribute('href')).toContain('mailto:');
  await card.getByRole('button', { name: 'All hints' }).click();
  expect(await why.evaluate((button) => button === document.activeElement)).toBe(true);
});

test('what a screen reader is told', async () => {
  await show({ ...READY, language: 'en' });
  await page.locator('.items').waitFor();
  const tree = await page.locator('body').ariaSnapshot();
  for (const line of TREE) expect(tree).toContain(line);
});

test('what changed is told until it was read, also where only one of two was', async () => {
  const seen: Book = {
    ...BOOK,
    guidelines: BOOK.guidelines.map((one, at) => (at < 2 ? { ...one, do: ['Oud'] } : one)),
  };
  await show({ ...READY, language: 'nl', seen });
  const changed = page.locator('.changes .row-words');
  expect(await changed.allTextContents()).toEqual(['Vertrouwelijke informatie Veranderd', 'Onze toon Veranderd']);
  await changed.first().click();
  await page.getByText('Hier nieuw').first().waitFor();
  await expect
    .poll(async () => {
      await page.reload();
      await page.locator('footer').waitFor();
      return changed.allTextContents();
    })
    .toEqual(['Onze toon Veranderd']);
  await page.getByRole('button', { name: 'Alles gelezen' }).click();
  expect(await page.locator('.changes').count()).toBe(0);
});

test('in the toolbar, the first picture is whole and stays as it is, and the background sleeps on', async () => {
  await show({ ...READY, language: 'en', problem: { code: 'http' } });
  const helper = await openHelper(chromium, 'guidelines.html');
  await stopWorker(chromium);
  const { moved, width, text } = await openInToolbar(helper, 'popup.html', 1_000);
  expect({ moved, width }).toEqual({ moved: 0, width: 380 });
  for (const part of ['Veldkers', 'Off on this page', 'Quick tip', 'Guidelines', 'Whom to ask', 'Version']) {
    expect(text).toContain(part);
  }
  expect(await workerRuns(chromium)).toBe(false);
  await helper.close();
});
