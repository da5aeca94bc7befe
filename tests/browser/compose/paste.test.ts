import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { PAGES } from '../../pages/pages.ts';
import { draftIn } from './hands.ts';
import { useChromium } from './setup.ts';

/** The way of putting text in that waits for a look at the live site: our own code, called in the page of Draft.js. */

const LINES = ['Good morning all', 'We met #Tolbrug and @noor 🎉 at work today', 'The end'];
const DRAFT = LINES.join('\n');

/** What is changed, and into what; the span is found by its words. */
const CHANGES: [what: string, words: string, text: string][] = [
  ['a word on the second line', 'work', 'home'],
  ['the first word of a line', 'We', 'They'],
  ['the last word of a line', 'today', 'now'],
  ['the last word of all', 'end', 'close'],
  ['a word by an emoji', 'today', '🎉🎊'],
  ['an emoji by a word', '🎉', 'party'],
  ['a whole tag', '#Tolbrug', '#growth'],
  ['the inside of a tag', 'Tolbrug', 'Waste'],
  ['a tag by a plain word', '#Tolbrug', 'a client'],
  ['a plain word by a tag', 'work', '#work'],
  ['a stretch that ends in a tag', 'met #Tolbrug', 'saw a client'],
  ['a stretch across two tags', '#Tolbrug and @noor', 'them'],
  ['a whole line', 'Good morning all', 'Hello'],
  ['a word taken away', ' today', ''],
  ['the first word taken away', 'We ', ''],
  ['a tag taken away', '#Tolbrug ', ''],
  ['the inside of a tag taken away', 'brug', ''],
  ['a stretch across two tags taken away', '#Tolbrug and @noor', ''],
];

/** A draft, and where a tag is added to it. */
const ADDINGS: [draft: string, at: number][] = [
  ['A day at work', 13],
  ['A day at #work', 14],
  ['A day at 🎉', 11],
  ['A day at work  ', 13],
  ['A day at work\n', 13],
  ['A day at work https://peerdal.example/x', 13],
  ['A day #work https://peerdal.example/x', 11],
  ['A day at #work\nhttps://peerdal.example/x', 14],
  ['A day\nat work\n#work #play', 25],
];

type Way = 'insert' | 'paste';
type Change = { start: number; end: number; text: string; instead: string };

describe('a paste of ours in Draft.js', () => {
  const chromium = useChromium({ extension: false });
  let script = '';
  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { replaceIn } from './entrypoints/compose.content/replace.ts'; globalThis.replaceIn = replaceIn;`,
        resolveDir: process.cwd(),
      },
      bundle: true,
      write: false,
      format: 'iife',
    });
    script = outputFiles[0]?.text ?? '';
  });

  async function written(lines: readonly string[] = LINES): Promise<Page> {
    const { page, editor } = await chromium().open('x');
    await page.evaluate(script);
    await editor.click();
    for (const [at, line] of lines.entries()) {
      if (at > 0) await page.keyboard.press('Enter');
      await page.keyboard.type(line);
    }
    await expect.poll(() => draftIn(page)).toBe(lines.join('\n'));
    return page;
  }

  const replace = (page: Page, change: Change, way: Way = 'paste'): Promise<boolean> =>
    page.evaluate(
      ([selector, change, way]) => {
        const { replaceIn } = globalThis as unknown as {
          replaceIn(editor: Element | null, change: Change, way: Way): Promise<boolean>;
        };
        return replaceIn(document.querySelector(selector), change, way);
      },
      [PAGES.x.editor, change, way] as const,
    );

  const changeOf = (draft: string, words: string, text: string): Change => {
    const start = draft.indexOf(words);
    return { start, end: start + words.length, text, instead: words };
  };

  /** What the page shows, which Draft.js may have lost touch with. */
  const shown = (page: Page) =>
    page.evaluate(
      (selector) =>
        [...document.querySelectorAll(`${selector} [data-block="true"]`)].map((line) => line.textContent).join('\n'),
      PAGES.x.editor,
    );

  test.each(CHANGES)('%s: right in model and page, and one undo takes it back', async (_what, words, text) => {
    const page = await written();
    expect(await replace(page, changeOf(DRAFT, words, text))).toBe(true);
    const fixed = DRAFT.replace(words, text);
    expect(await draftIn(page)).toBe(fixed);
    expect(await shown(page)).toBe(fixed);
    await page.keyboard.press('Control+z');
    await expect.poll(() => draftIn(page)).toBe(DRAFT);
    expect(await shown(page)).toBe(DRAFT);
    expect(await replace(page, changeOf(DRAFT, words, text))).toBe(true);
    await page.keyboard.press('Control+End');
    await page.keyboard.type('!');
    await expect.poll(() => draftIn(page)).toBe(`${fixed}!`);
    await page.close();
  });

  test('what would leave nothing of a line is not done', async () => {
    const page = await written();
    expect(await replace(page, changeOf(DRAFT, 'Good morning all', ''))).toBe(false);
    expect(await draftIn(page)).toBe(DRAFT);
    await page.close();
  });

  test('nor what is asked for words that are no longer there', async () => {
    const page = await written();
    expect(await replace(page, { ...changeOf(DRAFT, 'work', 'home'), instead: 'play' })).toBe(false);
    expect(await draftIn(page)).toBe(DRAFT);
    await page.close();
  });

  test.each(ADDINGS)('a tag is added by the browser’s own command: %j at %i', async (draft, at) => {
    const page = await written(draft.split('\n'));
    expect(await replace(page, { start: at, end: at, text: ' #Peerdal', instead: '' }, 'insert')).toBe(true);
    const fixed = `${draft.slice(0, at)} #Peerdal${draft.slice(at)}`;
    expect([await draftIn(page), await shown(page)]).toEqual([fixed, fixed]);
    await page.keyboard.press('Control+z');
    await expect.poll(() => draftIn(page)).toBe(draft);
    expect(await shown(page)).toBe(draft);
    await page.close();
  });
});
