import { beforeAll, describe, expect, test } from 'vitest';
import { buttonOn, panelOn, pillOn } from '../harness/closed.ts';
import { clickOn } from './hands.ts';
import { take } from './pack.ts';
import { useChromium } from './setup.ts';
import { expectMarks, HAT_WORDS, TELLING_PACK, written } from './surfaces.ts';

/** Where nothing is known, the engine takes a draft for a person's own. */
const UNKNOWN = ['personwoord'];

describe('for whom a draft speaks', () => {
  const chromium = useChromium();
  beforeAll(async () => {
    expect(await take(chromium(), TELLING_PACK)).toMatchObject({ ok: true });
  });

  test('is known on the page of a company, whatever name stands there', async () => {
    const page = await written(chromium(), 'admin', HAT_WORDS, ['organisationwoord']);
    await clickOn(page, pillOn(page));
    await expect.poll(async () => (await panelOn(page))?.text).toContain('You are writing for the organisation.');
    await page.close();
  });

  test.each(['x', 'x-dialog', 'x-reply-dialog', 'sdui', 'legacy', 'legacy-framed'] as const)(
    'is told by the author in %s, where that is the organisation',
    async (name) => {
      const page = await written(chromium(), name, HAT_WORDS, ['organisationwoord'], 'as=Peerdal');
      await page.close();
    },
  );

  test.each(['x', 'sdui', 'legacy', 'sdui-comment'] as const)('is not guessed in %s', async (name) => {
    const page = await written(chromium(), name, HAT_WORDS, UNKNOWN, 'as=Peerdal+Fan');
    await page.close();
  });

  test.each(['x', 'sdui', 'legacy'] as const)('is what the person says in %s, until another choice', async (name) => {
    const page = await written(chromium(), name, HAT_WORDS, UNKNOWN);
    await clickOn(page, pillOn(page));
    await expect.poll(() => buttonOn(page, 'a project')).toBeTruthy();
    await clickOn(page, buttonOn(page, 'a project'));
    await expectMarks(page, name, ['projectwoord']);
    await clickOn(page, buttonOn(page, 'the organisation'));
    await expectMarks(page, name, ['organisationwoord']);
    await clickOn(page, buttonOn(page, 'the organisation'));
    await expectMarks(page, name, UNKNOWN);
    expect(chromium().errors()).toEqual([]);
    await page.close();
  });

  test('follows the author when that changes without a key', async () => {
    const page = await written(chromium(), 'sdui', HAT_WORDS, UNKNOWN);
    await page.evaluate(() => document.querySelector('dialog div[aria-label]')?.setAttribute('aria-label', 'Peerdal'));
    await page.locator('[componentkey="ShareBox_textEditor"]').click();
    await expectMarks(page, 'sdui', ['organisationwoord']);
    await page.close();
  });
});
