import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PageName } from '../../pages/pages.ts';
import { buttonOn, panelOn, pillOn, seenInClosed } from '../harness/closed.ts';
import { clickOn } from './hands.ts';
import { OTHER, otherChecker } from './other-checker.ts';
import { pagesOf } from './runs.ts';
import { useChromium } from './setup.ts';
import { draftOf, marksOn } from './surfaces.ts';

const DRAFT = 'We like Tolbrug and our users today';

/** The marked words, ours and theirs. */
async function words(page: Page, name: PageName) {
  const marks = await marksOn(page, name);
  const texts = (theirs: boolean) => marks.filter((mark) => (mark.name === OTHER) === theirs).map(({ text }) => text);
  return { ours: texts(false), theirs: texts(true) };
}

/** Whether their button heard of a click since it was asked last. */
async function theirsOpened(page: Page): Promise<boolean> {
  const heard = page.frames().map((frame) =>
    frame.evaluate(() => {
      const { dataset } = document.documentElement;
      const was = dataset.theirs === 'open';
      delete dataset.theirs;
      return was;
    }),
  );
  return (await Promise.all(heard)).includes(true);
}

describe('beside another checker', () => {
  const chromium = useChromium();
  beforeAll(() => chromium().context.addInitScript(otherChecker));

  test.each(pagesOf('other-checker'))('both mark their words, and neither is in the other’s way: %s', async (name) => {
    const { page, editor } = await chromium().open(name);
    await editor.click();
    await page.keyboard.type(DRAFT);
    await page.mouse.move(2, 2);
    await expect.poll(() => words(page, name)).toEqual({ ours: ['Tolbrug', 'users'], theirs: ['today'] });
    expect(await draftOf(page)).toBe(DRAFT);

    await expect.poll(() => pillOn(page)).toBeTruthy();
    const [button] = await seenInClosed(page, 'button:not(.pill)');
    for (const side of [-15, 15]) {
      await page.mouse.click((button?.x ?? 0) + side, button?.y ?? 0);
      await expect.poll(() => theirsOpened(page)).toBe(true);
    }
    expect(await panelOn(page)).toBeUndefined();
    await clickOn(page, pillOn(page));
    await expect.poll(async () => (await panelOn(page))?.text).toContain('Tolbrug');
    expect(await theirsOpened(page)).toBe(false);
    await page.keyboard.press('Escape');
    await expect.poll(() => panelOn(page)).toBeUndefined();

    const users = (await marksOn(page, name)).find(({ text }) => text === 'users');
    await page.mouse.move(users?.x ?? 0, users?.y ?? 0);
    await expect.poll(async () => (await panelOn(page))?.text).toContain('“users” can be plainer');
    await clickOn(page, buttonOn(page, 'Write “people”'));
    await expect.poll(() => draftOf(page)).toBe(DRAFT.replace('users', 'people'));
    await expect.poll(() => words(page, name)).toEqual({ ours: ['Tolbrug'], theirs: ['today'] });
    await page.keyboard.type(' and today');
    await expect.poll(() => words(page, name)).toEqual({ ours: ['Tolbrug'], theirs: ['today', 'today'] });
    expect(chromium().errors()).toEqual([]);
    await page.close();
  });
});
