import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Chromium } from '../harness/chromium.ts';
import { buttonOn, panelOn, pillOn, seenInClosed } from '../harness/closed.ts';
import { clickOn, drafted, draftIn, hover, press, takeByHover } from './hands.ts';
import { EDITORS, middleOf, useChromium, words } from './setup.ts';

const first = (page: Page, selector: string) => seenInClosed(page, selector).then(([one]) => one);

/** Where the word stands, the draft, and the draft with the fix. */
const PLACES: [place: string, draft: string, fixed: string][] = [
  ['at the beginning of a line', 'Users like our new coffee today', 'People like our new coffee today'],
  ['in the middle', 'All our users like the coffee', 'All our people like the coffee'],
  ['at the end', 'The coffee is for our users', 'The coffee is for our people'],
  [
    'on the second line',
    'Good morning all\nThe coffee of our users is hot',
    'Good morning all\nThe coffee of our people is hot',
  ],
  ['beside the same word', 'The users and the users drink coffee', 'The people and the users drink coffee'],
  ['between a tag and a mention', 'Coffee #work users @noor drink it', 'Coffee #work people @noor drink it'],
  ['behind an emoji', 'Good 🎉👩‍💻 news for users who drink coffee', 'Good 🎉👩‍💻 news for people who drink coffee'],
];

/** Keeps the background from answering for a while (ms). */
async function keepBusy(chromium: Chromium, ms: number): Promise<void> {
  const worker = await chromium.worker();
  const busy = worker.evaluate((time) => {
    const end = Date.now() + time;
    while (Date.now() < end);
  }, ms);
  // The test may be over, and the browser closed, before the worker is.
  busy.catch(() => undefined);
}

describe.each(EDITORS)('a fix in %s', (name) => {
  const chromium = useChromium();

  test.each(PLACES)('%s', async (_place, draft, fixed) => {
    const { page, editor } = await chromium().open(name);
    await editor.click();
    const [line = '', ...lines] = draft.split('\n');
    await page.keyboard.type(line);
    for (const next of lines) {
      await page.keyboard.press('Enter');
      await page.keyboard.type(next);
    }
    await expect.poll(() => words(page, name)).toContain(draft.startsWith('Users') ? 'Users' : 'users');
    const offer = draft.startsWith('Users') ? 'People' : 'people';
    await hover(page, draft.startsWith('Users') ? 'Users' : 'users');
    if (await buttonOn(page, `Copy “${offer}”`)) {
      expect(name).toBe('x');
      await chromium().context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await clickOn(page, buttonOn(page, `Copy “${offer}”`));
      await expect.poll(async () => (await panelOn(page))?.text).toContain('Copied.');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(offer);
      expect(await draftIn(page)).toBe(draft);
    } else {
      await clickOn(page, buttonOn(page, `Write “${offer}”`));
      await expect.poll(() => draftIn(page)).toBe(fixed);
      await page.keyboard.type('!');
      await expect.poll(() => draftIn(page)).toBe(`${fixed}!`);
    }
    await page.close();
  });

  test('twice in a row, and once more right after an undo', async () => {
    const { page } = await drafted(chromium(), name, 'The users and the users drink coffee', ['users', 'users']);
    await takeByHover(page, 'users', 'Write “people”');
    await expect.poll(() => draftIn(page)).toBe('The people and the users drink coffee');
    await expect.poll(() => words(page, name)).toEqual(['users']);
    await takeByHover(page, 'users', 'Write “people”');
    await expect.poll(() => draftIn(page)).toBe('The people and the people drink coffee');
    await page.keyboard.press('Control+z');
    await expect.poll(() => words(page, name)).toContain('users');
    await takeByHover(page, 'users', 'Write “people”');
    await expect.poll(() => words(page, name)).not.toContain('users');
    await page.close();
  });

  test('goes to its own word when the text before it moved and no answer came yet', async () => {
    const { page } = await drafted(chromium(), name, 'All of our users like the coffee', ['users']);
    await keepBusy(chromium(), 3000);
    await page.keyboard.press('Home');
    await page.keyboard.type('Hello. ');
    await takeByHover(page, 'users', 'Write “people”');
    await expect.poll(() => draftIn(page)).toBe('Hello. All of our people like the coffee');
    await page.close();
  });

  test('is not put into a draft that the site changed under the open card', async () => {
    const { page } = await drafted(chromium(), name, 'All of our users like the coffee', ['users']);
    await hover(page, 'users');
    await keepBusy(chromium(), 2000);
    await page.evaluate(() => window.__editor?.setText('Quite another text of the same kind'));
    const button = await buttonOn(page, 'Write “people”');
    if (button) await page.mouse.click(button.x, button.y);
    await page.waitForTimeout(500);
    expect(await draftIn(page)).toBe('Quite another text of the same kind');
    await page.close();
  });

  test('taken at the caret leaves the caret behind the new word', async () => {
    const { page } = await drafted(chromium(), name, 'We like our users today', ['users']);
    await press(page, 'ArrowLeft', ' today'.length + 2);
    await page.keyboard.press('Alt+Enter');
    await expect.poll(() => buttonOn(page, 'Write “people”')).toBeTruthy();
    await press(page, 'Tab', 2);
    await page.keyboard.press('Enter');
    await expect.poll(() => draftIn(page)).toBe('We like our people today');
    await page.waitForTimeout(300);
    await page.keyboard.type(' here');
    await expect.poll(() => draftIn(page)).toBe('We like our people here today');
    await page.close();
  });
});

describe.each(EDITORS)('the missing hashtag in %s', (name) => {
  const chromium = useChromium();

  /** Takes what the card about the whole draft offers. */
  async function add(page: Page): Promise<string> {
    await expect.poll(async () => (await pillOn(page))?.label).toBe('1 hint on your draft. Show it');
    await clickOn(page, pillOn(page));
    await expect.poll(() => first(page, '.items button')).toBeTruthy();
    await clickOn(page, first(page, '.items button'));
    await expect.poll(() => first(page, '.offer')).toBeTruthy();
    const offer = await first(page, '.offer');
    await clickOn(page, Promise.resolve(offer));
    return offer?.text ?? '';
  }

  test.each([
    ['behind the last word', 'A day at work'],
    ['behind a tag', 'A day at #work'],
    ['before trailing spaces', 'A day at work  '],
  ])('is added %s', async (_place, draft) => {
    const { page } = await drafted(chromium(), name, draft, []);
    expect(await add(page)).toBe('Add “#Peerdal”');
    await expect.poll(() => draftIn(page)).toContain(`${draft.trimEnd()} #Peerdal`);
    await page.close();
  });

  test('leaves the caret on the empty last line where it was', async () => {
    const { page, editor } = await chromium().open(name);
    await editor.click();
    await page.keyboard.type('A day at work');
    await page.keyboard.press('Enter');
    await add(page);
    await expect.poll(() => draftIn(page)).toBe('A day at work #Peerdal\n');
    await page.waitForTimeout(300);
    await page.keyboard.type('Bye');
    await expect.poll(() => draftIn(page)).toBe('A day at work #Peerdal\nBye');
    await page.close();
  });

  test.runIf(name === 'sdui')('is added behind a mention that ends the draft', async () => {
    const { page } = await drafted(chromium(), name, 'A day with ', []);
    await page.evaluate(() => window.__editor?.mention?.('Imke Tolsteeg'));
    await page.keyboard.press('Backspace');
    await add(page);
    await expect.poll(() => draftIn(page)).toBe('A day with Imke Tolsteeg #Peerdal');
    await page.close();
  });
});

describe.each(EDITORS)('the hand goes back to the draft in %s', (name) => {
  const chromium = useChromium();
  const DRAFT = 'We like Tolbrug just today';

  /** What the person does with the card, the caret standing three letters before the end. */
  const WAYS: [what: string, run: (page: Page) => Promise<void>][] = [
    ['“Not here” with the mouse', (page) => takeByHover(page, 'Tolbrug', 'Not here')],
    ['the cross with the mouse', (page) => takeByHover(page, 'Tolbrug', 'Close')],
    [
      'a click on the card’s words and Escape',
      async (page) => {
        await hover(page, 'Tolbrug');
        await clickOn(page, first(page, '.message'));
        await page.keyboard.press('Escape');
      },
    ],
    [
      'the guideline opened with the mouse and Escape',
      async (page) => {
        await hover(page, 'Tolbrug');
        await expect.poll(() => first(page, 'summary')).toBeTruthy();
        await clickOn(page, first(page, 'summary'));
        await page.keyboard.press('Escape');
      },
    ],
    [
      'all hints and Escape',
      async (page) => {
        await takeByHover(page, 'Tolbrug', 'All hints');
        await page.keyboard.press('Escape');
      },
    ],
    [
      'the status clicked twice',
      async (page) => {
        await clickOn(page, pillOn(page));
        await expect.poll(() => panelOn(page)).toBeTruthy();
        await clickOn(page, pillOn(page));
      },
    ],
  ];

  test.each(WAYS)('after %s', async (_what, run) => {
    const { page } = await drafted(chromium(), name, DRAFT, ['Tolbrug']);
    await press(page, 'ArrowLeft', 3);
    await run(page);
    await expect.poll(() => panelOn(page)).toBeUndefined();
    await page.keyboard.type('!');
    await expect.poll(() => draftIn(page)).toBe('We like Tolbrug just to!day');
    await page.close();
  });

  test('the status opens the list, also while a card is open', async () => {
    const { page } = await drafted(chromium(), name, DRAFT, ['Tolbrug']);
    const { x, y } = await middleOf(page, 'Tolbrug');
    await page.mouse.click(x, y);
    await page.mouse.move(2, 2);
    await expect.poll(() => panelOn(page)).toBeTruthy();
    await clickOn(page, pillOn(page));
    await expect.poll(async () => (await panelOn(page))?.text).toContain('Your draft');
    await page.close();
  });

  test('no card opens under a hand that drags a selection', async () => {
    const { page } = await drafted(chromium(), name, DRAFT, ['Tolbrug']);
    const { x, y } = await middleOf(page, 'Tolbrug');
    await page.mouse.move(x - 60, y);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 4 });
    await page.waitForTimeout(600);
    expect(await panelOn(page)).toBeUndefined();
    await page.mouse.up();
    await page.close();
  });
});
