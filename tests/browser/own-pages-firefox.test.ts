import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Firefox, openFirefox } from './harness/firefox.ts';

let firefox: Firefox;

beforeAll(async () => {
  firefox = await openFirefox({ extension: `${process.cwd()}/.output/firefox-mv3`, locale: 'nl-NL', ownPages: true });
});
afterAll(async () => {
  expect(firefox.errors()).toEqual([]);
  expect(firefox.requests()).toEqual([]);
  await firefox.close();
});

test.each([
  ['popup.html', 'Veilig en vriendelijk posten'],
  ['guidelines.html', 'Inhoud'],
  ['options.html', 'zat bij de extensie'],
  ['welcome.html', 'Hints terwijl je schrijft'],
  ['practice.html', 'De open dag'],
  ['self-check.html', 'Er is geen pagina om te bekijken'],
])('%s shows what it has to show, in the reader’s language, and nothing sticks out', async (path, says) => {
  const page = await firefox.openOwn(path);
  await expect.poll(() => page.evaluate(() => document.body.textContent)).toContain(says);
  const { language, tooWide } = await page.evaluate(() => {
    const { lang, scrollWidth, clientWidth } = document.documentElement;
    return { language: lang, tooWide: scrollWidth > clientWidth };
  });
  expect({ language, tooWide }).toEqual({ language: 'nl', tooWide: false });
  await page.screenshot({ path: `screenshots/firefox-${path.replace('html', 'png')}` });
  await page.close();
});

test('by keyboard alone, a guideline is opened in the popup, and the practice page gives hints', async () => {
  const popup = await firefox.openOwn('popup.html');
  await popup.bringToFront();
  await popup.waitForSelector('.row:not([hidden])');
  await popup.focus('.rows .row');
  await popup.keyboard.press('Enter');
  await expect.poll(() => popup.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  await expect.poll(() => popup.evaluate(() => document.querySelector('.guideline .body')?.textContent)).toBeTruthy();
  await popup.close();
  const practice = await firefox.openOwn('practice.html');
  await practice.bringToFront();
  await practice.waitForSelector('.box');
  await practice.focus('.box');
  await practice.keyboard.type('In order to get in: the door code is 4471, and no more');
  await expect
    .poll(() => practice.evaluate(() => document.querySelector('.hints .found')?.textContent))
    .toContain('door code is 4471');
  await practice.close();
});
