import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openPack } from '../../../rules/index.ts';
import { readPrivateKey } from '../../../rules/travel/keys.ts';
import { built, Desk, day, signingKeyIn, TAGS } from './terminal.ts';

// Each call starts a process of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const desk = new Desk();
/** What all commands wrote on the terminal. */
let heard = '';
const prepost = async (...args: string[]) => {
  const { status, said } = await desk.prepost(...args);
  heard += said;
  return { status, said };
};
/** The signing key, without the endings of its files. */
let signing: string;

beforeAll(async () => {
  signing = signingKeyIn((await prepost('keygen')).said);
  desk.write('pack.json', built(7));
  expect((await prepost('sign', 'pack.json')).status).toBe(0);
});
afterAll(() => desk.clear());

test('keygen makes a pair and a pack key, and only their owner may read the secrets', async () => {
  expect(readdirSync(join(desk.folder, 'keys')).sort()).toEqual([
    '.gitignore',
    'pack.key',
    expect.stringMatching(new RegExp(`^signing-${day()}-[0-9a-f]{8}\\.private\\.jwk$`)),
    expect.stringMatching(new RegExp(`^signing-${day()}-[0-9a-f]{8}\\.public\\.jwk$`)),
  ]);
  expect([desk.mode(`${signing}.private.jwk`), desk.mode('keys/pack.key'), desk.mode(`${signing}.public.jwk`)]).toEqual(
    ['600', '600', '644'],
  );
  expect(desk.json(`${signing}.public.jwk`)).not.toHaveProperty('d');
  expect(desk.read('keys/pack.key')).toMatch(/^[\w-]{43}\n$/);
});

test('keygen never overwrites, and --next makes a second key with lines for the pack', async () => {
  const before = desk.read(`${signing}.private.jwk`);
  expect(await prepost('keygen')).toMatchObject({ status: 2, said: expect.stringContaining('--next') });
  const { status, said } = await prepost('keygen', '--next', '--keys', 'keys');
  expect(status).toBe(0);
  expect(desk.read(`${signing}.private.jwk`)).toBe(before);
  const [lines = ''] = /keys:\n {2}- .+/.exec(said) ?? [];
  const second = signingKeyIn(said);
  const next = desk.json(`${second}.public.jwk`);
  expect(lines).toBe(`keys:\n  - { kty: OKP, crv: Ed25519, x: "${next.x}" }`);
  desk.write('next.json', built(8, { keys: [next] }));
  const several = await prepost('sign', 'next.json');
  expect(several).toMatchObject({ status: 2, said: expect.stringContaining(`--key ${second}.private.jwk`) });
  expect((await prepost('sign', 'next.json', '--key', `${signing}.private.jwk`)).status).toBe(0);
  expect((await prepost('inspect', 'next.pack')).said).toContain('next key');
  for (const half of ['private', 'public']) desk.move(`${second}.${half}.jwk`, `next/signing.${half}.jwk`);
});

test('sign seals the bytes as they are, and browsers can open them', async () => {
  const packKey = desk.read('keys/pack.key').trim();
  const key = readPrivateKey(desk.json(`${signing}.private.jwk`));
  const opened = await openPack(desk.bytes('pack.pack'), { packKey, trusted: key ? [key] : [] });
  expect('json' in opened && new TextDecoder().decode(opened.json)).toBe(built(7));
  expect(desk.read('pack.pack')).not.toMatch(/Tolbrug|peerdal/i);
});

test('verify says from whom it is', async () => {
  const { status, said } = await prepost('verify', 'pack.pack');
  expect(status).toBe(0);
  expect(said).toMatch(/nl\.peerdal\.test version 7, Peerdal, 1 rule, 1 name\nsigned by [0-9a-f ]{39}, sealed/);
});

test('what a browser would refuse gets a sentence and exit 1', async () => {
  const told = (...args: string[]) => prepost('verify', ...args);
  const other = signingKeyIn((await prepost('keygen', '--keys', 'others')).said);
  const sent = desk.read('pack.pack');
  desk.write('changed.pack', sent.slice(0, -9) + (sent.at(-9) === 'A' ? 'B' : 'A') + sent.slice(-8));
  desk.write('half.pack', sent.slice(0, 300));
  const cases: [string[], RegExp][] = [
    [['pack.pack', '--key', `${other}.public.jwk`], /signed by a stranger/],
    [['pack.pack', '--pack-key', 'others/pack.key'], /the pack key does not fit/],
    [['changed.pack'], /the pack key does not fit: .* or the file was changed/],
    [['half.pack'], /only a part of a pack/],
    [['pack.json'], /no signed pack: prepost sign/],
  ];
  for (const [args, why] of cases) expect(await told(...args)).toEqual({ status: 1, said: expect.stringMatching(why) });
  desk.write('clear.json', built(7, {}, [TAGS]));
  expect((await prepost('sign', 'clear.json', '--clear')).status).toBe(0);
  const [header = '', , signature = ''] = desk.read('clear.pack').split('.');
  desk.write('clear.pack', [header, Buffer.from(built(9, {}, [TAGS])).toString('base64url'), signature].join('.'));
  expect(await told('clear.pack')).toEqual({ status: 1, said: expect.stringMatching(/changed after it was signed/) });
});

test('a pack of a retired key is refused with a sentence', async () => {
  const first = signingKeyIn((await prepost('keygen', '--keys', 'moved')).said);
  expect((await prepost('sign', 'pack.json', '--keys', 'moved', '-o', 'old.pack')).status).toBe(0);
  expect((await prepost('keygen', '--next', '--keys', 'moved')).status).toBe(0);
  // As keygen tells: both files of the old key go into a folder of their own.
  for (const half of ['private', 'public']) {
    const file = `${first}.${half}.jwk`;
    desk.move(file, file.replace('moved/', 'moved/retired/'));
  }
  expect(await prepost('verify', 'old.pack', '--keys', 'moved')).toEqual({
    status: 1,
    said: expect.stringMatching(/signed with a retired key/),
  });
});

test('sign refuses what nobody could use, and tells what to do', async () => {
  desk.write('pack.yaml', 'format: 1\nid: nl.peerdal.test\n');
  desk.write('old.json', built(7, { expires: day(-1), released: day(-9) }));
  desk.write('future.json', built(7, { released: day(3) }));
  desk.write('wrong.json', built(7, { colour: 'red' }));
  const cases: [string[], RegExp][] = [
    [['pack.yaml'], /build it first: prepost build pack\.yaml/],
    [['old.json'], /expired/],
    [['future.json'], /not released yet/],
    [['wrong.json'], /^wrong\.json:1:\d+ .*colour/],
    [['pack.json', '--clear'], /leave out --clear, or add --public/],
    [['pack.json', '--key', `${signing}.public.jwk`], /the public half, which cannot sign/],
    [['pack.pack'], /signed already/],
    [['none.json'], /there is no such file/],
    [['pack.json', '--keys', 'nowhere'], /there is no signing key here; prepost keygen/],
  ];
  for (const [args, why] of cases)
    expect(await prepost('sign', ...args, '-o', 'never.pack')).toEqual({ status: 2, said: expect.stringMatching(why) });
  expect(existsSync(join(desk.folder, 'never.pack'))).toBe(false);
  expect((await prepost('sign', 'pack.json', '--clear', '--public', '-o', 'known.pack')).status).toBe(0);
});

test.skipIf(process.platform === 'win32')(
  'a key that others may read is not used, and the command that mends it is told',
  async () => {
    const secret = join(desk.folder, `${signing}.private.jwk`);
    chmodSync(secret, 0o640);
    const refused = { status: 2, said: expect.stringContaining(`chmod 600 "${signing}.private.jwk"`) };
    expect(await prepost('sign', 'pack.json')).toEqual(refused);
    chmodSync(secret, 0o600);
    chmodSync(join(desk.folder, 'keys/pack.key'), 0o604);
    expect((await prepost('verify', 'pack.pack')).said).toContain('chmod 600 "keys/pack.key"');
    chmodSync(join(desk.folder, 'keys/pack.key'), 0o600);
  },
);

test('inspect shows names only where they are asked for, and without the key what a stranger sees', async () => {
  const shown = (await prepost('inspect', 'pack.pack')).said;
  expect(shown).toContain('rules    names 1');
  expect(shown).not.toContain('Tolbrug');
  expect((await desk.prepost('inspect', 'pack.pack', '--names')).said).toContain('Tolbrug (clients)');
  const stranger = (await prepost('inspect', 'pack.pack', '--keys', 'nowhere')).said;
  expect(stranger).toMatch(/a stranger at the host sees that it is a pack, its size/);
  expect(stranger).not.toMatch(/peerdal/i);
});

test('no secret is in any output, or in any file but its own', async () => {
  const files = readdirSync(desk.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const secrets = files.flatMap(({ name, parentPath }) => {
    const text = readFileSync(join(parentPath, name), 'utf8');
    if (name === 'pack.key') return [{ name, secret: text.trim() }];
    return name.endsWith('.private.jwk') ? [{ name, secret: String((JSON.parse(text) as { d: string }).d) }] : [];
  });
  expect(secrets.length).toBeGreaterThan(6);
  for (const { name, secret } of secrets) {
    expect(heard).not.toContain(secret);
    const holders = files.filter((file) => readFileSync(join(file.parentPath, file.name), 'utf8').includes(secret));
    expect(holders.map((file) => file.name)).toEqual([name]);
  }
});
