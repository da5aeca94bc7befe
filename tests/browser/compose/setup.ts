import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { PAGES, type PageName } from '../../pages/pages.ts';
import { type Chromium, type Options, openChromium } from '../harness/chromium.ts';
import { marked } from '../harness/highlights.ts';
import { PACK, take } from './pack.ts';
import { pagesOf } from './runs.ts';

export const EXTENSION = '.output/chrome-mv3';
/** The editor engines, each on its page: the three that we know of, and in the long form the rarer ones, too. */
export const EDITORS = pagesOf('engines');

/** One browser for the tests of a file, with the test pack in force. */
export function useChromium(options: Partial<Options> = {}): () => Chromium {
  let chromium: Chromium | undefined;
  beforeAll(async () => {
    chromium = await openChromium({ extension: EXTENSION, ...options });
    if (options.extension !== false) expect(await take(chromium, PACK)).toMatchObject({ ok: true });
  });
  afterAll(() => chromium?.close());
  return () => {
    if (!chromium) throw new Error('The browser is not open yet');
    return chromium;
  };
}

/** The words that are underlined, in the order of the draft. */
export async function words(page: Page, name: PageName): Promise<string[]> {
  return (await marked(page, PAGES[name].editor)).map(({ text }) => text);
}

/** Clicks into the box and types, as a person does. */
export async function type(editor: Locator, text: string): Promise<void> {
  await editor.click();
  await editor.page().keyboard.type(text);
}

/** The middle of a marked word, in the page's pixels. */
export function middleOf(page: Page, word: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    for (const highlight of CSS.highlights.values()) {
      for (const range of highlight) {
        const live = new Range();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const rect = live.getBoundingClientRect();
        if (live.toString() === wanted) return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
      }
    }
    throw new Error(`“${wanted}” is not marked`);
  }, word);
}
