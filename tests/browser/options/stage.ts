import type { Page } from 'playwright-core';
import type { LookAnswer, PacksAnswer, TakeAnswer } from '../../../entrypoints/background/messages.ts';
import type { Settings } from '../../../entrypoints/background/store.ts';
import type { Policy } from '../../../rules/index.ts';
import type { Chromium } from '../harness/chromium.ts';
import { PICTURE_TIME } from '../harness/reference.ts';

/** What the options page is to find, and what it is answered. Several answers are given in turn; the last one stays. */
export interface Scene {
  packs: PacksAnswer[];
  update?: PacksAnswer[];
  drop?: PacksAnswer[];
  /** Null where the background is gone. */
  look?: (LookAnswer | null)[];
  take?: TakeAnswer[];
  erase?: PacksAnswer[];
  /** Whether the person says yes when the browser asks. */
  allow?: boolean;
  /** A question that is never answered. */
  hold?: string;
  language?: 'nl' | 'en' | 'auto';
  /** What the person chose before, beside the language. */
  settings?: Omit<Settings, 'language'>;
  /** What the organisation has set. */
  policy?: Policy;
  /** Whether there is no room for another setting. */
  full?: boolean;
  scheme?: 'light' | 'dark';
  size?: { width: number; height: number };
}

/** Answers for the background, and writes down what is asked. Runs in the page. */
function pretend({ allow = false, full = false, hold, ...answers }: Scene): void {
  type Ask = { type: 'packs' | 'update' | 'drop' | 'look' | 'take' | 'erase' };
  type Api = Record<'runtime' | 'permissions', Record<string, unknown>> & { storage: { local: object } };
  const { runtime, permissions, storage } = (globalThis as unknown as { chrome: Api }).chrome;
  const asked: object[] = [];
  Object.assign(globalThis, { asked });
  if (full)
    Object.defineProperty(storage.local, 'set', {
      value: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')),
    });
  const give = (value: unknown, callback: unknown) => {
    if (typeof callback === 'function') callback(value);
    return Promise.resolve(value);
  };
  Object.defineProperty(runtime, 'sendMessage', {
    value: (ask: Ask, ...rest: unknown[]) => {
      asked.push(ask);
      if (ask.type === hold) return new Promise(() => {});
      const turn = answers[ask.type] ?? [];
      return give(turn.length > 1 ? turn.shift() : turn[0], rest.at(-1));
    },
  });
  Object.defineProperty(permissions, 'request', {
    value: (wanted: object, ...rest: unknown[]) => {
      asked.push(wanted);
      return give(allow && navigator.userActivation.isActive, rest.at(-1));
    },
  });
}

/** Puts settings and policy where the page reads them. Runs in a page of the extension. */
async function store({ language = 'auto', settings, policy }: Scene): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('pre-post-checker');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  await new Promise((resolve, reject) => {
    const change = db.transaction('records', 'readwrite');
    const records = change.objectStore('records');
    if (policy) records.put({ policy, problems: [] }, 'policy');
    else records.delete('policy');
    change.oncomplete = resolve;
    change.onerror = () => reject(change.error);
  });
  db.close();
  const { storage } = (
    globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
  ).chrome;
  await storage.local.set({ settings: { ...settings, language } });
}

/** Opens the options page on a scene. Close the page when you are done with it. */
export async function showOptions({ context, extensionId }: Chromium, scene: Scene): Promise<Page> {
  const page = await context.newPage();
  await page.clock.setFixedTime(PICTURE_TIME);
  await page.setViewportSize(scene.size ?? { width: 1000, height: 1200 });
  await page.emulateMedia({ colorScheme: scene.scheme ?? 'light' });
  const address = `chrome-extension://${extensionId}/options.html`;
  await page.goto(address);
  await page.evaluate(store, scene);
  await page.addInitScript(pretend, scene);
  await page.goto(address);
  await page.locator('header').waitFor();
  return page;
}

/** What the page asked so far, and which permissions. */
export function asked(page: Page): Promise<{ type?: string; source?: string; packKey?: string; origins?: string[] }[]> {
  return page.evaluate(() => (globalThis as unknown as { asked: object[] }).asked);
}
