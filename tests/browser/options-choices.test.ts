import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answer, clickPost, posts, questionOn, ready } from './compose/gate-hands.ts';
import { drafted } from './compose/hands.ts';
import { change, toolbarOf } from './compose/settings.ts';
import { useChromium, words } from './compose/setup.ts';
import { starter } from './options/answers.ts';
import { showOptions } from './options/stage.ts';

const DRAFT = 'We like Tolbrug and our users today';
const MARKS = ['Tolbrug', 'users'];
const NOT_KEPT = 'We could not keep that.';

/** Turns a switch as a person does who has no mouse. */
async function turn(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  const shown = page.getByRole('switch', { name, exact: true });
  await shown.focus();
  await page.keyboard.press('Space');
}

const isOn = (page: Page, name: string) => page.getByRole('switch', { name, exact: true }).isChecked();

describe('what a person chooses', () => {
  const chromium = useChromium();

  /** The options page beside the real background, in English, with what was chosen before. */
  async function openOptions(settings: object = {}): Promise<Page> {
    await change(chromium(), { language: 'en', ...settings });
    const page = await chromium().context.newPage();
    await page.goto(`chrome-extension://${chromium().extensionId}/options.html`);
    await page.getByRole('heading', { name: 'Where it checks' }).waitFor();
    return page;
  }

  describe('counts at once', () => {
    test('a site that is switched off falls silent, and has its hints again when it is switched on', async () => {
      const options = await openOptions();
      const { page } = await drafted(chromium(), 'x', DRAFT, MARKS);
      await turn(options, 'X');
      await expect.poll(() => words(page, 'x')).toEqual([]);
      await turn(options, 'LinkedIn');
      await options.getByText('Nothing is checked now.').waitFor();
      await turn(options, 'X');
      await page.bringToFront();
      await expect
        .poll(async () => {
          await page.keyboard.type('.');
          return words(page, 'x');
        })
        .toEqual(MARKS);
      expect([await isOn(options, 'LinkedIn'), await isOn(options, 'X')]).toEqual([false, true]);
      await page.close();
      await options.close();
    });

    test('without the question, a post goes out as it is; with it, it is asked about', async () => {
      const options = await openOptions();
      await turn(options, 'Ask me once');
      const silent = await ready(chromium(), 'x');
      await clickPost(silent.page, 'x');
      await expect.poll(() => posts(silent.page)).toEqual([silent.text]);
      expect(await questionOn(silent.page)).toBeUndefined();
      await silent.page.close();

      await turn(options, 'Ask me once');
      const asked = await ready(chromium(), 'x');
      await clickPost(asked.page, 'x');
      await answer(asked.page, 'Go back');
      expect(await posts(asked.page)).toEqual([]);
      await asked.page.close();
      await options.close();
    });

    test('a rule that was switched off says what it says, and its hints come back with it', async () => {
      const options = await openOptions({ off: { 'nl.peerdal.test': ['plain', 'clients'], gone: ['elsewhere'] } });
      const { page } = await drafted(chromium(), 'x', DRAFT, []);
      await options.bringToFront();
      const list = options.getByRole('region', { name: 'Rules that you switched off' }).getByRole('listitem');
      expect(await list.allInnerTexts()).toEqual([
        expect.stringContaining('“your words” can be plainer.'),
        expect.stringContaining('the name is a client.'),
        expect.stringContaining('elsewhere'),
      ]);
      await options.getByRole('heading', { name: 'From an earlier pack' }).waitFor();
      await list.first().getByRole('button').focus();
      await options.keyboard.press('Enter');
      const said = options.getByRole('status').getByText('The rule is on again.');
      await said.waitFor();
      expect(await said.evaluate((line) => line === document.activeElement)).toBe(true);
      expect(await list.count()).toBe(2);
      await expect.poll(() => words(page, 'x')).toEqual(['users']);
      await options.bringToFront();
      await list.last().getByRole('button').click();
      await expect.poll(() => list.count()).toBe(1);
      await list.getByRole('button').click();
      await options.getByText('You have not switched off any rules.').waitFor();
      await expect.poll(() => words(page, 'x')).toEqual(MARKS);
      await page.close();
      await options.close();
    });
  });

  test('the toolbar counts the errors of the open draft; fewer hints leave them, and a pause takes all away', async () => {
    const options = await openOptions();
    const { page, editor } = await drafted(chromium(), 'x', DRAFT, MARKS);
    const toolbar = () => toolbarOf(chromium(), page);
    const name = 'Pre-Post Checker';
    await expect.poll(toolbar).toEqual({ badge: '1', title: `${name}: 1 point to check before you post` });

    await options.bringToFront();
    await options.getByRole('radio', { name: 'Only “Check before you post”', exact: true }).check();
    await expect.poll(() => words(page, 'x')).toEqual(['Tolbrug']);
    expect((await toolbar()).badge).toBe('1');

    const pause = options.getByRole('button', { name: 'Pause for an hour' });
    await pause.focus();
    await options.keyboard.press('Enter');
    await options.getByRole('status').getByText('Paused until').waitFor();
    await expect.poll(() => words(page, 'x')).toEqual([]);
    await expect.poll(toolbar).toEqual({ badge: '', title: expect.stringMatching(/: paused until \d\d:\d\d$/) });
    const focused = options.locator(':focus');
    expect(await focused.textContent()).toBe('Check again now');
    await options.screenshot({ path: 'screenshots/options-paused-en-light.png' });

    await options.keyboard.press('Enter');
    await options.getByRole('status').getByText('Checking is on again.').waitFor();
    await options.getByRole('radio', { name: 'All hints' }).check();
    await page.bringToFront();
    await editor.click();
    await page.keyboard.press('End');
    await expect
      .poll(async () => {
        await page.keyboard.type('.');
        return words(page, 'x');
      })
      .toEqual(MARKS);
    await expect.poll(async () => (await toolbar()).badge).toBe('1');
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Backspace');
    await expect.poll(toolbar).toEqual({ badge: '', title: name });
    await page.close();
    await options.close();
  });

  describe('on the page', () => {
    test('shows what another tab changes, and loses none of two quick changes', async () => {
      const [one, other] = [await openOptions(), await openOptions()];
      await one.getByRole('switch').evaluateAll((all) => {
        for (const each of all) (each as HTMLInputElement).click();
      });
      const names = ['LinkedIn', 'X', 'In private messages too', 'Ask me once'];
      for (const page of [one, other])
        await expect
          .poll(() => Promise.all(names.map((name) => isOn(page, name))))
          .toEqual([false, false, true, false]);
      await one.getByRole('radio', { name: 'Nederlands' }).check();
      await other.getByRole('heading', { name: 'Waar we je tekst nakijken' }).waitFor();
      await one.reload();
      expect(
        await one.getByRole('switch').evaluateAll((all) => all.map((each) => (each as HTMLInputElement).checked)),
      ).toEqual([false, false, true, false]);
      await one.close();
      await other.close();
    });

    test('says so where a choice cannot be kept, and everything goes back', async () => {
      const settings = { off: { 'nl.peerdal.test': ['plain'] } };
      const page = await showOptions(chromium(), { packs: [starter], full: true, language: 'en', settings });
      for (const [name, on] of [
        ['X', true],
        ['In private messages too', false],
        ['Ask me once', true],
      ] as const) {
        await turn(page, name);
        await page.getByRole('alert').getByText(NOT_KEPT).waitFor();
        expect(await isOn(page, name)).toBe(on);
        expect(await page.getByRole('alert').count()).toBe(1);
      }
      await page.getByRole('button', { name: 'Switch on again' }).click();
      await page.locator('section', { hasText: 'Rules that you switched off' }).getByText(NOT_KEPT).waitFor();
      expect(await page.getByRole('button', { name: 'Switch on again' }).count()).toBe(1);
      expect(await page.getByText('The rule is on again.').count()).toBe(0);
      // A language is chosen to be read, kept or not.
      await page.getByRole('radio', { name: 'Nederlands' }).check();
      await page.getByRole('heading', { name: 'Instellingen', exact: true }).waitFor();
      await page.close();
    });

    test('leaves what the organisation has set, and says so; messages are the person’s own', async () => {
      const policy = { sites: ['linkedin' as const], gate: false };
      const settings = { sites: ['x' as const], gate: true };
      const page = await showOptions(chromium(), { packs: [starter], language: 'en', settings, policy });
      for (const [name, on] of [
        ['LinkedIn', true],
        ['X', false],
        ['Ask me once', false],
      ] as const) {
        const shown = page.getByRole('switch', { name, exact: true });
        expect([await shown.isDisabled(), await shown.isChecked()]).toEqual([true, on]);
      }
      await page.getByText('Your organisation chose these sites.').waitFor();
      await page.getByText('Your organisation set this for you.').waitFor();
      await turn(page, 'In private messages too');
      expect(await isOn(page, 'In private messages too')).toBe(true);
      await page.close();
    });

    test('tells the key that walks through the hints, and copies where another one is chosen', async () => {
      const page = await openOptions();
      await chromium().context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await expect.poll(() => page.locator('kbd').allTextContents()).toEqual(['Alt', 'Shift', 'H']);
      await page.getByRole('button', { name: 'Copy chrome://extensions/shortcuts' }).click();
      await page.getByRole('status').getByText('Copied.').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('chrome://extensions/shortcuts');
      await page.close();
    });
  });

  test('all that is stored is shown, without a name from the pack; erased, everything begins anew, in open tabs too', async () => {
    const options = await openOptions({ gate: false, off: { 'nl.peerdal.test': ['plain'] } });
    const { page } = await drafted(chromium(), 'x', DRAFT, ['Tolbrug']);
    await options.bringToFront();
    await options.getByText('Show everything').click();
    await options.getByText('This is all').waitFor();
    const shown = options.getByRole('region', { name: 'What is stored' });
    for (const key of ['settings', 'pack', 'started', 'pointer', 'file/source', 'file/force', 'starter/book'])
      expect(await shown.locator('code').filter({ hasText: key }).count()).toBeGreaterThan(0);
    expect(await shown.textContent()).not.toContain('does not know');
    // Not even folded.
    expect(await shown.textContent()).not.toMatch(/Tolbrug/);
    expect(await shown.textContent()).toContain('Names in it, not shown: 1');

    await options.getByRole('button', { name: 'Erase everything' }).focus();
    await options.keyboard.press('Enter');
    expect(await options.locator(':focus').textContent()).toBe('Keep everything');
    await options.keyboard.press('Tab');
    await options.keyboard.press('Enter');
    const done = options.getByRole('status').getByText(/^(Everything is erased|Alles is gewist)/);
    await done.waitFor();
    expect(await done.evaluate((line) => line === document.activeElement)).toBe(true);
    await options.getByText('came with the extension').waitFor();
    expect(await options.getByRole('switch', { name: 'Ask me once' }).isChecked()).toBe(true);
    expect(await shown.textContent()).not.toContain('peerdal');
    await expect.poll(() => words(page, 'x')).toEqual([]);
    await page.close();
    await options.close();
  });
});
