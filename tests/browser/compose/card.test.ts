import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { buttonOn, panelOn, pillOn, type Seen, seenInClosed } from '../harness/closed.ts';
import { PACK, take } from './pack.ts';
import { EDITORS, middleOf, type, useChromium, words } from './setup.ts';

const DRAFT = 'We met Tolbrug and their users today.';

describe.each(EDITORS)('the card in %s', (name) => {
  const chromium = useChromium();

  async function drafted(text = DRAFT, marks = ['Tolbrug', 'users']) {
    const opened = await chromium().open(name);
    await type(opened.editor, text);
    await expect.poll(() => words(opened.page, name)).toEqual(marks);
    return opened;
  }

  const text = async (page: Page) => (await panelOn(page))?.text ?? '';
  const click = async (page: Page, seen: Promise<Seen | undefined>) => {
    const found = await seen;
    if (!found) throw new Error('There is nothing to click');
    await page.mouse.click(found.x, found.y);
  };

  test('hover opens it: what, why, what to do, guideline, whom to ask; leaving closes it', async () => {
    const { page } = await drafted();
    const { x, y } = await middleOf(page, 'Tolbrug');
    await page.mouse.move(x, y);
    await expect.poll(() => text(page)).toContain('Ask Anna Rietveld');
    const card = await text(page);
    for (const part of [
      'You wrote Tolbrug',
      'Royal Tolbrug-Waal is a client. Write “a client in waste”.',
      'Not every client wants to be named.',
      'Write “a client in waste”',
      'The guideline: Naming clients',
      'communications',
      'Not here',
    ]) {
      if (name !== 'x' || !part.startsWith('Write “')) expect(card).toContain(part);
    }
    await page.mouse.move(5, 5);
    await expect.poll(() => panelOn(page)).toBeUndefined();
    await page.close();
  });

  test('whoever goes into it keeps it open: the guideline unfolds, Escape closes', async () => {
    const { page } = await drafted();
    const { x, y } = await middleOf(page, 'Tolbrug');
    await page.mouse.move(x, y);
    await expect.poll(() => text(page)).toContain('The guideline: Naming clients');
    await click(
      page,
      seenInClosed(page, '.panel summary').then(([summary]) => summary),
    );
    await expect.poll(() => text(page)).toContain('Ask the client first.');
    await page.mouse.move(5, 5);
    await page.waitForTimeout(600);
    expect(await panelOn(page)).toBeTruthy();
    await page.keyboard.press('Escape');
    await expect.poll(() => panelOn(page)).toBeUndefined();
    await page.close();
  });

  test('the caret resting in a mark opens it, and the focus stays in the editor', async () => {
    const { page, editor } = await drafted();
    const { x, y } = await middleOf(page, 'Tolbrug');
    await page.mouse.click(x, y);
    await page.mouse.move(5, 5);
    await expect.poll(() => text(page), { timeout: 5000 }).toContain('Royal Tolbrug-Waal');
    expect(await editor.evaluate((element) => element.matches(':focus'))).toBe(true);
    await page.keyboard.type('x');
    await expect.poll(() => panelOn(page)).toBeUndefined();
    await page.close();
  });

  test('Alt+Enter opens it with the focus; Escape gives the caret back and the site keeps its dialog', async () => {
    const { page, editor } = await drafted();
    for (let i = 0; i < ' and their users today.'.length; i++) await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Alt+Enter');
    await expect.poll(() => text(page)).toContain('Royal Tolbrug-Waal');
    expect(await editor.evaluate((element) => element.matches(':focus'))).toBe(false);
    await page.keyboard.press('Escape');
    await expect.poll(() => panelOn(page)).toBeUndefined();
    await page.keyboard.type('!');
    await expect
      .poll(() => page.evaluate(() => window.__editor?.text()))
      .toBe('We met Tolbrug! and their users today.');
    await page.close();
  });

  test('a fix is taken with one click, undone with one Ctrl+Z, and the caret stays with its text', async () => {
    const { page } = await drafted();
    const { x, y } = await middleOf(page, 'users');
    await page.mouse.move(x, y);
    await expect.poll(() => buttonOn(page, 'Write “people”')).toBeTruthy();
    await click(page, buttonOn(page, 'Write “people”'));
    await expect
      .poll(() => page.evaluate(() => window.__editor?.text()))
      .toBe('We met Tolbrug and their people today.');
    await page.keyboard.type(' Yes');
    await expect
      .poll(() => page.evaluate(() => window.__editor?.text()))
      .toBe('We met Tolbrug and their people today. Yes');
    for (let i = 0; i < 6; i++) {
      await page.keyboard.press('Control+z');
      if ((await page.evaluate(() => window.__editor?.text())) === DRAFT) break;
    }
    expect(await page.evaluate(() => window.__editor?.text())).toBe(DRAFT);
    await page.close();
  });

  test('“Not here” takes this mark away and leaves the same word elsewhere alone', async () => {
    const { page } = await drafted('Tolbrug met Tolbrug today.', ['Tolbrug', 'Tolbrug']);
    const { x, y } = await middleOf(page, 'Tolbrug');
    await page.mouse.move(x, y);
    await expect.poll(() => buttonOn(page, 'Not here')).toBeTruthy();
    await click(page, buttonOn(page, 'Not here'));
    await expect.poll(() => words(page, name)).toEqual(['Tolbrug']);
    await page.keyboard.type(' More words.');
    await page.waitForTimeout(300);
    expect(await words(page, name)).toEqual(['Tolbrug']);
    await page.close();
  });

  test('the status counts, lists the whole draft’s hints, and gives the all-clear', async () => {
    const { page } = await drafted();
    await expect.poll(async () => (await pillOn(page))?.label).toBe('3 hints on your draft. Show them');
    await click(page, pillOn(page));
    await expect.poll(() => text(page)).toContain('Add #Peerdal. Whole draft');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('A good day at work #Peerdal');
    await expect.poll(async () => (await pillOn(page))?.label).toBe('No hints on your draft');
    await click(page, pillOn(page));
    await expect.poll(() => text(page)).toContain('Looks good');
    await page.close();
  });

  test('nothing of the pack is in the page’s own DOM', async () => {
    const { page } = await drafted();
    await page.mouse.move(...(Object.values(await middleOf(page, 'Tolbrug')) as [number, number]));
    await expect.poll(() => text(page)).toContain('Anna Rietveld');
    const html = await page.evaluate(() => {
      const open = [...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot?.innerHTML ?? []);
      return document.documentElement.outerHTML + open.join('');
    });
    for (const secret of ['Royal Tolbrug-Waal', 'Anna Rietveld', 'chrome-extension:', 'is a client']) {
      expect(html).not.toContain(secret);
    }
    await page.close();
  });

  test.runIf(name === 'sdui')('a pack that comes while it is open changes what it says, and whom to ask', async () => {
    const { page } = await drafted();
    const { x, y } = await middleOf(page, 'Tolbrug');
    await page.mouse.move(x, y);
    await expect.poll(() => text(page)).toContain('Ask Anna Rietveld');
    const next = PACK.replace('Anna Rietveld', 'Bo Hagewind').replace('Not every client wants', 'No client wants');
    expect(await take(chromium(), next)).toMatchObject({ ok: true });
    await expect.poll(() => text(page)).toContain('No client wants to be named.');
    await expect.poll(() => text(page)).toContain('Ask Bo Hagewind');
    await page.close();
    expect(await take(chromium(), PACK)).toMatchObject({ ok: true });
  });
});
