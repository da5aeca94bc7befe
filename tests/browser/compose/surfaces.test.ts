import { beforeAll, describe, expect, test } from 'vitest';
import { buttonOn, panelOn, pillOn } from '../harness/closed.ts';
import { clickOn } from './hands.ts';
import { take } from './pack.ts';
import { pagesOf } from './runs.ts';
import { type, useChromium } from './setup.ts';
import { BOXES, draftOf, HAT_WORDS, marksOn, SURFACE_WORDS, TELLING_PACK, written } from './surfaces.ts';

describe('every box', () => {
  const chromium = useChromium();
  beforeAll(async () => {
    expect(await take(chromium(), TELLING_PACK)).toMatchObject({ ok: true });
  });

  describe.each(BOXES)('%s, a %s', (name, surface) => {
    test('is found for what it is, its hints are marked and its status is shown', async () => {
      const page = await written(chromium(), name, SURFACE_WORDS, [`${surface}woord`]);
      const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
      await expect.poll(() => pillOn(page)).toBeTruthy();
      const pill = await pillOn(page);
      expect(pill?.x).toBeGreaterThan(0);
      expect(pill?.x).toBeLessThan(width);
      expect(pill?.y).toBeGreaterThan(0);
      expect(pill?.y).toBeLessThan(height);
      await page.close();
    });

    test('takes a fix in the middle of its text', async () => {
      const word = `${surface}woord`;
      const page = await written(chromium(), name, `We say ${word} today`, [word]);
      const [mark] = await marksOn(page, name);
      await page.mouse.move(mark?.x ?? 0, mark?.y ?? 0);
      await expect.poll(() => panelOn(page)).toBeTruthy();
      await expect.poll(() => buttonOn(page, 'Write “gewoon”')).toBeTruthy();
      await clickOn(page, buttonOn(page, 'Write “gewoon”'));
      await expect.poll(() => draftOf(page)).toBe('We say gewoon today');
      await expect.poll(() => marksOn(page, name)).toEqual([]);
      expect(chromium().errors()).toEqual([]);
      const violations = await Promise.all(page.frames().map((frame) => frame.evaluate(() => window.__violations)));
      expect(violations.flat()).toEqual([]);
      await page.close();
    });
  });

  test('in a frame is told to the popup, and so is a page without one', async () => {
    const framed = await written(chromium(), 'legacy-framed', SURFACE_WORDS, ['postwoord']);
    const { page: empty } = await chromium().open('legacy-framed');
    for (const [page, words] of [
      [framed, '1 box, 1 hint'],
      [empty, 'Ready when you are'],
    ] as const) {
      const popup = await chromium().popup(page);
      await expect.poll(() => popup.locator('body').textContent()).toContain(words);
      await popup.close();
      await page.close();
    }
  });

  describe('nothing is read', () => {
    test.each(pagesOf('unread'))('in %s', async (name) => {
      const { page, editor } = await chromium().open(name);
      await type(editor, `${SURFACE_WORDS} and ${HAT_WORDS} `);
      // A box that is read shows its status; one key later, an answer would have come.
      const { page: known, editor: box } = await chromium().open('x');
      await type(box, 'A day at work');
      await expect.poll(() => pillOn(known)).toBeTruthy();
      expect(await pillOn(page)).toBeUndefined();
      expect(await marksOn(page, name)).toEqual([]);
      await known.close();
      await page.close();
    });

    test('in a search field, nor in what Quill pastes into', async () => {
      const comments = await chromium().open('sdui-comment');
      await type(comments.page.locator('input[type=search]'), SURFACE_WORDS);
      const legacy = await chromium().open('legacy-comment');
      await legacy.page.locator('.ql-clipboard').first().focus();
      await legacy.page.keyboard.type(SURFACE_WORDS);
      for (const [{ page, editor }, name] of [
        [comments, 'sdui-comment'],
        [legacy, 'legacy-comment'],
      ] as const) {
        expect(await pillOn(page)).toBeUndefined();
        // The box itself still works, and what was typed elsewhere is not in it.
        await type(editor, 'Now a commentwoord here');
        await expect.poll(() => marksOn(page, name)).toMatchObject([{ text: 'commentwoord' }]);
        await page.close();
      }
    });
  });
});
