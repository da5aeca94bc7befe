import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fingerprint } from '../../../rules/index.ts';
import { newPackKey } from '../../../rules/travel/keys.ts';
import {
  alice,
  bob,
  ID,
  kidOf,
  newProfile,
  packKey,
  packOf,
  policyOf,
  problemOf,
  publicHalf,
  seal,
  sign,
  start,
  thief,
} from './office.ts';

beforeEach(newProfile);

/** Past its day. */
const oldPack = (expires: string) => ({ released: '2026-01-10', expires });
const otherKey = await newPackKey();
const keysOf = (...keys: (typeof alice)[]) => ({ keys: { keys: keys.map(publicHalf) } });

describe("a pack from the policy's address", () => {
  test('is taken where it is newer, and not again where it is the same', async () => {
    const { fetched, packs, flagged, changed } = await start();
    expect(await fetched(await seal(packOf(1)))).toEqual({ ok: true, id: ID, version: 1 });
    expect((await packs.current()).state).toMatchObject({ source: 'policy', kid: await kidOf(alice) });
    expect(await fetched(await seal(packOf(1)))).toEqual({ ok: true, id: ID, version: 1 });
    expect(changed).toHaveBeenCalledOnce();
    expect(await fetched(await seal(packOf(2, 'paradigm')))).toMatchObject({ ok: true });
    expect(await flagged()).toEqual(['paradigm']);
  });

  const refusals: [string, () => Promise<string> | string, object, object?][] = [
    ['one that nobody signed', () => packOf(3), { code: 'no-pack' }],
    ['a page of the host', () => '<!doctype html>', { code: 'no-pack' }],
    ["a stranger's", async () => seal(packOf(3), thief), { code: 'stranger' }],
    ['one of another id', async () => seal(packOf(3, 'a', { id: 'nl.peerdal.other' })), { code: 'other', version: 3 }],
    ['an older one', async () => seal(packOf(1)), { code: 'older', id: ID, version: 1 }],
    ['another one of the same version', async () => seal(packOf(2, 'paradigm')), { code: 'same', id: ID, version: 2 }],
    ["the first group's", async () => seal(packOf(3, 'a', { audience: 'pilot' })), { code: 'pilot', version: 3 }],
    ['one from the future', async () => seal(packOf(3, 'a', { released: '2026-11-24' })), { code: 'early' }],
    [
      'one that is past its day, where there is one that is not',
      async () => seal(packOf(3, 'a', oldPack('2026-11-21'))),
      { code: 'expired', date: '2026-11-21' },
    ],
    ['one with a mistake', async () => seal(packOf(3, 'a', { rules: [{}] })), { code: 'broken', id: ID, version: 3 }],
    ['one for a newer extension', async () => seal(packOf(3, 'a', { needs: '2.0' })), { code: 'needs', needs: '2.0' }],
    ['one that was cut off', async () => (await seal(packOf(3))).slice(0, -40), { code: 'no-pack' }],
    [
      'one whose signature is of something else',
      async () => `${(await sign(packOf(3))).slice(0, -20)}${'A'.repeat(20)}`,
      { code: 'changed' },
    ],
    ['one without its key', async () => seal(packOf(3)), { code: 'key-missing' }, { packKey: undefined }],
    ['one with another key', async () => seal(packOf(3)), { code: 'key-wrong' }, { packKey: otherKey }],
    ['one without end', () => 'a'.repeat(11 * 1024 * 1024), { code: 'too-large' }],
  ];

  test.each(refusals)('%s is refused, and the last good one goes on', async (_name, sent, problem, policy = {}) => {
    const { fetched, flagged, changed } = await start();
    await fetched(await seal(packOf(2)));
    changed.mockClear();
    expect(problemOf(await fetched(await sent(), policyOf(policy)))).toMatchObject(problem);
    expect(await flagged()).toEqual(['synergy']);
    expect(changed).not.toHaveBeenCalled();
  });

  test('that is of tomorrow is taken: days differ around the world', async () => {
    const { fetched } = await start();
    expect(await fetched(await seal(packOf(1, 'a', { released: '2026-11-23' })))).toMatchObject({ ok: true });
  });

  test('that is past its day is better than none, and than an older one that is too', async () => {
    const { fetched, packs } = await start();
    expect(await fetched(await seal(packOf(1, 'a', oldPack('2026-11-20'))))).toMatchObject({ ok: true });
    expect(await fetched(await seal(packOf(2, 'a', oldPack('2026-11-21'))))).toMatchObject({ ok: true });
    expect((await packs.current()).state.version).toBe(2);
  });

  test('for the first group is taken by the first group, and each channel counts for itself', async () => {
    const { fetched, flagged } = await start();
    const pilot = policyOf({ channel: 'pilot' });
    await fetched(await seal(packOf(4)));
    expect(await fetched(await seal(packOf(9, 'paradigm', { audience: 'pilot' })), pilot)).toMatchObject({ ok: true });
    expect(problemOf(await fetched(await seal(packOf(8)), pilot)).code).toBe('older');
    expect(await fetched(await seal(packOf(5, 'leverage')))).toMatchObject({ ok: true });
    expect(problemOf(await fetched(await seal(packOf(4)))).code).toBe('older');
    expect(await flagged()).toEqual(['leverage']);
  });

  test('that is older is refused also after the policy went away and came back', async () => {
    const { fetched, packs } = await start();
    await fetched(await seal(packOf(2)));
    await packs.drop('policy');
    const later = await start();
    expect(problemOf(await later.fetched(await seal(packOf(1))))).toMatchObject({ code: 'older' });
    expect(problemOf(await later.fetched(await seal(packOf(2, 'paradigm'))))).toMatchObject({ code: 'same' });
    expect(await later.fetched(await seal(packOf(2)))).toMatchObject({ ok: true });
    expect(await later.flagged()).toEqual(['synergy']);
  });

  test('may announce the next key, and once that one signs, the one before is retired', async () => {
    const { fetched } = await start();
    expect(problemOf(await fetched(await seal(packOf(1), bob))).code).toBe('stranger');
    await fetched(await seal(packOf(1, 'a', { keys: [publicHalf(bob)] })));
    expect(await fetched(await seal(packOf(2), bob))).toMatchObject({ ok: true });
    const later = await start();
    expect(problemOf(await later.fetched(await seal(packOf(3), alice)))).toEqual({
      code: 'retired',
      fingerprint: fingerprint(await kidOf(alice)),
    });
    expect(await later.fetched(await seal(packOf(3), bob))).toMatchObject({ ok: true });
    // A policy with other keys ends all that was learned from those before.
    expect(problemOf(await later.fetched(await seal(packOf(4), bob), policyOf(keysOf(thief)))).code).toBe('stranger');
  });

  test('is not told by what a file brought under its id', async () => {
    const { fetched, file } = await start();
    await file(await sign(packOf(9, 'a', { keys: [publicHalf(thief)] }), bob));
    expect(problemOf(await fetched(await seal(packOf(10), bob))).code).toBe('stranger');
    expect(problemOf(await fetched(await seal(packOf(10), thief))).code).toBe('stranger');
    expect(await fetched(await seal(packOf(1)))).toMatchObject({ ok: true });
  });
});

describe('a pack that stands in the policy', () => {
  test.each([
    ['as text', async () => packOf(2)],
    ['signed by anybody', async () => sign(packOf(2), bob)],
    ['sealed', async () => seal(packOf(2), bob)],
  ])('%s is taken: the policy is trusted', async (_name, sent) => {
    const { inline, packs, flagged } = await start();
    expect(await inline(await sent(), { keys: undefined })).toMatchObject({ ok: true });
    expect((await packs.current()).state.source).toBe('policy');
    expect(await flagged()).toEqual(['synergy']);
  });

  test('must be of the id that the policy names, and not older', async () => {
    const { inline } = await start();
    expect(await inline(packOf(2), { packId: undefined })).toMatchObject({ ok: true });
    expect(problemOf(await inline(packOf(3), { packId: 'nl.peerdal.other' })).code).toBe('other');
    expect(problemOf(await inline(packOf(1))).code).toBe('older');
    expect(await inline(packOf(2, 'paradigm'))).toMatchObject({ ok: true });
    expect(problemOf(await inline(packOf(3, 'a', { audience: 'pilot' }))).code).toBe('pilot');
  });
});

describe('a pack file', () => {
  test('is shown before it is taken, and looking changes nothing', async () => {
    const { packs, changed, store } = await start();
    const sent = await seal(packOf(3, 'synergy', { expires: '2027-02-01' }), bob);
    const kid = await kidOf(bob);
    expect(await packs.look(sent, packKey)).toEqual({
      ok: true,
      preview: {
        id: ID,
        version: 3,
        released: '2026-11-22',
        expires: '2027-02-01',
        title: 'Peerdal',
        organisation: 'Peerdal',
        signer: { kid, fingerprint: fingerprint(kid) },
        rules: [{ id: 'plain', kind: 'wording', severity: 'warning', message: '{found} can be plainer.' }],
        names: 0,
      },
    });
    expect(await packs.look(packOf(3))).toMatchObject({
      ok: true,
      preview: expect.not.objectContaining({ signer: 1 }),
    });
    expect(await packs.look(sent)).toEqual({ ok: false, problem: { code: 'key-missing' } });
    expect(changed).not.toHaveBeenCalled();
    expect(await store.readState('file')).toBeUndefined();
    expect(await store.readKnown('file', ID)).toBeUndefined();
  });

  test('is taken from anybody the first time, and then from the same hand only', async () => {
    const { file, packs, flagged } = await start();
    expect(await file(await seal(packOf(1), bob), packKey)).toMatchObject({ ok: true });
    const strange = await sign(packOf(2, 'paradigm'), alice);
    const stranger = { code: 'stranger', version: 2, fingerprint: fingerprint(await kidOf(alice)) };
    expect(problemOf(await file(strange))).toMatchObject(stranger);
    expect(await packs.look(strange)).toMatchObject({ ok: false, problem: stranger });
    expect(await file(await sign(packOf(2), bob))).toMatchObject({ ok: true });
    expect(problemOf(await file(await sign(packOf(1), bob))).code).toBe('older');
    expect(problemOf(await file(await sign(packOf(2, 'paradigm'), bob))).code).toBe('same');
    expect(await flagged()).toEqual(['synergy']);
    // Who takes it away begins anew, and sees the fingerprint again.
    await packs.drop('file');
    expect(await file(await sign(packOf(1, 'paradigm'), alice))).toMatchObject({ ok: true });
  });

  test('may announce the next key', async () => {
    const { file } = await start();
    await file(await sign(packOf(1, 'a', { keys: [publicHalf(alice)] }), bob));
    expect(await file(await sign(packOf(2), alice))).toMatchObject({ ok: true });
    expect(problemOf(await file(await sign(packOf(3), bob))).code).toBe('retired');
  });

  test("of the first group's is taken: the person chose it", async () => {
    const { file } = await start();
    expect(await file(await sign(packOf(1, 'a', { audience: 'pilot' })))).toMatchObject({ ok: true });
  });
});
