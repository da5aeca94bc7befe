import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { makeSwitch } from '../../../entrypoints/background/off.ts';
import { compiled } from '../rules/packs.ts';
import { newProfile, start } from './office.ts';

beforeEach(newProfile);

/** Changes of which none undoes another: of settings apart from each other, and of rules in one list. */
const EDITS = {
  gate: { gate: false },
  messages: { messages: true },
  language: { language: 'nl' },
  hat: { hat: 'project' },
  least: { least: 'warning' },
  sites: { sites: ['x'] },
} as const;
const NAMES = Object.keys(EDITS) as (keyof typeof EDITS)[];

test('settings that several pages and the background change at once: none is lost', async () => {
  const pack = compiled(...['a', 'b', 'c'].map((id) => ({ id, kind: 'wording', avoid: [id] })));
  await fc.assert(
    fc
      .asyncProperty(fc.shuffledSubarray([...NAMES, 'a', 'b', 'c'] as const), async (order) => {
        // Each has the store for itself, as a page has.
        const stores = [(await start()).store, (await start()).store, (await start()).store];
        const changes = order.map((name, at) => {
          const store = stores[at % stores.length] ?? expect.fail();
          if (name in EDITS) return store.writeSettings(EDITS[name as keyof typeof EDITS]);
          return makeSwitch({ ...store, current: async () => ({ compiled: pack }) })(name, 'off');
        });
        await Promise.all(changes);
        const { off = {}, ...rest } = await (stores[0] ?? expect.fail()).readSettings();
        const chosen = NAMES.filter((name) => order.includes(name));
        expect(rest).toEqual(Object.assign({ language: 'auto' }, ...chosen.map((name) => EDITS[name])));
        expect([...(off[pack.id] ?? [])].sort()).toEqual(['a', 'b', 'c'].filter((id) => order.includes(id as 'a')));
      })
      .beforeEach(newProfile),
    { numRuns: 20 },
  );
});
