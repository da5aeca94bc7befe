import { expect, test } from 'vitest';
import { welcome } from '../../../entrypoints/background/welcome.ts';

test.each([
  ['install', 'normal', true, true],
  ['install', 'development', true, true],
  ['install', 'admin', true, false],
  ['install', 'normal', false, false],
  ['update', 'normal', true, false],
  ['browser_update', 'normal', true, false],
])('after %s, by %s, allowed by the policy: %s – the tour opens: %s', async (reason, installType, allowed, opens) => {
  const done: string[] = [];
  await welcome(reason, {
    installType: async () => installType,
    policySeen: async () => done.push('seen'),
    // What the policy says is known only once it was looked for.
    settings: async () => ({ welcome: allowed || !done.includes('seen') }),
    open: async () => done.push('opened'),
  });
  expect(done.includes('opened')).toBe(opens);
});
