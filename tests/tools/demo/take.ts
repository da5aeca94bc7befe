import { readFile } from 'node:fs/promises';
import type { Chromium } from '../../browser/harness/chromium.ts';

interface Answer {
  ok: boolean;
  problem?: { code: string; mistakes?: { line: number; column: number; message: string }[] };
}

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<Answer> } };

/**
 * Gives the extension a pack, by way of its own popup page.
 *
 * @param file the pack's YAML
 * @throws Error with every mistake, where the extension refuses the pack
 */
export async function takePack(browser: Chromium, file: string): Promise<void> {
  const source = await readFile(file, 'utf8');
  const popup = await browser.popup();
  const answer = await popup.evaluate((text) => chrome.runtime.sendMessage({ type: 'take', source: text }), source);
  await popup.close();
  if (answer?.ok) return;
  const { code = 'no answer', mistakes = [] } = answer?.problem ?? {};
  const lines = mistakes.map(({ line, column, message }) => `${file}:${line}:${column} ${message}`);
  throw new Error([`The extension did not take the demo pack: ${code}.`, ...lines].join('\n'));
}
