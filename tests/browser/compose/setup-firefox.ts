import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { type PageName, testPage } from '../../pages/pages.ts';
import { type Firefox, openFirefox } from '../harness/firefox.ts';
import { type Mark, marked } from '../harness/highlights.ts';

/**
 * One Firefox for the tests of a file. It starts with the starter pack: its own pages are out of a driver's reach, so no
 * other pack or setting can be handed in, and what stands in its closed roots is seen by what it does.
 */
export function useFirefox(): () => Firefox {
  let firefox: Firefox | undefined;
  beforeAll(async () => {
    firefox = await openFirefox({ extension: `${process.cwd()}/.output/firefox-mv3` });
  });
  afterAll(() => firefox?.close());
  return () => {
    if (!firefox) throw new Error('The browser is not open yet');
    return firefox;
  };
}

/** What is underlined, also where the box is in a frame. */
export async function marksIn(page: Page, name: PageName): Promise<Mark[]> {
  const { frame, editor } = testPage(name);
  const around = (frame && (await (await page.$(frame))?.contentFrame())) || page;
  return marked(around, editor);
}

/** Waits until just these words are underlined. */
export async function expectMarksIn(page: Page, name: PageName, words: readonly string[]): Promise<void> {
  const texts = async () => (await marksIn(page, name)).map(({ text }) => text);
  await expect.poll(texts, { timeout: 20_000 }).toEqual(words);
}

/** Opens a page, clicks into its box and types, one line after the other. */
export async function typedIn(firefox: Firefox, name: PageName, ...lines: readonly string[]): Promise<Page> {
  const { page, editor } = await firefox.open(name);
  await editor.click();
  for (const [at, line] of lines.entries()) {
    if (at > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
  return page;
}

/** Presses keys together, such as Control and v. */
export async function chord(
  { keyboard }: Page,
  held: 'Control' | 'Alt',
  key: 'a' | 'c' | 'v' | 'Enter',
): Promise<void> {
  await keyboard.down(held);
  await keyboard.press(key);
  await keyboard.up(held);
}
