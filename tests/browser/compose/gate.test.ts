import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { panelOn } from '../harness/closed.ts';
import {
  answer,
  clickPost,
  heardPresses,
  hearPresses,
  POST,
  postAt,
  posts,
  questionOn,
  ready,
  saidAfter,
  tapPost,
} from './gate-hands.ts';
import { draftIn, press } from './hands.ts';
import { EDITORS, useChromium, words } from './setup.ts';

/** Whether the keyboard is the editor's. */
const hasFocus = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element.matches(':focus'));

describe.each(EDITORS)('before a post on %s', (name) => {
  const chromium = useChromium();

  test('an error is asked about once: what, why and whom to ask; the next press is the site’s', async () => {
    const { page, text } = await ready(chromium(), name);
    await hearPresses(page, name);
    await clickPost(page, name);
    await expect.poll(async () => (await questionOn(page))?.text).toContain('Ask Anna Rietveld');
    const question = await questionOn(page);
    for (const said of ['Royal Tolbrug-Waal is a client', 'Not every client wants to be named', 'press Post again']) {
      expect(question?.text).toContain(said);
    }
    expect(await heardPresses(page)).toEqual([]);
    await answer(page, 'Post anyway');
    expect(await saidAfter(page)).toContain('press Post again');
    expect(await posts(page)).toEqual([]);
    expect(await draftIn(page)).toBe(text);
    await clickPost(page, name);
    await expect.poll(() => posts(page)).toEqual([text]);
    expect(await heardPresses(page)).toEqual(['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup']);
    expect(chromium().errors()).toEqual([]);
    await page.close();
  });

  test('going back sets the caret at the first error and opens its card; the same text is not asked about again', async () => {
    const { page, editor } = await ready(chromium(), name);
    await clickPost(page, name);
    await answer(page, 'Go back');
    await expect.poll(async () => (await panelOn(page))?.text).toContain('is a client');
    expect(await editor.evaluate((element) => element.matches(':focus'))).toBe(true);
    await page.keyboard.type('dear ');
    await expect.poll(() => draftIn(page)).toBe('We met dear Tolbrug today');
    await expect.poll(() => words(page, name)).toEqual(['Tolbrug']);
    await clickPost(page, name);
    await expect.poll(() => posts(page)).toEqual(['We met dear Tolbrug today']);
    expect(await questionOn(page)).toBeUndefined();
    await page.close();
  });

  test('what was mended is not asked about, what is new is', async () => {
    const { page } = await ready(chromium(), name);
    await clickPost(page, name);
    await answer(page, 'Go back');
    await press(page, 'Delete', 'Tolbrug'.length);
    await page.keyboard.type('Royal Tolbrug-Waal');
    await expect.poll(() => words(page, name)).toEqual(['Royal Tolbrug-Waal']);
    await clickPost(page, name);
    await answer(page, 'Go back');
    await press(page, 'Delete', 'Royal Tolbrug-Waal'.length);
    await page.keyboard.type('them');
    await expect.poll(() => words(page, name)).toEqual([]);
    await clickPost(page, name);
    await expect.poll(() => posts(page)).toEqual(['We met them today']);
    await page.close();
  });

  test.each(['Enter', 'Space'])('%s on the button asks, and a key held down neither answers nor posts', async (key) => {
    const { page, text } = await ready(chromium(), name);
    await hearPresses(page, name);
    await page.locator(POST[name]).focus();
    for (const _repeat of [1, 2, 3]) await page.keyboard.down(key);
    await page.keyboard.up(key);
    expect(await questionOn(page)).toBeTruthy();
    expect(await heardPresses(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    // From “Go back”, through whatever else there is, to “Post anyway”.
    await expect.poll(() => questionOn(page)).toBeTruthy();
    await page.keyboard.press('Escape');
    await expect.poll(() => questionOn(page)).toBeUndefined();
    expect(await posts(page)).toEqual([]);
    await page.locator(POST[name]).focus();
    await page.keyboard.press(key);
    await expect.poll(() => posts(page)).toEqual([text]);
    await page.close();
  });

  test('“Post anyway” by a key held down does not post by itself', async () => {
    const { page, text } = await ready(chromium(), name);
    await page.locator(POST[name]).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => questionOn(page)).toBeTruthy();
    await page.keyboard.press('Tab');
    for (const _repeat of [1, 2, 3]) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await expect.poll(() => saidAfter(page)).toContain('press Post again');
    expect(await posts(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect.poll(() => posts(page)).toEqual([text]);
    await page.close();
  });

  test('a finger is a press like any other', async () => {
    const { page, text } = await ready(chromium(), name);
    await hearPresses(page, name);
    await tapPost(page, name);
    await expect.poll(() => questionOn(page)).toBeTruthy();
    expect(await heardPresses(page)).toEqual([]);
    await answer(page, 'Post anyway');
    await tapPost(page, name);
    await expect.poll(() => posts(page)).toEqual([text]);
    expect(await heardPresses(page)).toEqual(
      expect.arrayContaining(['click', 'pointerdown', 'touchend', 'touchstart']),
    );
    await page.close();
  });

  test('a double click asks once, and answers nothing', async () => {
    const { page } = await ready(chromium(), name);
    const { x, y } = await postAt(page, name);
    await page.mouse.dblclick(x, y);
    expect(await questionOn(page)).toBeTruthy();
    expect(await posts(page)).toEqual([]);
    await page.close();
  });

  test('a press that is let go beside the button is none, and leaves nothing behind', async () => {
    const { page, editor, text } = await ready(chromium(), name);
    const { x, y } = await postAt(page, name);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y - 60, { steps: 3 });
    await page.mouse.up();
    expect(await questionOn(page)).toBeUndefined();
    expect(await posts(page)).toEqual([]);
    await editor.click();
    await page.keyboard.press('End');
    await page.keyboard.type('!');
    await expect.poll(() => draftIn(page)).toBe(`${text}!`);
    await page.close();
  });

  test('the keyboard stays in the question; Escape closes it and no dialog of the site', async () => {
    const { page, text } = await ready(chromium(), name);
    await clickPost(page, name);
    await expect.poll(() => questionOn(page)).toBeTruthy();
    for (let tab = 0; tab < 8; tab++) {
      await page.keyboard.press('Tab');
      expect(await hasFocus(page, `${POST[name]}`)).toBe(false);
      await page.keyboard.press('x');
    }
    await page.keyboard.press('Escape');
    await expect.poll(() => questionOn(page)).toBeUndefined();
    expect(await page.locator(POST[name]).isVisible()).toBe(true);
    expect(await draftIn(page)).toBe(text);
    expect(await posts(page)).toEqual([]);
    await page.close();
  });

  test('clicks of the page’s own scripts, and buttons that are switched off, are none of our business', async () => {
    const { page, text } = await ready(chromium(), name);
    const button = page.locator(POST[name]);
    await button.evaluate((element) => element.setAttribute('aria-disabled', 'true'));
    await hearPresses(page, name);
    await clickPost(page, name);
    expect(await heardPresses(page)).toContain('click');
    expect(await questionOn(page)).toBeUndefined();
    await page.close();

    const again = await ready(chromium(), name);
    await again.page.locator(POST[name]).evaluate((element: HTMLElement) => element.click());
    await expect.poll(() => posts(again.page)).toEqual([text]);
    expect(await questionOn(again.page)).toBeUndefined();
    await again.page.close();
  });

  test('where the page throws our question out, the next press is let through', async () => {
    const { page, text } = await ready(chromium(), name);
    await clickPost(page, name);
    await expect.poll(() => questionOn(page)).toBeTruthy();
    await page.evaluate(() => {
      const outlet = document.querySelector('#interop-outlet')?.shadowRoot;
      for (const root of [document, outlet])
        for (const each of root?.querySelectorAll('div:not([class], [id], [data-testid]):empty') ?? []) each.remove();
    });
    expect(await questionOn(page)).toBeUndefined();
    await clickPost(page, name);
    await expect.poll(() => posts(page)).toEqual([text]);
    await page.close();
  });
});
