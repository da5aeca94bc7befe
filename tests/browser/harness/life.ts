import type { Chromium } from './chromium.ts';

interface Api {
  runtime: { reload(): void };
  management: { setEnabled(id: string, enabled: boolean): Promise<void> };
}
declare const chrome: Api;

/** Reloads the extension, as an update does, and waits until the new one runs. */
export async function reloadExtension(chromium: Chromium): Promise<void> {
  const popup = await chromium.popup();
  const back = chromium.context.waitForEvent('serviceworker');
  // The page goes with the extension, in the middle of its answer.
  await popup.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await back;
}

/** Switches the extension off or on, as a person does in the browser's list of extensions. */
export async function switchExtension({ context, extensionId }: Chromium, to: 'off' | 'on'): Promise<void> {
  const list = await context.newPage();
  await list.goto('chrome://extensions');
  const state = { id: extensionId, enabled: to === 'on' };
  await list.evaluate(({ id, enabled }) => chrome.management.setEnabled(id, enabled), state);
  await list.close();
}
