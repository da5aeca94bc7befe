import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ID, intake, newProfile, packOf, policyOf, problemOf, seal, start } from './office.ts';

beforeEach(newProfile);

test('the starter is in force until a pack is taken, and is stored for the popup', async () => {
  const { packs, store } = await start();
  expect((await packs.current()).state).toMatchObject({ source: 'starter' });
  expect(await store.readPackState()).toMatchObject({ source: 'starter' });
  expect((await store.readShown()).pack?.book.guidelines.length).toBeGreaterThan(0);
});

test('a pack that is taken is in force at once, is told, and outlives a restart', async () => {
  const first = await start();
  expect(await first.file(packOf(3))).toEqual({ ok: true, id: ID, version: 3 });
  expect(first.changed).toHaveBeenCalledOnce();
  expect(await first.flagged()).toEqual(['synergy']);
  const second = await start();
  expect(await second.flagged()).toEqual(['synergy']);
  expect(second.loadIntake).not.toHaveBeenCalled();
  await expect(fakeBrowser.storage.local.get('pack')).resolves.toEqual({ pack: { id: ID, version: 3 } });
});

test('what is known of it is what a page may show', async () => {
  const { file, packs } = await start();
  const clients = {
    id: 'clients',
    kind: 'names',
    severity: 'error',
    message: 'Ask first.',
    names: ['Grauwdijk', { name: 'Tolbrug Advies', also: ['Tolbrug'] }],
    examples: { hit: ['At Grauwdijk'], ok: ['At a client'] },
  };
  await file(packOf(3, 'synergy', { expires: '2027-02-01', rules: [clients] }));
  const { state } = await packs.current();
  expect(state).toEqual({
    source: 'file',
    id: ID,
    version: 3,
    title: 'Peerdal',
    organisation: 'Peerdal',
    released: '2026-11-22',
    expires: '2027-02-01',
    rules: 1,
    names: 2,
    taken: '2026-11-22T09:00:00.000Z',
  });
});

test.each([
  ['broken YAML', 'format: [', 'broken'],
  ['a newer format', packOf(4, 'synergy', { format: 2 }), 'broken'],
  ['failing examples', packOf(4).replace('We work together', 'More synergy'), 'broken'],
  ['a newer extension', packOf(4, 'synergy', { needs: '1.10' }), 'needs'],
  ['a lower version', packOf(2), 'older'],
])('%s: refused with its code, and the last good one goes on', async (_name, source, code) => {
  const { file, changed, flagged, store } = await start();
  await file(packOf(3));
  changed.mockClear();
  const problem = problemOf(await file(source));
  expect(problem.code).toBe(code);
  if (code !== 'older') {
    expect(problem.mistakes).not.toEqual([]);
    for (const { line, column, message } of problem.mistakes ?? []) {
      expect(Math.min(line, column)).toBeGreaterThan(0);
      expect(message).toMatch(/\w+ \w+/);
    }
  }
  expect(changed).not.toHaveBeenCalled();
  expect(await flagged()).toEqual(['synergy']);
  expect(await store.readPackState()).toMatchObject({ version: 3 });
});

test('what a pack needs and what it says of itself are told', async () => {
  const { file } = await start();
  const needs = packOf(4, 'synergy', { needs: '1.10' });
  expect(problemOf(await file(needs))).toMatchObject({ code: 'needs', id: ID, version: 4, needs: '1.10' });
  expect(problemOf(await file(packOf(4, 'synergy', { rules: [{}] })))).toMatchObject({
    code: 'broken',
    id: ID,
    version: 4,
  });
});

test('an admin who tries his own file changes it without a new version, and may go back by way of nothing', async () => {
  const { file, packs, flagged } = await start();
  await file(packOf(3));
  expect(await file(packOf(3, 'paradigm'))).toMatchObject({ ok: true });
  expect(await flagged()).toEqual(['paradigm']);
  await packs.drop('file');
  expect(await file(packOf(1))).toMatchObject({ ok: true });
  expect(await file(packOf(1, 'paradigm', { id: 'nl.peerdal.other' }))).toMatchObject({ ok: true });
});

describe('the order of sources', () => {
  test("the policy's comes first, then the person's own, then the starter", async () => {
    const { file, fetched, packs, store, flagged, changed } = await start();
    await fetched(await seal(packOf(1)));
    await file(packOf(1, 'paradigm', { id: 'nl.peerdal.own' }));
    expect(await flagged()).toEqual(['synergy']);
    expect(changed).toHaveBeenCalledOnce();
    expect(await store.readState('file')).toMatchObject({ id: 'nl.peerdal.own' });
    expect(await (await start()).flagged()).toEqual(['synergy']);

    await packs.drop('policy');
    expect(await flagged()).toEqual(['paradigm']);
    expect((await store.readShown()).pack?.book.id).toBe('nl.peerdal.own');
    await expect(fakeBrowser.storage.local.get('pack')).resolves.toEqual({
      pack: { id: 'nl.peerdal.own', version: 1 },
    });
    await packs.drop('file');
    expect((await packs.current()).state.source).toBe('starter');
    expect(changed).toHaveBeenCalledTimes(3);
    expect((await (await start()).packs.current()).state.source).toBe('starter');
  });

  test('one that is not in force is taken away without a word', async () => {
    const { file, fetched, packs, flagged, changed, store } = await start();
    await file(packOf(1, 'paradigm'));
    await fetched(await seal(packOf(1)));
    changed.mockClear();
    await packs.drop('file');
    expect(changed).not.toHaveBeenCalled();
    expect(await flagged()).toEqual(['synergy']);
    expect(await store.readState('file')).toBeUndefined();
  });
});

describe('a storage that fails', () => {
  const broken = () => Promise.reject(new Error('damaged'));

  test('a full disk: the pack is refused in words, and the last good one goes on', async () => {
    const { file, flagged } = await start();
    await file(packOf(3));
    const full = await start({
      writeSlot: () => Promise.reject(new DOMException('The quota has been exceeded.', 'QuotaExceededError')),
    });
    expect(problemOf(await full.file(packOf(4, 'paradigm')))).toMatchObject({
      code: 'storage',
      mistakes: [{ message: 'The quota has been exceeded.' }],
    });
    expect(await full.flagged()).toEqual(['synergy']);
    expect(await flagged()).toEqual(['synergy']);
    expect(await (await start()).flagged()).toEqual(['synergy']);
  });

  test('one that cannot be read leaves nobody without a pack', async () => {
    const { packs } = await start({ readInForce: broken, writeSlot: broken });
    expect((await packs.current()).state).toMatchObject({ source: 'starter' });
  });

  test('what an early build left behind is no hindrance', async () => {
    const old = await openDB('pre-post-checker', 1, { upgrade: (db) => void db.createObjectStore('records') });
    await old.put('records', { pack: {}, engine: '0.1' }, 'force');
    old.close();
    const { packs, file, flagged } = await start();
    expect((await packs.current()).state).toMatchObject({ source: 'starter' });
    await file(packOf(3));
    expect(await flagged()).toEqual(['synergy']);
  });
});

test('two packs that come together are taken one after the other', async () => {
  const { file, flagged } = await start();
  const answers = await Promise.all([file(packOf(5)), file(packOf(4, 'paradigm'))]);
  expect(answers.map(({ ok }) => ok)).toEqual([true, false]);
  expect(await flagged()).toEqual(['synergy']);
});

describe('after an update of the extension', () => {
  test('a pack is compiled anew, once, and a starter is the new one', async () => {
    await (await start()).file(packOf(3));
    const after = await start({ engine: '1.1' });
    expect(await after.flagged()).toEqual(['synergy']);
    expect(await after.store.readInForce()).toMatchObject({ force: { engine: '1.1' }, state: { version: 3 } });
    const later = await start({ engine: '1.1' });
    await later.packs.current();
    expect(later.loadIntake).not.toHaveBeenCalled();

    newProfile();
    await (await start()).packs.current();
    const newer = { ...intake, starter: intake.starter.replace(/^version: \d+/m, 'version: 99') };
    const updated = await start({ engine: '1.1', loadIntake: async () => newer });
    expect((await updated.packs.current()).state.version).toBe(99);
  });

  /** As if this engine looked otherwise at some examples. */
  const stricter = {
    ...intake,
    parsePack: ((source, options) =>
      options?.examples === 'leave' || !String(new TextDecoder().decode(source as Uint8Array)).includes('synergy')
        ? intake.parsePack(source, options)
        : {
            mistakes: [{ line: 1, column: 1, message: 'this example must be flagged by the rule, and is not' }],
          }) as typeof intake.parsePack,
    lameRules: () => ['plain'],
  };

  test('one whose examples fail now goes on, and its rules are named', async () => {
    const { fetched } = await start();
    await fetched(await seal(packOf(3)));
    const after = await start({ engine: '1.1', loadIntake: async () => stricter });
    expect(await after.flagged()).toEqual(['synergy']);
    expect((await after.packs.current()).state).toMatchObject({ source: 'policy', version: 3, lame: ['plain'] });
    expect(await after.store.readPackState()).toMatchObject({ lame: ['plain'] });
    const mended = await start({ engine: '1.2' });
    expect((await mended.packs.current()).state).not.toHaveProperty('lame');
  });

  const illegible = { ...intake, parsePack: vi.fn<typeof intake.parsePack>() };
  beforeEach(() => {
    illegible.parsePack.mockImplementation((source, options) =>
      source === intake.starter
        ? intake.parsePack(source, options)
        : { mistakes: [{ line: 1, column: 1, message: 'no longer known' }] },
    );
  });

  test('one that cannot be read any more goes on as it was compiled', async () => {
    await (await start()).file(packOf(3));
    const after = await start({ engine: '1.1', loadIntake: async () => illegible });
    expect(await after.flagged()).toEqual(['synergy']);
    expect(await (await start({ engine: '1.1' })).flagged()).toEqual(['synergy']);
  });

  test('one that can neither be read nor run makes way for the next', async () => {
    const before = await start();
    await before.fetched(await seal(packOf(3)));
    const stored = await before.store.readInForce();
    if (!stored) throw new Error('Nothing is stored');
    const alien = { ...stored.force, compiled: { ...stored.force.compiled, rules: 7 as unknown as [] } };
    await before.store.writeForce({ ...stored, force: alien });
    const after = await start({ engine: '1.1', loadIntake: async () => illegible });
    expect((await after.packs.current()).state.source).toBe('starter');
    expect(await after.store.readState('policy')).toBeUndefined();
    // It comes back from where it came, and no older one does.
    const later = await start({ engine: '1.1' });
    expect(problemOf(await later.fetched(await seal(packOf(2)))).code).toBe('older');
    expect(await later.fetched(await seal(packOf(3)), policyOf())).toMatchObject({ ok: true });
  });
});

test('the rules whose examples no longer do what they promise are found', () => {
  const rule = (id: string, ok: string) => ({
    id,
    kind: 'wording',
    severity: 'warning',
    message: 'm',
    avoid: ['synergy'],
    examples: { hit: ['synergy'], ok: [ok] },
  });
  const names = {
    id: 'clients',
    kind: 'names',
    severity: 'error',
    message: 'm',
    names: ['Grauwdijk'],
    examples: { hit: ['At Grauwdijk'], ok: ['At a client'] },
  };
  const people = {
    id: 'people',
    kind: 'people',
    severity: 'error',
    message: 'm',
    near: ['clients'],
    examples: { hit: ['Anna Rietveld of Grauwdijk'], ok: ['Anna Rietveld'] },
  };
  const source = packOf(1, 'synergy', { rules: [rule('good', 'fine'), names, rule('bad', 'synergy'), people] });
  const parsed = intake.parsePack(source, { examples: 'leave' });
  if ('mistakes' in parsed) throw new Error(JSON.stringify(parsed.mistakes));
  expect(intake.lameRules(parsed.pack)).toEqual(['bad']);
});
