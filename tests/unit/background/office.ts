/** An organisation's packs, keys and policy, and the background's parts around a real store on an empty database. */

import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PackProblem, TakeAnswer } from '../../../entrypoints/background/messages.ts';
import { keepPacks, type Outside } from '../../../entrypoints/background/packs.ts';
import type { KeptPolicy } from '../../../entrypoints/background/records.ts';
import { makeIntake } from '../../../entrypoints/intake.ts';
import { check, keyId, type PublicKey } from '../../../rules/index.ts';
import { newPackKey, newSigningKey, type PrivateKey } from '../../../rules/travel/keys.ts';
import { sealPack, signPack } from '../../../rules/travel/seal.ts';

export const intake = makeIntake();
export const TODAY = '2026-11-22';
export const ID = 'nl.peerdal.social';
export const ADDRESS = 'https://packs.peerdal.example/social/latest.pack';

/** A pack as an admin's tool builds it, with one word to avoid. */
export function packOf(version: number, word = 'synergy', change: object = {}): string {
  return JSON.stringify({
    format: 1,
    id: ID,
    version,
    released: TODAY,
    title: 'Peerdal',
    languages: ['en'],
    organisation: { name: 'Peerdal' },
    guidelines: [{ id: 'plain', perspective: 'person', title: 'Plain', body: 'Write **plainly**.' }],
    rules: [
      {
        id: 'plain',
        kind: 'wording',
        severity: 'warning',
        message: '{found} can be plainer.',
        avoid: [word],
        examples: { hit: [`So much ${word}`], ok: ['We work together'] },
      },
    ],
    ...change,
  });
}

export const publicHalf = ({ kty, crv, x }: PrivateKey): PublicKey => ({ kty, crv, x });
export const kidOf = (key: PrivateKey) => keyId(publicHalf(key));
export const [alice, bob, thief] = await Promise.all([newSigningKey(), newSigningKey(), newSigningKey()]);
export const packKey = await newPackKey();

export const sign = (json: string, key = alice) => signPack(new TextEncoder().encode(json), key);
/** Signed and sealed, as a host gives it. */
export const seal = async (json: string, key = alice) => sealPack(await sign(json, key), packKey);

/** What a policy says, read as the extension reads it. */
export function policyOf(change: object = {}): KeptPolicy {
  const managed = { packUrl: ADDRESS, packId: ID, packKey, keys: { keys: [publicHalf(alice)] }, ...change };
  const given = Object.fromEntries(Object.entries(managed).filter(([, value]) => value !== undefined));
  const { policy, problems } = intake.readPolicy(given);
  return { raw: JSON.stringify(given), policy, problems, every: policy.checkEvery ?? 6, engine: '1.0' };
}

/** As after an install. */
export function newProfile(): void {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('chrome', fakeBrowser);
  fakeBrowser.reset();
}

/** As after a start of the worker: what is in memory is new, what is stored is as it was. */
export async function start(change: Partial<Outside> = {}) {
  vi.resetModules();
  const store = await import('../../../entrypoints/background/store.ts');
  const changed = vi.fn();
  const loadIntake = vi.fn(async () => intake);
  const clock = { today: () => TODAY, now: () => `${TODAY}T09:00:00.000Z` };
  const packs = keepPacks({ ...store, ...clock, loadIntake, engine: '1.0', ...change }, changed);
  return {
    store,
    packs,
    changed,
    loadIntake,
    /** The words of a text that the pack in force flags. */
    flagged: async (text = 'synergy, paradigm, leverage') =>
      check((await packs.current()).compiled, { text }).map(({ found }) => found),
    file: (sent: string, key?: string) => packs.take(sent, { by: 'file', ...(key && { packKey: key }) }),
    fetched: (sent: string, { policy } = policyOf()) =>
      packs.take(new TextEncoder().encode(sent), { by: 'address', policy }),
    inline: (pack: string, change: object = {}) =>
      packs.take(pack, { by: 'policy', policy: policyOf({ packUrl: undefined, pack, ...change }).policy }),
  };
}

/** Why it was refused. */
export function problemOf(answer: TakeAnswer): PackProblem {
  if (answer.ok) throw new Error('It was taken');
  return answer.problem;
}
