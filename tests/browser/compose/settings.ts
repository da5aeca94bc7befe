import type { Page } from 'playwright-core';
import type { Chromium } from '../harness/chromium.ts';

/** What the tests use of the browser's own interface, in the worker and in the extension's pages. */
interface Api {
  tabs: {
    query(about: { url: string }): Promise<{ id: number }[]>;
    sendMessage(tab: number, ask: object): Promise<unknown>;
  };
  storage: { local: { set(items: object): Promise<void> } };
  action: {
    getBadgeText(of: { tabId: number }): Promise<string>;
    getTitle(of: { tabId: number }): Promise<string>;
  };
  runtime: {
    onConnect: {
      addListener(heard: (port: { onMessage: { addListener(heard: (ask: unknown) => void): void } }) => void): void;
    };
  };
}
declare const chrome: Api;

/** Stores the person's settings, all of them anew, as the options page does. */
export async function change(chromium: Chromium, settings: object): Promise<void> {
  await (await chromium.worker()).evaluate((changed) => chrome.storage.local.set({ settings: changed }), settings);
}

/** The same from a page, so that the worker need not run. */
export async function changeFromPage(chromium: Chromium, settings: object): Promise<void> {
  const popup = await chromium.popup();
  await popup.evaluate((changed) => chrome.storage.local.set({ settings: changed }), settings);
  await popup.close();
}

/** Listens in on the ports that are opened from now on. @returns gives the drafts that came over them */
export async function textsAsked(chromium: Chromium): Promise<() => Promise<string[]>> {
  const worker = await chromium.worker();
  const asked = await worker.evaluateHandle(() => {
    const texts: string[] = [];
    chrome.runtime.onConnect.addListener((port) => {
      port.onMessage.addListener((ask) => {
        const { draft } = ask as { draft?: { text: string } };
        if (draft) texts.push(draft.text);
      });
    });
    return texts;
  });
  return () => asked.jsonValue();
}

/** What the toolbar shows for a page's tab: the badge, and what is said of it. */
export async function toolbarOf(chromium: Chromium, page: Page): Promise<{ badge: string; title: string }> {
  const worker = await chromium.worker();
  return await worker.evaluate(async (url) => {
    const tabId = (await chrome.tabs.query({ url }))[0]?.id ?? 0;
    const [badge, title] = await Promise.all([
      chrome.action.getBadgeText({ tabId }),
      chrome.action.getTitle({ tabId }),
    ]);
    return { badge, title };
  }, page.url());
}

/** How a page says that it is doing, as the popup asks it. */
export async function stateOf(chromium: Chromium, page: Page): Promise<unknown> {
  const worker = await chromium.worker();
  return await worker.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    return tab && (await chrome.tabs.sendMessage(tab.id, { type: 'state' }));
  }, page.url());
}
