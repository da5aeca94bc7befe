import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { IDS, readPolicy } from '../../../rules/index.ts';
import { inChromium } from '../../../rules/policy/stores.ts';
import { built, Desk, signingKeyIn, TAGS } from './terminal.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const desk = new Desk();
const CHROME = 'abcdefghijklmnopabcdefghijklmnop';
const EDGE = 'ponmlkjihgfedcbaponmlkjihgfedcba';
const URL_OF_PACK = 'https://static.peerdal.example/social/latest.pack';
const UPDATES = 'https://static.peerdal.example/extension/updates.xml?a=1&b=2';
const XPI = 'https://static.peerdal.example/extension/latest.xpi';
const SETTINGS = ['--check-every', '0.5', '--language', 'nl', '--sites', 'linkedin, x', '--no-gate', '--no-welcome'];
const ID = ['--url', URL_OF_PACK, '--id', 'nl.peerdal.test'];
/** The signing key, without the endings of its files. */
let signing: string;
const policy = (...args: string[]) => desk.prepost('policy', ...args);
const refused = (why: RegExp) => ({ status: 2, said: expect.stringMatching(why) });

/** What every browser must get to see. */
let wanted: Record<string, unknown>;

beforeAll(async () => {
  signing = signingKeyIn((await desk.prepost('keygen')).said);
  const all = [...ID, ...SETTINGS, '--chrome-id', CHROME, '--edge-id', EDGE, '--update-url', UPDATES, '--xpi-url', XPI];
  const { status, said } = await policy(...all, '--pilot');
  expect([status, said]).toEqual([0, expect.stringContaining('They hold the pack key')]);
  wanted = {
    packUrl: URL_OF_PACK,
    packId: 'nl.peerdal.test',
    packKey: desk.read('keys/pack.key').trim(),
    keys: { keys: [desk.json(`${signing}.public.jwk`)] },
    checkEvery: 0.5,
    gate: false,
    sites: ['linkedin', 'x'],
    language: 'nl',
    welcome: false,
  };
  expect(readPolicy(wanted)).toEqual({ policy: wanted, problems: [] });
});
afterAll(() => desk.clear());

/** A property list as data; only what ours are made of. */
function fromPlist(xml: string): unknown {
  const tokens = xml.slice(xml.indexOf('<plist')).match(/<[^>]+>|[^<]+/g) ?? [];
  let at = 1;
  const next = () => {
    while (!tokens[at]?.trim()) at += 1;
    return tokens[at++] ?? '';
  };
  const text = () => {
    const [content = '', end = ''] = [next(), next()];
    if (!end.startsWith('</')) throw new Error(`${end} after ${content}`);
    return content.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
  };
  const value = (tag: string): unknown => {
    if (tag === '<true/>' || tag === '<false/>') return tag === '<true/>';
    if (tag === '<string>') return text();
    if (tag === '<integer>' || tag === '<real>') return Number(text());
    if (tag === '<array>') {
      const items: unknown[] = [];
      for (let item = next(); item !== '</array>'; item = next()) items.push(value(item));
      return items;
    }
    if (tag !== '<dict>') throw new Error(tag);
    const entries: [string, unknown][] = [];
    for (let item = next(); item !== '</dict>'; item = next()) {
      if (item !== '<key>') throw new Error(item);
      entries.push([text(), value(next())]);
    }
    return Object.fromEntries(entries);
  };
  return value(next());
}

/** A .reg file as keys with values, as Chromium reads them with our schema. */
function fromRegistry(bytes: Buffer) {
  expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
  const [head, ...lines] = bytes.subarray(2).toString('utf16le').split('\r\n');
  expect(head).toBe('Windows Registry Editor Version 5.00');
  const keys: Record<string, Record<string, unknown>> = {};
  let current: Record<string, unknown> = {};
  for (const line of lines) {
    const key = /^\[(.+)\]$/.exec(line)?.[1];
    const [, name = '', number, written] = /^"(\w+)"=(?:dword:([0-9a-f]{8})|"(.*)")$/.exec(line) ?? [];
    if (key) {
      current = {};
      keys[key] = current;
    } else if (number) current[name] = Number.parseInt(number, 16);
    else if (written !== undefined) current[name] = written.replace(/\\(.)/g, '$1');
    else expect(line).toMatch(/^(;.*)?$/);
  }
  return keys;
}

describe('each file says the same', () => {
  test.each([
    ['linux-chrome', CHROME],
    ['linux-chromium', CHROME],
    ['linux-edge', EDGE],
  ])('%s', (name, id) => {
    expect(desk.json(`policies/${name}.json`)).toEqual({ '3rdparty': { extensions: { [id]: wanted } } });
    expect(desk.json(`policies/${name}-install.json`)).toEqual({
      ExtensionSettings: { [id]: { installation_mode: 'force_installed', update_url: UPDATES } },
    });
  });

  test('the Admin console', () => {
    const values = Object.entries(wanted).map(([name, Value]) => [name, { Value }]);
    expect(desk.json('policies/google-admin.json')).toEqual(Object.fromEntries(values));
  });

  test('Firefox', () => {
    expect(desk.json('policies/firefox-policies.json')).toEqual({
      policies: {
        '3rdparty': { Extensions: { [IDS.gecko]: wanted } },
        ExtensionSettings: { [IDS.gecko]: { installation_mode: 'force_installed', install_url: XPI } },
      },
    });
  });

  test.each([
    ['chrome', 'Google\\Chrome', CHROME],
    ['edge', 'Microsoft\\Edge', EDGE],
  ])('Windows, %s', (browser, folder, id) => {
    const keys = fromRegistry(desk.bytes(`policies/windows-${browser}.reg`));
    const root = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${folder}`;
    const { [`${root}\\3rdparty\\extensions\\${id}\\policy`]: values = {}, ...others } = keys;
    expect(others).toEqual({
      [`-${root}\\3rdparty\\extensions\\${id}\\policy`]: {},
      [`${root}\\ExtensionSettings\\${id}`]: { installation_mode: 'force_installed', update_url: UPDATES },
    });
    const read = (name: string, value: unknown) => {
      if (name === 'gate' || name === 'welcome') return value !== 0;
      if (name === 'checkEvery') return Number(value);
      return name === 'keys' || name === 'sites' ? JSON.parse(String(value)) : value;
    };
    expect(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, read(name, value)]))).toEqual(
      wanted,
    );
  });

  test.each([
    ['chrome', `com.google.Chrome.extensions.${CHROME}`, 'com.google.Chrome'],
    ['edge', `com.microsoft.Edge.extensions.${EDGE}`, 'com.microsoft.Edge'],
    ['firefox', 'org.mozilla.firefox', undefined],
  ])('macOS, %s', (browser, domain, install) => {
    const profile = fromPlist(desk.read(`policies/mac-${browser}.mobileconfig`)) as Record<string, unknown>;
    const parts = profile.PayloadContent as Record<string, unknown>[];
    expect(profile).toMatchObject({ PayloadType: 'Configuration', PayloadVersion: 1, PayloadScope: 'System' });
    expect(parts.map(({ PayloadType }) => PayloadType)).toEqual(install ? [domain, install] : [domain]);
    const uuids = [profile, ...parts].map(({ PayloadUUID }) => PayloadUUID);
    expect(new Set(uuids).size).toBe(uuids.length);
    const [first, second] = parts;
    if (!install)
      expect(first).toMatchObject({
        EnterprisePoliciesEnabled: true,
        '3rdparty': { Extensions: { [IDS.gecko]: wanted } },
      });
    else {
      expect(first).toMatchObject(wanted);
      expect(Object.values(second?.ExtensionSettings ?? {})).toEqual([
        { installation_mode: 'force_installed', update_url: UPDATES },
      ]);
    }
  });
});

test('the pilot group gets the same, and its channel', () => {
  expect(desk.json('policies/pilot/linux-chrome.json')).toEqual({
    '3rdparty': { extensions: { [CHROME]: { ...wanted, channel: 'pilot' } } },
  });
  expect(desk.read('policies/pilot/README.txt')).toContain('(pilot)');
});

test('the README names every file, and only who hands them out may read them', () => {
  const names = readdirSync(join(desk.folder, 'policies')).filter((name) => /\.(json|reg|mobileconfig)$/.test(name));
  expect(names).toHaveLength(13);
  const text = desk.read('policies/README.txt');
  for (const name of names) {
    expect(text).toMatch(new RegExp(`^${name.replace(/\./g, '\\.')} +\\S.+$`, 'm'));
    expect(desk.mode(`policies/${name}`)).toBe('600');
    expect(desk.read(`policies/${name}`)).not.toContain(String(desk.json(`${signing}.private.jwk`).d));
  }
  expect(desk.mode('policies/README.txt')).toBe('644');
});

test('what the extension would leave out is refused', async () => {
  const cases: [string[], RegExp][] = [
    [[], /--url, the address of latest\.pack, or --pack/],
    [['--url', 'http://static.peerdal.example/latest.pack', '--id', 'a'], /--url must be .*https:/],
    [['--url', URL_OF_PACK], /--id is missing/],
    [[...ID, '--check-every', 'daily'], /--check-every must be a number of hours from 0\.25 to 168/],
    [[...ID, '--sites', 'facebook'], /--sites must be/],
    [[...ID, '--language', 'fr'], /--language must be/],
    [[...ID, '--channel', 'beta'], /--channel must be/],
    [[...ID, '--gate', '--no-gate'], /choose one/],
    [[...ID, '--chrome-id', 'short'], /32 letters from a to p/],
    [[...ID, '--xpi-url', 'file:///a.xpi'], /--xpi-url must be/],
    [[...ID, '--keys', 'nowhere'], /there is no public key here/],
    [[...ID, '--colour', 'red'], /--colour/],
  ];
  for (const [args, why] of cases) expect(await policy(...args, '-o', 'never')).toEqual(refused(why));
  expect(readdirSync(desk.folder)).not.toContain('never');
});

test('a pack without names may stand in the policy itself, signed or as JSON', async () => {
  desk.write('tags.json', JSON.stringify(JSON.parse(built(3, {}, [TAGS])), null, 2));
  expect((await desk.prepost('sign', 'tags.json', '--clear')).status).toBe(0);
  for (const name of ['tags.json', 'tags.pack']) {
    expect((await policy('--pack', name, '-o', 'inline', '--chrome-id', CHROME)).status).toBe(0);
    const file = desk.json('inline/linux-chrome.json') as { '3rdparty': { extensions: Record<string, object> } };
    const set = file['3rdparty'].extensions[CHROME] as { pack: string };
    expect(set).toMatchObject({ packId: 'nl.peerdal.test', keys: wanted.keys });
    expect(set).not.toHaveProperty('packKey');
    expect(set.pack).toBe(name === 'tags.pack' ? desk.read(name).trim() : JSON.stringify(desk.json(name)));
    const { policy: values } = { policy: fromRegistry(desk.bytes('inline/windows-chrome.reg')) };
    expect(Object.values(values).map(({ pack }) => pack)).toContain(set.pack);
  }
  desk.write('names.json', built(3));
  expect(await policy('--pack', 'names.json')).toEqual(refused(/has names, and everybody .* --url, or add --public/));
  expect(await policy('--pack', 'tags.pack', '--id', 'other')).toEqual(
    refused(/the pack in tags\.pack is "nl\.peerdal\.test"/),
  );
});

test('without an id for Chrome there are files for Firefox, and a word on it', async () => {
  const { status, said } = await policy(...ID, '-o', 'firefox');
  expect([status, said]).toEqual([0, expect.stringContaining('--chrome-id')]);
  expect(readdirSync(join(desk.folder, 'firefox')).sort()).toEqual([
    '.gitignore',
    'README.txt',
    'firefox-policies.json',
    'mac-firefox.mobileconfig',
  ]);
  expect(desk.json('firefox/firefox-policies.json')).toEqual({
    policies: { '3rdparty': { Extensions: { [IDS.gecko]: expect.objectContaining({ packUrl: URL_OF_PACK }) } } },
  });
});

test('an extension that no store has given us is fetched only from where the admin says', () => {
  expect(inChromium(CHROME)).toEqual({ id: CHROME });
  expect(inChromium(CHROME, UPDATES)).toEqual({ id: CHROME, from: UPDATES });
});

test('Git leaves the folder alone that holds the key, and a folder that was there stays its owner’s', async () => {
  expect((await policy(...ID, '-o', 'fresh', '--pilot')).status).toBe(0);
  expect(desk.read('fresh/.gitignore')).toMatch(/\n\*\n$/);
  desk.write('own.txt', 'mine');
  expect((await policy(...ID, '-o', '.')).status).toBe(0);
  expect(readdirSync(desk.folder)).not.toContain('.gitignore');
});
