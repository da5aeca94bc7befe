import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { compilePack, parsePack } from '../../../rules/index.ts';
import { evaluationFolder, measureAddress, measureNames, realTexts } from '../../eval/folder.ts';
import { isKept, least, mark, most } from '../../eval/goals.ts';
import { hintsOn, rulesOfStyle, sample } from '../../eval/read.ts';
import { ROOT } from '../house/project.ts';

const run = (args: string[], folder: string) =>
  spawnSync(process.execPath, ['tests/eval/run.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, EVAL_DIR: folder },
  });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'eval-'));
  for (const part of ['names', 'address']) mkdirSync(join(folder, part));
  vi.stubEnv('EVAL_DIR', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('the evaluation folder', () => {
  test('names are taken from what the scorer writes', () => {
    const result = {
      summary: { recallClear: 99.5, spellings: 97, lowest: 80, near: 2 },
      sets: { conll2002nl: { texts: 1000, clearHit: 95, exact: 4, wrong: 1, falseClear: 4 } },
    };
    writeFileSync(
      join(folder, 'names/score.mjs'),
      `import { writeFileSync } from 'node:fs';
writeFileSync(process.argv[process.argv.indexOf('--json') + 1], ${JSON.stringify(JSON.stringify(result))});`,
    );
    expect(measureNames(folder).map(({ figure, goal }) => [figure, isKept(figure, goal)])).toEqual([
      [99.5, true],
      [97, true],
      [80, false],
      [2, true],
      [99, true],
      [0, true],
    ]);
  });

  test('the form of address is taken from its line', () => {
    const line = 'texts flagged 99.70  spans found 98.00  texts of the right form flagged 0.30  over 998 texts';
    writeFileSync(join(folder, 'address/score.mjs'), `console.log('${line}');`);
    expect(measureAddress(folder).map(({ figure, goal }) => [figure, isKept(figure, goal)])).toEqual([
      [99.7, false],
      [98, true],
      [0.3, false],
    ]);
  });

  test('a scorer that fails is told, with what it said', () => {
    writeFileSync(join(folder, 'address/score.mjs'), "console.error('No drafts'); process.exit(2);");
    expect(() => measureAddress(folder)).toThrow('No drafts');
  });

  test('there may be none', () => {
    vi.stubEnv('EVAL_DIR', join(folder, 'nowhere'));
    expect(evaluationFolder()).toBeUndefined();
  });
});

describe('goals', () => {
  test('the limit itself is good enough', () => {
    expect([isKept(0.95, least(0.95)), isKept(3, most(3))]).toEqual([true, true]);
    expect([isKept(0.949, least(0.95)), isKept(3.01, most(3))]).toEqual([false, false]);
  });

  test('one without a figure is neither kept nor missed', () => {
    expect([mark(1, most(3)), mark(4, most(3)), mark(undefined, least(2))]).toEqual(['≤ 3 ✓', '≤ 3 ✗ missed', '≥ 2']);
  });
});

describe('hints on real texts', () => {
  const rule = (id: string, rest: string) =>
    `  - { id: ${id}, severity: warning, message: "{found}", examples: { hit: [synergie], ok: [samen] }, ${rest} }`;
  const parsed = parsePack(`
format: 1
id: example.read
version: 1
released: 2026-11-22
title: Three rules
languages: [nl]
organisation: { name: Peerdal }
guidelines: []
tips: []
rules:
${rule('everyone', 'kind: wording, avoid: [synergie]')}
${rule('ours', 'kind: wording, avoid: [synergie], when: { hats: [organisation] }')}
${rule('other', 'kind: pattern, regex: synergie')}
`);
  if ('mistakes' in parsed) throw new Error(JSON.stringify(parsed.mistakes));
  const texts = Array.from({ length: 20 }, (_, at) => ({
    text: `Dag ${at}: wat een synergie`,
    language: 'nl' as const,
  }));

  test('each counts once for all hats, and only tone and wording do', () => {
    const rules = hintsOn(rulesOfStyle(parsed.pack), texts.slice(0, 1)).map(({ hint }) => hint.rule);
    expect(rules.sort()).toEqual(['everyone', 'ours']);
    expect(hintsOn(compilePack(parsed.pack), texts.slice(0, 1))).toHaveLength(3);
  });

  test('a seed takes the same, and another seed something else', () => {
    const all = hintsOn(rulesOfStyle(parsed.pack), texts);
    const some = sample(all, 10, 'a');
    expect(new Set(some).size).toBe(10);
    expect(all).toEqual(expect.arrayContaining(some));
    expect(sample(all.toReversed(), 10, 'a')).toEqual(some);
    expect(sample(all, 10, 'b')).not.toEqual(some);
  });

  test('are read from the folder, without the labels', () => {
    writeFileSync(join(folder, 'names/natural.jsonl'), '{"id":"a","text":"Dag","language":"nl","gold":[]}\n');
    expect(realTexts(folder)).toEqual([{ text: 'Dag', language: 'nl' }]);
  });
});

describe('in the terminal', () => {
  // Some thousand posts, on a machine that may be busy.
  test('without the folder it says so, and all the rest is there', { timeout: 180_000 }, () => {
    const { status, stdout } = run([], join(folder, 'nowhere'));
    expect(stdout).toMatch(/open +tone +nl/);
    expect(stdout).toMatch(/open +all +both/);
    expect(stdout).not.toMatch(/^ *kept/m);
    expect(stdout).toContain('There is no evaluation folder');
    expect(status).toBe(0);
  });

  test('what is no number is refused', () => {
    const { status, stderr } = run(['--errors', 'many'], folder);
    expect(stderr).toContain('--errors takes a whole number');
    expect(status).toBe(1);
  });
});
