import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageAsk } from '../../../entrypoints/background/messages.ts';
import { answerPage } from '../../../entrypoints/background/pages.ts';
import { ID, newProfile, packKey, packOf, policyOf, seal, sign, start, TODAY } from './office.ts';

beforeEach(newProfile);

async function office() {
  const around = await start();
  const updates = { now: vi.fn(async () => undefined) };
  const outside = {
    ...around.store,
    ...{ packs: around.packs, updates, loadIntake: around.loadIntake },
    ...{ isGranted: async () => true, settings: around.store.readSettings, today: () => TODAY },
  };
  const given = { policy: policyOf({ packUrl: undefined, packId: undefined, keys: undefined, packKey: undefined }) };
  const forgetPolicy = vi.fn(async () => undefined);
  const ask = (question: PageAsk) =>
    answerPage(question, { ...outside, forgetPolicy, policy: async () => given.policy });
  return { ...around, ask, updates, given, forgetPolicy };
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

test('a person erases everything, and begins anew with the starter pack', async () => {
  const { ask, store, fetched, changed, forgetPolicy } = await office();
  await store.writeSettings({ language: 'nl', gate: false, off: { [ID]: ['plain'] } });
  await ask({ type: 'take', source: await sign(packOf(7)) });
  await fetched(await seal(packOf(1)));
  await store.writeKeptPolicy(policyOf());
  await store.writeUpdate({ checked: '2026-11-22T09:00:00.000Z' });
  changed.mockClear();
  const left = await ask({ type: 'erase' });
  expect(left).toMatchObject({ inForce: { source: 'starter' } });
  expect(left).not.toHaveProperty('file');
  expect(changed).toHaveBeenCalledOnce();
  expect(forgetPolicy).toHaveBeenCalledOnce();
  const kept = await store.readAll();
  expect(kept.map(({ place, key }) => `${place} ${key}`).sort()).toEqual([
    'database pointer',
    'database starter/book',
    'database starter/force',
    'database starter/source',
    'database starter/state',
    'local pack',
  ]);
  expect(JSON.stringify(kept)).not.toContain('Peerdal');
  expect(await store.readSettings()).toEqual({ language: 'auto', off: {} });
});

test('a pack that comes in while everything is erased is taken after it, whole', async () => {
  const { ask, store } = await office();
  const [, taken] = await Promise.all([ask({ type: 'erase' }), ask({ type: 'take', source: packOf(7) })]);
  expect(taken).toMatchObject({ ok: true });
  expect(await ask({ type: 'packs' })).toMatchObject({ inForce: { source: 'file', version: 7 } });
  expect((await store.readInForce())?.state.version).toBe(7);
});

test('a file stays beside the pack of the policy', async () => {
  const { ask, fetched } = await office();
  await ask({ type: 'take', source: await sign(packOf(7)) });
  await fetched(await seal(packOf(1)));
  expect(await ask({ type: 'packs' })).toMatchObject({ inForce: { source: 'policy' }, file: { version: 7 } });
});

describe('what there is to practise with', () => {
  const CLIENT = {
    id: 'clients',
    kind: 'names',
    severity: 'error',
    message: '{found} is a client.',
    names: ['Holmbeck Water'],
    examples: { hit: ['Off to Holmbeck Water'], ok: ['Off to work'] },
  };
  const wording = (id: string, hit: (string | object)[], more: object = {}) => ({
    ...{
      id,
      kind: 'wording',
      severity: 'suggestion',
      message: '{found} can be plainer.',
      avoid: ['synergy', 'leverage'],
    },
    ...{ examples: { hit, ok: ['We work together'] }, ...more },
  });
  const DRAFTS = [{ text: 'So much synergy' }, { text: 'All is well', hat: 'organisation' as const }];

  test('the starter brings nothing of its own', async () => {
    const { ask } = await office();
    expect(await ask({ type: 'practice', drafts: [{ text: 'The door code is 4471' }, ...DRAFTS] })).toEqual({
      fits: [true, false, false],
      examples: [],
    });
  });

  test('another pack brings an example of each rule, the gravest first, as it can be tried; never a name', async () => {
    const { ask, store } = await office();
    const rules = [
      CLIENT,
      {
        ...{ id: 'tag', kind: 'require', severity: 'suggestion', message: 'Add it.', any: ['#Peerdal'] },
        ...{ examples: { hit: ['A day at work'], ok: ['A day #Peerdal'] }, when: { hats: ['organisation'] } },
      },
      wording('named', ['More synergy with Holmbeck Water']),
      wording('late', ['Too much synergy'], { when: { until: '2026-01-01' } }),
      wording('photo', [{ text: 'Synergy in a picture', media: true }], { when: { media: true } }),
      wording('project', ['A leverage'], { severity: 'error', when: { sites: ['x'], hats: ['project'] } }),
      wording('two', ['Een synergy', 'A synergy']),
    ];
    await ask({ type: 'take', source: packOf(1, 'synergy', { rules }) });
    expect(await ask({ type: 'practice', drafts: DRAFTS })).toEqual({
      fits: [true, false],
      examples: [
        { rule: 'project', text: 'A leverage', site: 'x', hat: 'project' },
        { rule: 'tag', text: 'A day at work', site: 'linkedin', hat: 'organisation' },
        { rule: 'two', text: 'A synergy', site: 'linkedin', hat: 'person' },
      ],
    });
    // A rule that is off shows nothing, and neither does a site.
    await store.writeSettings({ off: { [ID]: ['project', 'named', 'late', 'photo'] }, sites: ['linkedin'] });
    expect(await ask({ type: 'practice', drafts: DRAFTS })).toMatchObject({
      examples: [{ rule: 'tag' }, { rule: 'two' }],
    });
  });
});

test.each([undefined, {}, { type: 'forget' }, 'packs', null])('%j is no question', async (question) => {
  const { ask } = await office();
  expect(ask(question as unknown as PageAsk)).toBeUndefined();
});
