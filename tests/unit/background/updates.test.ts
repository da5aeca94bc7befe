import 'fake-indexeddb/auto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { KeptPolicy } from '../../../entrypoints/background/records.ts';
import { packsAnswer } from '../../../entrypoints/background/status.ts';
import { makeUpdates, UPDATE_ALARM, type UpdateOutside } from '../../../entrypoints/background/updates.ts';
import { type Host, openHost } from './host.ts';
import { ADDRESS, ID, newProfile, packOf, policyOf, seal, start, thief } from './office.ts';

let host: Host | undefined;
beforeEach(newProfile);
afterEach(async () => {
  await host?.close();
  host = undefined;
});

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const gives =
  (body: string | Buffer): Answer =>
  (_request, response) =>
    response.end(body);

/** The part that looks for packs, as after a start of the worker, before a host. */
async function office(answer: Answer, change: Partial<UpdateOutside> = {}, kept: KeptPolicy = policyOf()) {
  await host?.close();
  host = await openHost((request, response) => served.answer(request, response));
  const served = { answer };
  const around = await start();
  const given = { policy: kept };
  const alarms = {
    set: new Map<string, number>(),
    get: async (name: string) => alarms.set.get(name),
    create: async (name: string, { delayInMinutes }: { delayInMinutes: number }) => {
      alarms.set.set(name, delayInMinutes);
    },
    clear: async (name: string) => alarms.set.delete(name),
  };
  const outside = {
    ...around.store,
    packs: around.packs,
    policy: async () => given.policy,
    alarms,
    mayAsk: async () => true,
    now: () => '2026-11-22T09:00:00.000Z',
    random: () => 0.5,
    fetch: host.fetch,
    ...change,
  };
  const updates = makeUpdates(outside);
  const isGranted = async () => false;
  const status = () => packsAnswer({ ...outside, packs: around.packs, readState: around.store.readState, isGranted });
  return { ...around, updates, served, given, host, status, next: () => alarms.set.get(UPDATE_ALARM) };
}

describe('a look for a newer pack', () => {
  test('takes what is new, and opens the same bytes only once', async () => {
    const sent = await seal(packOf(1));
    const { updates, packs, status, next, served, flagged } = await office(gives(sent));
    await updates.now();
    expect(await status()).toMatchObject({
      inForce: { source: 'policy', id: ID, version: 1 },
      managed: { id: ID, url: ADDRESS, channel: 'stable', checked: '2026-11-22T09:00:00.000Z', state: { version: 1 } },
    });
    expect((await status()).managed).not.toHaveProperty('problem');
    expect(next()).toBe(6 * 60);
    const take = vi.spyOn(packs, 'take');
    await updates.now();
    expect(take).not.toHaveBeenCalled();
    served.answer = gives(await seal(packOf(2, 'paradigm')));
    await updates.now();
    expect(await flagged()).toEqual(['paradigm']);
  });

  test('tells the host nothing but where it looks', async () => {
    const { updates, host } = await office(gives(await seal(packOf(1))));
    await updates.now();
    const { signal, ...call } = host.calls[0] ?? {};
    expect(signal).toBeInstanceOf(AbortSignal);
    expect(call).toEqual({
      cache: 'no-cache',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'follow',
    });
    expect(host.asked.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /social/latest.pack']);
    expect(host.asked[0]?.headers).not.toHaveProperty('cookie');
    expect(host.asked[0]?.headers).not.toHaveProperty('referer');
  });

  test('is for the first group beside the address', async () => {
    const kept = policyOf({ channel: 'pilot', packUrl: `${ADDRESS}?store=7` });
    const { updates, host, status } = await office(gives(await seal(packOf(1))), {}, kept);
    await updates.now();
    expect(host.asked.map(({ url }) => url)).toEqual(['/social/pilot.pack?store=7']);
    expect(await status()).toMatchObject({ managed: { channel: 'pilot', state: { version: 1 } } });
  });

  test('is never made twice at once', async () => {
    const { updates, host } = await office(gives(await seal(packOf(1))));
    await Promise.all([updates.now(), updates.now(), updates.now()]);
    expect(host.asked).toHaveLength(1);
  });

  test('is not made where the person has to allow it first', async () => {
    const { updates, host, status } = await office(gives(''), { mayAsk: async () => false });
    await updates.now();
    expect(host.asked).toEqual([]);
    expect(await status()).toMatchObject({
      managed: { problem: { code: 'permission' }, permission: 'https://packs.peerdal.example/*' },
    });
  });

  test('is not made without an address', async () => {
    const { updates, host, next, status } = await office(gives(''), {}, policyOf({ packUrl: 'http://a.example' }));
    await updates.now();
    await updates.soon();
    await updates.awake();
    expect(host.asked).toEqual([]);
    expect(next()).toBeUndefined();
    expect(await status()).toMatchObject({
      managed: { id: ID, problem: { code: 'policy' } },
      policyProblems: [{ field: 'packUrl', problem: 'wrong' }],
    });
  });

  test('begins anew where the policy changed meanwhile', async () => {
    const old = await seal(packOf(1));
    const fresh = await seal(packOf(1, 'paradigm', { id: 'nl.peerdal.other' }));
    const other = policyOf({ packUrl: 'https://packs.peerdal.example/new.pack', packId: 'nl.peerdal.other' });
    const { updates, given, status, host, store } = await office((request, response) => {
      given.policy = other;
      response.end(request.url === '/new.pack' ? fresh : old);
    });
    await updates.now();
    expect(host.asked.map(({ url }) => url)).toEqual(['/social/latest.pack', '/new.pack']);
    expect(await status()).toMatchObject({ inForce: { id: 'nl.peerdal.other' } });
    expect(await store.readKnown('policy', ID)).toBeUndefined();
  });
});

describe('a look that fails', () => {
  const faults: [string, Answer, object][] = [
    ['the host is not there', (_, response) => response.destroy(), { code: 'offline' }],
    [
      'nothing is at the address',
      (_, response) => response.writeHead(404).end('No such page'),
      { code: 'http', status: 404 },
    ],
    ['the host is broken', (_, response) => response.writeHead(503).end(), { code: 'http', status: 503 }],
    [
      'the host says that nothing changed, to nobody’s question',
      (_, response) => response.writeHead(304).end(),
      { code: 'http', status: 304 },
    ],
    [
      'the answer breaks off',
      (_, response) => void response.writeHead(200, { 'content-length': 999 }).write('eyJ', () => response.destroy()),
      { code: 'offline' },
    ],
    ['the answer never ends', (_, response) => void response.writeHead(200).write('eyJ'), { code: 'slow' }],
    ['the answer never begins', () => undefined, { code: 'slow' }],
    [
      'the host leads round and round',
      ({ url }, response) => response.writeHead(302, { location: url }).end(),
      { code: 'offline' },
    ],
    [
      'the answer is a page',
      (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>'),
      { code: 'no-pack' },
    ],
    ['the answer is nothing', gives(''), { code: 'no-pack' }],
    ['the answer is too large', gives(Buffer.alloc(11 * 1024 * 1024, 'a')), { code: 'too-large' }],
    [
      "the pack is a stranger's",
      async (_, response) => response.end(await seal(packOf(3), thief)),
      { code: 'stranger' },
    ],
    ['the pack is older', async (_, response) => response.end(await seal(packOf(1))), { code: 'older', version: 1 }],
    [
      'the pack is broken',
      async (_, response) => response.end(await seal(packOf(3, 'a', { rules: 'no' }))),
      { code: 'broken' },
    ],
  ];

  test.each(faults)(
    '%s: it is told, the last good pack stays, and a later success clears it',
    async (_name, fault, problem) => {
      const good = await seal(packOf(2));
      const { updates, served, status, flagged, next } = await office(gives(good), { patience: 300 });
      await updates.now();
      served.answer = fault;
      await updates.now();
      expect(await status()).toMatchObject({
        inForce: { source: 'policy', version: 2 },
        managed: { problem, checked: '2026-11-22T09:00:00.000Z' },
      });
      expect(await flagged()).toEqual(['synergy']);
      expect(next()).toBe(5);
      served.answer = gives(good);
      await updates.now();
      expect((await status()).managed).not.toHaveProperty('problem');
      expect(next()).toBe(360);
    },
  );

  test('waits longer each time, up to the usual', async () => {
    const { updates, next } = await office((_, response) => response.destroy());
    const waits: (number | undefined)[] = [];
    for (let look = 0; look < 9; look++) {
      await updates.now();
      waits.push(next());
    }
    expect(waits).toEqual([5, 10, 20, 40, 80, 160, 320, 360, 360]);
  });

  test('for want of an answer, may be helped by permission', async () => {
    const { updates, status } = await office((_, response) => response.destroy());
    await updates.now();
    expect((await status()).managed?.permission).toBe('https://packs.peerdal.example/*');
  });

  test('leaves a worker that is stopped meanwhile an alarm to come back to', async () => {
    const { updates, next, host } = await office(() => undefined, { patience: 300 });
    const looking = updates.now();
    await vi.waitFor(() => expect(host.asked).toHaveLength(1));
    expect(next()).toBe(5);
    await looking;
  });
});

describe('when the browser starts', () => {
  test('a pack that is there waits some minutes, by chance', async () => {
    const { updates, next, host } = await office(gives(await seal(packOf(1))));
    await updates.now();
    await updates.soon();
    expect(next()).toBe(2.5);
    expect(host.asked).toHaveLength(1);
    await updates.awake();
    expect(next()).toBe(2.5);
    await updates.stop();
    expect(next()).toBeUndefined();
    await updates.awake();
    expect(next()).toBe(2.5);
  });

  test('a pack that is not there yet is fetched at once', async () => {
    const { updates, host, status } = await office(gives(await seal(packOf(1))));
    await updates.awake();
    expect(host.asked).toHaveLength(1);
    expect((await status()).inForce).toMatchObject({ source: 'policy' });
  });

  test('a pack that is no longer there is fetched again, though the bytes are the same', async () => {
    const { updates, packs, status } = await office(gives(await seal(packOf(1))));
    await updates.now();
    await packs.drop('policy');
    await updates.soon();
    expect((await status()).inForce).toMatchObject({ source: 'policy', version: 1 });
  });
});
