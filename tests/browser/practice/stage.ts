/** What a test puts in the extension's own storage, or takes from there. All of it runs in a page of the extension. */

/** Runs before the page: a background that takes every question and answers none. */
export function noAnswer(): void {
  const { runtime } = (globalThis as unknown as { chrome: { runtime: object } }).chrome;
  const event = { addListener: () => undefined, removeListener: () => undefined };
  const port = { postMessage: () => undefined, disconnect: () => undefined, onMessage: event, onDisconnect: event };
  Object.defineProperty(runtime, 'connect', { value: () => port });
}

export const keep = {
  /** All that is stored, as one text. */
  async everything(): Promise<string> {
    const { storage } = (
      globalThis as unknown as { chrome: { storage: Record<'local' | 'session', { get(): Promise<object> }> } }
    ).chrome;
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('pre-post-checker');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const store = db.transaction('records').objectStore('records');
    const read = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
    const keys = await read(store.getAllKeys());
    // The pack itself has examples with codes in them.
    const ours = keys.map(String).filter((key) => !/\/(source|force)$/.test(key));
    const records = await Promise.all(ours.map((key) => read(store.get(key))));
    db.close();
    return JSON.stringify([await storage.local.get(), await storage.session.get(), { ...localStorage }, records]);
  },
  /** One record; nothing takes it away. */
  async record([key, value]: readonly [key: string, value?: object]): Promise<void> {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('pre-post-checker');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    await new Promise((resolve, reject) => {
      const change = db.transaction('records', 'readwrite');
      const records = change.objectStore('records');
      if (value) records.put(value, key);
      else records.delete(key);
      change.oncomplete = resolve;
      change.onerror = () => reject(change.error);
    });
    db.close();
  },
  async settings(settings: object): Promise<void> {
    const { storage } = (
      globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
    ).chrome;
    await storage.local.set({ settings });
  },
};
