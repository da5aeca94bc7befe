import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { SAMPLES } from '../../entrypoints/practice/samples.ts';
import { PACK, take } from './compose/pack.ts';
import { type Chromium, openChromium } from './harness/chromium.ts';
import { buttonOn, panelOn } from './harness/closed.ts';
import { marked } from './harness/highlights.ts';
import { LOOKS } from './harness/looks.ts';
import { expectReference } from './harness/reference.ts';
import { spoken } from './harness/spoken.ts';
import { keep, noAnswer } from './practice/stage.ts';

const DRAFT = 'In order to get in on Saturday: the door code is 4471, and no more';
const MARKS = ['In order to', 'door code is 4471'];

let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  chromium = await openChromium({ extension: '.output/chrome-mv3' });
});
afterAll(async () => {
  expect(chromium.errors()).toEqual([]);
  expect(chromium.requests()).toEqual([]);
  await chromium.close();
});
afterEach(() => page.close());

/** Runs in the page: the lines that have words. */
const linesOf = (element: Element) => {
  const lines: string[] = [];
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) lines.push(...(texts.currentNode.nodeValue ?? '').split('\n'));
  return lines.filter((line) => line !== '').join('\n');
};

const box = () => page.getByRole('textbox');
const found = () => page.getByRole('region', { name: /^Hint/ }).getByRole('listitem');
const words = async () => (await marked(page, '.box')).map(({ text }) => text);
const text = () => box().evaluate(linesOf);
const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

async function expectAccessible(): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
}

async function open(language: 'nl' | 'en' = 'en', scheme: 'light' | 'dark' = 'light'): Promise<void> {
  page = await chromium.context.newPage();
  await page.emulateMedia({ colorScheme: scheme });
  await page.goto(`chrome-extension://${chromium.extensionId}/practice.html`);
  await page.getByRole('button', { name: language === 'nl' ? 'NL, Nederlands' : 'EN, English' }).click();
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(language);
}

async function type(draft = DRAFT, marks = MARKS): Promise<void> {
  await box().focus();
  await page.keyboard.type(draft);
  await expect.poll(words).toEqual(marks);
}

/** Tab by tab, as a person does who has no mouse. */
async function tabTo(name: string): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.keyboard.press('Tab');
        return focused();
      },
      { interval: 10 },
    )
    .toContain(name);
}

test('by keyboard alone: from a draft to a hint, its change, and the text copied; each part says what it is', async () => {
  await open();
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await type();
  const hears = async (role: string, name: string) =>
    (await spoken(page)).find((node) => node.role === role && node.name.includes(name))?.properties;
  await expect.poll(() => hears('StaticText', '2 hints on your draft')).toBeTruthy();
  expect(await hears('textbox', 'Your text')).toMatchObject({ multiline: true, focused: true, editable: 'plaintext' });
  for (const [role, name] of [
    ['group', 'You write for'],
    ['radio', 'somewhere else'],
    ['region', 'Hints on your text'],
    ['region', 'What the marks mean'],
    ['button', 'The open day'],
    ['button', '2 hints on your draft'],
  ] as const)
    expect([name, await hears(role, name)]).toEqual([name, expect.anything()]);
  // Of the language that could not be kept, of the hints, and of what was copied.
  expect(
    (await spoken(page)).filter(({ role, properties }) => role === 'status' && properties.live === 'polite').length,
  ).toBe(3);

  await tabTo('A suggestionIn order to');
  await page.keyboard.press('Enter');
  await expect.poll(() => hears('dialog', 'A suggestion')).toMatchObject({ focused: true });
  await expect.poll(() => buttonOn(page, 'Write “To”')).toBeTruthy();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(text).toBe(DRAFT.replace('In order to', 'To'));
  await expect.poll(words).toEqual(['door code is 4471']);
  await page.keyboard.press('Alt+Enter');
  await expect.poll(() => panelOn(page)).toBeTruthy();
  await page.keyboard.press('Escape');
  await expect.poll(() => panelOn(page)).toBeUndefined();
  expect(await hears('textbox', 'Your text')).toMatchObject({ focused: true });
  await tabTo('Copy the text');
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('Copied. Paste it where you want it.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(DRAFT.replace('In order to', 'To'));
  await box().focus();
  await page.keyboard.press('Control+z');
  await expect.poll(text).toBe(DRAFT);
  expect(await page.getByText('Copied.').count()).toBe(0);
});

test('each draft brings its hat, its place and its hints; elsewhere a site’s limits do not count; the own text comes back', async () => {
  await open();
  await type();
  const cards = page.locator('.draft');
  expect(await cards.count()).toBe(SAMPLES.length);
  for (const [at, { hat, site, text: draft }] of SAMPLES.entries()) {
    await cards.nth(at).click();
    await expect.poll(text).toBe(draft.replaceAll(/\n+/g, '\n'));
    await expect.poll(() => found().count()).toBeGreaterThan(1);
    const chosen = await page
      .locator('input:checked')
      .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
    expect(chosen).toEqual([hat, site]);
  }
  await page.getByRole('button', { name: 'New opening hours' }).click();
  const tags = found().getByText('On X, 3 or fewer');
  await tags.waitFor();
  await page.getByRole('radio', { name: 'somewhere else' }).check({ force: true });
  await tags.waitFor({ state: 'detached' });
  expect(await found().count()).toBe(2);
  await press('Put my own text back');
  await expect.poll(words).toEqual(MARKS);
  expect(await text()).toBe(DRAFT);
  await press('Start with an empty box');
  await page.getByText('Your hints come here while you write.').waitFor();
  expect(await marked(page, '.box')).toEqual([]);
});

test('nothing that is written is kept, and it works offline and with 25,000 characters', async () => {
  await open();
  await chromium.context.setOffline(true);
  await type();
  const stored = await page.evaluate(keep.everything);
  expect(stored).toContain('"language":"en"');
  expect(stored).not.toContain('4471');
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('In order to fill this box I go on. '.repeat(715));
  await expect.poll(() => found().count()).toBeGreaterThan(700);
  expect(await tooWide()).toBe(false);
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Utilise it. ');
  await expect.poll(() => found().first().textContent()).toContain('Utilise');
  await page.reload();
  await page.getByText('Your hints come here while you write.').waitFor();
  expect(await text()).toBe('');
  await chromium.context.setOffline(false);
});

describe('where something is wrong', () => {
  test('no answer is told, the text stays, and the next answer mends it', async () => {
    await open();
    await page.addInitScript(noAnswer);
    await page.clock.install();
    await page.reload();
    await box().focus();
    await page.keyboard.type('Still here');
    await expect
      .poll(async () => {
        await page.clock.fastForward(9_000);
        return page.getByRole('alert').textContent();
      })
      .toContain('Nothing is being checked now');
    expect(await text()).toBe('Still here');
    await page.getByText('Your text could not be checked.').waitFor();
    await expectAccessible();
  });

  test('guidelines that are left behind are told; a site that is off is not offered, nor a language that is set', async () => {
    await open();
    await page.evaluate(keep.record, ['update', { problem: { code: 'older' } }] as const);
    await page.reload();
    await page.getByText('Newer guidelines of your organisation could not be used.').waitFor();
    await expectAccessible();
    await page.evaluate(keep.record, ['update'] as const);
    await page.evaluate(keep.settings, { language: 'nl', sites: ['x'], hat: 'project', least: 'error' });
    await page.evaluate(keep.record, ['policy', { policy: { language: 'en' }, problems: [] }] as const);
    await page.reload();
    const places = page.getByRole('group', { name: 'It is for' }).getByRole('radio');
    await places.first().waitFor({ state: 'attached' });
    expect(await places.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value))).toEqual([
      'x',
      'elsewhere',
    ]);
    expect(await page.getByRole('group', { name: 'Language' }).count()).toBe(0);
    await expect.poll(() => page.getByRole('radio', { name: 'a project' }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'On the building site' }).click();
    await expect.poll(() => page.getByRole('radio', { name: 'somewhere else' }).isChecked()).toBe(true);
    await expect.poll(() => found().count()).toBe(4);
    await page.evaluate(keep.record, ['policy'] as const);
    await page.evaluate(keep.settings, { language: 'en' });
  });
});

describe('every look', () => {
  for (const [language, scheme] of LOOKS)
    test(`axe finds nothing, and nothing sticks out: ${language}, ${scheme}`, async () => {
      await open(language, scheme);
      for (const state of ['empty', 'hinted']) {
        if (state === 'hinted') {
          await page.locator('.draft').first().click();
          await expect.poll(() => found().count()).toBe(4);
          await expect.poll(async () => (await words()).length).toBe(4);
        }
        for (const width of [1280, 640, 320]) {
          await page.setViewportSize({ width, height: 800 });
          expect([state, width, await tooWide()]).toEqual([state, width, false]);
          if (width === 640) continue;
          await expectAccessible();
          const picture = `practice-${state}-${width}-${language}-${scheme}`;
          if (width === 1280) await expectReference(page, picture);
          else await page.screenshot({ path: `screenshots/${picture}.png`, fullPage: true });
        }
      }
    });

  test('stands still for people who want less motion, and shows what is chosen where colours are forced', async () => {
    await open();
    await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
    await page.locator('.draft').first().click();
    await expect.poll(() => found().count()).toBe(4);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .map((element) => getComputedStyle(element))
        .filter(({ transitionDuration, animationName }) => transitionDuration !== '0s' || animationName !== 'none')
        .map(({ transitionDuration }) => transitionDuration),
    );
    expect(moving).toEqual([]);
    expect(await page.locator('.primary').evaluate((shown) => getComputedStyle(shown).forcedColorAdjust)).toBe('none');
    const grounds = await page
      .locator('.segments label')
      .evaluateAll((all) =>
        all.map((each) => [each.querySelector('input')?.checked, getComputedStyle(each).backgroundColor]),
      );
    const chosen = new Set(grounds.filter(([checked]) => checked).map(([, colour]) => colour));
    expect(chosen.size).toBe(1);
    expect(grounds.filter(([checked, colour]) => !checked && chosen.has(colour))).toEqual([]);
  });
});

test('another pack brings its own examples, and no client; drafts that it has nothing to say about go', async () => {
  expect(await take(chromium, PACK)).toMatchObject({ ok: true });
  await open();
  await page.getByRole('heading', { name: 'From your own guidelines' }).waitFor();
  const own = page.getByRole('list', { name: 'From your own guidelines' }).getByRole('button');
  expect(await own.allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('So much synergy')]));
  expect(await page.locator('main').textContent()).not.toContain('Tolbrug');
  expect(await page.locator('.draft-title').allTextContents()).toEqual(['Thanks for coming', 'Running for charity']);
  await own.filter({ hasText: 'So much synergy' }).click();
  await expect.poll(words).toEqual(['synergy']);
});

test('guidelines that are old are told, with their last day, and still work', async () => {
  const old = PACK.replace('version: 3\n', 'version: 4\nexpires: 2026-01-31\n').replace(
    'released: 2026',
    'released: 2025',
  );
  expect(await take(chromium, old)).toMatchObject({ ok: true });
  await open();
  await page.getByText('were meant for use until 31 January 2026').waitFor();
  await expectAccessible();
  await type('So much synergy!', ['synergy']);
});
