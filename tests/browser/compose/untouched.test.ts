import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, openChromium } from '../harness/chromium.ts';
import { PACK, take } from './pack.ts';
import { EDITORS, EXTENSION } from './setup.ts';

/** Everything that a page and its editor can tell of a draft. */
interface Trace {
  text: string | undefined;
  html: string | undefined;
  history: number | undefined;
  caret: unknown;
}

async function trace(page: Page): Promise<Trace> {
  return page.evaluate(() => {
    const active = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
    const root = active?.getRootNode();
    const selection = document.getSelection();
    const range = selection?.getComposedRanges({ shadowRoots: root instanceof ShadowRoot ? [root] : [] })[0];
    const before = new Range();
    if (active && range) {
      before.setStart(active, 0);
      before.setEnd(range.endContainer, range.endOffset);
    }
    return {
      text: window.__editor?.text(),
      // Draft.js and React number their elements at random.
      html: window.__editor?.html().replaceAll(/(data-offset-key|data-editor)="[^"]*"/g, ''),
      history: window.__editor?.historyLength(),
      caret: { text: before.toString(), focus: active?.className },
    };
  });
}

/** A sitting with slips, walks through the text, lines, tags, undo and redo; traced at every stop. */
async function sitting(page: Page, editor: Locator): Promise<Trace[]> {
  const traces: Trace[] = [];
  const stop = async () => {
    // Long enough for a hint to come and for the rest after a word; both runs wait alike.
    await page.waitForTimeout(1300);
    traces.push(await trace(page));
  };
  const { keyboard } = page;
  await editor.click();
  await keyboard.type('We met Tolbrug and their users #growth ');
  await stop();
  await keyboard.press('Enter');
  await keyboard.type('So much synergie');
  for (let i = 0; i < 3; i++) await keyboard.press('Backspace');
  await keyboard.type('gy!!!');
  await stop();
  await keyboard.press('Home');
  await keyboard.press('ArrowUp');
  for (let i = 0; i < 9; i++) await keyboard.press('ArrowRight');
  await stop();
  await keyboard.type('X');
  await keyboard.press('Backspace');
  await stop();
  for (let i = 0; i < 3; i++) await keyboard.press('Control+z');
  await stop();
  await keyboard.press('Control+y');
  await keyboard.press('End');
  await keyboard.type(' end');
  await stop();
  return traces;
}

describe.each(EDITORS)('the draft in %s', (name) => {
  let plain: Chromium | undefined;
  let extended: Chromium | undefined;
  beforeAll(async () => {
    plain = await openChromium({ extension: false });
    extended = await openChromium({ extension: EXTENSION });
    await take(extended, PACK);
  });
  afterAll(async () => {
    await plain?.close();
    await extended?.close();
  });

  test('text, DOM, history and caret are the same with and without the extension', async () => {
    const runs: Trace[][] = [];
    for (const chromium of [plain, extended]) {
      const opened = await chromium?.open(name);
      if (!opened) throw new Error('No browser');
      runs.push(await sitting(opened.page, opened.editor));
    }
    const [without, withIt] = runs;
    expect(without?.[0]?.text).toContain('Tolbrug');
    expect(withIt).toEqual(without);
  });
});
