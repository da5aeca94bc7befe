import { describe, expect, test } from 'vitest';
import { pillOn } from '../harness/closed.ts';
import { stopWorker } from '../harness/worker.ts';
import { drafted } from './hands.ts';
import { change, changeFromPage, stateOf, textsAsked } from './settings.ts';
import { useChromium, words } from './setup.ts';

const DRAFT = 'We like Tolbrug and our users today';
const MARKS = ['Tolbrug', 'users'];

describe('a setting', () => {
  const chromium = useChromium();

  test('a site that is switched off has its boxes closed at once; switched on again, the next key finds them', async () => {
    await change(chromium(), {});
    const { page, editor } = await drafted(chromium(), 'x', DRAFT, MARKS);
    const other = await drafted(chromium(), 'sdui', DRAFT, MARKS);
    await change(chromium(), { sites: ['linkedin'] });
    await expect.poll(() => words(page, 'x')).toEqual([]);
    expect(await words(other.page, 'sdui')).toEqual(MARKS);
    await page.bringToFront();
    await expect.poll(() => pillOn(page)).toBeUndefined();
    const asked = await textsAsked(chromium());
    await page.keyboard.type(' and Tolbrug');
    expect(await stateOf(chromium(), page)).toMatchObject({ boxes: 0, reason: 'off' });
    expect(await words(page, 'x')).toEqual([]);
    expect(await asked()).toEqual([]);
    // Nor is the person told to click in a box that would not be checked.
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    expect(await stateOf(chromium(), page)).toMatchObject({ boxes: 0, reason: 'off' });
    await editor.focus();
    await change(chromium(), { sites: ['linkedin', 'x'] });
    await expect
      .poll(async () => {
        await page.keyboard.type('.');
        return words(page, 'x');
      })
      .toEqual([...MARKS, 'Tolbrug']);
    await page.close();
    await other.page.close();
  });

  test('a page is told though the background was stopped meanwhile', async () => {
    await change(chromium(), {});
    const { page } = await drafted(chromium(), 'x', DRAFT, MARKS);
    await stopWorker(chromium());
    await changeFromPage(chromium(), { sites: ['linkedin'] });
    await page.bringToFront();
    await expect.poll(() => words(page, 'x')).toEqual([]);
    await expect.poll(() => pillOn(page)).toBeUndefined();
    expect(chromium().errors()).toEqual([]);
    await page.close();
  });

  test('what is stored and makes no sense counts as nothing', async () => {
    await change(chromium(), { sites: 'x', messages: 'yes', gate: 1, language: 'fy', off: ['clients'] });
    const { page } = await drafted(chromium(), 'x', DRAFT, MARKS);
    await page.close();
  });
});
