import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PEOPLE } from '../pages/shared/words.ts';
import { type Chromium, openChromium } from './harness/chromium.ts';
import { LOOKS } from './harness/looks.ts';
import { expectReference, PICTURE_TIME } from './harness/reference.ts';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await openChromium({ extension: '.output/chrome-mv3' });
});
afterAll(() => chromium.close());

/** At a width in pixels: nothing sticks out, and axe finds nothing. */
async function expectReadable(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
}

const address = () => `chrome-extension://${chromium.extensionId}/self-check.html`;
const boxOn = (page: Page, name: string) =>
  page.locator('.box', { has: page.getByRole('heading', { name, exact: true }) });
const factsOf = async (page: Page, name: string) =>
  (await boxOn(page, name).allInnerTexts()).join(' ').replaceAll(/\s+/g, ' ');

test('tells which boxes of a site it finds, and what beside them; a box that is opened later comes in', async () => {
  const site = await chromium.open('legacy', 'as=Noor Hagewind');
  const page = await chromium.context.newPage();
  await page.goto(address());
  await page.getByText('of 11 boxes found').waitFor();
  expect(await factsOf(page, 'Post (older version)')).toBe(
    'Post (older version) Found Editor Quill Author seen Post button seen Known from 22 July 2026, by the extension',
  );
  expect(await factsOf(page, 'Article')).toContain('On another page of the site');
  expect(await factsOf(page, 'Post for a company')).toContain('On another page of the site');
  expect(await factsOf(page, 'Comment (older version)')).toContain('Not open, or not found');

  await site.page.goto('https://www.linkedin.com/feed/update/1/?legacy');
  await site.page.locator('.comments-comment-box .ql-editor').first().waitFor();
  await page.bringToFront();
  await page.getByRole('button', { name: 'Look again' }).click();
  await expect.poll(() => factsOf(page, 'Comment (older version)')).toContain('Found');
  // What was found before stays.
  expect(await factsOf(page, 'Post (older version)')).toContain('Author seen');

  await page.getByText('See the report').click();
  const report = (await page.locator('pre').textContent()) ?? '';
  expect(report).toMatch(/^Pre-Post Checker \d+\.\d+\.\d+, Chrome\/\d+, LinkedIn, 20\d\d-\d\d-\d\d\n/);
  expect(report).toContain('(share-older): found; editor: Quill; author: seen; post button: seen');
  for (const name of ['Hagewind', 'Noor', ...Object.values(PEOPLE)]) expect(report).not.toContain(name);
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy as a report' }).click();
  await page.getByText('Copied.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(report);
  await site.page.close();
  await page.getByRole('button', { name: 'Look again' }).click();
  await page.getByText('There is no page to look at').waitFor();
  await page.close();
});

for (const [language, scheme] of LOOKS) {
  test(`can be read by all, also small and large: ${language}, ${scheme}`, async () => {
    const site = await chromium.open('x');
    const page = await chromium.context.newPage();
    await page.clock.setFixedTime(PICTURE_TIME);
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(address());
    await page.getByRole('button', { name: language === 'nl' ? 'NL, Nederlands' : 'EN, English' }).click();
    await page.getByText(language === 'nl' ? 'van de 7 vakken' : 'of 7 boxes').waitFor();
    await expectReadable(page, 1000);
    await expectReference(page, `self-check-found-${language}-${scheme}`);
    await expectReadable(page, 320);
    await page.screenshot({ path: `screenshots/self-check-320-${language}-${scheme}.png`, fullPage: true });
    await site.page.close();
    await page.getByRole('button', { name: language === 'nl' ? 'Kijk opnieuw' : 'Look again' }).click();
    await page.getByText(language === 'nl' ? 'Er is geen pagina' : 'There is no page').waitFor();
    await expectReadable(page, 1000);
    await expectReference(page, `self-check-gone-${language}-${scheme}`);
    await page.close();
  });
}

test('nothing went wrong on the way', () => {
  expect(chromium.errors()).toEqual([]);
  expect(chromium.requests()).toEqual([]);
});
