import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PageName } from '../../pages/pages.ts';
import { buttonOn, panelOn, pillOn } from '../harness/closed.ts';
import { clickOn, overlap, rectsInClosed } from './hands.ts';
import { PACK, take } from './pack.ts';
import { pagesOf } from './runs.ts';
import { change } from './settings.ts';
import { useChromium } from './setup.ts';
import { draftOf, marksOn } from './surfaces.ts';

/** The pack of all tests, with names in other scripts. */
const NAMES = PACK.replace('also: [Tolbrug]', 'also: [Tolbrug, תולברוג, تولبروغ]');

/** Lines with what is to be marked in each. */
const LINES: [line: string, marked: string[]][] = [
  ['Vandaag spraken we met השותפים של Tolbrug over העתיד van onze users vandaag', ['Tolbrug', 'users']],
  ['תולברוג ו users פגשו אותנו אתמול', ['תולברוג', 'users']],
  ['قابلنا تولبروغ و users أمس في المكتب', ['تولبروغ', 'users']],
  ['👩‍👩‍👧‍👦 users 🏳️‍🌈 Tolbrug 👩🏽‍💻 en één users', ['users', 'Tolbrug', 'users']],
];

async function open(chromium: ReturnType<ReturnType<typeof useChromium>>, name: PageName): Promise<Page> {
  const { page, editor } = await chromium.open(name);
  await editor.click();
  return page;
}

/** Waits until just these words are marked, each where it stands in the editor's own text. */
async function expectMarks(page: Page, name: PageName, words: string[]): Promise<void> {
  const texts = async () => (await marksOn(page, name)).map(({ text }) => text);
  await expect.poll(texts, { timeout: 20_000 }).toEqual(words);
  const draft = (await draftOf(page)) ?? '';
  for (const { start, text } of await marksOn(page, name)) expect(draft.slice(start, start + text.length)).toBe(text);
}

/** Points at a marked word and waits for its card, which is to stand by it and not on it. */
async function expectCardBeside(page: Page, name: PageName, word: string, text: string): Promise<void> {
  const mark = (await marksOn(page, name)).find((each) => each.text === word);
  if (!mark) throw new Error(`“${word}” is not marked`);
  await page.mouse.move(mark.x, mark.y);
  await expect.poll(async () => (await panelOn(page))?.text).toContain(text);
  if (name === 'legacy-framed') return;
  const [card] = await rectsInClosed(page, '.panel');
  if (!card) throw new Error('There is no card');
  const spot = { left: mark.x - 4, right: mark.x + 4, top: mark.y - 4, bottom: mark.y + 4 };
  expect(overlap(card, spot)).toBe(false);
  // It may have gone past the line of the caret.
  const near = { left: spot.left - 50, right: spot.right + 50, top: spot.top - 180, bottom: spot.bottom + 180 };
  expect(overlap(card, near), `card at ${JSON.stringify(card)}, “${word}” at ${mark.x}, ${mark.y}`).toBe(true);
}

describe('what is hard in a draft', () => {
  const chromium = useChromium();
  beforeAll(async () => {
    expect(await take(chromium(), NAMES)).toMatchObject({ ok: true });
    await change(chromium(), { messages: true });
    await chromium().context.grantPermissions(['clipboard-read', 'clipboard-write']);
  });

  test.each(pagesOf('hard-drafts'))('Hebrew and Arabic among Dutch, and emoji of many parts: %s', async (name) => {
    const page = await open(chromium(), name);
    for (const [at, [line]] of LINES.entries()) {
      if (at > 0) await page.keyboard.press('Enter');
      await page.keyboard.type(line);
    }
    await page.keyboard.type(' ');
    await page.mouse.move(2, 2);
    await expectMarks(
      page,
      name,
      LINES.flatMap(([, words]) => words),
    );
    const before = (await draftOf(page)) ?? '';
    await expectCardBeside(page, name, 'תולברוג', 'Royal Tolbrug-Waal is a client');
    await page.mouse.move(2, 2);
    await expect.poll(() => panelOn(page)).toBeUndefined();
    await expectCardBeside(page, name, 'users', '“users” can be plainer');
    await clickOn(page, buttonOn(page, 'Write “people”'));
    await expect.poll(() => draftOf(page)).toBe(before.replace('users', 'people'));
    await page.close();
  });

  test.each(pagesOf('big-paste'))('25,000 characters that are pasted: %s', async (name) => {
    const page = await open(chromium(), name);
    const lines = Array.from({ length: 125 }, (_, at) =>
      `${at % 62 === 0 ? 'Tolbrug' : 'Notes'} ${at}: ${'a quiet day with some work and a walk. '.repeat(6)}`.slice(
        0,
        200,
      ),
    );
    await page.evaluate((text) => navigator.clipboard.writeText(text), lines.join('\n'));
    await page.keyboard.press('Control+v');
    await expectMarks(page, name, ['Tolbrug', 'Tolbrug', 'Tolbrug']);
    expect((await draftOf(page))?.length).toBeGreaterThan(24_500);
    await page.keyboard.type(' Our users.');
    await expectMarks(page, name, ['Tolbrug', 'Tolbrug', 'Tolbrug', 'users']);
    await expect.poll(async () => (await pillOn(page))?.label).toMatch(/^\d hints/);
    await page.close();
  });

  test.each(pagesOf('mention'))('a mention is of one piece, and what stands around it is not: %s', async (name) => {
    const page = await open(chromium(), name);
    await page.keyboard.type('Wij spraken met ');
    await page.evaluate(() => window.__editor?.mention?.('Tolbrug'));
    await page.keyboard.type('en users van Tolbrug ');
    await page.mouse.move(2, 2);
    await expectMarks(page, name, ['Tolbrug', 'users', 'Tolbrug']);
    // Nothing inside it is changed: what could be written there is offered to copy.
    await expectCardBeside(page, name, 'Tolbrug', 'Royal Tolbrug-Waal is a client');
    await expect.poll(async () => (await panelOn(page))?.text).toContain('Copy “een klant in de afvalsector”');
    await page.mouse.move(2, 2);
    await expect.poll(() => panelOn(page)).toBeUndefined();
    await expectCardBeside(page, name, 'users', '“users” can be plainer');
    await clickOn(page, buttonOn(page, 'Write “people”'));
    await expect.poll(() => draftOf(page)).toBe('Wij spraken met Tolbrug en people van Tolbrug ');
    const html = await page.evaluate(() => window.__editor?.html());
    expect(html).toContain('<strong>Tolbrug</strong>');
    expect(chromium().errors()).toEqual([]);
    await page.close();
  });
});
