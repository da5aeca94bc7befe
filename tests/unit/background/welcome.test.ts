import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { welcome } from '../../../entrypoints/background/welcome.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An install in a browser whose policy, if there is one, forbids the tour and comes after a time in ms. */
function install(reason: string, installType: string, policyAt: number | undefined) {
  let came = false;
  const opened = vi.fn(async () => undefined);
  const policyComes = new Promise<void>((resolve) => {
    if (policyAt === undefined) return;
    setTimeout(() => {
      came = true;
      resolve();
    }, policyAt);
  });
  const told = welcome(reason, {
    installType: async () => installType,
    policySeen: () => new Promise((resolve) => setTimeout(() => resolve(came), 10)),
    policyComes,
    settings: async () => ({ welcome: !came }),
    open: opened,
  });
  return { told, opened };
}

test.each([
  ['install', 'normal', undefined, true],
  ['install', 'sideload', undefined, true],
  ['install', 'development', undefined, true],
  ['install', 'admin', undefined, false],
  ['install', 'normal', 0, false],
  ['install', 'development', 0, false],
  ['install', 'normal', 1_500, false],
  ['install', 'sideload', 1_500, false],
  ['update', 'normal', undefined, false],
  ['browser_update', 'normal', undefined, false],
])(
  'after %s, by %s, with a policy against it after %s ms – the tour opens: %s',
  async (reason, installType, policyAt, opens) => {
    const { told, opened } = install(reason, installType, policyAt);
    await vi.runAllTimersAsync();
    await told;
    expect(opened).toHaveBeenCalledTimes(opens ? 1 : 0);
  },
);

test('who loads it from a folder, and whose policy allows it, does not wait', async () => {
  const { told, opened } = install('install', 'development', undefined);
  await vi.advanceTimersByTimeAsync(10);
  await told;
  expect(opened).toHaveBeenCalledOnce();
});
