import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Chromium, openChromium } from '../harness/chromium.ts';
import { panelOn, pillOn, seenInClosed } from '../harness/closed.ts';
import { switchExtension } from '../harness/life.ts';
import { closedRoots, drafted, draftIn, hover, press, takeByHover } from './hands.ts';
import { PACK, take } from './pack.ts';
import { EDITORS, EXTENSION, type, useChromium, words } from './setup.ts';

/** Waits until the popup, opened on a page, says these words. */
async function expectInPopup(chromium: Chromium, page: Page, words: string): Promise<void> {
  const popup = await chromium.popup(page);
  await expect.poll(() => popup.locator('body').textContent()).toContain(words);
  await popup.close();
  await page.bringToFront();
}

/** What grows where something is not tidied up. */
async function leftovers(page: Page) {
  const cdp = await page.context().newCDPSession(page);
  try {
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    await cdp.send('HeapProfiler.collectGarbage');
    await cdp.send('Performance.enable');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const metric = (name: string) => metrics.find((one) => one.name === name)?.value;
    const counts = await page.evaluate(() => ({
      ranges: [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
      names: CSS.highlights.size,
      sheets:
        document.adoptedStyleSheets.length +
        [...document.querySelectorAll('*')].reduce(
          (sum, { shadowRoot }) => sum + (shadowRoot?.adoptedStyleSheets.length ?? 0),
          0,
        ),
    }));
    return {
      ...counts,
      roots: closedRoots(root).length,
      listeners: metric('JSEventListeners'),
      nodes: metric('Nodes'),
    };
  } finally {
    await cdp.detach();
  }
}

describe('several boxes', () => {
  const chromium = useChromium();

  test('on one page are each checked and counted; one that closes is counted no more', async () => {
    const { page } = await chromium().open('x-dialog');
    await page.locator('main [role="textbox"]').focus();
    await page.keyboard.type('Our users and Tolbrug today ');
    await page.locator('[role="dialog"] [role="textbox"]').click();
    await page.keyboard.type('We saw Tolbrug here #Peerdal ');
    await expect.poll(() => words(page, 'x')).toHaveLength(3);
    await expectInPopup(chromium(), page, '2 boxes, 4 hints');
    await page.locator('[data-testid="app-bar-close"]').click();
    await expect.poll(() => words(page, 'x')).toEqual(['users', 'Tolbrug']);
    await expectInPopup(chromium(), page, '1 box, 3 hints');
    expect(await seenInClosed(page, '.pill')).toHaveLength(1);
    await page.close();
  });

  test('go on being checked when the address changes without a load', async () => {
    const { page } = await drafted(chromium(), 'x', 'We saw Tolbrug', ['Tolbrug']);
    await page.evaluate(() => history.pushState({}, '', '/explore'));
    await page.keyboard.type(' and Tolbrug');
    await expect.poll(() => words(page, 'x')).toEqual(['Tolbrug', 'Tolbrug']);
    await page.close();
  });

  test.each([
    ['sdui', ''],
    ['sdui', 'swap'],
    ['legacy', ''],
    ['legacy', 'trap'],
  ] as const)('opened thirty times over leave nothing behind: %s %s', async (name, query) => {
    const { page, editor } = await chromium().open(name, query);
    const seen = [];
    for (let i = 0; i < 30; i++) {
      if (i > 0) await page.locator('button.start').click();
      await editor.click();
      await page.keyboard.type('We saw Tolbrug ');
      await expect.poll(() => words(page, name)).toEqual(['Tolbrug']);
      await page.evaluate(() => window.__editor?.remove());
      await expect.poll(() => words(page, name)).toEqual([]);
      if (i === 2 || i === 29) seen.push(await leftovers(page));
    }
    const [early, late] = seen;
    expect(late).toMatchObject({ roots: 0, ranges: 0, names: early?.names, sheets: early?.sheets });
    expect(late?.listeners).toBeLessThanOrEqual((early?.listeners ?? 0) + 5);
    expect(late?.nodes).toBeLessThanOrEqual((early?.nodes ?? 0) + 20);
    expect(chromium().errors()).toEqual([]);
    await page.close();
  });
});

describe.each(EDITORS)('the background of %s', (name) => {
  const chromium = useChromium();

  test('may stop while a card is open: the card stays, its fix works, and checking goes on', async () => {
    const { page } = await drafted(chromium(), name, 'We like Tolbrug and our users today', ['Tolbrug', 'users']);
    await hover(page, 'Tolbrug');
    const browser = await chromium().context.browser()?.newBrowserCDPSession();
    const { targetInfos = [] } = (await browser?.send('Target.getTargets')) ?? {};
    const worker = targetInfos.find(({ type: kind, url }) => kind === 'service_worker' && url.includes('background'));
    await browser?.send('Target.closeTarget', { targetId: worker?.targetId ?? '' });
    await page.waitForTimeout(300);
    expect(await panelOn(page)).toBeTruthy();
    await takeByHover(page, 'users', 'Write “people”');
    await expect.poll(() => draftIn(page)).toBe('We like Tolbrug and our people today');
    await expect.poll(() => words(page, name)).toEqual(['Tolbrug']);
    await hover(page, 'Tolbrug');
    await expect.poll(async () => (await panelOn(page))?.text).toContain('Ask Anna Rietveld');
    expect(chromium().errors()).toEqual([]);
    await page.close();
  });

  test('may fail at one check: the next key is checked again', async () => {
    const { page } = await drafted(chromium(), name, 'We like our users ', ['users']);
    const worker = await chromium().worker();
    await worker.evaluate(() => {
      const { flatMap } = Array.prototype;
      Object.assign(globalThis, { mend: () => Object.assign(Array.prototype, { flatMap }) });
      const fail = () => {
        throw new Error('This check fails');
      };
      Object.assign(Array.prototype, { flatMap: fail });
    });
    await page.keyboard.type('and their synergy');
    await expect.poll(() => chromium().errors().join()).toContain('This check fails');
    await worker.evaluate(() => (globalThis as unknown as { mend(): void }).mend());
    await page.keyboard.type(' too. ');
    await expect.poll(() => words(page, name)).toEqual(['users', 'synergy']);
    await page.close();
  });
});

test.each(EDITORS)('an extension that is switched off takes everything off the page: %s', async (name) => {
  const chromium = await openChromium({ extension: EXTENSION });
  try {
    await take(chromium, PACK);
    const { page } = await drafted(chromium, name, 'We like Tolbrug and our users today', ['Tolbrug', 'users']);
    const unused = await chromium.open(name);
    await switchExtension(chromium, 'off');
    await page.bringToFront();
    await expect.poll(() => pillOn(page)).toBeUndefined();
    expect(await words(page, name)).toEqual([]);
    await page.keyboard.type(' more');
    await press(page, 'Backspace', 2);
    await unused.page.bringToFront();
    await type(unused.editor, 'We saw Tolbrug');
    for (const each of [page, unused.page]) {
      expect(await leftovers(each)).toMatchObject({ roots: 0, ranges: 0, names: 0, sheets: 0 });
    }
    expect(await draftIn(page)).toBe('We like Tolbrug and our users today mo');
    expect(await draftIn(unused.page)).toBe('We saw Tolbrug');
    expect(chromium.errors()).toEqual([]);
  } finally {
    await chromium.close();
  }
});

describe('a draft', () => {
  const chromium = useChromium();

  test('that was posted takes its “not here” with it', async () => {
    const { page } = await drafted(chromium(), 'x', 'A day at work', []);
    await expect.poll(async () => (await pillOn(page))?.label).toBe('1 hint on your draft. Show it');
    await page.keyboard.press('Alt+Enter');
    await expect.poll(() => panelOn(page)).toBeTruthy();
    await press(page, 'Tab', 2);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await panelOn(page))?.text).toContain('Not here');
    const [dismiss] = (await seenInClosed(page, 'footer button')).filter(({ text }) => text === 'Not here');
    await page.mouse.click(dismiss?.x ?? 0, dismiss?.y ?? 0);
    await expect.poll(async () => (await pillOn(page))?.label).toBe('No hints on your draft');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => page.evaluate(() => window.__posts)).toEqual(['A day at work']);
    await page.keyboard.type('Another day');
    await expect.poll(async () => (await pillOn(page))?.label).toBe('1 hint on your draft. Show it');
    await page.close();
  });
});
