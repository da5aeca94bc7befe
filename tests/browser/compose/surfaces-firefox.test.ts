import { describe, expect, test } from 'vitest';
import { pagesOf } from './runs.ts';
import { expectMarksIn, typedIn, useFirefox } from './setup-firefox.ts';

/** With another word behind those that are marked, so that all of them are written. */
const DRAFT = 'The chairman says my password is hunter22 today';
const MARKED = ['chairman', 'password is hunter22'];

describe('Firefox', () => {
  const firefox = useFirefox();

  test.each(pagesOf('surfaces-firefox'))('underlines the right words in %s', async (name) => {
    const page = await typedIn(firefox(), name, DRAFT);
    await expectMarksIn(page, name, MARKED);
    expect(await page.evaluate(() => window.__violations)).toEqual([]);
    expect(firefox().errors()).toEqual([]);
    expect(firefox().requests()).toEqual([]);
    await page.close();
  });

  test.each(pagesOf('unread-firefox'))('reads nothing in %s', async (name) => {
    const page = await typedIn(firefox(), name, DRAFT);
    // By the time another box is answered, this one would have been.
    const other = await typedIn(firefox(), 'x', DRAFT);
    await expectMarksIn(other, 'x', MARKED);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await other.close();
    await page.close();
  });
});
