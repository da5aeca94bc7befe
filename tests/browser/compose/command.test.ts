import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Chromium } from '../harness/chromium.ts';
import { panelOn } from '../harness/closed.ts';
import { drafted, draftIn, press } from './hands.ts';
import { EDITORS, useChromium, words } from './setup.ts';

const DRAFT = 'We like Tolbrug, and Tolbrug likes our users today.';
const MARKS = ['Tolbrug', 'Tolbrug', 'users'];

/** What the browser does when the person presses the key of the command: a driver's keys do not get that far. */
async function command(chromium: Chromium, page: Page): Promise<void> {
  await page.bringToFront();
  const worker = await chromium.worker();
  await worker.evaluate(async (name) => {
    interface Chrome {
      tabs: { query(wanted: object): Promise<object[]> };
      commands: { onCommand: { dispatch(command: string, tab: object | undefined): void } };
    }
    const { tabs, commands } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const [tab] = await tabs.query({ active: true });
    commands.onCommand.dispatch(name, tab);
  }, 'next-hint');
}

const text = async (page: Page) => (await panelOn(page))?.text ?? '';

describe.each(EDITORS)('the browser’s command in %s', (name) => {
  const chromium = useChromium();

  test('walks through the hints, says which of how many, and begins again after the last', async () => {
    const { page } = await drafted(chromium(), name, DRAFT, MARKS);
    const walk = [
      ['1 of 4', 'You wrote Tolbrug'],
      ['2 of 4', 'You wrote Tolbrug'],
      ['3 of 4', '“users” can be plainer.'],
      ['4 of 4', 'Add #Peerdal.'],
      ['1 of 4', 'You wrote Tolbrug'],
    ] as const;
    await page.keyboard.press('Control+Home');
    for (const [place, words] of walk) {
      await command(chromium(), page);
      await expect.poll(() => text(page)).toContain(place);
      expect(await text(page)).toContain(words);
    }
    await page.keyboard.press('Escape');
    await expect.poll(() => panelOn(page)).toBeUndefined();
    await page.keyboard.type('!');
    await expect.poll(() => draftIn(page)).toBe(`!${DRAFT}`);
    await page.close();
  });

  test('begins at the caret', async () => {
    const { page } = await drafted(chromium(), name, DRAFT, MARKS);
    await press(page, 'ArrowLeft', ' today.'.length + 1);
    await command(chromium(), page);
    await expect.poll(() => text(page)).toContain('3 of 4');
    await page.close();
  });

  test('reads a box that has the focus and was not written in yet', async () => {
    const { page, editor } = await chromium().open(name);
    await page.evaluate((draft) => window.__editor?.setText(draft), DRAFT);
    await editor.focus();
    expect(await words(page, name)).toEqual([]);
    await command(chromium(), page);
    await expect.poll(() => text(page)).toContain('of 4');
    await page.close();
  });

  test('does nothing where no box has the focus, and gives the all-clear where there is no hint', async () => {
    const { page, editor } = await drafted(chromium(), name, 'A day at work #Peerdal', []);
    await command(chromium(), page);
    await expect.poll(() => text(page)).toContain('Looks good');
    await page.keyboard.press('Escape');
    await editor.evaluate((element: HTMLElement) => element.blur());
    await command(chromium(), page);
    await page.waitForTimeout(500);
    expect(await panelOn(page)).toBeUndefined();
    expect(chromium().errors()).toEqual([]);
    await page.close();
  });
});
