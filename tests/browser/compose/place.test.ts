import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PAGES, type PageName } from '../../pages/pages.ts';
import { buttonOn, panelOn } from '../harness/closed.ts';
import { drafted, hover, overlap, type Rect, rectsInClosed } from './hands.ts';
import { middleOf, type, useChromium } from './setup.ts';

const ALL = ['x', 'x-dialog', 'sdui', 'legacy'] as const satisfies PageName[];
/** As on a phone; and in the long form wide, and as at 200 % zoom on a small screen. */
const WINDOWS = (
  [
    [320, 640],
    [1280, 800],
    [640, 400],
  ] as const
).slice(0, process.env.LONG ? 3 : 1);

/** Many enough that not each of them is looked at. */
const MANY_LINES = 20;

/** What must stay free in and around a box: its words, its caret, the buttons of its dialog or page. */
function taken(page: Page, selector: string): Promise<(Rect & { what: string })[]> {
  return page.evaluate((wanted) => {
    const roots = [document, ...[...document.querySelectorAll('*')].flatMap((each) => each.shadowRoot ?? [])];
    const editor = roots.flatMap((root) => [...root.querySelectorAll(wanted)])[0];
    if (!editor) throw new Error('No editor');
    const plain = ({ left, top, right, bottom }: DOMRect, what: string) => ({ left, top, right, bottom, what });
    const around = editor.closest('dialog, [role="dialog"]') ?? document.body;
    const found = [...around.querySelectorAll('button, [role="button"]')].map((button) =>
      plain(button.getBoundingClientRect(), `button ${button.ariaLabel ?? button.textContent}`),
    );
    const range = new Range();
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      range.selectNodeContents(node);
      found.push(...[...range.getClientRects()].map((rect) => plain(rect, `words ${node.textContent}`)));
    }
    const root = editor.getRootNode();
    const shadowRoots = root instanceof ShadowRoot ? [root] : [];
    const caret = getSelection()?.getComposedRanges({ shadowRoots })[0];
    if (caret) {
      range.setStart(caret.endContainer, caret.endOffset);
      range.collapse(true);
      const rect = range.getClientRects()[0];
      if (rect) found.push({ ...plain(rect, 'caret'), right: rect.right + 1 });
    }
    return found;
  }, selector);
}

/** What the status lies on. */
async function hidden(page: Page, name: PageName) {
  const [pill] = await rectsInClosed(page, '.pill');
  const all = await taken(page, PAGES[name].editor);
  return pill ? all.filter((each) => overlap(each, pill)).map((each) => ({ pill, ...each })) : [];
}

describe.each(WINDOWS)('in a window of %i × %i', (width, height) => {
  const chromium = useChromium();

  test.each(ALL)('the status hides no words, no caret and no button, at any length: %s', async (name) => {
    const { page, editor } = await chromium().open(name);
    await page.setViewportSize({ width, height });
    await editor.click();
    for (let i = 0; i < 14; i++) {
      await page.keyboard.insertText('Some words of a draft that run on to ');
      if (i % 4 === 3) await page.keyboard.press('Enter');
      await expect.poll(() => rectsInClosed(page, '.pill')).toHaveLength(1);
      // It gives way to words that come under it.
      await expect.poll(() => hidden(page, name), { message: `after ${i + 1} parts` }).toEqual([]);
    }
    await page.close();
  });

  test.each(ALL)('a card is all in the window and off the caret’s line: %s', async (name) => {
    const { page, editor } = await chromium().open(name);
    await page.setViewportSize({ width, height });
    await type(editor, 'First we met the people and Tolbrug and we saw all of them there');
    await expect.poll(() => middleOf(page, 'Tolbrug').catch(() => undefined)).toBeTruthy();
    const { x, y } = await middleOf(page, 'Tolbrug');
    await page.mouse.click(x, y);
    await page.mouse.move(2, 2);
    await expect.poll(async () => (await panelOn(page))?.text).toContain('Ask Anna Rietveld');
    const inWindow = (rect: Rect | undefined) =>
      rect && rect.left >= 0 && rect.top >= 0 && rect.right <= width && rect.bottom <= height;
    await expect.poll(async () => inWindow((await rectsInClosed(page, '.panel'))[0])).toBe(true);
    const [panel] = await rectsInClosed(page, '.panel');
    const caret = (await taken(page, PAGES[name].editor)).find(({ what }) => what === 'caret');
    expect(panel && caret && overlap(panel, caret)).toBe(false);
    await page.close();
  });
});

describe('the status', () => {
  const chromium = useChromium();
  const shown = (page: Page) => rectsInClosed(page, '.pill').then(({ length }) => length);

  test.each(['x', 'legacy'] as const)('gives way in a draft of many lines, too: %s', async (name) => {
    const { page, editor } = await chromium().open(name);
    // All of them are in sight.
    await page.setViewportSize({ width: 1280, height: 1200 });
    await editor.click();
    for (let line = 0; line < MANY_LINES; line++) {
      await page.keyboard.insertText('A short line');
      await page.keyboard.press('Enter');
    }
    // As far as the corner in which the status stands, and then the caret goes elsewhere.
    const corner = async () => (await rectsInClosed(page, '.pill'))[0];
    const first = await corner();
    for (let part = 0; part < 40 && (await corner())?.left === first?.left; part++) {
      await page.keyboard.insertText('words that run on ');
      await expect.poll(() => hidden(page, name), { message: `after ${part + 1} parts` }).toEqual([]);
    }
    const last = await corner();
    expect(last?.left).not.toBe(first?.left);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await corner())?.top).not.toBe(last?.top);
    expect(await hidden(page, name)).toEqual([]);
    await page.close();
  });

  test('goes out of sight with a box that is scrolled away, and comes back with it', async () => {
    const { page } = await drafted(chromium(), 'x', 'We saw Tolbrug', ['Tolbrug']);
    await page.evaluate(() => {
      document.body.style.minHeight = '3000px';
    });
    await page.mouse.move(640, 600);
    await page.mouse.wheel(0, 1500);
    await expect.poll(() => shown(page)).toBe(0);
    await page.mouse.wheel(0, -1500);
    await expect.poll(() => shown(page)).toBe(1);
    await page.close();
  });

  test('goes out of sight with a box that the site hides', async () => {
    const { page, editor } = await drafted(chromium(), 'x', 'We saw Tolbrug', ['Tolbrug']);
    await editor.evaluate((element) => {
      element.style.display = 'none';
    });
    await expect.poll(() => shown(page)).toBe(0);
    await page.close();
  });

  test('of a box behind a dialog does not lie on the dialog', async () => {
    const { page } = await chromium().open('x-dialog');
    const [behind, within] = [page.locator('main [role="textbox"]'), page.locator('[role="dialog"] [role="textbox"]')];
    await behind.focus();
    await page.keyboard.type('Our users and Tolbrug today');
    await within.click();
    await page.keyboard.type('We saw Tolbrug');
    await expect.poll(() => shown(page)).toBe(1);
    await page.locator('[data-testid="app-bar-close"]').click();
    await expect.poll(async () => (await rectsInClosed(page, '.pill'))[0]?.top).toBeGreaterThan(0);
    await page.close();
  });

  test('stands inside the box where there is room, whatever buttons lie behind the dialog', async () => {
    const { page, editor } = await drafted(chromium(), 'x-dialog', 'We saw Tolbrug', ['Tolbrug']);
    const box = await editor.boundingBox();
    if (!box) throw new Error('No box');
    await expect
      .poll(async () => (await rectsInClosed(page, '.pill'))[0]?.right)
      .toBeLessThanOrEqual(box.x + box.width);
    await page.close();
  });

  test.each(['x', 'sdui', 'legacy'] as const)(
    'and an open card leave the Post button to the site: %s',
    async (name) => {
      const { page } = await drafted(chromium(), name, 'So much synergy here', ['synergy']);
      await hover(page, 'synergy');
      await expect.poll(() => buttonOn(page, 'Not here')).toBeTruthy();
      await page.locator('button.post').first().click();
      expect(await page.evaluate(() => window.__posts)).toEqual(['So much synergy here']);
      await expect.poll(() => panelOn(page)).toBeUndefined();
      await expect.poll(() => shown(page)).toBe(0);
      await page.close();
    },
  );

  test('a card follows its word when the dialog scrolls', async () => {
    const { page, editor } = await chromium().open('sdui');
    await type(editor, 'We saw Tolbrug ');
    for (let i = 0; i < 30; i++) {
      await page.keyboard.press('Enter');
      await page.keyboard.insertText('A line of a long draft');
    }
    await editor.evaluate((element) => element.closest('dialog')?.scrollTo(0, 0));
    await hover(page, 'Tolbrug');
    await editor.evaluate((element) => element.closest('dialog')?.scrollTo(0, 30));
    await expect
      .poll(async () => {
        const [panel] = await rectsInClosed(page, '.panel');
        return panel && Math.abs(panel.top - (await middleOf(page, 'Tolbrug')).y) < 40;
      })
      .toBe(true);
    await page.close();
  });
});
