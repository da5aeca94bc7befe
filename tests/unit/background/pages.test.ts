import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { PageAsk } from '../../../entrypoints/background/messages.ts';
import { answerPage } from '../../../entrypoints/background/pages.ts';
import { ID, newProfile, packKey, packOf, policyOf, seal, sign, start } from './office.ts';

beforeEach(newProfile);

async function office() {
  const around = await start();
  const updates = { now: vi.fn(async () => undefined) };
  const outside = { ...around.store, packs: around.packs, updates, isGranted: async () => true };
  const given = { policy: policyOf({ packUrl: undefined, packId: undefined, keys: undefined, packKey: undefined }) };
  const ask = (question: PageAsk) => answerPage(question, { ...outside, policy: async () => given.policy });
  return { ...around, ask, updates, given };
}

test('a person looks at a pack, takes it, and takes it away again', async () => {
  const { ask } = await office();
  const source = await seal(packOf(2));
  expect(await ask({ type: 'packs' })).toEqual({
    inForce: expect.objectContaining({ source: 'starter' }),
    policyProblems: [],
  });
  expect(await ask({ type: 'look', source, packKey })).toMatchObject({ ok: true, preview: { id: ID, version: 2 } });
  expect(await ask({ type: 'take', source, packKey })).toEqual({ ok: true, id: ID, version: 2 });
  const own = { source: 'file', id: ID, version: 2 };
  expect(await ask({ type: 'packs' })).toMatchObject({ inForce: own, file: own });
  expect(await ask({ type: 'book' })).toMatchObject({ book: { id: ID }, state: own });
  const left = await ask({ type: 'drop' });
  expect(left).toMatchObject({ inForce: { source: 'starter' } });
  expect(left).not.toHaveProperty('file');
});

test('a person looks for a newer pack', async () => {
  const { ask, updates, given, fetched } = await office();
  given.policy = policyOf({ channel: 'stable' });
  await fetched(await seal(packOf(1)), given.policy);
  const managed = { id: ID, channel: 'stable', state: { version: 1 } };
  expect(await ask({ type: 'update' })).toMatchObject({ inForce: { source: 'policy' }, managed });
  expect(updates.now).toHaveBeenCalledOnce();
});

test('a file stays beside the pack of the policy', async () => {
  const { ask, fetched } = await office();
  await ask({ type: 'take', source: await sign(packOf(7)) });
  await fetched(await seal(packOf(1)));
  expect(await ask({ type: 'packs' })).toMatchObject({ inForce: { source: 'policy' }, file: { version: 7 } });
});

test.each([undefined, {}, { type: 'erase' }, 'packs', null])('%j is no question', async (question) => {
  const { ask } = await office();
  expect(ask(question as unknown as PageAsk)).toBeUndefined();
});
