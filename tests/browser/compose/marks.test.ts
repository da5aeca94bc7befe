import { describe, expect, test } from 'vitest';
import { PAGES } from '../../pages/pages.ts';
import { marked } from '../harness/highlights.ts';
import { EDITORS, type, useChromium, words } from './setup.ts';

const ENGLISH = 'We met Tolbrug and their users today. So much synergy!';
const DUTCH = 'Vandaag waren we bij Tolbrug. Wat een synergie!';

describe.each(EDITORS)('marks in %s', (name) => {
  const chromium = useChromium();

  test('the right words are underlined, in English', async () => {
    const { page, editor } = await chromium().open(name);
    await type(editor, ENGLISH);
    await expect.poll(() => words(page, name)).toEqual(['Tolbrug', 'users', 'synergy']);
    for (const { text, start } of await marked(page, PAGES[name].editor)) expect(start).toBe(ENGLISH.indexOf(text));
    await page.close();
  });

  test('the right words are underlined, in Dutch, over several lines', async () => {
    const { page, editor } = await chromium().open(name);
    await type(editor, 'Hallo allemaal');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type(DUTCH);
    await expect.poll(() => words(page, name)).toEqual(['Tolbrug', 'synergie']);
    const text = await page.evaluate(() => window.__editor?.text());
    for (const mark of await marked(page, PAGES[name].editor)) expect(mark.start).toBe(text?.indexOf(mark.text));
    await page.close();
  });

  test('severities have highlights of their own, the gravest on top', async () => {
    const { page, editor } = await chromium().open(name);
    await type(editor, ENGLISH);
    await expect.poll(() => words(page, name)).toHaveLength(3);
    const [tolbrug, users, synergy] = await marked(page, PAGES[name].editor);
    expect(users?.name).toBe(synergy?.name);
    expect(tolbrug?.name).not.toBe(users?.name);
    expect(tolbrug?.priority).toBeGreaterThan(users?.priority ?? 99);
    await page.close();
  });

  test('the hint is gone when the word is gone', async () => {
    const { page, editor } = await chromium().open(name);
    await type(editor, 'We met Tolbrug');
    await expect.poll(() => words(page, name)).toEqual(['Tolbrug']);
    await page.keyboard.press('Backspace');
    await expect.poll(() => words(page, name)).toEqual([]);
    await page.keyboard.type('g again');
    await expect.poll(() => words(page, name)).toEqual(['Tolbrug']);
    await page.close();
  });

  test('marks stand on the same words after the editor made its lines anew', async () => {
    const { page, editor } = await chromium().open(name);
    await type(editor, ENGLISH);
    await expect.poll(() => words(page, name)).toHaveLength(3);
    await page.evaluate(() => window.__editor?.rerender());
    await expect.poll(() => words(page, name)).toEqual(['Tolbrug', 'users', 'synergy']);
    await page.close();
  });

  test('nothing is marked before the person did something', async () => {
    const { page } = await chromium().open(name);
    await page.evaluate((text) => window.__editor?.setText(text), ENGLISH);
    await page.evaluate((selector) => {
      const editor = document.querySelector<HTMLElement>(selector);
      editor?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      editor?.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true, composed: true }));
    }, PAGES[name].editor);
    await page.waitForTimeout(600);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
  });

  test('a page that breaks no rule of its own: no violation, no error, no request', async () => {
    const { page, editor } = await chromium().open(name);
    await type(editor, ENGLISH);
    await expect.poll(() => words(page, name)).toHaveLength(3);
    expect(await page.evaluate(() => window.__violations)).toEqual([]);
    expect(chromium().errors()).toEqual([]);
    expect(chromium().requests()).toEqual([]);
    await page.close();
  });
});
