import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openPack } from '../../../rules/index.ts';
import { readPrivateKey } from '../../../rules/travel/keys.ts';
import { sealPack, signPack } from '../../../rules/travel/seal.ts';
import { built, clients, Desk, day, signingKeyIn, TAGS } from './terminal.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** The signing key, without the endings of its files. */
let signing: string;
let desk: Desk;

beforeEach(async () => {
  desk = new Desk();
  signing = signingKeyIn((await desk.prepost('keygen')).said);
});
afterEach(() => desk.clear());

/** Signs and publishes a pack, and fails where that is refused. */
async function out(version: number, json = built(version), ...more: string[]): Promise<string> {
  const { status, said } = await desk.prepost('publish', 'site', await desk.sign(version, json), ...more);
  expect([status, said]).toEqual([0, expect.any(String)]);
  return said;
}

/** What a file of the site says, as a browser reads it. */
async function pack(name: string): Promise<Record<string, unknown>> {
  const key = readPrivateKey(desk.json(`${signing}.private.jwk`));
  const packKey = desk.read('keys/pack.key').trim();
  const opened = await openPack(desk.bytes(`site/${name}`), { packKey, trusted: key ? [key] : [] });
  if (!('json' in opened)) throw new Error(opened.refused);
  return JSON.parse(new TextDecoder().decode(opened.json)) as Record<string, unknown>;
}

const refused = (why: RegExp) => ({ status: 2, said: expect.stringMatching(why) });
const site = () => readdirSync(join(desk.folder, 'site')).sort();

test('the folder has each version, the newest one, and nothing else, for everybody to read', async () => {
  await out(1);
  const said = await out(2);
  expect(site()).toEqual(['latest.pack', 'nl.peerdal.test-1.pack', 'nl.peerdal.test-2.pack', 'pilot.pack']);
  expect(site().map((name) => desk.mode(`site/${name}`))).toEqual(['644', '644', '644', '644']);
  expect(desk.read('site/latest.pack')).toBe(desk.read('2.pack'));
  expect(desk.read('site/nl.peerdal.test-1.pack')).toBe(desk.read('1.pack'));
  expect(said).toContain('Access-Control-Allow-Origin: *');
  expect(said.indexOf('nl.peerdal.test-2.pack')).toBeLessThan(said.indexOf('latest.pack'));
});

test('the pilot group goes ahead, until everybody is there too', async () => {
  await out(1);
  await out(2, built(2, { audience: 'pilot' }), '--channel', 'pilot');
  expect([(await pack('latest.pack')).version, (await pack('pilot.pack')).version]).toEqual([1, 2]);
  expect(await desk.prepost('publish', 'site', '2.pack')).toEqual(refused(/for the pilot group .*--channel pilot/));
  expect(await desk.prepost('publish', 'site', await desk.sign(2))).toEqual(
    refused(/pilot\.pack holds another version 2: raise the version/),
  );
  await out(4, built(4), '--channel', 'pilot');
  expect(await out(3)).toContain('pilot.pack stays: it has version 4');
  await out(5);
  expect([(await pack('latest.pack')).version, (await pack('pilot.pack')).version]).toEqual([5, 5]);
});

describe('refused, with nothing changed', () => {
  const publish = (...args: string[]) => desk.prepost('publish', 'site', ...args);
  let before: [string, string][];
  const whole = () => site().map((name): [string, string] => [name, desk.read(`site/${name}`)]);

  beforeEach(async () => {
    await out(4);
    await out(5);
    before = whole();
  });
  afterEach(() => expect(whole()).toEqual(before));

  test('a version that is not raised', async () => {
    expect(await publish('4.pack')).toEqual(
      refused(/is version 4, and latest\.pack holds version 5: raise the version/),
    );
    expect(await publish('4.pack', '--channel', 'pilot')).toEqual(refused(/holds version 5/));
    const other = built(5, {}, [clients('Hendrikshof')]);
    expect(await publish(await desk.sign(5, other))).toEqual(refused(/holds another version 5: raise the version/));
    expect(await publish('5.pack', '--replace')).toEqual(refused(/raise the version/));
  });

  test('another pack', async () => {
    await desk.sign(9, built(9, { id: 'nl.hendrikshof.test' }));
    expect(await publish('9.pack')).toEqual(refused(/holds the pack "nl\.peerdal\.test".*--replace/));
  });

  test('what browsers would not take, or people have nothing of', async () => {
    const key = readPrivateKey(desk.json(`${signing}.private.jwk`));
    if (!key) throw new Error('no key');
    const seal = async (json: string) =>
      await sealPack(await signPack(new TextEncoder().encode(json), key), desk.read('keys/pack.key').trim());
    desk.write('old.pack', await seal(built(6, { expires: day(-1), released: day(-9) })));
    desk.write('future.pack', await seal(built(6, { released: day(3) })));
    desk.write('wrong.pack', await seal(built(6, { colour: 'red' })));
    expect(await publish('old.pack')).toEqual(refused(/expired/));
    expect(await publish('future.pack')).toEqual(refused(/not released yet/));
    expect(await publish('wrong.pack')).toEqual(refused(/the signature is right, but the pack has mistakes/));
    expect(await publish('6.json')).toEqual(refused(/no such file/));
    expect((await desk.prepost('keygen', '--keys', 'others')).status).toBe(0);
    const [stranger] = [await desk.sign(6, built(6), '--keys', 'others', '--pack-key', 'keys/pack.key')];
    expect(await publish(stranger)).toEqual(refused(/signed by a stranger/));
  });

  test('names that everybody could read', async () => {
    await desk.sign(6, built(6), '--clear', '--public');
    expect(await publish('6.pack')).toEqual(refused(/names that everybody could read.*--public/));
  });
});

test('a pack without names may lie there to be read, and one with names where that is said', async () => {
  await desk.sign(1, built(1, {}, [TAGS]), '--clear');
  expect((await desk.prepost('publish', 'site', '1.pack')).status).toBe(0);
  await desk.sign(2, built(2), '--clear', '--public');
  expect((await desk.prepost('publish', 'site', '2.pack', '--public')).status).toBe(0);
});

test('the same file again ends what was cut short', async () => {
  await out(1);
  await out(2, built(2), '--channel', 'pilot');
  // As if it had stopped before the last file.
  desk.write('site/latest.pack', desk.read('2.pack'));
  desk.write('site/pilot.pack', desk.read('1.pack'));
  expect((await desk.prepost('publish', 'site', '2.pack')).status).toBe(0);
  expect((await pack('pilot.pack')).version).toBe(2);
});

test('the same JSON, signed and sealed once more, is the same pack', async () => {
  await out(1);
  await out(2);
  await desk.sign(2);
  expect(desk.read('2.pack')).not.toBe(desk.read('site/latest.pack'));
  for (const channel of ['stable', 'pilot'])
    expect(await desk.prepost('publish', 'site', '2.pack', '--channel', channel)).toMatchObject({ status: 0 });
  const now = ['2', '1', '2', '2'].map((one) => desk.read(`${one}.pack`));
  expect(site().map((name) => desk.read(`site/${name}`))).toEqual(now);
});

test('what dead processes left goes, and what a living one writes stays', async () => {
  await out(1);
  const dead = spawnSync(process.execPath, ['--version']).pid;
  desk.write(`site/latest.pack.${dead}.new`, 'half');
  desk.write(`site/latest.pack.${process.pid}.new`, 'half');
  desk.write('site/mine.new', 'mine');
  await out(2);
  expect(site().filter((name) => name.endsWith('.new'))).toEqual([`latest.pack.${process.pid}.new`, 'mine.new']);
});

test('--replace lets another pack make way', async () => {
  await out(4);
  await out(1, built(1, { id: 'nl.hendrikshof.test' }), '--replace');
  expect((await pack('latest.pack')).id).toBe('nl.hendrikshof.test');
});

test('once the next key has signed, the old one is retired: browsers would refuse it', async () => {
  const second = signingKeyIn((await desk.prepost('keygen', '--next')).said);
  const next = desk.json(`${second}.public.jwk`);
  const sign = async (version: number, key: string, rest: object) => {
    await desk.sign(version, built(version, rest), '--key', `${key}.private.jwk`);
    return await desk.prepost('publish', 'site', `${version}.pack`);
  };
  expect((await sign(1, signing, { keys: [next] })).status).toBe(0);
  expect((await sign(2, second, {})).status).toBe(0);
  expect(await sign(3, signing, {})).toEqual(refused(/signed with a retired key/));
  expect((await sign(3, second, {})).status).toBe(0);
});

describe('rollback', () => {
  test('gives the old content a new version, signed and sealed again', async () => {
    await out(4, built(4, { expires: day(9) }));
    await out(5, built(5, {}, [clients('Hendrikshof')]));
    const { status, said } = await desk.prepost('rollback', 'site', '4');
    expect([status, said]).toEqual([0, expect.stringContaining('with version: 7')]);
    const [old, now] = [await pack('nl.peerdal.test-4.pack'), await pack('latest.pack')];
    expect(now).toEqual({
      ...old,
      version: 6,
      released: day(),
      changes: [{ version: 6, text: { nl: 'Terug naar versie 4', en: 'Back to version 4' } }],
    });
    expect(desk.read('site/nl.peerdal.test-6.pack')).toBe(desk.read('site/latest.pack'));
    expect((await desk.prepost('rollback', 'site', '5')).status).toBe(0);
    expect(await pack('pilot.pack')).toMatchObject({ version: 7, rules: [{ names: ['Hendrikshof'] }] });
  });

  test('tells with which version the next one can be built and published', async () => {
    const yaml = (version: number) => built(version, {}, [clients('Hendrikshof', 'Zandrak')]);
    desk.write('pack.yaml', built(4));
    const next = async () => {
      for (const args of [
        ['build', 'pack.yaml', '-o', 'out.json'],
        ['sign', 'out.json'],
        ['publish', 'site', 'out.pack'],
      ]) {
        const answer = await desk.prepost(...args);
        if (answer.status !== 0) return answer;
      }
      return { status: 0, said: '' };
    };
    expect(await next()).toMatchObject({ status: 0 });
    desk.write('pack.yaml', built(5, {}, [clients('Hendrikshof')]));
    expect(await next()).toMatchObject({ status: 0 });
    const { said } = await desk.prepost('rollback', 'site', '4');
    const told = Number(/with version: (\d+)/.exec(said)?.[1]);
    desk.write('pack.yaml', yaml(told - 1));
    expect(await next()).toEqual(refused(/raise the version/));
    desk.write('pack.yaml', yaml(told));
    expect(await next()).toMatchObject({ status: 0 });
    expect(await pack('latest.pack')).toMatchObject({ version: told, rules: [{ names: ['Hendrikshof', 'Zandrak'] }] });
  });

  test('refuses what is not there, or is there already', async () => {
    await out(4);
    expect(await desk.prepost('rollback', 'site', '3')).toEqual(
      refused(/version 3 cannot be gone back to; .*no other version/),
    );
    await out(5);
    expect(await desk.prepost('rollback', 'site', '5')).toEqual(
      refused(/version 5 cannot be gone back to; site has 4/),
    );
    expect(await desk.prepost('rollback', 'elsewhere', '4')).toEqual(refused(/there is no latest\.pack here/));
  });
});

describe('who reads while it is published, or where it is killed', () => {
  const last = 30;

  test('has a whole pack, old or new', { timeout: 120_000 }, async () => {
    const packs = new Map<string, number>();
    // Hundreds of names each, so that a file is not written in one go.
    const names = Array.from({ length: 300 }, (_, at) => `Tolbrug Polder ${at} ${'waterschap'.repeat(3)}`);
    const { key, packKey } = secrets();
    for (let version = 1; version <= last; version++) {
      const rules = [{ ...clients(...names), examples: { hit: [names[0]], ok: ['x'] } }];
      const text = await sealPack(await signPack(new TextEncoder().encode(built(version, {}, rules)), key), packKey);
      desk.write(`${version}.pack`, text);
      packs.set(text, version);
    }
    await publishOne(1);
    const seen: number[] = [];
    for (let version = 2; version <= last; version++) {
      const done = publishOne(version);
      let over = false;
      const ended = done.finally(() => {
        over = true;
      });
      while (!over) {
        // What is not one of the packs, whole, has no version.
        seen.push(packs.get(readFileSync(join(desk.folder, 'site/latest.pack'), 'utf8')) ?? Number.NaN);
        await new Promise((resolve) => setImmediate(resolve));
      }
      await ended;
    }
    expect(seen.filter(Number.isNaN)).toEqual([]);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(new Set(seen).size).toBeGreaterThan(last / 2);
  });

  async function publishOne(version: number): Promise<void> {
    const { status, said } = await desk.prepost('publish', 'site', `${version}.pack`);
    expect([status, said]).toEqual([0, expect.any(String)]);
  }

  function secrets() {
    const key = readPrivateKey(desk.json(`${signing}.private.jwk`));
    if (!key) throw new Error('no key');
    return { key, packKey: desk.read('keys/pack.key').trim() };
  }

  test('is left with whole files by a kill at any moment, and the next call mends the rest', {
    timeout: 120_000,
  }, async () => {
    await out(1);
    await desk.sign(2);
    const whole = new Set([desk.read('1.pack'), desk.read('2.pack')]);
    for (const after of [5, 15, 40]) {
      await desk.killDuring(after, 'publish', 'site', '2.pack');
      for (const name of site().filter((name) => name.endsWith('.pack')))
        expect(whole.has(desk.read(`site/${name}`))).toBe(true);
    }
    expect((await desk.prepost('publish', 'site', '2.pack')).status).toBe(0);
    expect((await pack('pilot.pack')).version).toBe(2);
  });
});
