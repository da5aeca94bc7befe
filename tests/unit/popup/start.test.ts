import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { bookmarkOf } from '../../../components/changes.ts';
import { ID, newProfile, packOf, policyOf, start } from '../background/office.ts';

beforeEach(newProfile);

/** What the popup begins with, and how many looks into the database that took. */
async function opened() {
  const { readStart } = await import('../../../entrypoints/popup/start.ts');
  const looks = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const begun = await readStart();
  const count = looks.mock.calls.length;
  looks.mockRestore();
  return { ...begun, looks: count };
}

test('all that the first picture takes is read in one look: pack, policy, settings and what was read before', async () => {
  const { file, packs, store } = await start();
  await file(packOf(3));
  const { book } = await packs.current();
  await store.writeBookmark(ID, bookmarkOf(book));
  await store.writeKeptPolicy(policyOf({ language: 'nl' }));
  await store.writeUpdate({ checked: '2026-11-22T09:00:00.000Z', problem: { code: 'http', status: 500 } });
  await store.writeSettings({ language: 'en' });
  expect(await opened()).toMatchObject({
    language: 'nl',
    settings: { locked: ['language'] },
    pack: {
      guidelines: { state: 'ready', book: { id: ID, version: 3 } },
      origin: { source: 'file', version: 3 },
      need: 'failed',
      about: { rules: 1, checked: '2026-11-22T09:00:00.000Z' },
      canCheck: true,
    },
    bookmark: bookmarkOf(book),
    looks: 1,
  });
});

test('before the first start there is no pack yet; what the organisation set counts already', async () => {
  const { store } = await start();
  await store.writeKeptPolicy(policyOf({ language: 'nl' }));
  expect(await opened()).toMatchObject({ language: 'nl', pack: undefined, bookmark: undefined });
});

test('where the database gives nothing, the person’s own settings count all the same', async () => {
  const { store } = await start();
  await store.writeSettings({ language: 'nl' });
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    },
  });
  expect(await opened()).toMatchObject({ language: 'nl', pack: undefined });
});
