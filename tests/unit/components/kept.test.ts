import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { sizeOf } from '../../../components/sizes.ts';
import { tell } from '../../../entrypoints/options/tell.ts';
import { ID, newProfile, packKey, packOf, policyOf, seal, start } from '../background/office.ts';

beforeEach(newProfile);

const CLIENT = {
  id: 'clients',
  kind: 'names',
  severity: 'error',
  message: '{found} is a client.',
  names: ['Holmbeck Water', 'Royal Tolbrug'],
  examples: { hit: ['Off to Holmbeck Water'], ok: ['Off to work'] },
};

/** Everything that the background ever stores. */
async function full() {
  const { store, packs, fetched, inline, file } = await start();
  await packs.current();
  await store.writeSettings({ language: 'nl', gate: false });
  await fetched(await seal(packOf(1, 'synergy', { rules: [CLIENT] })));
  await file(packOf(2, 'synergy', { rules: [CLIENT] }));
  await inline(packOf(3, 'synergy', { rules: [CLIENT] }));
  await store.writeKeptPolicy(policyOf({ pack: packOf(3, 'synergy', { rules: [CLIENT] }), checkEvery: 12 }));
  await store.writeUpdate({ checked: '2026-11-22T09:00:00.000Z' });
  await store.isFreshStart();
  return tell(await store.readAll());
}

test('everything that is stored is told, and each thing by what it is', async () => {
  const told = await full();
  expect(told.map(({ what }) => what)).not.toContain('unknown');
  expect(new Set(told.map(({ place, what, of }) => [place, what, of].filter(Boolean).join(' ')))).toEqual(
    new Set([
      ...['local settings', 'local pack', 'session started', 'database pointer', 'database policy', 'database update'],
      ...['database known', ...['policy', 'file', 'starter'].flatMap(parts)],
    ]),
  );
  for (const { bytes } of told) expect(bytes).toBeGreaterThan(3);
});

const parts = (source: string) => ['source', 'force', 'book', 'state'].map((part) => `database ${part} ${source}`);

test('no name and no key is told, only how many there are', async () => {
  const told = await full();
  expect(JSON.stringify(told)).not.toMatch(/Holmbeck|Tolbrug/);
  expect(JSON.stringify(told)).not.toContain(packKey);
  expect(told.find(({ key }) => key === 'policy')?.shown).toContain('"packKey": "…"');
  expect(told.find(({ key }) => key === 'policy')?.shown).toContain('"checkEvery": 12');
  expect(told.find(({ key }) => key === 'file/source')).toMatchObject({ names: 2 });
  expect(told.find(({ key }) => key === 'file/force')).toMatchObject({ names: 2 });
  expect(told.find(({ key }) => key === 'settings')?.shown).toContain('"gate": false');
  expect(told.find(({ what }) => what === 'known')?.key).toBe(`known/policy/${ID}`);
});

test('what a later version stores is told as unknown, with its key and size', () => {
  const [item] = tell([{ place: 'local', key: 'later', value: 'x'.repeat(998) }]);
  expect(item).toMatchObject({ what: 'unknown', key: 'later', bytes: 1000 });
});

test('binary data counts by its bytes', () => {
  const [source, force] = tell([
    { place: 'database', key: 'policy/source', value: new Uint8Array(5000) },
    { place: 'database', key: 'policy/force', value: { words: new Uint32Array(1000), of: { a: new Uint8Array(10) } } },
  ]);
  expect(source?.bytes).toBe(5000);
  expect(force?.bytes).toBeGreaterThan(4010);
  expect(force?.bytes).toBeLessThan(4100);
});

describe('a size', () => {
  test.each([
    [0, '0 byte', '0 bytes'],
    [1, '1 byte', '1 byte'],
    [345, '345 byte', '345 bytes'],
    [1_234, '1,2 kB', '1.2 kB'],
    [38_400_000, '38 MB', '38 MB'],
    [4_200_000_000, '4.200 MB', '4,200 MB'],
  ])('of %i bytes', (bytes, nl, en) => {
    const plain = (text: string) => text.replaceAll(/\s/g, ' ');
    expect([plain(sizeOf(bytes, 'nl')), plain(sizeOf(bytes, 'en'))]).toEqual([nl, en]);
  });
});
