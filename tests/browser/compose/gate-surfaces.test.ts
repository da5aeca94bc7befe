import { describe, expect, test } from 'vitest';
import { answer, clickPost, posts, questionOn } from './gate-hands.ts';
import { pagesOf } from './runs.ts';
import { type, useChromium } from './setup.ts';
import { written } from './surfaces.ts';

const TEXT = 'We met Tolbrug today';

describe('every box that has a Post button', () => {
  const chromium = useChromium();

  test.each(pagesOf('gate-surfaces'))('asks before it: %s', async (name) => {
    const page = await written(chromium(), name, TEXT, ['Tolbrug']);
    await clickPost(page, name);
    await expect.poll(async () => (await questionOn(page))?.text).toContain('Royal Tolbrug-Waal is a client');
    expect(await posts(page)).toEqual([]);
    await answer(page, 'Post anyway');
    expect(await posts(page)).toEqual([]);
    await clickPost(page, name);
    await expect.poll(() => posts(page)).toEqual([TEXT]);
    await page.close();
  });

  test('a comment is not asked about for what stands in another one', async () => {
    const page = await written(chromium(), 'sdui-comment', TEXT, ['Tolbrug']);
    await type(page.locator('[componentkey="commentBox-second"] [role="textbox"]'), 'Thank you #Peerdal');
    await clickPost(page, 'sdui-reply');
    await expect.poll(() => posts(page)).toEqual(['Thank you #Peerdal']);
    expect(await questionOn(page)).toBeUndefined();
    await clickPost(page, 'sdui-comment');
    await expect.poll(() => questionOn(page)).toBeTruthy();
    await page.close();
  });

  test.each(['the button', 'Ctrl and Enter'])('a thread is asked about whole, from any part, by %s', async (by) => {
    const page = await written(chromium(), 'x-dialog', 'We met Tolbrug today #Peerdal', ['Tolbrug']);
    const part = page.locator('[role="dialog"] [data-testid^="tweetTextarea_"][contenteditable="true"]');
    await page.locator('[data-testid="addButton"]').click();
    await part.nth(1).click();
    await page.keyboard.type('And that was all.');
    if (by === 'the button') await clickPost(page, 'x-dialog');
    else await page.keyboard.press('Control+Enter');
    await expect.poll(() => questionOn(page)).toBeTruthy();
    expect(await posts(page)).toEqual([]);
    await answer(page, 'Go back');
    // The caret is at the error, in the first part.
    await page.keyboard.type('old ');
    await expect.poll(() => part.first().textContent()).toContain('We met old Tolbrug today');
    await page.close();
  });
});
