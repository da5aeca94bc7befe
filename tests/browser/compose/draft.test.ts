import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { useChromium } from './setup.ts';

describe('a draft of which only changed lines are read again', () => {
  const chromium = useChromium({ extension: false });

  test('is the same as one that is read as a whole', async () => {
    const bundled = await build({
      entryPoints: [`${import.meta.dirname}/reading.ts`],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'reading',
    });
    const page = await chromium().context.newPage();
    await page.evaluate(`${bundled.outputFiles[0]?.text}; globalThis.reading = reading;`);
    expect(await page.evaluate('reading.holdReadings(true)')).toBeUndefined();
    // Where lines are never forgotten, the same steps show it.
    expect(await page.evaluate('reading.holdReadings(false)')).toContain('Property failed');
  });
});
