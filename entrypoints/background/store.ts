/**
 * The one door to what is stored. Pack and book live in IndexedDB, which content scripts cannot read; `storage.local`,
 * which they can, holds settings and the pack's id and version, no more. No draft, match, time or count is ever stored.
 */

import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { browser } from 'wxt/browser';
import type { Compiled, Pack } from '../../rules/index.ts';
import type { Book, Language, Text } from '../../rules/types.ts';

export interface Settings {
  language: Language | 'auto';
}

/** Which pack is in force. `problem` is a sentence about a pack that was refused since. */
export interface PackState {
  source: 'starter' | 'file';
  id: string;
  version: number;
  problem?: string;
}

/** A pack in force, with what was made of it and by which version of the extension. */
export interface Force {
  pack: Pack;
  compiled: Compiled;
  /** The guidelines by id, without their Markdown. */
  plain: Record<string, Text>;
  engine: string;
}

interface Schema extends DBSchema {
  records: { key: 'force' | 'book' | 'state'; value: Force | Book | PackState };
}

const DEFAULTS: Settings = { language: 'auto' };
const DATABASE = 'pre-post-checker';

let opened: Promise<IDBPDatabase<Schema>> | undefined;

/** Opens the database once; a failed or lost connection is opened anew at the next call. */
function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>(DATABASE, 1, {
    upgrade: (db) => void db.createObjectStore('records'),
    blocking: (_current, _next, event) => (event.target as IDBDatabase).close(),
    terminated: () => {
      opened = undefined;
    },
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function read<T extends Force | Book | PackState>(key: 'force' | 'book' | 'state'): Promise<T | undefined> {
  return (await (await database()).get('records', key)) as T | undefined;
}

/** The guidelines of the pack in force; nothing before the first start is through. Rejects when storage is broken. */
export const readBook = (): Promise<Book | undefined> => read<Book>('book');

/** Which pack is in force, and where it came from. */
export const readPackState = (): Promise<PackState | undefined> => read<PackState>('state');

/** The pack in force in its compiled form. */
export const readForce = (): Promise<Force | undefined> => read<Force>('force');

/** Puts a pack in force: all of it or, when the disk is full or the browser stops, nothing of it. */
export async function writeForce(force: Force, book: Book, state: PackState): Promise<void> {
  const change = (await database()).transaction('records', 'readwrite');
  await Promise.all([
    change.store.put(force, 'force'),
    change.store.put(book, 'book'),
    change.store.put(state, 'state'),
    change.done,
  ]);
  // Only tells the pages that are open; what counts is stored by now.
  await browser.storage.local.set({ pack: { id: state.id, version: state.version } }).catch(() => undefined);
}

/** Notes what became of a pack that was not taken. */
export async function writePackState(state: PackState): Promise<void> {
  await (await database()).put('records', state, 'state');
}

/** The person's settings, with defaults for what was never set. */
export async function readSettings(): Promise<Settings> {
  const { settings } = (await browser.storage.local.get('settings')) as { settings?: Partial<Settings> };
  const language = settings?.language;
  return { ...DEFAULTS, ...(language === 'nl' || language === 'en' ? { language } : {}) };
}

/** Changes some settings and keeps the others. */
export async function writeSettings(patch: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ settings: { ...(await readSettings()), ...patch } });
}

/** Calls back after each change of the settings, from whichever page it came. */
export function onSettings(listener: (settings: Settings) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'settings' in changes) void readSettings().then(listener);
  });
}
