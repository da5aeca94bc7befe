import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { rule, source } from '../packs.ts';

// Each call starts a process of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const folder = mkdtempSync(join(tmpdir(), 'prepost-'));
const COMMAND = `${import.meta.dirname}/../../../../rules/cli/prepost.ts`;

beforeAll(() => {
  const pack = source([
    rule({
      id: 'clients',
      severity: 'error',
      kind: 'names',
      file: 'clients.csv',
      message: '{found}: vraag het eerst',
      why: 'Beloofd is beloofd.',
      examples: { hit: ['Tolbrug'], ok: ['x'] },
    }),
    rule({
      id: 'words',
      kind: 'wording',
      prefer: { synergie: 'samenwerking' },
      message: 'liever {offer}',
      examples: { hit: ['synergie'], ok: ['x'] },
    }),
    rule({
      id: 'x',
      kind: 'limit',
      of: 'hashtags',
      max: 0,
      when: { sites: ['x'] },
      message: 'm',
      examples: { hit: ['#a'], ok: ['x'] },
    }),
  ]);
  const files = {
    'pack.json': pack,
    'clients.csv': 'name,until\nTolbrug,\nHendrikshof,2027-01-01\n',
    'bad.yaml': 'format: 1\nversion: x\n',
    'draft.txt': 'Hallo!\nBij 👍 Tolbrug was het fijn.\n',
    'fine.txt': 'Hallo!\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

function prepost(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
const check = (args: string[], input?: string) => prepost(['check', '--pack', 'pack.json', ...args], input);

describe('text', () => {
  test('shows the place, the line and what to do, without colour', () => {
    expect(check(['draft.txt'])).toEqual({
      status: 1,
      stderr: '',
      stdout: `draft.txt:2:7  error  Tolbrug: vraag het eerst (clients)
    Bij 👍 Tolbrug was het fijn.
          ^^^^^^^
    Beloofd is beloofd.

`,
    });
  });
  test('exit 0 where nothing is of severity error', () => {
    expect(check(['fine.txt'])).toEqual({ status: 0, stderr: '', stdout: 'fine.txt: nothing to mention\n' });
    const { status, stdout } = check(['-'], 'veel synergie');
    expect([status, stdout.split('\n')[0]]).toEqual([0, '-:1:6  warning  liever samenwerking (words)']);
    expect(stdout).toContain('→ samenwerking');
  });
  test('options tell about the draft', () => {
    expect(check(['--site', 'x'], '#tag').stdout).toContain('(x)');
    expect(check(['--site', 'linkedin'], '#tag').stdout).toContain('nothing to mention');
    expect(check(['--date', '2027-01-01'], 'Hendrikshof').status).toBe(1);
    expect(check(['--date', '2027-01-02'], 'Hendrikshof').status).toBe(0);
  });
});

test('json has the hints of each draft', () => {
  const { status, stdout } = check(['--format', 'json', 'fine.txt', 'draft.txt']);
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject([
    { draft: 'fine.txt', hints: [] },
    { draft: 'draft.txt', hints: [{ rule: 'clients', name: 'Tolbrug', start: 14, end: 21 }] },
  ]);
});

describe('jsonl', () => {
  const run = (...rows: unknown[]) =>
    check(['--format', 'jsonl'], rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n'));
  test('answers in order', () => {
    const { status, stdout } = run({ id: 'a', text: 'niets' }, { id: 2, text: 'Tolbrug' }, '', {
      text: '#tag',
      site: 'x',
    });
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(1);
    expect(answers).toMatchObject([
      { id: 'a', hints: [] },
      { id: 2, hints: [{ found: 'Tolbrug' }] },
      { id: null, hints: [{ rule: 'x' }] },
    ]);
  });
  test.each([
    ['nonsense', 'standard input:2: this line is not JSON; a line is {"id": …, "text": "…"}\n'],
    ['{"id": 1}', 'standard input:2: "text" is missing or no text; a line is {"id": …, "text": "…"}\n'],
    ['{"text": "a", "site": "y"}', 'standard input:2: site must be one of linkedin, x, not "y"\n'],
    ['{"text": "a", "date": "morgen"}', 'standard input:2: date must be a day that exists, as 2026-11-22\n'],
    ['[1]', 'standard input:2: "text" is missing or no text; a line is {"id": …, "text": "…"}\n'],
    ['null', 'standard input:2: "text" is missing or no text; a line is {"id": …, "text": "…"}\n'],
  ])('says which line is broken: %s', (row, expected) => {
    const { status, stderr, stdout } = run({ id: 1, text: 'niets' }, row);
    expect([status, stderr, stdout]).toEqual([2, expected, '{"id":1,"hints":[]}\n']);
  });
});

test.each(['text', 'jsonl'])('%s: a byte order mark and Windows line ends are fine', (format) => {
  const lines = format === 'text' ? ['Hallo', 'Tolbrug'] : ['{"id":1,"text":"Hallo"}', '{"id":2,"text":"Tolbrug"}'];
  const { status, stdout } = check(['--format', format], `\uFEFF${lines.join('\r\n')}\r\n`);
  expect([status, stdout.split('\n')[0]]).toEqual([
    1,
    format === 'text' ? '-:2:1  error  Tolbrug: vraag het eerst (clients)' : '{"id":1,"hints":[]}',
  ]);
});

describe('a wrong call is told in a sentence', () => {
  test.each([
    [['chek'], 'there is no command "chek"; there is: check\n'],
    [['check'], '--pack is missing: name the rule pack, as in --pack pack.yaml\n'],
    [['check', '--pak', 'x'], "Unknown option '--pak'; see prepost --help\n"],
    [['check', '--pack', 'none.yaml'], 'none.yaml: there is no such file\n'],
    [['check', '--pack', '.'], '.: this is a folder, not a file\n'],
    [['check', '--pack', 'pack.json', 'none.txt'], 'none.txt: there is no such file\n'],
    [['check', '--pack', 'pack.json', '--format', 'jsonl', 'none.jsonl'], 'none.jsonl: there is no such file\n'],
    [['check', '--pack', 'pack.json', '--site', 'y'], '--site must be one of linkedin, x, not "y"\n'],
    [['check', '--pack', 'pack.json', '--format', 'xml'], '--format must be one of text, json, jsonl, not "xml"\n'],
    [['check', '--pack', 'pack.json', '--date', '2027-02-30'], '--date must be a day that exists, as 2026-11-22\n'],
  ])('%o', (args, expected) => expect(prepost(args)).toEqual({ status: 2, stdout: '', stderr: expected }));

  test('a broken pack is named with file, line and column', () => {
    const { status, stderr } = prepost(['check', '--pack', 'bad.yaml', 'fine.txt']);
    expect(status).toBe(2);
    expect(stderr.split('\n')).toContain('bad.yaml:2:10  "version" must be a whole number, such as 7');
  });
});

test.each([['--help'], ['help'], ['check', '--help']])('%s helps', (...args) => {
  const { status, stdout } = prepost(args);
  expect([status, stdout.includes('--format')]).toEqual([0, true]);
});
