import { describe, expect, test } from 'vitest';
import { openChromium } from '../harness/chromium.ts';
import { pillOn } from '../harness/closed.ts';
import { stopWorker } from '../harness/worker.ts';
import { answer, clickPost, posts, questionOn } from './gate-hands.ts';
import { drafted, takeByHover } from './hands.ts';
import { PACK, take } from './pack.ts';
import { EDITORS, EXTENSION, type, useChromium, words } from './setup.ts';

/** How often the background is stopped under one draft. */
const KILLS = process.env.LONG ? 20 : 2;

describe.each(EDITORS)('a box in %s', (name) => {
  const chromium = useChromium();

  test('that vanishes takes marks and status with it, and leaves no error', async () => {
    const { page, editor } = await chromium().open(name);
    await type(editor, 'We met Tolbrug');
    await expect.poll(() => words(page, name)).toEqual(['Tolbrug']);
    await page.evaluate(() => window.__editor?.remove());
    await expect.poll(() => words(page, name)).toEqual([]);
    await expect.poll(() => pillOn(page)).toBeUndefined();
    expect(chromium().errors()).toEqual([]);
    await page.close();
  });

  test('goes on being checked when the background is stopped in mid-typing', async () => {
    const { page, editor } = await chromium().open(name);
    await type(editor, 'We met Tolbrug');
    await expect.poll(() => words(page, name)).toEqual(['Tolbrug']);
    for (let kill = 1; kill <= KILLS; kill++) {
      await stopWorker(chromium());
      await page.keyboard.type(' and their users ');
      const wanted = ['Tolbrug', ...Array<string>(kill).fill('users')];
      await expect.poll(() => words(page, name), { timeout: 10_000 }).toEqual(wanted);
    }
    expect(chromium().errors()).toEqual([]);
    await page.close();
  });

  test('is checked by the new pack as soon as there is one', async () => {
    const { page, editor } = await chromium().open(name);
    await type(editor, 'We met Tolbrug and Grauwdijk');
    await expect.poll(() => words(page, name)).toEqual(['Tolbrug']);
    const answer = await take(chromium(), PACK.replace('also: [Tolbrug]', 'also: [Tolbrug, Grauwdijk]'));
    expect(answer).toMatchObject({ ok: true });
    await expect.poll(() => words(page, name)).toEqual(['Tolbrug', 'Grauwdijk']);
    await take(chromium(), PACK);
    await page.close();
  });

  test('keeps the last good pack where a new one is refused, with every mistake at its line', async () => {
    const { page, editor } = await chromium().open(name);
    const broken = PACK.replace('severity: error', 'severity: grave').replace('max: 2', 'maximum: 2');
    const answer = await take(chromium(), broken);
    const lineOf = (words: string) => broken.split('\n').findIndex((line) => line.includes(words)) + 1;
    if (answer.ok) throw new Error('A broken pack was taken');
    expect(answer.problem.mistakes?.map(({ line }) => line)).toEqual(
      expect.arrayContaining([lineOf('severity: grave'), lineOf('maximum: 2')]),
    );
    await type(editor, 'We met Tolbrug');
    await expect.poll(() => words(page, name)).toEqual(['Tolbrug']);
    await page.close();
  });
});

describe('a box whose editor the site makes anew', () => {
  const chromium = useChromium();
  const draft = 'We met Tolbrug and our users today';

  test('with the same text keeps what the person said of it; what is typed next is another draft', async () => {
    const { page, editor } = await drafted(chromium(), 'sdui', draft, ['Tolbrug', 'users']);
    await takeByHover(page, 'users', 'Not here');
    await expect.poll(() => words(page, 'sdui')).toEqual(['Tolbrug']);
    await clickPost(page, 'sdui');
    await answer(page, 'Post anyway');
    await page.evaluate((text) => {
      window.__editor?.remove();
      document.querySelector<HTMLElement>('button.start')?.click();
      window.__editor?.setText(text);
    }, draft);
    await page.keyboard.press('End');
    await expect.poll(() => words(page, 'sdui')).toEqual(['Tolbrug']);
    await clickPost(page, 'sdui');
    await expect.poll(() => posts(page)).toEqual([draft]);
    expect(await questionOn(page)).toBeUndefined();

    await page.locator('button.start').click();
    await type(editor, draft);
    await expect.poll(() => words(page, 'sdui')).toEqual(['Tolbrug', 'users']);
    await clickPost(page, 'sdui');
    await expect.poll(() => questionOn(page)).toBeTruthy();
    expect(chromium().errors()).toEqual([]);
    await page.close();
  });
});

test('a page whose own listeners throw is none of our business', async () => {
  // Kept apart from the others: here the page's errors are expected.
  const browser = await openChromium({ extension: EXTENSION });
  try {
    await take(browser, PACK);
    const { page, editor } = await browser.open('sdui');
    await page.evaluate(() => {
      for (const event of ['input', 'keyup', 'selectionchange']) {
        document.addEventListener(event, () => {
          throw new Error('the page’s own');
        });
      }
    });
    await type(editor, 'We met Tolbrug');
    await expect.poll(() => words(page, 'sdui')).toEqual(['Tolbrug']);
    expect(await pillOn(page)).toBeTruthy();
    expect(browser.errors().filter((error) => !error.includes('the page’s own'))).toEqual([]);
  } finally {
    await browser.close();
  }
});
