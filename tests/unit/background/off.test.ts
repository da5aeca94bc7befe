import { expect, test } from 'vitest';
import { changed } from '../../../entrypoints/background/choices.ts';
import { makeSwitch, makeWithout, readOff } from '../../../entrypoints/background/off.ts';
import type { Settings } from '../../../entrypoints/background/store.ts';
import { compiled } from '../rules/packs.ts';

const RULES = ['a', 'b', 'c'].map((id) => ({ id, kind: 'wording', avoid: [id] }));

function office(settings: Settings = { language: 'auto' }) {
  const pack = compiled(...RULES);
  const kept = { settings };
  const change = makeSwitch({
    current: async () => ({ compiled: pack }),
    writeSettings: async (edit) => {
      kept.settings = changed(kept.settings, edit(kept.settings));
    },
  });
  return { pack, change, off: () => kept.settings.off };
}

test('a rule goes off and on; what another pack has off stays', async () => {
  const { pack, change, off } = office({ language: 'nl', off: { other: ['a'] } });
  await change('b', 'off');
  await change('b', 'off');
  expect(off()).toEqual({ other: ['a'], [pack.id]: ['b'] });
  await change('b', 'on');
  expect(off()).toEqual({ other: ['a'], [pack.id]: [] });
});

test('an id that the pack does not have is not stored', async () => {
  const { change, off } = office();
  await change('Royal Tolbrug-Waal', 'off');
  expect(off()).toBeUndefined();
});

test('a pack without some rules is the same object as long as nothing changes', () => {
  const { pack } = office();
  const without = makeWithout();
  expect(without(pack, [])).toBe(pack);
  const one = without(pack, ['b']);
  expect(one.rules.map(({ id }) => id)).toEqual(['a', 'c']);
  expect(without(pack, ['b'])).toBe(one);
  expect(without(pack, ['c'])).not.toBe(one);
});

test.each([
  [undefined, {}],
  ['a', {}],
  [null, {}],
  [{ p: ['a', 7, null] }, { p: ['a'] }],
  [{ p: 'a', q: [] }, { q: [] }],
])('what is stored as %j counts as %j', (stored, off) => expect(readOff(stored)).toEqual(off));
