import { describe, expect, test } from 'vitest';
import { pillOn, seenInClosed } from '../harness/closed.ts';
import { drafted, rectsInClosed } from './hands.ts';
import { EDITORS, type, useChromium, words } from './setup.ts';

const DRAFT = 'We like Tolbrug and our users today';
const MARKS = ['Tolbrug', 'users'];

describe('a box that comes, goes and hides', () => {
  const chromium = useChromium();

  test('is found when the site puts it in the place of another dialog, half a second later', async () => {
    const { page } = await drafted(chromium(), 'sdui', DRAFT, MARKS, 'swap');
    expect(await seenInClosed(page, '.pill')).toHaveLength(1);
    expect(chromium().errors()).toEqual([]);
    await page.close();
  });

  test('is another one when the site made its editor anew: the old one’s marks and status go, the next key marks again', async () => {
    const { page, editor } = await chromium().open('article');
    await type(editor, DRAFT);
    await expect.poll(() => words(page, 'article')).toEqual(MARKS);
    // The title makes the article's draft, and with it a new editor for its body.
    const title = page.locator('#article-editor-headline__textarea');
    await title.click();
    await page.keyboard.type('Our users');
    await editor.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('.');
    await expect.poll(() => words(page, 'article')).toEqual(MARKS);
    // One of the body and one of the title.
    await expect.poll(async () => (await seenInClosed(page, '.pill')).length).toBe(2);
    expect(await editor.count()).toBe(1);
    await page.close();
  });

  test('is found at a new address, without a load', async () => {
    const { page, editor } = await chromium().open('x');
    await page.evaluate(() => history.pushState({}, '', '/jelleroodbeen/status/1'));
    await type(editor, DRAFT);
    await expect.poll(() => words(page, 'x')).toEqual(MARKS);
    await page.evaluate(() => history.pushState({}, '', '/home'));
    await page.keyboard.type(' Tolbrug');
    await expect.poll(() => words(page, 'x')).toEqual([...MARKS, 'Tolbrug']);
    await page.close();
  });

  test.each(EDITORS)('has its status hidden while a dialog of the site lies over it: %s', async (name) => {
    const { page } = await drafted(chromium(), name, DRAFT, MARKS);
    await expect.poll(() => rectsInClosed(page, '.pill')).toHaveLength(1);
    // Over all of it, as a site asks whether to throw the draft away; opened and closed by the person's own key.
    await page.evaluate(() => {
      const over = document.createElement('dialog');
      over.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none';
      const close = document.createElement('button');
      close.textContent = 'Keep on writing';
      close.addEventListener('click', () => over.close());
      over.append(close);
      document.body.append(over);
      const open = (event: KeyboardEvent) => {
        if (event.key !== 'F2') return;
        window.removeEventListener('keydown', open);
        over.showModal();
      };
      window.addEventListener('keydown', open);
    });
    await page.keyboard.press('F2');
    await expect.poll(() => rectsInClosed(page, '.pill')).toHaveLength(0);
    await page.locator('text=Keep on writing').click();
    await expect.poll(() => rectsInClosed(page, '.pill')).toHaveLength(1);
    expect(await words(page, name)).toEqual(MARKS);
    await page.close();
  });

  test('has a status of its own beside others, and keeps it when another one goes', async () => {
    const { page, editor } = await chromium().open('sdui-comment');
    await type(editor, DRAFT);
    const reply = page.locator('[componentkey="commentBox-second"] [role="textbox"]');
    await reply.click();
    await page.keyboard.type('Our users too ');
    await expect.poll(async () => (await seenInClosed(page, '.pill')).length).toBe(2);
    await editor.evaluate((element) => element.remove());
    await expect.poll(async () => (await seenInClosed(page, '.pill')).length).toBe(1);
    await expect.poll(async () => (await pillOn(page))?.label).toBe('2 hints on your draft. Show them');
    await page.close();
  });
});
