import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Chromium } from '../harness/chromium.ts';
import { buttonOn, panelOn, pillOn, seenInClosed } from '../harness/closed.ts';
import { clickOn, overlap, press, rectsInClosed } from './hands.ts';
import { type PageOf, pagesOf } from './runs.ts';
import { change, stateOf, textsAsked } from './settings.ts';
import { type, useChromium } from './setup.ts';

const DRAFT = 'We like Tolbrug and our users today';

/** What the text area has selected. */
const selected = (page: Page) =>
  page.evaluate(() => {
    const area = document.activeElement;
    return area instanceof HTMLTextAreaElement ? area.value.slice(area.selectionStart, area.selectionEnd) : undefined;
  });

const label = async (page: Page) => (await pillOn(page))?.label;

/** Opens a page with a text area, types a draft and waits for its hints. */
async function drafted(chromium: Chromium, name: PageOf<'textarea'>) {
  const opened = await chromium.open(name);
  await type(opened.editor, DRAFT);
  await expect.poll(() => label(opened.page)).toBe('3 hints on your draft. Show them');
  return opened;
}

/** Opens the list and clicks on the row of some words. */
async function pick(page: Page, words: string): Promise<void> {
  await clickOn(page, pillOn(page));
  await expect.poll(async () => (await panelOn(page))?.text).toContain(words);
  const rows = await seenInClosed(page, '.items button');
  const row = rows.find(({ text }) => text.includes(words));
  await clickOn(page, Promise.resolve(row));
}

describe.each(pagesOf('textarea'))('the text area in %s', (name) => {
  const chromium = useChromium();
  const open = async () => {
    await change(chromium(), { messages: true });
    return drafted(chromium(), name);
  };

  test('is checked without a mark; the status stands beside it, not on its words', async () => {
    const { page, editor } = await open();
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    const box = await editor.boundingBox();
    if (!box) throw new Error('The text area has no place');
    const area = { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
    const pills = await rectsInClosed(page, '.pill');
    expect(pills).toHaveLength(1);
    expect(pills.filter((pill) => overlap(pill, area))).toEqual([]);
    expect(await editor.evaluate((element) => element.outerHTML)).not.toContain('style=');
    await page.close();
  });

  test('has the word selected that is picked in the list; its fix is put in, and one undo takes it back', async () => {
    const { page, editor } = await open();
    await pick(page, 'users');
    await expect.poll(() => selected(page)).toBe('users');
    await expect.poll(() => buttonOn(page, 'Write “people”')).toBeTruthy();
    await clickOn(page, buttonOn(page, 'Write “people”'));
    await expect.poll(() => editor.inputValue()).toBe(DRAFT.replace('users', 'people'));
    await expect.poll(() => panelOn(page)).toBeUndefined();
    await page.keyboard.press('Control+z');
    await expect.poll(() => editor.inputValue()).toBe(DRAFT);
    expect(chromium().errors()).toEqual([]);
    await page.close();
  });

  test('is not given what it has no room for, which it would cut off: that is copied', async () => {
    const { page, editor } = await open();
    // “people” is one letter longer than “users”.
    await editor.evaluate((area: HTMLTextAreaElement) => {
      area.maxLength = area.value.length;
    });
    await pick(page, 'users');
    await expect.poll(() => buttonOn(page, 'Copy “people”')).toBeTruthy();
    expect(await buttonOn(page, 'Write “people”')).toBeUndefined();
    await page.close();
  });

  test('opens the card by the key where the caret stands in a word, and gives the caret back', async () => {
    const { page, editor } = await open();
    await press(page, 'ArrowLeft', ' today'.length + 2);
    await page.keyboard.press('Alt+Enter');
    await expect.poll(async () => (await panelOn(page))?.text).toContain('“users” can be plainer');
    await page.keyboard.press('Escape');
    await expect.poll(() => panelOn(page)).toBeUndefined();
    await page.keyboard.type('_');
    expect(await editor.inputValue()).toBe('We like Tolbrug and our use_rs today');
    await page.close();
  });

  test('follows what is typed, also in the middle', async () => {
    const { page } = await open();
    await page.keyboard.press('Home');
    await page.keyboard.type('Well. ');
    await pick(page, 'Tolbrug');
    await expect.poll(() => selected(page)).toBe('Tolbrug');
    await page.keyboard.press('Delete');
    await expect.poll(() => label(page)).toBe('2 hints on your draft. Show them');
    await page.close();
  });

  test('takes its status with it when it goes', async () => {
    const { page, editor } = await open();
    await editor.evaluate((element) => element.remove());
    await expect.poll(() => pillOn(page)).toBeUndefined();
    await page.close();
  });
});

describe('where the browser itself undoes', () => {
  const chromium = useChromium();

  test.each(['article-title', 'message'] as const)(
    'one undo takes back as much as without us, however the status changed meanwhile: %s',
    async (name) => {
      await change(chromium(), { messages: true });
      const { page, editor } = await chromium().open(name);
      const text = () => editor.evaluate((box) => (box instanceof HTMLTextAreaElement ? box.value : box.textContent));
      const said = async () => (await seenInClosed(page, '[role="status"]'))[0]?.text;
      await type(editor, 'Our users');
      await expect.poll(said).toBe('2 hints on your draft. Show them');
      await page.keyboard.type('pace #Peerdal');
      await expect.poll(said).toBe('No hints on your draft');
      await page.keyboard.type('s');
      await expect.poll(() => label(page)).toBe('1 hint on your draft. Show it');
      await page.keyboard.press('Control+z');
      expect(await text()).toBe('');
      await expect.poll(() => pillOn(page)).toBeUndefined();
      await page.keyboard.type('a');
      await expect.poll(() => pillOn(page)).toBeTruthy();
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Delete');
      await expect.poll(() => pillOn(page)).toBeUndefined();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Control+z');
      expect(await text()).toBe('a');
      await page.close();
    },
  );
});

describe('messages', () => {
  const chromium = useChromium();

  test('that were sent are forgotten, though the site tells nobody that it cleared the box', async () => {
    await change(chromium(), { messages: true });
    const { page, editor } = await chromium().open('x-chat');
    await type(editor, 'Our users like it');
    await expect.poll(() => label(page)).toBe('2 hints on your draft. Show them');
    await page.locator('[data-testid="dm-composer-send-button"]').click();
    await expect.poll(() => pillOn(page)).toBeUndefined();
    await type(editor, 'Our users too');
    await expect.poll(() => label(page)).toBe('2 hints on your draft. Show them');
    await page.close();
  });

  test.each(pagesOf('messages'))(
    'are not read until the person says so, and no longer when they take it back: %s',
    async (name) => {
      await change(chromium(), {});
      const asked = await textsAsked(chromium());
      const { page, editor } = await chromium().open(name);
      await type(editor, 'We like Tolbrug ');
      expect(await stateOf(chromium(), page)).toMatchObject({ boxes: 0, reason: 'off' });
      expect(await asked()).toEqual([]);
      expect(await pillOn(page)).toBeUndefined();
      await change(chromium(), { messages: true });
      await expect
        .poll(async () => {
          await page.keyboard.type('a');
          return await pillOn(page);
        })
        .toBeTruthy();
      await change(chromium(), { messages: false });
      await expect.poll(() => pillOn(page)).toBeUndefined();
      const before = await asked();
      await page.keyboard.type(' and more');
      expect(await asked()).toEqual(before);
      expect(before.length).toBeGreaterThan(0);
      expect(chromium().errors()).toEqual([]);
      await page.close();
    },
  );
});
