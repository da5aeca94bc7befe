import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { refuseOldNode } from '../../../rules/cli/node.ts';
import { sealPack } from '../../../rules/travel/seal.ts';
import { built, clients, Desk, signingKeyIn, TAGS } from './terminal.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let desk: Desk;
let signing: string;

beforeEach(async () => {
  desk = new Desk();
  signing = signingKeyIn((await desk.prepost('keygen')).said);
});
afterEach(() => desk.clear());

const ok = { status: 0, said: expect.any(String) };
const retired = () => readdirSync(join(desk.folder, 'keys/retired'));

describe('another pack key', () => {
  test('takes the place of the one before, which is kept', async () => {
    const before = desk.read('keys/pack.key');
    const { status, said } = await desk.prepost('keygen', '--pack-key');
    const [file = ''] = retired();
    expect([status, said]).toEqual([0, expect.stringContaining(`keys/retired/${file}`)]);
    expect(desk.read(`keys/retired/${file}`)).toBe(before);
    expect(desk.read('keys/pack.key')).toMatch(/^[\w-]{43}\n$/);
    expect(desk.read('keys/pack.key')).not.toBe(before);
    expect([desk.mode('keys/pack.key'), desk.mode(`keys/retired/${file}`)]).toEqual(['600', '600']);
    expect(said).not.toContain(desk.read('keys/pack.key').trim());
    expect(readdirSync(join(desk.folder, 'keys')).filter((name) => name.endsWith('.private.jwk'))).toHaveLength(1);
  });

  test('older packs can still be published beside, gone back to, compared and looked into', async () => {
    await desk.sign(1);
    expect(await desk.prepost('publish', 'site', '1.pack')).toEqual(ok);
    for (const _twice of [1, 2]) expect(await desk.prepost('keygen', '--pack-key')).toEqual(ok);
    expect(new Set(retired()).size).toBe(2);
    await desk.sign(2, built(2, {}, [clients('Tolbrug', 'Hendrikshof')]));
    expect(await desk.prepost('publish', 'site', '2.pack')).toEqual(ok);
    expect(await desk.prepost('diff', 'site/nl.peerdal.test-1.pack', '2.pack')).toEqual({
      status: 0,
      said: 'version 1 → 2\n1 name added to rule clients: Hendrikshof\n',
    });
    expect((await desk.prepost('inspect', '1.pack')).said).toContain('nl.peerdal.test version 1');
    expect(await desk.prepost('rollback', 'site', '1')).toEqual(ok);
    expect((await desk.prepost('verify', 'site/latest.pack')).said).toMatch(
      /version 3, .*\n.*sealed; nothing was changed/,
    );
  });

  test('what is sealed with the one before is nothing for the browsers of now', async () => {
    await desk.sign(1);
    await desk.prepost('keygen', '--pack-key');
    const why = expect.stringMatching(/sealed with a retired pack key: .*; sign the JSON again\n$/);
    expect(await desk.prepost('verify', '1.pack')).toEqual({ status: 1, said: why });
    expect(await desk.prepost('publish', 'site', '1.pack')).toEqual({ status: 2, said: why });
    await desk.sign(1);
    expect(await desk.prepost('publish', 'site', '1.pack')).toEqual(ok);
  });

  test('can be made where the one before is lost', async () => {
    await desk.sign(1);
    expect(await desk.prepost('publish', 'site', '1.pack')).toEqual(ok);
    desk.move('keys/pack.key', 'lost/pack.key');
    expect((await desk.prepost('keygen', '--pack-key')).said).toContain('publish with --replace');
    await desk.sign(2);
    expect(await desk.prepost('publish', 'site', '2.pack')).toMatchObject({ status: 2 });
    expect(await desk.prepost('publish', 'site', '2.pack', '--replace')).toEqual(ok);
  });

  test('needs a signing key beside it, and goes with no other wish', async () => {
    expect(await desk.prepost('keygen', '--pack-key', '--keys', 'none')).toEqual({
      status: 2,
      said: expect.stringContaining('there is no signing key yet'),
    });
    expect(await desk.prepost('keygen', '--pack-key', '--next')).toMatchObject({ status: 2 });
  });
});

test('the next signing key comes with an order that leaves nobody behind: the policy first', async () => {
  const { said } = await desk.prepost('keygen', '--next');
  const steps = [
    'prepost policy again',
    `sign with --key ${signing}.private.jwk`,
    'keys:\n',
    `--key ${signingKeyIn(said)}`,
  ];
  const places = [...steps, 'keys/retired', 'prepost policy once more'].map((step) => said.lastIndexOf(step));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

describe('diff', () => {
  test('reads a pack as it travels, on either side', async () => {
    await desk.sign(3);
    await desk.sign(4, built(4, {}, [TAGS]), '--clear');
    expect(await desk.prepost('diff', '3.json', '3.pack')).toEqual({ status: 0, said: 'nothing is different\n' });
    expect((await desk.prepost('diff', '3.pack', '4.pack', '--keys', 'keys')).said).toContain('version 3 → 4\n');
  });

  test('says why it cannot', async () => {
    await desk.sign(3);
    expect((await desk.prepost('keygen', '--keys', 'others')).status).toBe(0);
    for (const [keys, why] of [
      ['others', /^3\.pack: the pack key does not fit/],
      ['none', /^none: there is no public key here/],
    ] as const)
      expect(await desk.prepost('diff', '3.json', '3.pack', '--keys', keys)).toEqual({
        status: 2,
        said: expect.stringMatching(why),
      });
  });
});

test('both bounds on the size of a pack have their sentence', async () => {
  const changes = Array.from({ length: 8_500 }, () => ({ version: 1, text: 'a'.repeat(1000) }));
  desk.write('large.json', built(1, { changes }, [TAGS]));
  const why = 'larger than 10 MB: browsers do not take it; leave out names or pages';
  expect(await desk.prepost('sign', 'large.json', '--clear')).toEqual({
    status: 2,
    said: `large.json: once signed, ${why}\n`,
  });
  // Squeezed and sealed it is small.
  expect(await desk.prepost('sign', 'large.json')).toEqual(ok);
  desk.write('bomb.pack', await sealPack('a'.repeat(41 * 1024 * 1024), desk.read('keys/pack.key').trim()));
  expect(await desk.prepost('verify', 'bomb.pack')).toEqual({
    status: 1,
    said: expect.stringContaining('larger than 40 MB once the seal is off'),
  });
});

test.each(['18.20.4', '20.0.0', '20.11.1'])('Node %s is told to be too old', (version) => {
  expect(() => refuseOldNode(version)).toThrow(`prepost needs Node 20.12 or newer, and this is Node ${version}`);
});

test.each(['20.12.0', '21.0.0', '24.21.0'])('Node %s will do', (version) => {
  expect(() => refuseOldNode(version)).not.toThrow();
});
