import { describe, expect, test } from 'vitest';
import { type Chromium, openChromium } from '../harness/chromium.ts';
import { answer, clickPost, posts, questionOn, ready } from './gate-hands.ts';
import { drafted, draftIn } from './hands.ts';
import { PACK, take } from './pack.ts';
import { EDITORS, EXTENSION, type, useChromium, words } from './setup.ts';

/** The tag and the plain words are errors too. */
const STRICT = PACK.replace('severity: suggestion\n    any:', 'severity: error\n    any:').replace(
  'severity: warning\n    value: clear',
  'severity: error\n    value: clear',
);

/** The extension's own storage is where its pages write; one of them is opened to do so. */
async function setGate(chromium: Chromium, gate: boolean): Promise<void> {
  const popup = await chromium.popup();
  await popup.evaluate(
    (settings) =>
      (
        globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
      ).chrome.storage.local.set({ settings }),
    { language: 'en', gate },
  );
  await popup.close();
}

/** Time enough for a person to write and to post, in ms, on a machine that is busy with something else. */
const BUSY = 5_000;

interface Busy {
  /** Whether the background still cannot answer. */
  still(): boolean;
  free: Promise<void>;
}

/** Keeps the background from answering for a while. */
async function busy(chromium: Chromium): Promise<Busy> {
  const worker = await chromium.worker();
  let still = true;
  const run = worker.evaluate((time) => {
    const until = performance.now() + time;
    while (performance.now() < until);
  }, BUSY);
  const free = run.then(() => {
    still = false;
  });
  return { still: () => still, free };
}

describe.each(EDITORS)('on %s', (name) => {
  const chromium = useChromium();

  test('text that has no answer yet stops nobody', async () => {
    const { page, editor } = await drafted(chromium(), name, 'We met today ', []);
    const background = await busy(chromium());
    await type(editor, 'Tolbrug');
    await clickPost(page, name);
    expect(background.still()).toBe(true);
    await expect.poll(() => posts(page)).toHaveLength(1);
    await background.free;
    expect(await questionOn(page)).toBeUndefined();
    await page.close();
  });

  test('an error that was found stays one while the text around it changes unanswered', async () => {
    const { page } = await ready(chromium(), name);
    const background = await busy(chromium());
    await page.keyboard.press('End');
    await page.keyboard.type(' with users and friends');
    await page.keyboard.press('Home');
    await page.keyboard.type('Yes. ');
    await clickPost(page, name);
    expect(await questionOn(page)).toBeTruthy();
    expect(background.still()).toBe(true);
    expect(await posts(page)).toEqual([]);
    await background.free;
    await answer(page, 'Go back');
    await page.keyboard.type('dear ');
    await expect.poll(() => draftIn(page)).toBe('Yes. We met dear Tolbrug today with users and friends');
    await page.close();
  });

  test('the gate can be switched off, and on again', async () => {
    await setGate(chromium(), false);
    const off = await ready(chromium(), name);
    await clickPost(off.page, name);
    await expect.poll(() => posts(off.page)).toEqual([off.text]);
    await off.page.close();

    const on = await ready(chromium(), name);
    await setGate(chromium(), true);
    await on.page.bringToFront();
    await on.page.keyboard.type(' ');
    await expect.poll(() => words(on.page, name)).toEqual(['Tolbrug']);
    await clickPost(on.page, name);
    await expect.poll(() => questionOn(on.page)).toBeTruthy();
    await on.page.close();
  });
});

describe('a stricter pack', () => {
  const chromium = useChromium();

  test.each(EDITORS)('counts what is missing, and the word that was typed last: %s', async (name) => {
    expect(await take(chromium(), STRICT)).toMatchObject({ ok: true });
    const { page, editor } = await chromium().open(name);
    await type(editor, 'We like Tolbrug');
    await expect.poll(() => words(page, name)).toEqual(['Tolbrug']);
    await page.keyboard.type(' and synergy');
    await clickPost(page, name);
    await expect.poll(async () => (await questionOn(page))?.text).toContain('These 3 things');
    expect((await questionOn(page))?.text).toMatch(/client in waste.*synergy.*Add #Peerdal/);
    await page.close();
  });
});

describe('X', () => {
  const chromium = useChromium();

  test.each(['Control', 'Meta'])('%s and Enter post too, so they ask', async (modifier) => {
    const { page, text } = await ready(chromium(), 'x');
    await page.keyboard.press(`${modifier}+Enter`);
    await expect.poll(() => questionOn(page)).toBeTruthy();
    expect(await draftIn(page)).toBe(text);
    await answer(page, 'Post anyway');
    expect(await posts(page)).toEqual([]);
    // On this machine the site's own key is the first of the two.
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => posts(page)).toEqual([text]);
    await page.close();
  });

  test('an input method at work is never disturbed, and the key after it asks', async () => {
    const { page } = await ready(chromium(), 'x');
    await page.keyboard.press('End');
    await page.evaluate(() => {
      const heard: boolean[] = [];
      Object.assign(window, { heard });
      addEventListener('keydown', ({ key, isComposing }) => key === 'Enter' && heard.push(isComposing), true);
    });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 });
    await page.keyboard.press('Control+Enter');
    expect(await page.evaluate(() => (window as unknown as { heard: boolean[] }).heard)).toEqual([true]);
    expect(await questionOn(page)).toBeUndefined();
    await cdp.send('Input.insertText', { text: 'ni' });
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => questionOn(page)).toBeTruthy();
    await page.close();
  });

  test('a composer behind the dialog is not what is posted', async () => {
    const { page, editor } = await chromium().open('x-dialog');
    await page.locator('main [role="textbox"]').focus();
    await page.keyboard.type('We met Tolbrug today');
    await expect.poll(() => words(page, 'x')).toEqual(['Tolbrug']);
    await type(editor, 'A quiet day #Peerdal');
    await clickPost(page, 'x-dialog');
    await expect.poll(() => posts(page)).toEqual(['A quiet day #Peerdal']);
    expect(await questionOn(page)).toBeUndefined();
    await page.close();
  });

  test('an emptied composer begins a new draft, which is asked about again', async () => {
    const { page, editor, text } = await ready(chromium(), 'x');
    await clickPost(page, 'x');
    await answer(page, 'Post anyway');
    await clickPost(page, 'x');
    await expect.poll(() => posts(page)).toEqual([text]);
    await type(editor, text);
    await expect.poll(() => words(page, 'x')).toEqual(['Tolbrug']);
    await clickPost(page, 'x');
    await expect.poll(() => questionOn(page)).toBeTruthy();
    expect(await posts(page)).toEqual([text]);
    await page.close();
  });
});

test.each(EDITORS)('without the extension behind it, nobody asks: %s', async (name) => {
  const chromium = await openChromium({ extension: EXTENSION });
  try {
    await take(chromium, PACK);
    const { page, text } = await ready(chromium, name);
    const control = await chromium.context.newPage();
    await control.goto('chrome://extensions');
    await control.evaluate(
      (id) =>
        (
          globalThis as unknown as { chrome: { management: { setEnabled(id: string, to: boolean): Promise<void> } } }
        ).chrome.management.setEnabled(id, false),
      chromium.extensionId,
    );
    await control.close();
    await page.bringToFront();
    await clickPost(page, name);
    await expect.poll(() => posts(page)).toEqual([text]);
    expect(await questionOn(page)).toBeUndefined();
    expect(chromium.errors()).toEqual([]);
  } finally {
    await chromium.close();
  }
});
