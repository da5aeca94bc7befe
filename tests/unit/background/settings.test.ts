import { expect, test } from 'vitest';
import { effective } from '../../../entrypoints/background/settings.ts';
import { readPolicy } from '../../../rules/index.ts';

test('messages are left alone until the person says otherwise', () => {
  expect(effective({ language: 'auto' }, {}).messages).toBe(false);
  expect(effective({ language: 'auto', messages: true }, {}).messages).toBe(true);
});

test('a policy cannot have messages read, nor can it be made to', () => {
  const { policy } = readPolicy({ messages: true, packId: 'nl.peerdal.test' });
  expect(effective({ language: 'auto' }, policy).messages).toBe(false);
  expect(effective({ language: 'auto' }, { ...policy, ...{ messages: true } }).messages).toBe(false);
});

test('the sites are the person’s choice, unless the organisation has set them', () => {
  const own = { language: 'auto', sites: ['x'] } as const;
  expect(effective({ language: 'auto' }, {}).sites).toBeUndefined();
  expect(effective(own, {})).toMatchObject({ sites: ['x'], locked: [] });
  expect(effective(own, { sites: ['linkedin'] })).toMatchObject({ sites: ['linkedin'], locked: ['sites'] });
});
