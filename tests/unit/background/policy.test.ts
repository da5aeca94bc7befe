import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { follow } from '../../../entrypoints/background/follow.ts';
import { keepPolicy } from '../../../entrypoints/background/policy.ts';
import { effective } from '../../../entrypoints/background/settings.ts';
import { ADDRESS, alice, ID, newProfile, packKey, packOf, policyOf, publicHalf, seal, start } from './office.ts';

beforeEach(newProfile);

const AT_ADDRESS = { packUrl: ADDRESS, packId: ID, packKey, keys: { keys: [publicHalf(alice)] } };

/** The policy's keeper as after a start of the worker, with the packs that it looks after. */
async function office(managed: object, { engine = '1.0' } = {}) {
  const around = await start({ engine });
  const updates = { now: vi.fn(async () => undefined), stop: vi.fn(async () => undefined) };
  const wait = vi.fn(async () => undefined);
  const given = { managed };
  const now = () => '2026-11-22T09:00:00.000Z';
  const keeper = keepPolicy({
    ...around.store,
    readManaged: async () => ({ ...given.managed }),
    loadIntake: around.loadIntake,
    engine,
    wait,
    follow: (next, before) => follow(next, before, { ...around.store, packs: around.packs, updates, now }),
  });
  const source = async () => (await around.packs.current()).state.source;
  return { ...around, ...keeper, given, updates, wait, source };
}

describe('a policy', () => {
  test('is read once, kept, and costs nothing at the next start', async () => {
    const first = await office({ language: 'nl', checkEvery: 2 });
    await first.reconcile('start');
    expect(await first.current()).toMatchObject({ policy: { language: 'nl', checkEvery: 2 }, every: 2, problems: [] });
    const second = await office({ language: 'nl', checkEvery: 2 });
    expect((await second.current()).policy).toEqual({ language: 'nl', checkEvery: 2 });
    await second.reconcile('start');
    expect(second.loadIntake).not.toHaveBeenCalled();
  });

  test('where there is none, nothing is read, waited for or stored', async () => {
    const { reconcile, current, wait, loadIntake, store } = await office({});
    await reconcile('start');
    await reconcile('changed');
    expect((await current()).policy).toEqual({});
    expect(wait).not.toHaveBeenCalled();
    expect(loadIntake).not.toHaveBeenCalled();
    expect(await store.readKeptPolicy()).toBeUndefined();
  });

  test('that is empty at the start is not believed until later', async () => {
    await (await office({ language: 'nl' })).reconcile('start');
    const late = await office({});
    await late.reconcile('start');
    expect((await late.current()).policy).toEqual({ language: 'nl' });
    expect(late.wait).toHaveBeenCalledOnce();
    late.given.managed = { language: 'nl' };
    await late.reconcile('later');
    expect((await late.current()).policy).toEqual({ language: 'nl' });

    late.given.managed = {};
    await late.reconcile('later');
    expect((await late.current()).policy).toEqual({});
    expect((await (await office({})).current()).policy).toEqual({});
  });

  test('that is empty since the browser says that it changed is believed at once', async () => {
    const { reconcile, current, given } = await office({ language: 'nl' });
    await reconcile('start');
    given.managed = {};
    await reconcile('changed');
    expect((await current()).policy).toEqual({});
  });

  test('with a wrong entry holds in the rest, and the entry is told', async () => {
    const { reconcile, current } = await office({ language: 'fr', gate: false, packURL: 'a' });
    await reconcile('start');
    expect(await current()).toMatchObject({
      policy: { gate: false },
      problems: [
        { field: 'language', problem: 'wrong' },
        { field: 'packURL', problem: 'unknown' },
      ],
    });
  });

  test('is read anew by a newer extension, which may know more', async () => {
    await (await office({ language: 'nl' })).reconcile('start');
    const newer = await office({ language: 'nl' }, { engine: '1.1' });
    await newer.reconcile('start');
    expect((await newer.current()).engine).toBe('1.1');
    expect(newer.loadIntake).toHaveBeenCalledOnce();
  });

  test('that could not be followed is followed at the next start', async () => {
    const full = await start({ writeSlot: () => Promise.reject(new Error('full')) });
    const followed = { ...full.store, packs: full.packs, updates: { now: vi.fn(), stop: vi.fn() }, now: () => '' };
    const keeper = keepPolicy({
      ...full.store,
      readManaged: async () => ({ pack: packOf(1), language: 'nl' }),
      loadIntake: full.loadIntake,
      engine: '1.0',
      wait: async () => undefined,
      follow: (next, before) => follow(next, before, followed),
    });
    await expect(keeper.reconcile('start')).rejects.toThrow();
    expect((await keeper.current()).policy.language).toBe('nl');
    const { reconcile, source } = await office({ pack: packOf(1), language: 'nl' });
    await reconcile('start');
    expect(await source()).toBe('policy');
  });
});

describe('its pack', () => {
  test('stands in it, and is in force', async () => {
    const { reconcile, source, flagged, store, updates } = await office({ pack: packOf(1) });
    await reconcile('start');
    expect(await source()).toBe('policy');
    expect(await flagged()).toEqual(['synergy']);
    expect(await store.readUpdate()).toEqual({ checked: '2026-11-22T09:00:00.000Z' });
    expect(updates.now).not.toHaveBeenCalled();
  });

  test('that is refused is told, and the last good one stays', async () => {
    const { reconcile, given, flagged, store } = await office({ pack: packOf(1) });
    await reconcile('start');
    given.managed = { pack: packOf(2).replace('"rules"', '"rulez"') };
    await reconcile('changed');
    expect(await flagged()).toEqual(['synergy']);
    expect(await store.readUpdate()).toMatchObject({ problem: { code: 'broken' } });
    given.managed = { pack: packOf(2, 'paradigm') };
    await reconcile('changed');
    expect(await flagged()).toEqual(['paradigm']);
    expect(await store.readUpdate()).not.toHaveProperty('problem');
  });

  test('is fetched from its address, where what is said of it is new', async () => {
    const { reconcile, given, updates, fetched, source, store } = await office(AT_ADDRESS);
    await reconcile('start');
    expect(updates.now).toHaveBeenCalledTimes(1);
    await fetched(await seal(packOf(1)));
    await store.writeUpdate({ hash: 'a', failures: 2 });
    given.managed = { ...AT_ADDRESS, language: 'nl' };
    await reconcile('changed');
    expect(updates.now).toHaveBeenCalledTimes(1);
    expect(await store.readUpdate()).toEqual({ hash: 'a', failures: 2 });
    given.managed = { ...AT_ADDRESS, packUrl: 'https://other.peerdal.example/latest.pack' };
    await reconcile('changed');
    expect(updates.now).toHaveBeenCalledTimes(2);
    expect(await store.readUpdate()).toEqual({});
    expect(await source()).toBe('policy');
  });

  test('goes when the policy goes, when it says nothing of packs, and when it names another', async () => {
    for (const [next, expected] of [
      [{}, 'file'],
      [{ language: 'nl' }, 'file'],
      [{ ...AT_ADDRESS, packId: 'nl.peerdal.other' }, 'file'],
      [{ ...AT_ADDRESS, packUrl: 'http://packs.peerdal.example/latest.pack' }, 'policy'],
      [{ ...AT_ADDRESS, keys: 'lost' }, 'policy'],
    ] as const) {
      newProfile();
      const { reconcile, given, fetched, file, source } = await office(AT_ADDRESS);
      await reconcile('start');
      await file(packOf(1, 'a', { id: 'nl.peerdal.own' }));
      await fetched(await seal(packOf(1)));
      expect(await source()).toBe('policy');
      given.managed = next;
      await reconcile('changed');
      expect(await source()).toBe(expected);
    }
  });
});

describe('settings', () => {
  test("are the person's own, but for what the organisation has set", () => {
    expect(effective({ language: 'nl' }, {})).toEqual({
      language: 'nl',
      messages: false,
      least: 'suggestion',
      gate: true,
      welcome: true,
      locked: [],
    });
    expect(effective({ language: 'nl' }, { language: 'en', sites: ['x'], gate: false, welcome: false })).toEqual({
      language: 'en',
      sites: ['x'],
      messages: false,
      least: 'suggestion',
      gate: false,
      welcome: false,
      locked: ['language', 'sites', 'gate', 'welcome'],
    });
  });
});

test('what the browser hands over is read through one door, and a rejection is an empty policy', async () => {
  const { store } = await start();
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => ({ language: 'nl' }));
  expect(await store.readManaged()).toEqual({ language: 'nl' });
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
  expect(await store.readManaged()).toEqual({});
});

test('a page that is open hears of another policy once it is stored', async () => {
  const [background, page] = [await start(), await start()];
  const heard = vi.fn();
  page.store.onKeptPolicy(heard);
  const kept = policyOf({ gate: false });
  await background.store.writeKeptPolicy(kept);
  await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith(kept));
  await background.store.eraseAll();
  await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith(undefined));
});
