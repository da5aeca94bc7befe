import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { PageName } from '../../pages/pages.ts';
import { OTHER, otherChecker } from './other-checker.ts';
import { pagesOf } from './runs.ts';
import { chord, expectMarksIn, marksIn, typedIn, useFirefox } from './setup-firefox.ts';

/** Lines with what the starter pack marks in each. */
const LINES: [line: string, marked: string[]][] = [
  ['The chairman met השותפים and her password is hunter22 today', ['chairman', 'password is hunter22']],
  ['העתיד of the chairman and the people of our company אתמול', ['chairman']],
  ['قابلنا the chairman and the people of our company أمس', ['chairman']],
  ['The 👩‍👩‍👧‍👦 chairman 🏳️‍🌈 and the chairman 👩🏽‍💻 say hello ', ['chairman', 'chairman']],
];

/** Each mark stands where its word stands in the editor's own text. */
async function expectInPlace(page: Page, name: PageName): Promise<void> {
  const frames = await Promise.all(page.frames().map((frame) => frame.evaluate(() => window.__editor?.text())));
  const draft = frames.find((text) => text !== undefined) ?? '';
  for (const { name: kind, start, text } of await marksIn(page, name)) {
    if (kind !== OTHER) expect(draft.slice(start, start + text.length)).toBe(text);
  }
}

describe('what is hard in a draft, in Firefox', () => {
  const firefox = useFirefox();

  test.each(pagesOf('hard-drafts-firefox'))(
    'Hebrew and Arabic among English, and emoji of many parts: %s',
    async (name) => {
      const page = await typedIn(firefox(), name, ...LINES.map(([line]) => line));
      await expectMarksIn(
        page,
        name,
        LINES.flatMap(([, words]) => words),
      );
      await expectInPlace(page, name);
      expect(firefox().errors()).toEqual([]);
      await page.close();
    },
  );

  test.each(pagesOf('big-paste-firefox'))('25,000 characters that are pasted: %s', async (name) => {
    const line = (at: number) =>
      `${at % 62 === 0 ? 'The chairman' : 'Some notes'} ${at}: ${'a quiet day with some work and a walk. '.repeat(6)}`.slice(
        0,
        200,
      );
    const text = Array.from({ length: 125 }, (_, at) => line(at)).join('\n');
    const source = await typedIn(firefox(), 'x-article-title', '');
    await source.$eval('main textarea', (area, value) => Object.assign(area, { value }), text);
    await chord(source, 'Control', 'a');
    await chord(source, 'Control', 'c');
    await source.close();
    const page = await typedIn(firefox(), name, '');
    await chord(page, 'Control', 'v');
    await expectMarksIn(page, name, ['chairman', 'chairman', 'chairman']);
    expect((await page.evaluate(() => window.__editor?.text()))?.length).toBeGreaterThan(24_500);
    await page.keyboard.type(' And the chairman.');
    await expectMarksIn(page, name, ['chairman', 'chairman', 'chairman', 'chairman']);
    await expectInPlace(page, name);
    await page.close();
  });

  test.each(pagesOf('mention-firefox'))('a mention is of one piece: %s', async (name) => {
    const page = await typedIn(firefox(), name, 'We thank ');
    await page.evaluate(() => window.__editor?.mention?.('Imke Tolsteeg'));
    await page.keyboard.type('and the chairman ');
    await expectMarksIn(page, name, ['chairman']);
    await expectInPlace(page, name);
    for (let i = 0; i < 'and the chairman  '.length; i++) await page.keyboard.press('Backspace');
    await expectMarksIn(page, name, []);
    await page.close();
  });

  test.each(pagesOf('other-checker-firefox'))('beside another checker both mark their words: %s', async (name) => {
    const { page, editor } = await firefox().open(name);
    await page.evaluate(otherChecker);
    // It hears of boxes by their focus, and this one has it; from outside of its shadow root, Firefox would not take it away.
    await page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      (active as HTMLElement).blur();
    });
    await editor.click();
    await page.keyboard.type('The chairman says it today ');
    await expectMarksIn(page, name, ['chairman', 'today']);
    await page.keyboard.type('and today');
    await expectMarksIn(page, name, ['chairman', 'today', 'today']);
    expect((await marksIn(page, name)).map((mark) => mark.name === OTHER)).toEqual([false, true, true]);
    await expectInPlace(page, name);
    expect(firefox().errors()).toEqual([]);
    await page.close();
  });
});
