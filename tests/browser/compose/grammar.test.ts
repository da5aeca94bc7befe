import { describe, expect, test } from 'vitest';
import { stopWorker } from '../harness/worker.ts';
import { type, useChromium, words } from './setup.ts';

describe('grammar', () => {
  const chromium = useChromium();

  test('what needs grammar is underlined, and again after the background was stopped', async () => {
    const { page, editor } = await chromium().open('x');
    await type(editor, 'We met Tolbrug. We are the greatest company here.');
    await expect.poll(() => words(page, 'x')).toEqual(['Tolbrug', 'greatest company']);
    await stopWorker(chromium());
    await page.keyboard.type(' They are the finest company there.');
    await expect.poll(() => words(page, 'x')).toEqual(['Tolbrug', 'greatest company', 'finest company']);
    await page.close();
  });
});
