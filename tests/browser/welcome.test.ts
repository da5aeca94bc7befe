import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, openChromium } from './harness/chromium.ts';
import { LOOKS } from './harness/looks.ts';
import { expectReference } from './harness/reference.ts';
import { tourIn } from './harness/tour.ts';
import { showPopup } from './popup/stage.ts';

const NAMES = {
  nl: { language: 'NL, Nederlands', next: 'Verder', practise: 'Ga oefenen' },
  en: { language: 'EN, English', next: 'Next', practise: 'Start practising' },
};
/** Half of a window, and a quarter of one: enlarged to 200 and 400 %. */
const WIDTHS = [1280, 640, 320];

let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  chromium = await openChromium({ extension: '.output/chrome-mv3', tour: true });
});
afterAll(async () => {
  expect(chromium.errors()).toEqual([]);
  expect(chromium.requests()).toEqual([]);
  await chromium.close();
});

const focused = () => page.evaluate(() => document.activeElement?.textContent);
const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

test('it opens after the install, and leads by keyboard alone through four steps to the practice page', async () => {
  const opened = await tourIn(chromium.context);
  if (!opened) throw new Error('No tour opened');
  page = opened;
  await page.getByRole('heading', { level: 1, name: 'Welcome' }).waitFor();
  for (const [at, title] of ['Hints while you write', 'How serious is it?', 'You decide'].entries()) {
    await page.getByRole('heading', { level: 2, name: title, exact: true }).waitFor();
    const step = page.getByRole('list').first().getByRole('button').nth(at);
    expect(await step.getAttribute('aria-current')).toBe('step');
    // On from the heading, past what else the step has.
    await expect
      .poll(async () => {
        await page.keyboard.press('Tab');
        return focused();
      })
      .toBe('Next');
    await page.keyboard.press('Enter');
    if (at < 2) await expect.poll(focused).not.toBe('Next');
  }
  await expect.poll(focused).toBe('It stays between you and your computer');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Start practising');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/practice.html');
  await page.goBack();
});

test.each(LOOKS)('axe finds nothing in any step, and nothing sticks out, %s, %s', async (language, scheme) => {
  const names = NAMES[language];
  await page.emulateMedia({ colorScheme: scheme });
  await page.getByRole('button', { name: names.language }).click();
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  for (const at of [0, 1, 2, 3]) {
    await page.locator('.steps button').nth(at).click();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect([at, width, await tooWide()]).toEqual([at, width, false]);
    }
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    await expectReference(page, `welcome-${at + 1}-${language}-${scheme}`);
  }
  await page.getByRole('link', { name: names.practise }).waitFor();
});

test('stands still for people who want less motion, and keeps its signs where colours are forced', async () => {
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
  await page.locator('.steps button').first().click();
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .map((element) => getComputedStyle(element))
      .filter(({ transitionDuration, animationName }) => transitionDuration !== '0s' || animationName !== 'none')
      .map(({ transitionDuration }) => transitionDuration),
  );
  expect(moving).toEqual([]);
  const lost = await page
    .locator('.primary, [aria-current] .step-number')
    .evaluateAll((all) => all.filter((each) => getComputedStyle(each).forcedColorAdjust !== 'none').length);
  expect(lost).toBe(0);
  const edges = await page
    .locator('.steps button')
    .evaluateAll((all) => all.map((step) => getComputedStyle(step).borderBottomColor));
  expect(new Set(edges.slice(1)).size).toBe(1);
  expect(edges[0]).not.toBe(edges[1]);
});

test.each(['welcome', 'practice', 'self-check'])('%s says so where the chosen language cannot be kept', async (at) => {
  page = await showPopup(chromium, { fullStorage: true, language: 'en' }, `${at}.html`);
  await page.getByRole('button', { name: NAMES.nl.language }).click();
  await page.getByRole('status').getByText('We konden je taalkeuze niet bewaren.').waitFor();
  await page.screenshot({ path: `screenshots/${at}-not-kept.png` });
  expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
  await page.close();
});
