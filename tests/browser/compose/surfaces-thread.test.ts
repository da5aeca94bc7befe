import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Chromium } from '../harness/chromium.ts';
import { buttonOn, pillOn, seenInClosed } from '../harness/closed.ts';
import { clickOn } from './hands.ts';
import { take } from './pack.ts';
import { useChromium } from './setup.ts';
import { expectMarks, HAT_WORDS, TELLING_PACK, written } from './surfaces.ts';

const part = (page: Page, at: number) =>
  page.locator('[role="dialog"] [data-testid^="tweetTextarea_"][contenteditable="true"]').nth(at);
const labels = async (page: Page) => (await seenInClosed(page, '.pill')).map(({ label }) => label);

/** A thread of two parts, the caret in the second. */
async function thread(chromium: Chromium, first: string, second: string): Promise<Page> {
  const page = await written(chromium, 'x-dialog', first, []);
  await expect.poll(() => pillOn(page)).toBeTruthy();
  await page.locator('[data-testid="addButton"]').click();
  await part(page, 1).click();
  await page.keyboard.type(second);
  return page;
}

describe('a thread', () => {
  const chromium = useChromium();
  beforeAll(async () => {
    expect(await take(chromium(), TELLING_PACK)).toMatchObject({ ok: true });
  });

  const CLEAR = 'No hints on your draft';

  test('wants a tag once, in whichever part', async () => {
    const page = await thread(chromium(), 'A day at work', 'And a day after ');
    await expect.poll(() => labels(page), { timeout: 15_000 }).toHaveLength(2);
    await expect.poll(async () => (await labels(page)).includes(CLEAR)).toBe(false);
    await page.keyboard.type('#Peerdal');
    await expect.poll(() => labels(page), { timeout: 15_000 }).toEqual([CLEAR, CLEAR]);
    await page.keyboard.press('Backspace');
    await expect.poll(async () => (await labels(page)).includes(CLEAR)).toBe(false);
    expect(chromium().errors()).toEqual([]);
    await page.close();
  });

  test('has one hat', async () => {
    const page = await thread(chromium(), 'A day at work #Peerdal', HAT_WORDS);
    await expectMarks(page, 'x-dialog', ['personwoord']);
    const [first] = await seenInClosed(page, '.pill');
    await page.mouse.click(first?.x ?? 0, first?.y ?? 0);
    await expect.poll(() => buttonOn(page, 'a project')).toBeTruthy();
    await clickOn(page, buttonOn(page, 'a project'));
    await expectMarks(page, 'x-dialog', ['projectwoord']);
    await page.close();
  });
});
