import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { buttonOn, panelOn, seenInClosed } from '../harness/closed.ts';
import { clickOn, drafted, hover } from './hands.ts';
import { EDITORS, useChromium, words } from './setup.ts';

const DRAFT = 'Bij Tolbrug vandaag, vol synergie. ';
/** The text of the draft before the caret. */
const beforeCaret = (page: Page) =>
  page.evaluate(() => {
    let root: Document | ShadowRoot = document;
    while (root.activeElement?.shadowRoot) root = root.activeElement.shadowRoot;
    const selection = document.getSelection();
    const roots = root instanceof ShadowRoot ? [root] : [];
    const [range] = selection?.getComposedRanges({ shadowRoots: roots }) ?? [];
    return range?.startContainer.textContent?.slice(0, range.startOffset);
  });

describe('from the popup to the draft, and from a card to the guidelines', () => {
  const chromium = useChromium();

  test.each(EDITORS)(
    '%s: the popup lists the hints of the draft, leads to them, and says for whom it is',
    async (name) => {
      const { page, editor } = await drafted(chromium(), name, DRAFT, ['Tolbrug', 'synergie']);
      const popup = await chromium().popup(page);
      const items = popup.locator('.items .where');
      await expect
        .poll(() => items.allTextContents())
        .toEqual(['Tolbrug', 'synergie', expect.stringContaining('#Peerdal')]);
      await popup.getByRole('button', { name: /^(a project|een project)$/ }).click();
      await popup.locator('.hats [aria-pressed="true"]').waitFor();
      const gone = popup.waitForEvent('close');
      // By the hint itself, or by its card.
      if (name === 'x') {
        await popup.locator('.why').nth(1).click();
        await popup.getByRole('button', { name: /^(Show it in the draft|Laat het zien in de tekst)$/ }).click();
      } else await items.nth(1).click();
      await gone;
      await page.bringToFront();
      await expect.poll(() => beforeCaret(page)).toBe('Bij Tolbrug vandaag, vol ');
      await expect.poll(async () => (await panelOn(page))?.text).toContain('synergie');
      await page.keyboard.type('x');
      await expect.poll(() => editor.textContent()).toContain('vol xsynergie');
      expect(await words(page, name)).toContain('Tolbrug');
      await page.close();
    },
  );

  test('a card leads to its guideline, on the page with all of them', async () => {
    const { page } = await drafted(chromium(), 'sdui', DRAFT, ['Tolbrug', 'synergie']);
    await hover(page, 'Tolbrug');
    await expect.poll(async () => (await seenInClosed(page, '.links summary')).length).toBe(1);
    await clickOn(
      page,
      seenInClosed(page, '.links summary').then(([summary]) => summary),
    );
    const opened = chromium().context.waitForEvent('page');
    await clickOn(page, buttonOn(page, 'Read more'));
    const wide = await opened;
    await expect.poll(() => wide.url()).toMatch(/\/guidelines\.html#clients$/);
    await expect.poll(() => wide.evaluate(() => document.activeElement?.textContent)).toBe('Naming clients');
    await wide.close();
    await page.close();
  });
});
