import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PAGES } from '../../pages/pages.ts';
import { pillOn } from '../harness/closed.ts';
import { marked } from '../harness/highlights.ts';
import { drafted, draftIn, press } from './hands.ts';
import { EDITORS, type, useChromium, words } from './setup.ts';

/** 280 characters: flagged words, longer words that begin like them, tags, an emoji, and Dutch beside English. */
const DRAFT =
  'Yesterday our users met Tolbrug 🎉 in userspace. Tolbrugge was closed, so much synergy was found at #Tolbrug! ' +
  'Those users and their synergy were with @tolbrug again. Onze collega’s vonden bij Tolbrug veel synergie op kantoor. ' +
  'And then all of us went home by train #growth #travel';

/** All that a rule of the test pack can mark. */
const FLAGGED = /^[#@]?(?:tolbrug|users?|synergy|synergie)$/i;

interface Frame {
  text: string;
  before: string;
  after: string;
}

/** Notes, at every frame from now on, which words are marked and what stands right beside them. */
async function watchFrames(page: Page): Promise<() => Promise<Frame[]>> {
  await page.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(window, { seenMarks: seen });
    const look = () => {
      for (const highlight of CSS.highlights.values()) {
        for (const range of highlight) {
          const live = new Range();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          const before = range.startContainer.textContent?.charAt(range.startOffset - 1) ?? '';
          const after = range.endContainer.textContent?.charAt(range.endOffset) ?? '';
          seen.add(JSON.stringify({ text: live.toString(), before, after }));
        }
      }
      requestAnimationFrame(look);
    };
    look();
  });
  return () =>
    page.evaluate(() =>
      [...(window as unknown as { seenMarks: Set<string> }).seenMarks].map((one) => JSON.parse(one) as Frame),
    );
}

function expectFlaggedWordsOnly(frames: Frame[]): void {
  expect(frames.length).toBeGreaterThan(0);
  for (const frame of frames) {
    expect(frame.text, JSON.stringify(frame)).toMatch(FLAGGED);
    expect(`${frame.before}|${frame.after}`, JSON.stringify(frame)).not.toMatch(/[\p{L}\p{N}]\||\|[\p{L}\p{N}]/u);
  }
}

/** Each mark stands where its word stands in the editor's own text. */
async function expectMarksInPlace(page: Page, name: (typeof EDITORS)[number]): Promise<void> {
  const text = (await draftIn(page)) ?? '';
  for (const mark of await marked(page, PAGES[name].editor)) {
    expect(text.slice(mark.start, mark.start + mark.text.length)).toBe(mark.text);
  }
}

describe.each(EDITORS)('typing in %s', (name) => {
  const chromium = useChromium();

  test('at twenty keys a second, no frame shows a mark on a wrong word', async () => {
    const { page, editor } = await chromium().open(name);
    await editor.click();
    const frames = await watchFrames(page);
    await page.keyboard.type(DRAFT, { delay: 50 });
    await expect.poll(() => words(page, name)).toContain('synergie');
    expectFlaggedWordsOnly(await frames());
    expect(await words(page, name)).not.toContain('Tolbrugge');
    await expectMarksInPlace(page, name);
    await page.close();
  });

  test('marks keep to their words while text is typed, broken and deleted before them', async () => {
    const { page } = await drafted(chromium(), name, 'We saw Tolbrug and synergy in our work', ['Tolbrug', 'synergy']);
    const frames = await watchFrames(page);
    await page.keyboard.press('Home');
    await page.keyboard.type('users rug ', { delay: 30 });
    await page.keyboard.press('Enter');
    await page.keyboard.type('Tol ', { delay: 30 });
    await press(page, 'Backspace', 4);
    await press(page, 'Delete', 3);
    expectFlaggedWordsOnly(await frames());
    await expect.poll(() => words(page, name)).toEqual(['users', 'Tolbrug', 'synergy']);
    await expectMarksInPlace(page, name);
    await page.close();
  });

  test('Enter in a marked word takes its mark away, and Backspace brings it back', async () => {
    const { page } = await drafted(chromium(), name, 'We saw Tolbrug', ['Tolbrug']);
    await press(page, 'ArrowLeft', 3);
    // TipTap takes its time to notice a selection.
    await page.waitForTimeout(300);
    await page.keyboard.press('Enter');
    await expect.poll(() => words(page, name)).toEqual([]);
    await page.keyboard.press('Backspace');
    await expect.poll(() => words(page, name)).toEqual(['Tolbrug']);
    await page.close();
  });

  test('a selection that is cut, pasted, undone and done again keeps the marks right', async () => {
    const { page } = await drafted(chromium(), name, 'We saw Tolbrug and synergy here.', ['Tolbrug', 'synergy']);
    const frames = await watchFrames(page);
    await page.keyboard.press('Home');
    await press(page, 'ArrowRight', 'We saw '.length);
    for (let i = 0; i < 'Tolbrug and '.length; i++) await page.keyboard.press('Shift+ArrowRight');
    // TipTap takes its time to notice a selection.
    await page.waitForTimeout(300);
    await page.keyboard.press('Control+x');
    await expect.poll(() => words(page, name)).toEqual(['synergy']);
    await page.keyboard.press('End');
    await page.keyboard.type(' ');
    await page.keyboard.press('Control+v');
    await expect.poll(() => words(page, name)).toEqual(['synergy', 'Tolbrug']);
    await expectMarksInPlace(page, name);
    await press(page, 'Control+z', 3);
    await page.keyboard.press('Control+y');
    await page.waitForTimeout(300);
    expectFlaggedWordsOnly(await frames());
    await expectMarksInPlace(page, name);
    await page.close();
  });

  test('a stretch dragged over with the mouse and deleted takes its marks with it', async () => {
    const { page } = await drafted(chromium(), name, 'We saw Tolbrug and synergy here.', ['Tolbrug', 'synergy']);
    const [tolbrug, synergy] = await marked(page, PAGES[name].editor);
    if (!tolbrug || !synergy) throw new Error('Two marks were there');
    await page.mouse.move(tolbrug.x, tolbrug.y);
    await page.mouse.down();
    await page.mouse.move(synergy.x, synergy.y, { steps: 5 });
    await page.mouse.up();
    await page.keyboard.press('Delete');
    await expect.poll(() => words(page, name)).toEqual([]);
    await page.close();
  });

  test('an input method may compose before, after and in place of a marked word', async () => {
    const { page } = await drafted(chromium(), name, 'We saw Tolbrug here', ['Tolbrug']);
    const frames = await watchFrames(page);
    const cdp = await page.context().newCDPSession(page);
    for (const key of ['End', 'Home']) {
      await page.keyboard.press(key);
      for (const text of ['k', 'か', 'かn', 'かん']) {
        await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      }
      await cdp.send('Input.insertText', { text: '漢' });
    }
    await expect.poll(() => draftIn(page)).toBe('漢We saw Tolbrug here漢');
    await expect.poll(() => words(page, name)).toEqual(['Tolbrug']);
    expectFlaggedWordsOnly(await frames());
    await expectMarksInPlace(page, name);
    await page.close();
  });

  test('three thousand characters: the right words, at their places, the last one too', async () => {
    const { page, editor } = await chromium().open(name);
    await editor.click();
    const line = 'A quiet day with some work and a walk in the park, no news at all. ';
    const long = `Tolbrug. ${line.repeat(44)}`.slice(0, 2985);
    await page.keyboard.insertText(long);
    await page.keyboard.type(' Tolbrug. ');
    await expect.poll(() => words(page, name)).toEqual(['Tolbrug', 'Tolbrug']);
    await expectMarksInPlace(page, name);
    await page.close();
  });
});

describe.each(EDITORS)('a word that is still being typed in %s', (name) => {
  const chromium = useChromium();

  test('is left alone until the caret leaves it by a key', async () => {
    const { page } = await drafted(chromium(), name, 'So much synergy', []);
    await page.keyboard.type(' ');
    await expect.poll(() => words(page, name), { timeout: 700 }).toEqual(['synergy']);
    await page.close();
  });

  test('is left alone until the caret walks out of it', async () => {
    const { page } = await drafted(chromium(), name, 'So much synergy', []);
    await page.keyboard.press('Home');
    await expect.poll(() => words(page, name), { timeout: 700 }).toEqual(['synergy']);
    await page.close();
  });

  test('is marked when the caret rests in it', async () => {
    const { page, editor } = await chromium().open(name);
    await type(editor, 'So much synergy');
    await page.waitForTimeout(400);
    expect(await words(page, name)).toEqual([]);
    await expect.poll(() => words(page, name)).toEqual(['synergy']);
    await page.close();
  });

  test('stays unmarked while letters go away by Backspace, as when they come', async () => {
    const { page } = await drafted(chromium(), name, 'We saw all the usersxy', []);
    await page.waitForTimeout(1200);
    await press(page, 'Backspace', 2);
    await page.waitForTimeout(400);
    expect(await words(page, name)).toEqual([]);
    await expect.poll(() => words(page, name)).toEqual(['users']);
    await page.close();
  });

  test('is marked at once where it is a name', async () => {
    const { page, editor } = await chromium().open(name);
    await type(editor, 'We saw Tolbrug');
    await expect.poll(() => words(page, name), { timeout: 700 }).toEqual(['Tolbrug']);
    await page.close();
  });

  test('what is missing is an open point before a pause, and a hint after it', async () => {
    const { page, editor } = await chromium().open(name);
    await type(editor, 'A day at work');
    const label = async () => (await pillOn(page))?.label;
    await expect.poll(label).toBe('1 thing still to add to your draft. Show it');
    await expect.poll(label).toBe('1 hint on your draft. Show it');
    await page.keyboard.type(' a');
    await expect.poll(label).toBe('1 thing still to add to your draft. Show it');
    await page.close();
  });
});
