import type { Page } from 'playwright-core';
import type { Book } from '../../../rules/types.ts';
import type { Chromium } from '../harness/chromium.ts';

/** What the popup is to find when it opens. */
export interface Scene {
  /** Nothing: no pack is there yet. */
  book?: Book;
  state?: { source: 'policy' | 'file' | 'starter'; id: string; version: number };
  /** What hindered the last update. */
  problem?: { code: string };
  language?: 'nl' | 'en' | 'auto';
  /** The language that the organisation chose. */
  policyLanguage?: 'nl' | 'en';
  scheme?: 'light' | 'dark';
  /** The address of the tab behind the popup, where that is one of the known sites. */
  url?: string;
  /** What the page answers; nothing: nobody is there to answer. */
  answer?: { boxes: number; hints: number; site: 'linkedin' | 'x'; reason?: 'no-box' | 'unsupported' | 'off' };
  /** Storage refuses every call. */
  brokenStorage?: boolean;
  /** What becomes of a question to the background; answered as ever unless said otherwise. */
  background?: 'silent' | 'broken';
  size?: { width: number; height: number };
}

/** Puts the scene's tab behind the popup, and takes its storage away where it is to be broken. Runs in the page. */
function pretend({ url, answer, brokenStorage, background }: Scene): void {
  type Api = Record<'tabs' | 'runtime', Record<string, unknown>>;
  const { tabs, runtime } = (globalThis as unknown as { chrome: Api }).chrome;
  const give = (value: unknown) => (args: unknown[]) => {
    const callback = args.at(-1);
    if (typeof callback === 'function') callback(value);
    return Promise.resolve(value);
  };
  Object.defineProperty(tabs, 'query', { value: (...args: unknown[]) => give([{ id: 1, ...(url && { url }) }])(args) });
  Object.defineProperty(tabs, 'sendMessage', { value: (...args: unknown[]) => give(answer)(args) });
  if (background) {
    const never = () => new Promise(() => {});
    const value = background === 'silent' ? never : (...args: unknown[]) => give(undefined)(args);
    Object.defineProperty(runtime, 'sendMessage', { value });
  }
  if (brokenStorage) {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
  }
}

/** Puts the scene's pack where the popup reads it. Runs in a page of the extension. */
async function store({ book, state, problem, language = 'auto', policyLanguage }: Scene): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('pre-post-checker');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  await new Promise((resolve, reject) => {
    const change = db.transaction('records', 'readwrite');
    const records = change.objectStore('records');
    if (book && state) {
      records.put(state.source, 'pointer');
      records.put(book, `${state.source}/book`);
      records.put(state, `${state.source}/state`);
    } else records.delete('pointer');
    if (policyLanguage) records.put({ policy: { language: policyLanguage }, problems: [] }, 'policy');
    else records.delete('policy');
    records.put(problem ? { problem } : {}, 'update');
    change.oncomplete = resolve;
    change.onerror = () => reject(change.error);
  });
  db.close();
  const { storage } = (
    globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
  ).chrome;
  await storage.local.set({ settings: { language } });
}

/** Opens the popup, in a tab of its own, on a scene. Close the page when you are done with it. */
export async function showPopup({ context, extensionId }: Chromium, scene: Scene): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(scene.size ?? { width: 380, height: 600 });
  await page.emulateMedia({ colorScheme: scene.scheme ?? 'light' });
  const address = `chrome-extension://${extensionId}/popup.html`;
  await page.goto(address);
  await page.evaluate(store, scene);
  await page.addInitScript(pretend, scene);
  await page.goto(address);
  await page.locator('header').waitFor();
  return page;
}
