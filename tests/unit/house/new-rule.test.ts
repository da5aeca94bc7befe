import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { intoRegistry } from '../../tools/new-rule/insert.ts';
import { nameProblem } from '../../tools/new-rule/name.ts';
import { ROOT } from './project.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let copy = '';
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'new-rule-'));
  for (const path of [
    'rules',
    'docs',
    'tests/unit',
    'tests/tools',
    'tests/vitest.config.ts',
    'tests/long-files.ts',
    'package.json',
    '.gitignore',
    '.biome.json',
  ])
    cpSync(join(ROOT, path), join(copy, path), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const OWN_TEST = 'tests/unit/rules/kinds/shouting.test';
const VITEST = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', '--project', 'unit'];

/** Runs Node in the copy. */
function run(...args: string[]) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST')));
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, env, encoding: 'utf8' });
  return { status, stdout, stderr };
}
const newRule = (...names: string[]) => run('tests/tools/new-rule.ts', ...names);
const census = () =>
  run(
    '--input-type=module',
    '-e',
    "console.log(JSON.stringify((await import('./tests/unit/house/census.ts')).census()))",
  );
const files = () =>
  readdirSync(copy, { recursive: true })
    .filter((path) => !String(path).startsWith('node_modules'))
    .sort();

describe('npm run new:rule', () => {
  test.each([
    [[], /Give one name/],
    [['limit'], /already/],
  ])('refuses %j with a sentence and changes nothing', (names, sentence) => {
    const before = files();
    expect(newRule(...names)).toMatchObject({ status: 1, stdout: '', stderr: expect.stringMatching(sentence) });
    expect(files()).toEqual(before);
  });

  test('writes a kind that is tidy, passes its own test and, once the demo pack has a rule of it, the census', () => {
    expect(newRule('shouting')).toMatchObject({ status: 0, stderr: '' });
    const written = ['rules/kinds/shouting', 'rules/kinds/index', OWN_TEST].map((path) => `${path}.ts`);
    expect(run('node_modules/@biomejs/biome/bin/biome', 'check', ...written)).toMatchObject({ status: 0 });
    expect(run(...VITEST, `${OWN_TEST}.ts`)).toMatchObject({ status: 0 });

    const demo = join(copy, 'rules/packs/demo.yaml');
    writeFileSync(demo, readFileSync(demo, 'utf8').replace(/^rules:$/m, 'rules:\n  - { kind: shouting }'));
    expect(census()).toMatchObject({ stdout: '[]\n', stderr: '' });
    expect(newRule('shouting')).toMatchObject({ status: 1, stderr: expect.stringMatching(/already/) });
  });
});

test.each(['class', 'await', 'kind', 'index', 'eval', 'ab', 'a1b', '../up', ''])('"%s" cannot be a kind', (name) => {
  expect(nameProblem(name, [])).toMatch(/^.+\. [A-Z].+\.$/);
});

test('a long list of kinds stands one in a line, and each import in its order', () => {
  const many = [
    'names',
    'wording',
    'require',
    'limit',
    'people',
    'pattern',
    'address',
    'emphasis',
    'readability',
    'capitals',
  ];
  const code = many.reduce(
    (text, kind) => intoRegistry(text, kind),
    "import { tone } from './tone.ts';\n\nexport const kinds = { tone } as const;\n",
  );
  expect(code).toContain("'./address.ts';\nimport { capitals }");
  expect(code).toContain('kinds = {\n  tone,\n  names,\n');
  expect(code.split('\n').filter((line) => line.length > 120)).toEqual([]);
});
