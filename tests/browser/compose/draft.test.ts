import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { useChromium } from './setup.ts';

describe('a draft', () => {
  const chromium = useChromium({ extension: false });
  let page: Page;
  beforeAll(async () => {
    const bundled = await build({
      entryPoints: [`${import.meta.dirname}/reading.ts`],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'reading',
    });
    page = await chromium().context.newPage();
    await page.evaluate(`${bundled.outputFiles[0]?.text}; globalThis.reading = reading;`);
  });

  test('of which only changed lines are read again is the same as one that is read as a whole', async () => {
    expect(await page.evaluate('reading.holdReadings(true)')).toBeUndefined();
    // Where lines are never forgotten, the same steps show it.
    expect(await page.evaluate('reading.holdReadings(false)')).toContain('Property failed');
  });

  test.each([
    ['one<br>two', 'one\ntwo'],
    ['one<br>', 'one'],
    ['one<div>two</div>', 'one\ntwo'],
    // An element that Chrome itself edits, once it was emptied.
    ['<br><div>two</div>', '\ntwo'],
    ['<br><div><br></div>', '\n'],
    ['one<br><div>two</div>', 'one\ntwo'],
    ['one<br><br><div>two</div>', 'one\n\ntwo'],
  ])('has the lines that are seen: %s', async (markup, text) => {
    expect(await page.evaluate(`reading.textIn(${JSON.stringify(markup)})`)).toBe(text);
  });
});
