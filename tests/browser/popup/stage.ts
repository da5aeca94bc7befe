import type { Page } from 'playwright-core';
import { bookmarkOf } from '../../../components/changes.ts';
import type { PageState } from '../../../entrypoints/background/messages.ts';
import type { PackState } from '../../../entrypoints/background/records.ts';
import type { Book } from '../../../rules/types.ts';
import type { Chromium } from '../harness/chromium.ts';
import { PICTURE_TIME } from '../harness/reference.ts';

/** What the popup is to find when it opens. */
export interface Scene {
  /** Nothing: no pack is there yet. */
  book?: Book;
  state?: Pick<PackState, 'source' | 'id' | 'version' | 'rules' | 'names' | 'taken' | 'kid'>;
  /** The book as its reader saw it last. */
  seen?: Book;
  /** When a newer pack was last looked for, and whether the policy says where. */
  checked?: string;
  managed?: boolean;
  /** Entries of the policy do not count. */
  policyProblems?: boolean;
  /** What hindered the last update. */
  problem?: { code: string };
  language?: 'nl' | 'en' | 'auto';
  /** The language that the organisation chose. */
  policyLanguage?: 'nl' | 'en';
  scheme?: 'light' | 'dark';
  /** The address of the tab behind the popup, where that is one of the known sites. */
  url?: string;
  /** What the page answers; nothing: nobody is there to answer. */
  answer?: PageState;
  /** Whether the person is in a box that we do not know. */
  strange?: boolean;
  /** When a pause ends, ISO 8601. */
  pausedUntil?: string;
  /** Storage refuses every call; or only to take something. */
  brokenStorage?: boolean;
  fullStorage?: boolean;
  /** What becomes of a question to the background; answered as ever unless said otherwise. */
  background?: 'silent' | 'broken';
  size?: { width: number; height: number };
}

/** Puts the scene's tab behind the popup, and takes its storage away where it is to be broken. Runs in the page. */
function pretend(scene: Scene): void {
  const { url, answer, strange = false, language, pausedUntil, brokenStorage, fullStorage, background } = scene;
  type Api = Record<'tabs' | 'runtime' | 'scripting', Record<string, unknown>> & { storage: { local: object } };
  const { tabs, runtime, scripting, storage } = (globalThis as unknown as { chrome: Api }).chrome;
  const give = (value: unknown) => (args: unknown[]) => {
    const callback = args.at(-1);
    if (typeof callback === 'function') callback(value);
    return Promise.resolve(value);
  };
  Object.defineProperty(tabs, 'query', { value: (...args: unknown[]) => give([{ id: 1, ...(url && { url }) }])(args) });
  Object.defineProperty(tabs, 'sendMessage', { value: (...args: unknown[]) => give(answer)(args) });
  Object.defineProperty(scripting, 'executeScript', {
    value: (...args: unknown[]) => give([{ result: strange }])(args),
  });
  // Stored, it would be over: the background goes by the time that it is.
  if (pausedUntil) {
    const settings = { language, pausedUntil };
    Object.defineProperty(storage.local, 'get', { value: (...args: unknown[]) => give({ settings })(args) });
  }
  if (background) {
    const never = () => new Promise(() => {});
    const value = background === 'silent' ? never : (...args: unknown[]) => give(undefined)(args);
    Object.defineProperty(runtime, 'sendMessage', { value });
  }
  if (fullStorage) {
    const full = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    Object.defineProperty(storage.local, 'set', { value: full });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
  }
  if (brokenStorage) {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
  }
}

/** Puts the scene's pack where the popup reads it. Runs in a page of the extension. */
async function store({ scene, bookmark }: { scene: Scene; bookmark: unknown }): Promise<void> {
  const { book, state, problem, checked, managed, policyProblems, language = 'auto', policyLanguage } = scene;
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
      const { title, organisation, released } = book;
      records.put({ ...state, title, organisation: organisation.name, released }, `${state.source}/state`);
    } else records.delete('pointer');
    if (bookmark) records.put(bookmark, `bookmark/${book?.id}`);
    else records.delete(`bookmark/${book?.id}`);
    const policy = {
      ...(policyLanguage && { language: policyLanguage }),
      ...(managed && { packUrl: 'https://packs.veldkers.example/social.pack' }),
    };
    const problems = policyProblems ? [{ name: 'gaet', problem: 'unknown' }] : [];
    if (policyLanguage || managed || policyProblems) records.put({ policy, problems }, 'policy');
    else records.delete('policy');
    records.put({ ...(problem && { problem }), ...(checked && { checked }) }, 'update');
    change.oncomplete = resolve;
    change.onerror = () => reject(change.error);
  });
  db.close();
  const { storage } = (
    globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
  ).chrome;
  await storage.local.set({ settings: { language } });
}

/** Opens the popup, in a tab of its own, on a scene; or another of the pages. Close the page when you are done with it. */
export async function showPopup({ context, extensionId }: Chromium, scene: Scene, at = 'popup.html'): Promise<Page> {
  const page = await context.newPage();
  await page.clock.setFixedTime(PICTURE_TIME);
  await page.setViewportSize(scene.size ?? { width: 380, height: 600 });
  await page.emulateMedia({ colorScheme: scene.scheme ?? 'light' });
  const address = `chrome-extension://${extensionId}/${at}`;
  await page.goto(address);
  await page.evaluate(store, { scene, bookmark: scene.seen && bookmarkOf(scene.seen) });
  await page.addInitScript(pretend, scene);
  await page.reload();
  await page.locator('header').first().waitFor();
  return page;
}
