/** The database in which packs lie, and what is known of them; the store alone goes through here. */

import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import type { Records } from './records.ts';

interface Schema extends DBSchema {
  records: { key: string; value: unknown };
}
export type Table = IDBPObjectStore<Schema, ['records'], 'records', 'readonly' | 'readwrite'>;
export type WritableTable = IDBPObjectStore<Schema, ['records'], 'records', 'readwrite'>;

const DATABASE = 'pre-post-checker';

let opened: Promise<IDBPDatabase<Schema>> | undefined;

/** Opens the database once; a failed or lost connection is opened anew at the next call. */
function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>(DATABASE, 2, {
    upgrade(db) {
      // What an early build left has another shape.
      for (const name of [...db.objectStoreNames]) db.deleteObjectStore(name);
      db.createObjectStore('records');
    },
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

/** One record of a table; the shape goes by the key. */
export async function get<Key extends keyof Records & string>(
  table: Table,
  key: Key,
): Promise<Records[Key] | undefined> {
  return (await table.get(key)) as Records[Key] | undefined;
}

/** A look at several records at one moment. */
export async function look<T>(work: (table: Table) => Promise<T>): Promise<T> {
  return await work((await database()).transaction('records').store);
}

/** A change of several records: all of it or, when the disk is full or the browser stops, nothing of it. */
export async function change<T>(work: (table: WritableTable) => Promise<T>): Promise<T> {
  // Strict: what is told as stored outlives a loss of power, too.
  const transaction = (await database()).transaction('records', 'readwrite', { durability: 'strict' });
  // Where the work fails first, nobody else asks how it ended.
  transaction.done.catch(() => undefined);
  try {
    const result = await work(transaction.store);
    await transaction.done;
    return result;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It is over already.
    }
    throw error;
  }
}

/** One record. Rejects when storage is broken. */
export async function read<Key extends keyof Records & string>(key: Key): Promise<Records[Key] | undefined> {
  return await look((table) => get(table, key));
}
