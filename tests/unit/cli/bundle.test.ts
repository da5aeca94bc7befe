import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { rule, source } from '../rules/packs.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const ROOT = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'prepost-file-'));
/** A folder of its own, with nothing around it to lean on. */
const FILE = join(folder, 'prepost.mjs');

/** The machine's own Node, which may be older than the project's; the project's where there is no other. */
function plainNode(): string {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const places = (process.env.PATH ?? '').split(delimiter).filter((place) => !place.includes('node_modules'));
  return places.map((place) => join(place, name)).find((path) => existsSync(path)) ?? process.execPath;
}

beforeAll(() => {
  execFileSync(process.execPath, [join(ROOT, 'tests/tools/build-prepost.ts'), FILE]);
});
afterAll(() => rmSync(folder, { recursive: true }));

function prepost(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(plainNode(), [FILE, ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('one file leads from nothing to a folder for a host, on a plain Node and without a word of warning', () => {
  const calls = [
    ['init', 'begin', '--organisation', 'Peerdal'],
    ['test', 'begin/pack.yaml', 'begin/samples'],
    ['build', 'begin/pack.yaml', '-o', 'pack.json'],
    ['keygen'],
    ['sign', 'pack.json'],
    ['verify', 'pack.pack'],
    ['publish', 'site', 'pack.pack'],
    ['policy', '--url', 'https://static.peerdal.example/latest.pack', '--id', 'peerdal.social'],
  ];
  for (const args of calls)
    expect([args[0], prepost(...args)]).toEqual([args[0], { status: 0, stdout: expect.any(String), stderr: '' }]);
  expect(readFileSync(join(folder, 'site/latest.pack'), 'utf8')).toMatch(/^eyJ/);
});

test('it has the word lists, the forms of words and the English grammar in it', () => {
  const words = rule({
    id: 'words',
    kind: 'wording',
    avoid: ['synergie'],
    match: ['#Superlative team'],
    examples: { hit: ['Zoveel synergieën!', 'We have the greatest team.'], ok: ['Wij werken samen.'] },
  });
  const names = rule({
    id: 'clients',
    kind: 'names',
    names: [{ name: 'Target', ambiguous: true }],
    examples: { hit: ['We helped Target.'], ok: ['We met our target.'] },
  });
  writeFileSync(join(folder, 'words.json'), source([words, names]));
  expect(prepost('validate', 'words.json')).toEqual({
    status: 0,
    stdout: expect.stringContaining('the pack is right'),
    stderr: '',
  });
});

test('it is a command where files can be one', () => {
  expect(readFileSync(FILE, 'utf8').slice(0, 20)).toBe('#!/usr/bin/env node\n');
});
