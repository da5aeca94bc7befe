import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepPacks, type Outside } from '../../../entrypoints/background/packs.ts';
import { type Intake, plainGuidelines } from '../../../entrypoints/intake.ts';
import { book, check, compilePack, parsePack } from '../../../rules/index.ts';

const starter = readFileSync('rules/packs/starter.yaml', 'utf8');
const intake: Intake = { parsePack, compilePack, book, plainGuidelines, starter };

const pack = (version: number, word = 'synergy') => `
format: 1
id: nl.peerdal.test
version: ${version}
released: 2026-11-22
title: Peerdal
languages: [en]
organisation: { name: Peerdal }
rules:
  - id: plain
    kind: wording
    severity: warning
    message: "{found} can be plainer."
    avoid: [${word}]
    examples: { hit: [So much ${word}], ok: [We work together] }
`;

/** The real store on an empty database, as after an install. */
async function open(change: Partial<Outside> = {}) {
  vi.resetModules();
  const store = await import('../../../entrypoints/background/store.ts');
  const changed = vi.fn();
  const packs = keepPacks({ ...store, loadIntake: async () => intake, engine: '1.0', ...change }, changed);
  const hints = async (text: string) => check((await packs.current()).compiled, { text }).map(({ found }) => found);
  return { store, packs, changed, hints };
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('chrome', fakeBrowser);
  fakeBrowser.reset();
});

test('the starter is in force until a pack is taken, and is stored for the popup', async () => {
  const { packs, store } = await open();
  expect((await packs.current()).state).toMatchObject({ source: 'starter' });
  expect(await store.readPackState()).toMatchObject({ source: 'starter' });
  expect((await store.readBook())?.guidelines.length).toBeGreaterThan(0);
});

test('a pack that is taken is in force at once, is told, and outlives a restart', async () => {
  const first = await open();
  expect(await first.packs.take(pack(3))).toEqual({ ok: true, id: 'nl.peerdal.test', version: 3 });
  expect(first.changed).toHaveBeenCalledOnce();
  expect(await first.hints('So much synergy')).toEqual(['synergy']);
  const loadIntake = vi.fn(async () => intake);
  const second = await open({ loadIntake });
  expect(await second.hints('So much synergy')).toEqual(['synergy']);
  expect(loadIntake).not.toHaveBeenCalled();
  await expect(fakeBrowser.storage.local.get('pack')).resolves.toEqual({ pack: { id: 'nl.peerdal.test', version: 3 } });
});

test.each([
  ['broken YAML', pack(4).replace('severity: warning', 'severity: [')],
  ['a newer format', pack(4).replace('format: 1', 'format: 2')],
  ['failing examples', pack(4).replace('We work together', 'More synergy')],
  ['a lower version', pack(2)],
])('%s: the pack is refused with a place and a sentence, and the last good one goes on', async (_name, source) => {
  const { packs, store, changed, hints } = await open();
  await packs.take(pack(3));
  changed.mockClear();
  const answer = await packs.take(source);
  if (answer.ok) throw new Error('It was taken');
  for (const { line, column, message } of answer.mistakes) {
    expect(line).toBeGreaterThan(0);
    expect(column).toBeGreaterThan(0);
    expect(message).toMatch(/\w+ \w+/);
  }
  expect(changed).not.toHaveBeenCalled();
  expect(await hints('So much synergy')).toEqual(['synergy']);
  expect(await store.readPackState()).toMatchObject({ version: 3, problem: expect.stringMatching(/^\d+:\d+ /) });
});

test('a full disk: the pack is refused in words, and the last good one goes on', async () => {
  const { packs, hints, store } = await open();
  await packs.take(pack(3));
  const full = await open({
    writeForce: () => Promise.reject(new DOMException('The quota has been exceeded.', 'QuotaExceededError')),
  });
  const answer = await full.packs.take(pack(4, 'paradigm'));
  expect(answer).toMatchObject({ ok: false });
  expect(JSON.stringify(answer)).toContain('disk space');
  expect(await full.hints('So much synergy, what a paradigm')).toEqual(['synergy']);
  expect(await hints('So much synergy')).toEqual(['synergy']);
  expect(await store.readForce()).toMatchObject({ pack: { version: 3 } });
});

test('a storage that cannot be read leaves nobody without a pack', async () => {
  const { packs } = await open({
    readForce: () => Promise.reject(new Error('damaged')),
    writeForce: () => Promise.reject(new Error('damaged')),
  });
  expect((await packs.current()).state).toMatchObject({ source: 'starter' });
});

test('two packs that come together are taken one after the other', async () => {
  const { packs, hints } = await open();
  const answers = await Promise.all([packs.take(pack(5)), packs.take(pack(4, 'paradigm'))]);
  expect(answers.map(({ ok }) => ok)).toEqual([true, false]);
  expect(await hints('So much synergy, what a paradigm')).toEqual(['synergy']);
});

test('after an update, a pack is compiled anew and a starter is the new one', async () => {
  const before = await open();
  await before.packs.take(pack(3));
  const after = await open({ engine: '1.1' });
  expect(await after.hints('So much synergy')).toEqual(['synergy']);
  expect(await after.store.readForce()).toMatchObject({ engine: '1.1', pack: { version: 3 } });

  vi.stubGlobal('indexedDB', new IDBFactory());
  await (await open()).packs.current();
  const newer = { ...intake, starter: starter.replace(/^version: \d+/m, 'version: 99') };
  const updated = await open({ engine: '1.1', loadIntake: async () => newer });
  expect((await updated.packs.current()).state.version).toBe(99);
});

test('a pack may replace one with another id, whatever its version', async () => {
  const { packs } = await open();
  await packs.take(pack(9));
  expect(await packs.take(pack(1).replace('nl.peerdal.test', 'nl.peerdal.other'))).toMatchObject({ ok: true });
});
