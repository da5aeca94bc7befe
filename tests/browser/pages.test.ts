import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGES, type PageName } from '../pages/pages.ts';
import { type Chromium, openChromium } from './harness/chromium.ts';
import { seenInClosed } from './harness/closed.ts';
import { type Firefox, openFirefox } from './harness/firefox.ts';
import { marked } from './harness/highlights.ts';

/** One page for each kind of editor; what the others are made of is the same. */
const EDITORS: PageName[] = ['x', 'sdui', 'legacy', 'sdui-lexical'];
const OTHERS = (Object.keys(PAGES) as PageName[]).filter((name) => !EDITORS.includes(name));
const DRAFT = ['Met @imke naar #Peerdal, één uur', 'and a second line'];

const text = (page: Page) => page.evaluate(() => window.__editor?.text());
const posts = (page: Page) => page.evaluate(() => window.__posts);

/** Runs in the page: what stands in a box, whatever it is made of. */
const standing = (element: Element) =>
  element instanceof HTMLTextAreaElement ? element.value : element.textContent?.replaceAll('\uFEFF', '');

/** Types lines with the browser's own keys. */
async function type(
  page: { keyboard: { type(text: string): unknown; press(key: 'Enter'): unknown } },
  lines: string[],
) {
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
}

describe('the test pages in Chromium', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await openChromium({ extension: false });
  });
  afterAll(() => browser.close());

  it.each(OTHERS)('%s takes what is typed, without an error, a violation or a request', async (name) => {
    const { page, editor } = await browser.open(name);
    await editor.click();
    await page.keyboard.type(DRAFT[0] ?? '');
    await expect.poll(() => editor.evaluate(standing)).toBe(DRAFT[0]);
    expect(await page.evaluate(() => window.__violations)).toEqual([]);
    expect(browser.errors()).toEqual([]);
    expect(browser.requests()).toEqual([]);
    await page.close();
  });

  describe.each(EDITORS)('%s', (name) => {
    it('takes what is typed into its model, without an error, a violation or a request', async () => {
      const { page, editor } = await browser.open(name);
      await editor.click();
      await type(page, DRAFT);
      await expect.poll(() => text(page)).toBe(DRAFT.join('\n'));
      expect(await page.evaluate(() => window.__editor?.historyLength())).toBeGreaterThan(0);
      expect(await page.evaluate(() => window.__editor?.html())).toContain(DRAFT[1]);
      expect(await page.evaluate(() => window.__violations)).toEqual([]);
      expect(browser.errors()).toEqual([]);
      expect(browser.requests()).toEqual([]);
    });

    it('undoes by the keys of the person', async () => {
      const { page, editor } = await browser.open(name);
      await editor.click();
      await page.keyboard.type('Een woord');
      await expect.poll(() => text(page)).toBe('Een woord');
      await page.keyboard.press('Control+z');
      await expect.poll(() => text(page)).not.toBe('Een woord');
      expect('Een woord').toContain(await text(page));
    });

    it('draws its lines anew and keeps draft and caret', async () => {
      const { page, editor } = await browser.open(name);
      await editor.click();
      await type(page, DRAFT);
      await expect.poll(() => text(page)).toBe(DRAFT.join('\n'));
      const line = await editor.locator('p, [data-block="true"]').first().elementHandle();
      await page.evaluate(() => window.__editor?.rerender());
      await expect.poll(() => line?.evaluate((element) => element.isConnected)).toBe(false);
      await page.keyboard.type('!');
      await expect.poll(() => text(page)).toBe(`${DRAFT.join('\n')}!`);
    });

    it('sets a draft through the model, and can go away', async () => {
      const { page, editor } = await browser.open(name);
      await page.evaluate((draft) => window.__editor?.setText(draft), DRAFT.join('\n'));
      await expect.poll(() => text(page)).toBe(DRAFT.join('\n'));
      await expect.poll(() => editor.textContent()).toContain(DRAFT[1]);
      await page.evaluate(() => window.__editor?.remove());
      await editor.waitFor({ state: 'detached' });
    });

    it('says that it is a test page', async () => {
      const { page } = await browser.open(name);
      expect(await page.locator('.footnote').textContent()).toMatch(/^Test page – not (LinkedIn|X)\./);
    });

    it('shows its highlights with their places in the draft', async () => {
      const { page, editor } = await browser.open(name);
      await editor.click();
      await type(page, DRAFT);
      await editor.evaluate((element) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const highlight = new Highlight();
        while (walker.nextNode()) {
          const node = walker.currentNode as globalThis.Text;
          for (const match of node.data.matchAll(/imke|second/g)) {
            const range = new Range();
            range.setStart(node, match.index);
            range.setEnd(node, match.index + match[0].length);
            highlight.add(range);
          }
        }
        highlight.priority = 3;
        CSS.highlights.set('mine', highlight);
      });
      const marks = await marked(page, PAGES[name].editor);
      expect(marks.map(({ x, y, ...mark }) => mark)).toEqual([
        { name: 'mine', priority: 3, text: 'imke', start: DRAFT.join('\n').indexOf('imke') },
        { name: 'mine', priority: 3, text: 'second', start: DRAFT.join('\n').indexOf('second') },
      ]);
      const [first, second] = marks;
      const box = await editor.boundingBox();
      expect(first?.x).toBeGreaterThan(box?.x ?? Number.NaN);
      expect(second?.y).toBeGreaterThan(first?.y ?? Number.NaN);
    });
  });

  it.each(['x', 'x-dialog'] as const)('%s posts by Ctrl+Enter, and its button follows the model', async (name) => {
    const { page, editor } = await browser.open(name);
    const button = page.locator(`[data-testid="${name === 'x' ? 'tweetButtonInline' : 'tweetButton'}"]`);
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    await editor.click();
    await page.keyboard.type('Dag allemaal');
    await expect.poll(() => button.getAttribute('aria-disabled')).toBe('false');
    expect(await posts(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => posts(page)).toEqual(['Dag allemaal']);
  });

  it.each([
    ['sdui', 'dialog button:not(:has(svg))'],
    ['legacy', 'button.share-actions__primary-action'],
  ] as const)('%s posts by its button, which follows the model', async (name, selector) => {
    const { page, editor } = await browser.open(name);
    const button = page.locator(selector);
    expect(await button.isDisabled()).toBe(true);
    await editor.click();
    await page.keyboard.type('Dag allemaal');
    await expect.poll(() => button.isDisabled()).toBe(false);
    await button.click();
    await expect.poll(() => posts(page)).toEqual(['Dag allemaal']);
    await editor.waitFor({ state: 'detached' });
  });

  it('keeps the home composer of X mounted behind the dialog', async () => {
    const { page } = await browser.open('x-dialog');
    expect(await page.locator(PAGES.x.editor).count()).toBe(2);
    expect(await page.locator(PAGES['x-dialog'].editor).count()).toBe(1);
  });

  it('swaps the first dialog of the new LinkedIn for the real one', async () => {
    const { page } = await browser.open('sdui');
    await page.goto(`${PAGES.sdui.address}?swap`);
    await page.locator(PAGES.sdui.opener).click();
    const first = await page.locator('dialog[aria-busy="true"]').elementHandle();
    await page.locator(PAGES.sdui.editor).waitFor();
    expect(await first?.evaluate((element) => element.isConnected)).toBe(false);
    expect(await page.locator('dialog[open]').count()).toBe(1);
  });

  it('closes the old LinkedIn modal on Escape, and takes the focus back when asked to', async () => {
    const { page, editor } = await browser.open('legacy', 'trap');
    await editor.click();
    await page.locator('.share-unified-settings-entry-button').click();
    await expect.poll(() => editor.evaluate((element) => element.matches(':focus'))).toBe(true);
    await page.keyboard.press('Escape');
    await editor.waitFor({ state: 'detached' });
  });

  it('shows a mention without @, as an island in the text', async () => {
    const { page, editor } = await browser.open('sdui');
    await editor.click();
    await page.keyboard.type('Dank ');
    await page.evaluate(() => window.__editor?.mention?.('Imke Tolsteeg'));
    await page.keyboard.type('voor alles');
    await expect.poll(() => text(page)).toBe('Dank Imke Tolsteeg voor alles');
    const mention = editor.locator('span[data-type="mention"][contenteditable="false"] > strong');
    expect(await mention.textContent()).toBe('Imke Tolsteeg');
    expect(await page.evaluate(() => window.__violations)).toEqual([]);
  });

  it('speaks as whom the address says', async () => {
    const { page } = await browser.open('sdui', 'as=Peerdal');
    expect(await page.locator('[role=button][aria-expanded]:has(#caret-small) [aria-label]').count()).toBe(1);
    expect(await page.locator('[aria-label="Peerdal"]').count()).toBe(1);
  });
});

it('sees into closed shadow roots, also inside open ones', async () => {
  const browser = await openChromium({ extension: false });
  try {
    const { page } = await browser.open('legacy');
    await page.evaluate(() => {
      const outer = document.querySelector('#interop-outlet')?.shadowRoot?.appendChild(document.createElement('div'));
      const host = document.createElement('div');
      host.style.cssText = 'position: fixed; left: 100px; top: 200px; width: 40px; height: 20px';
      outer?.append(host);
      const button = document.createElement('button');
      button.textContent = 'Hier niet';
      button.style.cssText = 'position: absolute; inset: 0';
      host.attachShadow({ mode: 'closed' }).append(button);
    });
    expect(await seenInClosed(page, 'button')).toMatchObject([{ text: 'Hier niet', x: 120, y: 210 }]);
    expect(await seenInClosed(page, '.ql-editor')).toEqual([]);
  } finally {
    await browser.close();
  }
});

it('writes down every request that leaves a test page, and every error', async () => {
  const browser = await openChromium({ extension: false, locale: 'nl-NL' });
  try {
    const { page } = await browser.open('x');
    expect(await page.locator('.footnote').textContent()).toMatch(/^Testpagina/);
    await page.evaluate(() => fetch('/nowhere'));
    await page.evaluate(() => {
      new Image().src = 'https://elsewhere.example/pixel.png';
      setTimeout(() => {
        throw new Error('thrown on the page');
      });
    });
    await expect.poll(() => browser.requests()).toEqual(['GET https://x.com/nowhere', 'CONNECT elsewhere.example:443']);
    await expect.poll(() => browser.errors().join('\n')).toContain('thrown on the page');
    await page.evaluate(() => fetch('https://elsewhere.example/').catch(() => {}));
    expect(await page.evaluate(() => window.__violations.map((each) => each.directive))).toEqual(['connect-src']);
  } finally {
    await browser.close();
  }
});

describe('the test pages in Firefox', () => {
  let browser: Firefox;
  beforeAll(async () => {
    browser = await openFirefox({ extension: false });
  });
  afterAll(() => browser.close());

  it.each(OTHERS)('%s takes what is typed, without an error, a violation or a request', async (name) => {
    const { page, editor } = await browser.open(name);
    await editor.click();
    await page.keyboard.type(DRAFT[0] ?? '');
    await expect.poll(() => editor.evaluate(standing)).toBe(DRAFT[0]);
    expect(await page.evaluate(() => window.__violations)).toEqual([]);
    expect(browser.errors()).toEqual([]);
    expect(browser.requests()).toEqual([]);
    await page.close();
  });

  it.each(EDITORS)(
    '%s takes what is typed into its model, without an error, a violation or a request',
    async (name) => {
      const { page, editor } = await browser.open(name);
      await editor.click();
      await type(page, DRAFT);
      await expect.poll(() => page.evaluate(() => window.__editor?.text())).toBe(DRAFT.join('\n'));
      expect(await page.evaluate(() => window.__violations)).toEqual([]);
      expect(browser.errors()).toEqual([]);
      expect(browser.requests()).toEqual([]);
    },
  );
});
