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
      id: 'photo',
      kind: 'wording',
      avoid: ['foto'],
      message: { nl: 'beschrijf de foto', en: 'describe the photo' },
      when: { media: true },
      examples: { hit: ['foto'], ok: ['x'] },
    }),
    rule({
      id: 'tag',
      kind: 'require',
      any: ['#werk', '@iemand'],
      message: 'm',
      when: { surfaces: ['reply'] },
      examples: { hit: ['x'], ok: ['#werk'] },
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
  writeFileSync(join(folder, 'latin.txt'), Buffer.from([0xe9]));
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
    expect(check([], 'Een foto').stdout).toContain('nothing to mention');
    expect(check(['--media', '--reader', 'en'], 'Een foto').stdout).toContain('describe the photo');
    expect(check(['--media', '--reader', 'nl'], 'A foto').stdout).toContain('beschrijf de foto');
  });
});

describe('a draft that cannot be read', () => {
  const drafts = ['fine.txt', 'none.txt', 'draft.txt', 'latin.txt'];
  const told = 'none.txt: there is no such file\nlatin.txt: this is not UTF-8 text\n';
  test('text: the others are checked', () => {
    const { status, stdout, stderr } = check(drafts);
    expect([status, stderr]).toEqual([2, told]);
    expect(stdout).toMatch(/^fine\.txt: nothing to mention\ndraft\.txt:2:7 {2}error/);
  });
  test('json: the others are in the list', () => {
    const { status, stdout, stderr } = check(['--format', 'json', ...drafts]);
    expect([status, stderr]).toEqual([2, told]);
    expect(JSON.parse(stdout)).toMatchObject([{ draft: 'fine.txt' }, { draft: 'draft.txt' }]);
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
  test('a line tells all that is known of a draft', () => {
    const reply = { surface: 'reply', site: 'linkedin' };
    const { stdout } = run(
      { id: 1, text: 'Een foto', media: true, reader: 'en' },
      { id: 2, text: 'Dank', ...reply },
      { id: 3, text: 'Dank', ...reply, thread: ['Kom #werk'] },
      { id: 4, text: 'Dank Iemand', ...reply, mentions: [{ start: 5, end: 11 }] },
    );
    const answers = stdout.trim().split('\n');
    expect(answers.map((line) => JSON.parse(line).hints.map(({ message }: { message: string }) => message))).toEqual([
      ['describe the photo'],
      ['m'],
      [],
      [],
    ]);
  });
  test.each([
    ['{"text": "a", "surfcae": "post"}', 'standard input:2: there is no "surfcae"; did you mean "surface"?\n'],
    [
      '{"text": "a", "foo": 1}',
      'standard input:2: there is no "foo"; there are id, text, site, surface, hat, language, reader, date, media, mentions, thread\n',
    ],
    ['{"text": "a", "__proto__": 1}', /^standard input:2: there is no "__proto__"; there are/],
    ['{"text": "a", "thread": "b"}', 'standard input:2: thread must be a list of texts\n'],
    ['{"text": "a", "mentions": [[0, 1]]}', 'standard input:2: mentions must be a list of {"start": 0, "end": 7}\n'],
    ['{"text": "a", "mentions": [{"start": 0.5, "end": 1}]}', /^standard input:2: mentions must be a list of/],
    ['{"text": "a", "reader": "de"}', 'standard input:2: reader must be one of nl, en, not "de"\n'],
    ['{"text": "a", "media": "no"}', 'standard input:2: media must be true or false\n'],
  ])('says what a line has too much or wrong: %s', (row, expected) => {
    const { status, stderr, stdout } = run({ id: 1, text: 'niets' }, row);
    expect([status, stdout]).toEqual([2, '{"id":1,"hints":[]}\n']);
    if (typeof expected === 'string') expect(stderr).toBe(expected);
    else expect(stderr).toMatch(expected);
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
    [['chek'], 'there is no command "chek"; did you mean "check"?\n'],
    [['check'], '--pack is missing: name the rule pack, as in --pack pack.yaml\n'],
    [['check', '--pak', 'x'], "Unknown option '--pak'; see prepost --help\n"],
    [['check', '--pack', 'none.yaml'], 'none.yaml: there is no such file\n'],
    [['check', '--pack', '.'], '.: this is a folder, not a file\n'],
    [['check', '--pack', 'pack.json', 'none.txt'], 'none.txt: there is no such file\n'],
    [['check', '--pack', 'pack.json', '--format', 'jsonl', 'none.jsonl'], 'none.jsonl: there is no such file\n'],
    [['check', '--pack', 'pack.json', '--site', 'y'], '--site must be one of linkedin, x, not "y"\n'],
    [['check', '--pack', 'pack.json', '--reader', 'de'], '--reader must be one of nl, en, not "de"\n'],
    [['check', '--pack', 'pack.json', '--format', 'xml'], '--format must be one of text, json, jsonl, not "xml"\n'],
    [['check', '--pack', 'pack.json', '--date', '2027-02-30'], '--date must be a day that exists, as 2026-11-22\n'],
  ])('%o', (args, expected) => expect(prepost(args)).toEqual({ status: 2, stdout: '', stderr: expected }));

  test('a broken pack is named with file, line and column', () => {
    const { status, stderr } = prepost(['check', '--pack', 'bad.yaml', 'fine.txt']);
    expect(status).toBe(2);
    expect(stderr.split('\n')).toContain('bad.yaml:2:10  "version" must be a whole number, such as 7');
  });
});

test.each([
  ['check', '--help'],
  ['help', 'check'],
])('%s %s helps', (...args) => {
  const { status, stdout } = prepost(args);
  expect([status, stdout.includes('--format'), stdout.includes('--media')]).toEqual([0, true, true]);
});
