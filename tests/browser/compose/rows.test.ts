import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { signed } from '../../unit/travel/signed.ts';
import { pillOn } from '../harness/closed.ts';
import { drafted, draftIn, takeByHover } from './hands.ts';
import { PACK, take } from './pack.ts';
import { stateOf, textsAsked } from './settings.ts';
import { type, useChromium, words } from './setup.ts';

const ROW = {
  site: 'linkedin',
  box: 'share',
  date: '2026-12-01',
  editor: '[componentkey="PostSurface_writer"]',
  within: 'dialog[open][data-testid="dialog"]',
};
/** In English beyond doubt: “met” could be Dutch, and fixes are in the language of the draft. */
const DRAFT = 'We visited Tolbrug today';

/** Types until just these words are underlined: after news, the next key finds the box. */
async function typeUntil(page: Page, name: 'sdui-redesign', marks: string[]): Promise<void> {
  await expect
    .poll(async () => {
      await page.keyboard.type('.');
      return words(page, name);
    })
    .toEqual(marks);
}

describe('what no row of ours knows', () => {
  const chromium = useChromium();

  test('a box that the site has changed is not read, until a signed pack says where it is; the old one still is', async () => {
    const { page, editor } = await chromium().open('sdui-redesign');
    const asked = await textsAsked(chromium());
    await type(editor, DRAFT);
    expect(await stateOf(chromium(), page)).toMatchObject({ boxes: 0, reason: 'unsupported' });
    // Nobody vouches for this one.
    const unsigned = `${PACK.replace('version: 3', 'version: 4')}sites: [${JSON.stringify(ROW)}]\n`;
    expect(await take(chromium(), unsigned)).toMatchObject({ ok: true, version: 4 });
    await page.bringToFront();
    await page.keyboard.type(', Tolbrug');
    expect(await stateOf(chromium(), page)).toMatchObject({ boxes: 0, reason: 'unsupported' });
    expect(await asked()).toEqual([]);

    expect(await take(chromium(), await signed(PACK, { id: 'nl.peerdal.rows', sites: [ROW] }))).toMatchObject({
      ok: true,
    });
    await page.bringToFront();
    await typeUntil(page, 'sdui-redesign', ['Tolbrug', 'Tolbrug']);
    const older = await drafted(chromium(), 'sdui', DRAFT, ['Tolbrug']);
    await older.page.close();
    // A page that loads from now on knows it from the first key.
    const anew = await chromium().open('sdui-redesign');
    await type(anew.editor, DRAFT);
    await expect.poll(() => words(anew.page, 'sdui-redesign')).toEqual(['Tolbrug']);
    await anew.page.close();
    await page.close();
  });

  test('nothing is offered where private talk is, in a field for searching, or in our own box', async () => {
    const offered = async (page: Page) => {
      const popup = await chromium().popup(page);
      await popup.locator('.status:not(:has-text("Looking at"))').waitFor();
      const buttons = await popup.getByRole('button', { name: 'Check this box' }).count();
      await popup.close();
      return buttons;
    };
    const talk = await chromium().open('message');
    await type(talk.editor, DRAFT);
    expect(await offered(talk.page)).toBe(0);
    // A box of theirs that nobody has seen before.
    await talk.editor.evaluate((box) => {
      box.setAttribute('class', 'renamed');
      box.closest('.msg-form')?.setAttribute('class', 'renamed-too');
    });
    await talk.page.keyboard.type(DRAFT);
    expect(await offered(talk.page)).toBe(0);
    await talk.page.close();
    const feed = await chromium().open('sdui');
    await feed.page.evaluate(() => {
      const form = document.createElement('form');
      form.setAttribute('role', 'search');
      const field = document.createElement('textarea');
      field.id = 'looking';
      form.append(field);
      document.querySelector('dialog')?.append(form);
    });
    await type(feed.page.locator('#looking'), DRAFT);
    expect(await offered(feed.page)).toBe(0);
    // The note of an invitation; and any box where recruiters write to people.
    const note = feed.page.locator('#looking');
    await note.evaluate((field) => {
      field.setAttribute('name', 'message');
      field.closest('form')?.removeAttribute('role');
    });
    await type(note, DRAFT);
    expect(await offered(feed.page)).toBe(0);
    await note.evaluate((field) => {
      field.removeAttribute('name');
      history.pushState(null, '', '/talent/inbox/');
    });
    await type(note, DRAFT);
    expect(await offered(feed.page)).toBe(0);
    await feed.page.close();
  });

  test('a box that we do not know is checked once, if the person says so in the popup', async () => {
    const { page, editor } = await chromium().open('sdui-profile');
    await type(editor, DRAFT);
    const popup = await chromium().popup(page);
    await popup.getByText('We do not know the box that you are in.').waitFor();
    const closed = popup.waitForEvent('close');
    await popup.getByRole('button', { name: 'Check this box' }).click();
    await closed;
    await page.bringToFront();
    await expect.poll(() => words(page, 'sdui-profile')).toEqual(['Tolbrug']);
    // Its engine is one that we know, so a fix can be put in.
    await takeByHover(page, 'Tolbrug', 'Write “a client in waste”');
    await expect.poll(() => draftIn(page)).toBe('We visited a client in waste today');
    // Nothing of it stays.
    await page.reload();
    await type(editor, DRAFT);
    expect(await stateOf(chromium(), page)).toMatchObject({ boxes: 0, reason: 'unsupported' });
    expect(await pillOn(page)).toBeUndefined();
    await page.close();
  });
});
