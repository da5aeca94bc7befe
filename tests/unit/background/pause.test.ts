import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { followPause, pauseFrom, pauseIn } from '../../../entrypoints/background/pause.ts';
import { newProfile, start } from './office.ts';

beforeEach(newProfile);

const NOW = '2026-11-22T09:00:00.000Z';

async function around() {
  const { store } = await start();
  const alarms = { create: vi.fn(), clear: vi.fn(async () => true) };
  const follow = (now: string) => followPause({ ...store, alarms, now: () => now });
  return { store, alarms, follow };
}

test('a pause lasts an hour, and then nothing of it is left', async () => {
  const { store, alarms, follow } = await around();
  await store.writeSettings({ gate: false, pausedUntil: pauseFrom(NOW) });
  await follow(NOW);
  expect(alarms.create).toHaveBeenCalledWith('pause', { delayInMinutes: 60 });
  expect(pauseIn(await store.readSettings(), '2026-11-22T09:59:59.000Z')).toBe('2026-11-22T10:00:00.000Z');
  await follow('2026-11-22T10:00:00.000Z');
  expect(JSON.stringify(await store.readAll())).not.toContain('2026');
  expect(await store.readSettings()).toEqual({ language: 'auto', gate: false, off: {} });
});

test('a worker that starts in the middle of one keeps to its end', async () => {
  const { store, alarms, follow } = await around();
  await store.writeSettings({ pausedUntil: '2026-11-22T09:30:00.000Z' });
  await follow(NOW);
  expect(alarms.create).toHaveBeenCalledWith('pause', { delayInMinutes: 30 });
});

test('one that the person ends early is gone at once', async () => {
  const { store, alarms, follow } = await around();
  await store.writeSettings({ pausedUntil: pauseFrom(NOW) });
  await store.writeSettings({ pausedUntil: undefined });
  await follow(NOW);
  expect(alarms.clear).toHaveBeenCalledWith('pause');
  expect(await store.readSettings()).not.toHaveProperty('pausedUntil');
});

test('never lasts longer than an hour, however the clock jumps, and whatever is stored', () => {
  fc.assert(
    fc.property(fc.oneof(fc.date({ noInvalidDate: true }), fc.string()), fc.date({ noInvalidDate: true }), (a, b) => {
      const pausedUntil = typeof a === 'string' ? a : a.toISOString();
      const now = b.toISOString();
      const until = pauseIn({ pausedUntil }, now);
      const left = Date.parse(pausedUntil) - Date.parse(now);
      expect(until !== undefined).toBe(left > 0 && left <= 3_600_000);
    }),
  );
  expect(pauseIn({ pausedUntil: pauseFrom(NOW) }, NOW)).toBe(pauseFrom(NOW));
});
