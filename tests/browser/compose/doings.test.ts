import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { PageName } from '../../pages/pages.ts';
import type { Chromium } from '../harness/chromium.ts';
import { buttonOn, panelOn, pillOn, seenInClosed } from '../harness/closed.ts';
import { clickOn, drafted, draftIn, hover, press } from './hands.ts';
import { PACK, take } from './pack.ts';
import { EDITORS, useChromium, words } from './setup.ts';

const DRAFT = 'We like Tolbrug, and Tolbrug likes our users today.';
const MARKS = ['Tolbrug', 'Tolbrug', 'users'];

const text = async (page: Page) => (await panelOn(page))?.text ?? '';
const summary = (page: Page, words: string) =>
  seenInClosed(page, '.panel summary').then((all) => all.find((one) => one.text === words));

/** Opens a word's card, unfolds what is asked for more rarely, and clicks it. */
async function takeFromMore(page: Page, word: string, button: string): Promise<void> {
  await hover(page, word);
  await clickOn(page, summary(page, 'More'));
  await expect.poll(() => buttonOn(page, button)).toBeTruthy();
  await clickOn(page, buttonOn(page, button));
}

/** What is stored of the person's settings. */
async function stored(chromium: Chromium): Promise<unknown> {
  const worker = await chromium.worker();
  return worker.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<unknown> } } } }
    ).chrome.storage.local.get('settings'),
  );
}

describe.each(EDITORS)('what a card can do in %s', (name) => {
  const chromium = useChromium();
  const open = (draft = DRAFT, marks = MARKS) => drafted(chromium(), name, draft, marks);

  test('the rare things are out of the way until they are asked for', async () => {
    const { page } = await open();
    await hover(page, 'Tolbrug');
    await expect.poll(() => text(page)).toContain('More');
    for (const rare of ['Not in this draft', 'Switch this rule off', 'This hint is wrong']) {
      expect(await text(page)).not.toContain(rare);
    }
    await page.close();
  });

  test('“Not in this draft” leaves all that the rule finds alone, until the draft is another one', async () => {
    const { page } = await open();
    await takeFromMore(page, 'Tolbrug', 'Not in this draft');
    await expect.poll(() => words(page, name)).toEqual(['users']);
    await page.keyboard.type(' Bye Tolbrug and users ');
    await expect.poll(() => words(page, name)).toEqual(['users', 'users']);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.keyboard.type('Tolbrug again');
    await expect.poll(() => words(page, name)).toEqual(['Tolbrug']);
    await page.close();
  });

  test('“Switch this rule off” stores its id and no more; undo switches it on again', async () => {
    const { page } = await open();
    await takeFromMore(page, 'Tolbrug', 'Switch this rule off');
    await expect.poll(() => text(page)).toContain('This rule is off');
    await expect.poll(() => words(page, name)).toEqual(['users']);
    expect(await stored(chromium())).toEqual({
      settings: { language: 'auto', off: { 'nl.peerdal.test': ['clients'] } },
    });
    await clickOn(page, buttonOn(page, 'Undo'));
    await expect.poll(() => words(page, name)).toEqual(MARKS);
    await expect.poll(() => text(page)).toContain('This rule is on again');
    expect(await stored(chromium())).toEqual({ settings: { language: 'auto', off: { 'nl.peerdal.test': [] } } });
    await page.keyboard.press('Escape');
    await page.keyboard.type('!');
    await expect.poll(() => draftIn(page)).toBe(`${DRAFT}!`);
    await page.close();
  });

  test('a rule that is off stays off in the next draft, until another pack has a rule of that name', async () => {
    const { page } = await open();
    await takeFromMore(page, 'Tolbrug', 'Switch this rule off');
    await expect.poll(() => words(page, name)).toEqual(['users']);
    await page.close();
    const next = await drafted(chromium(), name, DRAFT, ['users']);
    expect(await take(chromium(), PACK.replace('nl.peerdal.test', 'nl.peerdal.other'))).toMatchObject({ ok: true });
    await expect.poll(() => words(next.page, name)).toEqual(MARKS);
    expect(await take(chromium(), PACK)).toMatchObject({ ok: true });
    await expect.poll(() => words(next.page, name)).toEqual(['users']);
    await next.page.close();
    await on(chromium(), name);
  });

  test('“This hint is wrong” makes a letter without a word of the draft or of the list', async () => {
    await chromium().context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { page } = await open();
    await takeFromMore(page, 'Tolbrug', 'This hint is wrong');
    await expect.poll(() => text(page)).toContain('This hint is wrong');
    await clickOn(page, buttonOn(page, 'Copy the text'));
    await expect.poll(() => text(page)).toContain('Copied.');
    const letter = await page.evaluate(() => navigator.clipboard.readText());
    expect(letter).toContain('Rule: clients');
    expect(letter).toContain('… is a client. Write “…”.');
    expect(letter).toContain('nl.peerdal.test, version 3');
    expect(letter).not.toMatch(/tolbrug|waste|we like/i);
    expect(await linkOn(page)).toBe(
      `mailto:social@peerdal.example?subject=${encodeURIComponent('A hint that is wrong: clients')}&body=${encodeURIComponent(letter)}`,
    );
    await clickOn(page, buttonOn(page, 'Back to the hint'));
    await expect.poll(() => text(page)).toContain('Not here');
    await page.keyboard.press('Escape');
    await page.keyboard.type('!');
    await expect.poll(() => draftIn(page)).toBe(`${DRAFT}!`);
    expect(chromium().requests()).toEqual([]);
    await page.close();
  });

  test.each([
    ['Tab', 12],
    ['Shift+Tab', 1],
  ])('%s out of the card closes it, and the caret is where it was', async (key, most) => {
    const { page } = await open();
    await press(page, 'ArrowLeft', ' today.'.length + 1);
    await page.keyboard.press('Alt+Enter');
    await expect.poll(() => text(page)).toContain('All hints');
    for (let i = 0; i < most && (await panelOn(page)); i++) await page.keyboard.press(key);
    expect(await panelOn(page)).toBeUndefined();
    await page.keyboard.type('!');
    await expect.poll(() => draftIn(page)).toBe(DRAFT.replace('users', 'user!s'));
    await page.close();
  });

  test('a click elsewhere on the page closes a card that was opened on purpose', async () => {
    const { page, editor } = await open();
    await press(page, 'ArrowLeft', ' today.'.length + 1);
    await page.keyboard.press('Alt+Enter');
    await expect.poll(() => panelOn(page)).toBeTruthy();
    await editor.focus();
    await expect.poll(() => panelOn(page)).toBeUndefined();
    await page.close();
  });

  test('hints on the whole draft are told apart by what they say', async () => {
    const { page } = await open('Great!!! A day at work!!!', []);
    await expect.poll(async () => (await pillOn(page))?.label).toBe('2 hints on your draft. Show them');
    await clickOn(page, pillOn(page));
    await expect.poll(() => seenInClosed(page, '.items .where')).toHaveLength(2);
    const rows = await seenInClosed(page, '.items .where');
    expect(rows.map((row) => row.text).sort()).toEqual(['Add #Peerdal.', 'Fewer exclamation marks read calmer.']);
    await page.close();
  });

  test.each([
    ['A day at work https://peerdal.example/news', 'A day at work #Peerdal https://peerdal.example/news'],
    ['A day #work https://peerdal.example/news', 'A day #work #Peerdal https://peerdal.example/news'],
  ])('a missing tag goes before the link that closes the draft: %s', async (draft, fixed) => {
    const { page } = await open(draft, []);
    await expect.poll(async () => (await pillOn(page))?.label).toBe('1 hint on your draft. Show it');
    await clickOn(page, pillOn(page));
    await expect.poll(() => seenInClosed(page, '.items button')).toHaveLength(1);
    await clickOn(
      page,
      seenInClosed(page, '.items button').then(([row]) => row),
    );
    await expect.poll(() => buttonOn(page, 'Add “#Peerdal”')).toBeTruthy();
    await clickOn(page, buttonOn(page, 'Add “#Peerdal”'));
    await expect.poll(() => draftIn(page)).toBe(fixed);
    await page.keyboard.press('Control+z');
    await expect.poll(() => draftIn(page)).toBe(draft);
    await page.close();
  });
});

/** Switches the names' rule on again for the tests that follow. */
async function on(chromium: Chromium, name: PageName): Promise<void> {
  const worker = await chromium.worker();
  await worker.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
    ).chrome.storage.local.set({ settings: { language: 'auto' } }),
  );
  const { page } = await drafted(chromium, name, DRAFT, MARKS);
  await page.close();
}

/** Where the letter's link goes. */
async function linkOn(page: Page): Promise<string | undefined> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const link = nodes.find(({ role, name }) => role?.value === 'link' && name?.value === 'Open a mail');
    return link?.properties?.find((one) => one.name === 'url')?.value.value as string | undefined;
  } finally {
    await session.detach();
  }
}
