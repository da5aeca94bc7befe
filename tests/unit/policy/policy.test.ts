import fc from 'fast-check';
import { expect, it } from 'vitest';
import { managedSchema, readPolicy } from '../../../rules/index.ts';

const KEYS = { keys: [{ kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' }] };
const WHOLE = {
  packUrl: 'https://static.peerdal.example/social/latest.pack',
  packId: 'nl.peerdal.social',
  packKey: 'q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA',
  keys: KEYS,
  channel: 'pilot',
  checkEvery: 6,
  gate: true,
  sites: ['linkedin'],
  language: 'nl',
  welcome: false,
};

it('a policy that is right is taken as it is', () => {
  expect(readPolicy(WHOLE)).toEqual({ policy: WHOLE, problems: [] });
  expect(readPolicy({ pack: 'format: 1' })).toEqual({ policy: { pack: 'format: 1' }, problems: [] });
});

it.each([
  ['packUrl', 'http://static.peerdal.example/latest.pack'],
  ['packUrl', 'latest.pack'],
  ['packUrl', 7],
  ['packKey', 'secret'],
  ['keys', { keys: [] }],
  ['keys', { keys: [{ kty: 'RSA', n: 'abc' }] }],
  ['channel', 'beta'],
  ['checkEvery', 0],
  ['checkEvery', 'daily'],
  ['gate', 'yes'],
  ['sites', ['facebook']],
  ['language', 'fr'],
  ['packId', ''],
] as const)('a wrong %s is told, and the rest counts', (field, value) => {
  const { policy, problems } = readPolicy({ ...WHOLE, [field]: value });
  expect(problems[0]).toEqual({ field, problem: 'wrong' });
  expect(policy).not.toHaveProperty([field]);
  expect(policy).toMatchObject({ welcome: false });
});

it('a setting that does not exist is told', () => {
  expect(readPolicy({ language: 'en', packURL: WHOLE.packUrl }).problems).toEqual([
    { field: 'packURL', problem: 'unknown' },
  ]);
});

it('an address alone is not fetched from: anybody could answer', () => {
  expect(readPolicy({ packUrl: WHOLE.packUrl, packId: WHOLE.packId })).toEqual({
    policy: { packId: WHOLE.packId },
    problems: [{ field: 'packUrl', problem: 'alone', needs: 'keys' }],
  });
});

it('whatever a browser hands over, it is read', () => {
  for (const nothing of [undefined, null, {}, [], '', 7]) expect(readPolicy(nothing).policy).toEqual({});
  const any = fc.dictionary(fc.constantFrom(...Object.keys(WHOLE), 'x', '__proto__', 'toString'), fc.anything());
  fc.assert(
    fc.property(any, (managed) => {
      const { policy, problems } = readPolicy(managed);
      const told = new Set(problems.map(({ field }) => field));
      for (const field of Object.keys(managed)) expect(field in policy || told.has(field)).toBe(true);
    }),
  );
});

it("the browsers' schema names every setting, in words that browsers know", () => {
  const schema = managedSchema();
  expect(Object.keys(schema.properties ?? {}).sort()).toEqual([...Object.keys(WHOLE), 'pack'].sort());
  const walk = (one: ReturnType<typeof managedSchema>) => {
    for (const word of Object.keys(one)) expect(['type', 'description', 'properties', 'items', 'enum']).toContain(word);
    expect(['object', 'array', 'string', 'number', 'boolean']).toContain(one.type);
    // A list without a kind of item, or an object without fields, voids the whole schema.
    expect(one.type === 'array').toBe(one.items !== undefined);
    expect(one.type === 'object').toBe(one.properties !== undefined);
    for (const inner of [...Object.values(one.properties ?? {}), ...(one.items ? [one.items] : [])]) walk(inner);
  };
  walk(schema);
});
