import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { rule, source } from '../rules/packs.ts';

// Each call starts a process of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'prepost-author-'));
const COMMAND = `${import.meta.dirname}/../../../rules/cli/prepost.ts`;
afterAll(() => rmSync(folder, { recursive: true }));

function prepost(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

const names = (...names: unknown[]) =>
  rule({ id: 'clients', kind: 'names', names: ['Zandrak', ...names], examples: { hit: ['bij Zandrak'], ok: ['x'] } });

test('help shows each command, and each command its own', () => {
  const { status, stdout } = prepost('help');
  expect(status).toBe(0);
  for (const name of ['init', 'validate', 'test', 'lint', 'check', 'diff', 'schema', 'build'])
    expect(stdout).toContain(`  prepost ${name} `);
  expect(prepost('build', '--help').stdout).toContain('prepost build PACK.yaml');
});

describe('from nothing to a pack that is built', () => {
  const DAY = ['--date', '2026-11-23'];

  test('init makes a folder that is right, and writes nothing over', () => {
    const { status, stdout } = prepost(
      'init',
      'own',
      '--organisation',
      'Zon & "Zee": één',
      '--id',
      'nl.zon.social',
      ...DAY,
    );
    expect([status, stdout]).toEqual([0, expect.stringContaining('nl.zon.social')]);
    expect(prepost('validate', 'own/pack.yaml')).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringMatching(/the pack is right: 3\d rules, 4 names/),
    });
    const again = prepost('init', 'own', '--organisation', 'Ander');
    expect([again.status, again.stderr]).toEqual([2, expect.stringContaining('pack.yaml, clients.csv')]);
  });

  test('its samples do what their names say', () => {
    const { status, stdout } = prepost('test', 'own/pack.yaml', 'own/samples');
    expect([status, stdout]).toEqual([0, expect.stringMatching(/3\d rules, 6 samples: \d+ passed, 0 failed\n$/)]);
  });

  test('lint has no advice on it', () => {
    const { status, stdout } = prepost('lint', 'own/pack.yaml', '--samples', 'own/samples', ...DAY);
    expect([status, stdout]).toEqual([0, 'own/pack.yaml: no advice, well done\n']);
  });

  test('build takes the names in, and a second time nothing changed', () => {
    const first = prepost('build', 'own/pack.yaml', '--samples', 'own/samples', ...DAY);
    expect([first.status, first.stdout]).toEqual([0, expect.stringMatching(/ 1 +Koelhuis De Witte Gans \(clients\)/)]);
    const built = read('own/build/nl.zon.social.json');
    expect(JSON.parse(built)).toMatchObject({
      version: 1,
      rules: [{ id: 'clients', names: { length: 4 } }, ...Array(29).fill({})],
    });
    expect(built).not.toContain('clients.csv');
    expect(prepost('build', 'own/pack.yaml', '--date', '2026-12-01').stdout).toContain('nothing changed');
    expect(read('own/build/nl.zon.social.json')).toBe(built);
  });

  test('a new name raises the version, there and in the YAML, and nothing else in it', () => {
    const before = read('own/pack.yaml');
    write(
      'own/clients.csv',
      `${read('own/clients.csv')}Samen,,een klant / a client,,\nKompas,,een klant / a client,,nee\n`,
    );
    const { status, stdout } = prepost('build', 'own/pack.yaml', '--date', '2026-12-01');
    expect([status, stdout]).toEqual([0, expect.stringContaining('version 1 → 2, released 2026-12-01')]);
    expect(stdout).toContain('    Samen (clients)');
    expect(stdout).not.toContain('    Kompas');
    expect(read('own/pack.yaml')).toBe(
      before.replace('version: 1\n', 'version: 2\n').replace('released: 2026-11-23', 'released: 2026-12-01'),
    );
    const { rules } = JSON.parse(read('own/build/nl.zon.social.json'));
    expect(rules[0].names.slice(-2)).toMatchObject([
      { name: 'Samen', ambiguous: true },
      { name: 'Kompas', ambiguous: false },
    ]);
  });

  test('past its last day it is not built', () => {
    const { status, stderr } = prepost('build', 'own/pack.yaml', '--date', '2028-01-01');
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^own\/pack\.yaml:\d+:10 {2}expired on arrival/)]);
  });
});

test('a version that went down is raised above the one before, and who may read the file does not change', () => {
  write('down.json', source([names()], { version: 9 }));
  chmodSync(join(folder, 'down.json'), 0o600);
  expect(prepost('build', 'down.json', '-o', 'out/down.json').status).toBe(0);
  write('down.json', source([names('Hendrikshof')], { version: 4 }));
  expect(prepost('build', 'down.json', '-o', 'out/down.json').stdout).toContain('version 4 → 10');
  expect([JSON.parse(read('out/down.json')).version, JSON.parse(read('down.json')).version]).toEqual([10, 10]);
  expect(statSync(join(folder, 'out/down.json')).mode & 0o777).toBe(0o600);
});

test('a name that an example wants found is not marked', () => {
  write(
    'kept.json',
    source([
      rule({ id: 'c', kind: 'names', names: ['Kompas', 'Samen'], examples: { hit: ['Kompas is klant.'], ok: ['x'] } }),
    ]),
  );
  const { status, stdout } = prepost('build', 'kept.json');
  expect([status, stdout]).toEqual([
    0,
    expect.stringMatching(/1 name marked[^\n]*\n {4}Samen \(c\)\n1 name not marked[^\n]*\n {4}Kompas/),
  ]);
});

test('validate tells all mistakes with their places', () => {
  write('bad.yaml', 'format: 1\nid: a b\nversion: x\n');
  const { status, stdout } = prepost('validate', 'bad.yaml');
  expect(status).toBe(1);
  expect(stdout.split('\n')).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^bad\.yaml:2:5 {2}/),
      'bad.yaml:3:10  "version" must be a whole number, such as 7',
    ]),
  );
  expect(prepost('lint', 'bad.yaml').status).toBe(2);
  expect(prepost('validate', 'nowhere.yaml')).toMatchObject({
    status: 2,
    stderr: 'nowhere.yaml: there is no such file\n',
  });
});

test('test tells which example and which sample failed', () => {
  write(
    'fail.json',
    source([
      rule({
        id: 'words',
        kind: 'wording',
        avoid: ['synergie'],
        examples: { hit: ['hefboom', 'synergie'], ok: ['x'] },
      }),
    ]),
  );
  mkdirSync(join(folder, 'posts'));
  write('posts/a.ok.txt', 'Veel synergie hier\n');
  write('posts/b.hit.txt', 'Niets\n');
  write('posts/c.txt', 'Ook synergie\n');
  const { status, stdout } = prepost('test', 'fail.json', 'posts');
  expect(status).toBe(1);
  expect(stdout).toMatch(
    /FAILED {2}words \(wording\): 1 of 2 hits, 1 of 1 oks\n {4}fail\.json:\d+:\d+ {2}this example must be flagged.*\n {8}“hefboom”/,
  );
  expect(stdout).toContain('FAILED  posts/a.ok.txt');
  expect(stdout).toContain('FAILED  posts/b.hit.txt');
  expect(stdout).toContain('posts/c.txt:1:5  warning');
  expect(stdout).toMatch(/1 rule, 3 samples: 2 passed, 3 failed\n$/);
});

test('Git leaves alone what build makes a folder for', () => {
  mkdirSync(join(folder, 'git'));
  write('git/pack.yaml', source([names()]));
  expect(prepost('build', 'git/pack.yaml').status).toBe(0);
  expect(readdirSync(join(folder, 'git/build'))).toEqual(['.gitignore', 'nl.peerdal.test.json']);
  expect(readFileSync(join(folder, 'git/build/.gitignore'), 'utf8')).toMatch(/\n\*\n$/);
});

test('a pack that is too large is told so', () => {
  write(
    'large.yaml',
    source([rule({ id: 'c', kind: 'names', file: 'large.csv', examples: { hit: ['Zandrak 1'], ok: ['x'] } })]),
  );
  const say = 'een klant uit een heel ander deel van het land die we hier liever niet noemen '.repeat(12);
  write('large.csv', `name,say\n${Array.from({ length: 11_500 }, (_, at) => `Zandrak ${at},${say}`).join('\n')}\n`);
  expect(prepost('build', 'large.yaml')).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/larger than 10 MB; put it right in the YAML and the files beside it\n$/),
  });
});

test('diff reads YAML and what was built', () => {
  write('old.json', source([names()]));
  write('new.json', source([names('Hendrikshof')], { version: 4 }));
  expect(prepost('diff', 'old.json', 'new.json', '--language', 'nl')).toMatchObject({
    status: 0,
    stdout: 'versie 3 → 4\n1 naam erbij in regel clients: Hendrikshof\n',
  });
});

test('schema writes JSON', () => {
  expect(JSON.parse(prepost('schema').stdout)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
  });
});

test.each([
  [['frobnicate'], 'there is no command "frobnicate"; see prepost help'],
  [['lint', 'a', 'b'], '"b" is one word too many: write prepost lint PACK'],
  [['build', 'a', '--frob'], "Unknown option '--frob'; see prepost build --help"],
])('%j is answered with a sentence', (args, sentence) => {
  const { status, stderr } = prepost(...args);
  expect([status, stderr]).toEqual([2, expect.stringContaining(sentence)]);
});
