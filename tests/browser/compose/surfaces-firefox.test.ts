import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PageName, testPage } from '../../pages/pages.ts';
import { type Firefox, openFirefox } from '../harness/firefox.ts';
import { marked } from '../harness/highlights.ts';

/** Firefox starts with the starter pack: its own pages are out of a driver's reach, so no other pack can be handed in. */
const DRAFT = 'The chairman says my password is hunter22 today';
const MARKED = ['chairman', 'password is hunter22'];

describe('Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await openFirefox({ extension: `${process.cwd()}/.output/firefox-mv3` });
  });
  afterAll(() => firefox.close());

  /** Opens a page and types the draft, with another word behind it so that all others are written. */
  async function typed(name: PageName) {
    const { page, editor } = await firefox.open(name);
    await editor.click();
    await page.keyboard.type(DRAFT);
    const { frame, editor: selector } = testPage(name);
    const around = (frame && (await (await page.$(frame))?.contentFrame())) || page;
    return { page, words: async () => (await marked(around, selector)).map(({ text }) => text) };
  }

  test.each([
    'x-quote',
    'x-reply',
    'x-article',
    'sdui-repost',
    'sdui-lexical',
    'sdui-comment',
    'article',
    'article-announcement',
    'legacy-framed',
    'legacy-comment',
    'legacy-reply',
    'admin',
  ] as const)('underlines the right words in %s', async (name) => {
    const { page, words } = await typed(name);
    await expect.poll(words, { timeout: 15_000 }).toEqual(MARKED);
    expect(await page.evaluate(() => window.__violations)).toEqual([]);
    expect(firefox.errors()).toEqual([]);
    expect(firefox.requests()).toEqual([]);
    await page.close();
  });

  test.each(['sdui-profile', 'message', 'x-message'] as const)('reads nothing in %s', async (name) => {
    const { page } = await typed(name);
    // By the time another box is answered, this one would have been.
    const other = await typed('x');
    await expect.poll(other.words, { timeout: 15_000 }).toEqual(MARKED);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await other.page.close();
    await page.close();
  });
});
