import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeAnnouncer } from '../../../entrypoints/compose.content/announce.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function announcer() {
  const said: string[] = [];
  return { said, ...makeAnnouncer((words) => said.push(words)) };
}

test('one sentence a pause, and the last number that was known in it', () => {
  const { said, hear } = announcer();
  hear(true, () => 'one hint');
  hear(true, () => 'two hints');
  vi.runAllTimers();
  hear(true, () => 'three hints');
  vi.runAllTimers();
  expect(said).toHaveLength(1);
});

test('nothing while somebody types, and again after the next pause', () => {
  const { said, hear } = announcer();
  hear(true, () => 'one hint');
  hear(false, () => 'one hint');
  vi.runAllTimers();
  expect(said).toEqual([]);
  hear(true, () => 'two hints');
  vi.runAllTimers();
  hear(false, () => '');
  hear(true, () => 'no hints');
  vi.runAllTimers();
  expect(said).toEqual(['two hints', 'no hints']);
});

test('nothing after the box is gone', () => {
  const { said, hear, stop } = announcer();
  hear(true, () => 'one hint');
  stop();
  vi.runAllTimers();
  expect(said).toEqual([]);
});
