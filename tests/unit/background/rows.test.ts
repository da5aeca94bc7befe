import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { newProfile, packKey, packOf, seal, sign, start } from './office.ts';

const ROW = { site: 'linkedin', box: 'share', date: '2026-12-01', editor: '[data-testid="composer"]' };
const WITH_ROW = packOf(1, 'synergy', { sites: [ROW] });

beforeEach(newProfile);

const rowsIn = async ({ packs }: Awaited<ReturnType<typeof start>>) => (await packs.current()).rows;

test('the selectors of a pack that somebody signed count, however it came, and after a start too', async () => {
  const office = await start();
  expect(await rowsIn(office)).toEqual([]);
  expect(await office.file(await seal(WITH_ROW), packKey)).toMatchObject({ ok: true });
  expect(await rowsIn(office)).toEqual([ROW]);
  expect(await rowsIn(await start())).toEqual([ROW]);
  expect(await rowsIn(await start({ engine: '2.0' }))).toEqual([ROW]);
  await office.packs.drop('file');
  expect(await rowsIn(office)).toEqual([]);
  await office.fetched(await seal(WITH_ROW));
  expect(await rowsIn(office)).toEqual([ROW]);
  await office.inline(await sign(packOf(2, 'synergy', { sites: [{ ...ROW, box: 'comment' }] })));
  expect(await rowsIn(office)).toMatchObject([{ box: 'comment' }]);
});

test('those of a pack that nobody signed never do; the rest of it does', async () => {
  const office = await start();
  expect(await office.file(WITH_ROW)).toMatchObject({ ok: true });
  expect(await rowsIn(office)).toEqual([]);
  expect(await rowsIn(await start({ engine: '2.0' }))).toEqual([]);
  expect(await office.flagged()).toEqual(['synergy']);
  await office.inline(packOf(1, 'paradigm', { sites: [ROW] }));
  expect(await office.flagged()).toEqual(['paradigm']);
  expect(await rowsIn(office)).toEqual([]);
});
