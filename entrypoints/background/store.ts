/**
 * The one door to what is stored. Packs, and what is known of them, live in IndexedDB, which content scripts cannot read;
 * `storage.local`, which they can, holds settings and the pack's id and version, no more. `storage.managed` is the
 * organisation's, and only read. No draft, match, time or count of what a person does is ever stored.
 */

import { browser } from 'wxt/browser';
import type { Bookmark } from '../../components/changes.ts';
import { changed, type Edit, readChoices, type Settings } from './choices.ts';
import { change, get, look, read, type WritableTable } from './database.ts';
import {
  type ChangingSource,
  type InForceParts,
  type KeptPolicy,
  type Known,
  type PackSource,
  type PackState,
  type Slot,
  SOURCES,
  type Update,
} from './records.ts';

export type { OffRules, Settings } from './choices.ts';
export { type PackSource, type PackState, SOURCES } from './records.ts';

/** Our own pages and the background hear it, and nobody else. */
const POLICY_NEWS = 'policy';
const PARTS = ['source', 'force', 'book', 'state'] as const satisfies (keyof Slot)[];

/** What pages show of the pack in force, and of what is known about it. */
export interface Shown {
  /** Absent before the first start is through. */
  pack?: Pick<Slot, 'book' | 'state'>;
  policy: KeptPolicy | undefined;
  update: Update;
  bookmark: Bookmark | undefined;
}

/** All that pages show of packs, at one moment and in one go: a page waits for it. Rejects when storage is broken. */
export async function readShown(): Promise<Shown> {
  return await look(async (table) => {
    const [source, policy, update = {}] = await Promise.all([
      get(table, 'pointer'),
      get(table, 'policy'),
      get(table, 'update'),
    ]);
    if (!source) return { policy, update, bookmark: undefined };
    const [book, state] = await Promise.all([get(table, `${source}/book`), get(table, `${source}/state`)]);
    const bookmark = state && (await get(table, `bookmark/${state.id}`));
    return { ...(book && state && { pack: { book, state } }), policy, update, bookmark };
  });
}

/** Which pack is in force, and where it came from. */
export const readPackState = (): Promise<PackState | undefined> =>
  look(async (table) => {
    const source = await get(table, 'pointer');
    return source && (await get(table, `${source}/state`));
  });

/** Which pack there is from one source, in force or not. */
export const readState = (source: PackSource): Promise<PackState | undefined> => read(`${source}/state`);

/** What a start needs of the pack in force. */
export async function readInForce(): Promise<InForceParts | undefined> {
  return await look(async (table) => {
    const source = await get(table, 'pointer');
    if (!source) return undefined;
    const [force, book, state] = await Promise.all([
      get(table, `${source}/force`),
      get(table, `${source}/book`),
      get(table, `${source}/state`),
    ]);
    return force && book && state && { force, book, state };
  });
}

/** A pack as its author wrote it, for a newer engine. Large. */
export const readSource = (source: PackSource): Promise<Slot['source'] | undefined> => read(`${source}/source`);

/**
 * Puts a pack in its source's slot, with what is to be remembered of its id.
 *
 * @returns the source whose pack is in force now
 */
export async function writeSlot(slot: Slot, known?: Known): Promise<PackSource> {
  const { source, id } = slot.state;
  const inForce = await change(async (table) => {
    for (const part of PARTS) await table.put(slot[part], `${source}/${part}`);
    if (known) await table.put(known, `known/${source}/${id}`);
    return await point(table);
  });
  if (inForce === source) await tell(slot.state);
  return inForce ?? source;
}

/** Changes what was made of a pack, where it is still there. */
export async function writeForce({ force, book, state }: InForceParts): Promise<void> {
  await change(async (table) => {
    const { source } = state;
    const there = await get(table, `${source}/state`);
    if (there?.taken !== state.taken) return;
    await table.put(force, `${source}/force`);
    await table.put(book, `${source}/book`);
    await table.put(state, `${source}/state`);
  });
}

/** Takes a source's pack away. What is known of a file's id goes with it: a person who imports it again sees its key again. */
export async function dropSlot(source: ChangingSource): Promise<void> {
  const left = await change(async (table) => {
    const gone = await get(table, `${source}/state`);
    for (const part of PARTS) await table.delete(`${source}/${part}`);
    if (source === 'file' && gone) await table.delete(`known/file/${gone.id}`);
    const inForce = await point(table);
    return inForce && (await get(table, `${inForce}/state`));
  });
  if (left) await tell(left);
}

/** Points at the first source that has a pack. */
async function point(table: WritableTable): Promise<PackSource | undefined> {
  for (const source of SOURCES) {
    if ((await table.getKey(`${source}/state`)) === undefined) continue;
    await table.put(source, 'pointer');
    return source;
  }
  await table.delete('pointer');
  return undefined;
}

/** Only tells the pages that are open; what counts is stored by now. */
async function tell({ id, version }: PackState): Promise<void> {
  await browser.storage.local.set({ pack: { id, version } }).catch(() => undefined);
}

/** What is remembered of a pack's id, for a source. */
export const readKnown = (source: ChangingSource, id: string): Promise<Known | undefined> =>
  read(`known/${source}/${id}`);

/** What the reader has seen of a pack's guidelines, as hashes; nothing before they were first shown. */
export const readBookmark = (pack: string): Promise<Bookmark | undefined> => read(`bookmark/${pack}`);

export async function writeBookmark(pack: string, bookmark: Bookmark): Promise<void> {
  await change((table) => table.put(bookmark, `bookmark/${pack}`));
}

/** The policy as it was last seen. */
export const readKeptPolicy = (): Promise<KeptPolicy | undefined> => read('policy');

export async function writeKeptPolicy(policy: KeptPolicy): Promise<void> {
  await change((table) => table.put(policy, 'policy'));
  tellPolicy();
}

function tellPolicy(): void {
  const channel = new BroadcastChannel(POLICY_NEWS);
  channel.postMessage(null);
  channel.close();
}

/** Calls back after another part of the extension has seen another policy, and stored it. */
export function onKeptPolicy(listener: (policy: KeptPolicy | undefined) => void): void {
  new BroadcastChannel(POLICY_NEWS).addEventListener('message', () => void readKeptPolicy().then(listener));
}

/** How the last look for the policy's pack went; empty before the first one. */
export const readUpdate = async (): Promise<Update> => (await read('update')) ?? {};

export async function writeUpdate(update: Update): Promise<void> {
  await change((table) => table.put(update, 'update'));
}

/** What the organisation's policy says now. Empty where there is none, where Firefox rejects, and while Chrome still reads it. */
export async function readManaged(): Promise<Record<string, unknown>> {
  return await browser.storage.managed.get().catch(() => ({}));
}

/** Calls back after each change of the policy. */
export function onManaged(listener: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') listener();
  });
}

/** Whether this is the first call since the browser started, or the extension did: installed, updated or switched on. */
export async function isFreshStart(): Promise<boolean> {
  const { started } = await browser.storage.session.get('started');
  if (started === true) return false;
  await browser.storage.session.set({ started: true });
  return true;
}

/** The person's settings, with defaults for what was never set. */
export async function readSettings(): Promise<Settings> {
  return readChoices((await browser.storage.local.get('settings')).settings);
}

/** Our pages and the background write one after the other: each writes all settings, and else undid what another just chose. */
const inTurn = (write: () => Promise<void>) => navigator.locks.request('settings', write);

/**
 * Changes some settings and keeps the others; what is `undefined` is forgotten.
 *
 * @param edit what changes, or what tells it of the settings as they are at its turn
 */
export async function writeSettings(edit: Edit): Promise<void> {
  await inTurn(async () => {
    const now = await readSettings();
    await browser.storage.local.set({ settings: changed(now, typeof edit === 'function' ? edit(now) : edit) });
  });
}

/** Calls back after each change of the settings, from whichever page it came. */
export function onSettings(listener: (settings: Settings) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'settings' in changes) void readSettings().then(listener);
  });
}

/** One thing that is stored. */
export interface Kept {
  /** `local`: on the disk, for settings. `session`: in memory, until the browser closes. `database`: on the disk, for packs. */
  place: 'local' | 'session' | 'database';
  key: string;
  value: unknown;
}

/** All that the extension stores, whole. Large. */
export async function readAll(): Promise<Kept[]> {
  const [local, session, database] = await Promise.all([
    browser.storage.local.get(null),
    browser.storage.session.get(null),
    look(async (table) => {
      const [keys, values] = await Promise.all([table.getAllKeys(), table.getAll()]);
      return keys.map((key, at): [string, unknown] => [key, values[at]]);
    }),
  ]);
  const kept = (place: Kept['place']) => (entry: [string, unknown]) => ({ place, key: entry[0], value: entry[1] });
  return [
    ...Object.entries(local).map(kept('local')),
    ...Object.entries(session).map(kept('session')),
    ...database.map(kept('database')),
  ];
}

/** Erases what is on the disk: settings, packs, and what is known of them and of the policy. */
export async function eraseAll(): Promise<void> {
  await change((table) => table.clear());
  tellPolicy();
  await inTurn(() => browser.storage.local.clear());
}
