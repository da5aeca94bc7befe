import 'fake-indexeddb/auto';
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newProfile, packOf, seal, start } from './office.ts';

beforeEach(newProfile);
afterEach(() => vi.restoreAllMocks());

/** As if the browser stopped at the nth request of a change: what is not through is not there. */
function stopAt(request: number): { stopped(): boolean } {
  let requests = 0;
  for (const method of ['put', 'delete'] as const) {
    const real = IDBObjectStore.prototype[method] as (...args: unknown[]) => unknown;
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args: unknown[]) {
      const result = real.apply(this, args);
      requests += 1;
      if (requests === request) this.transaction.abort();
      return result as IDBRequest<IDBValidKey> & IDBRequest<undefined>;
    });
  }
  return { stopped: () => requests >= request };
}

/** All that is stored of the pack in force, which must be of one piece. */
async function afterwards() {
  const { packs, flagged, store } = await start();
  const { state, book, compiled } = await packs.current();
  expect(book).toMatchObject({ id: state.id, version: state.version });
  expect(compiled).toMatchObject({ id: state.id, version: state.version });
  if (state.source !== 'starter') {
    const written = new TextDecoder().decode((await store.readSource(state.source)) as Uint8Array);
    expect(written).toContain(`"version":${state.version}`);
    const seen = (await store.readKnown(state.source, state.id))?.seen.stable;
    expect(seen?.version).toBe(state.version);
  }
  expect((await store.readShown()).pack?.book).toEqual(book);
  return { source: state.source, version: state.version, flagged: await flagged() };
}

const OLD = { source: 'policy', version: 1, flagged: ['synergy'] };
const NEW = { source: 'policy', version: 2, flagged: ['paradigm'] };

test('a pack that comes: the old one or the new one, whole', async () => {
  const [one, two] = [await seal(packOf(1)), await seal(packOf(2, 'paradigm'))];
  let through = false;
  for (let request = 1; !through; request++) {
    newProfile();
    await (await start()).fetched(one);
    const { fetched, flagged } = await start();
    const { stopped } = stopAt(request);
    const answer = await fetched(two);
    through = !stopped();
    vi.restoreAllMocks();
    expect(answer).toMatchObject(through ? { ok: true } : { ok: false, problem: { code: 'storage' } });
    expect(await flagged()).toEqual(through ? NEW.flagged : OLD.flagged);
    expect(await afterwards()).toEqual(through ? NEW : OLD);
    expect(request).toBeLessThan(20);
  }
});

test('a pack that goes: all of it, or nothing', async () => {
  const one = await seal(packOf(1));
  let through = false;
  for (let request = 1; !through; request++) {
    newProfile();
    await (await start()).fetched(one);
    const { packs } = await start();
    await packs.current();
    const { stopped } = stopAt(request);
    const dropped = packs.drop('policy').then(
      () => true,
      () => false,
    );
    const succeeded = await dropped;
    through = !stopped();
    vi.restoreAllMocks();
    expect(succeeded).toBe(through);
    if (through) expect(await afterwards()).toMatchObject({ source: 'starter' });
    else expect(await afterwards()).toEqual(OLD);
    expect(request).toBeLessThan(20);
  }
});
