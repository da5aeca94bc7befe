import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { projectFiles, ROOT, textOf } from './project.ts';
import { PACKAGES, ROOM_RULES } from './room-rules.ts';
import { readSource } from './source.ts';
import { USE_RULES } from './use-rules.ts';

const sources = projectFiles()
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
  .map((path) => readSource(path, textOf(path)));

describe.each([...ROOM_RULES, ...USE_RULES])('$says', ({ breaks, broken, fine }) => {
  test.each(broken)('is broken in %s by: %s', (path, code) => {
    expect(breaks(readSource(path, code))).not.toEqual([]);
  });

  test.each(fine)('is kept in %s by: %s', (path, code) => {
    expect(breaks(readSource(path, code))).toEqual([]);
  });

  test('in every file', () => {
    expect(sources.flatMap((source) => breaks(source).map((what) => `${source.path} ${what}`))).toEqual([]);
  });
});

test('every import of ours leads to a file', () => {
  const files = new Set(projectFiles());
  const lost = sources.flatMap(({ path, imports }) =>
    imports.flatMap((one) => (one.path && !files.has(one.path) ? [`${path} imports ${one.from}`] : [])),
  );
  expect(lost).toEqual([]);
});

test('every package that has a line is imported', () => {
  const used = new Set(sources.flatMap(({ imports }) => imports.map(({ from }) => from)));
  const unused = Object.keys(PACKAGES).filter(
    (name) => ![...used].some((from) => from === name || from.startsWith(`${name}/`)),
  );
  expect(unused).toEqual([]);
});

test('nothing but entrypoints lies directly in entrypoints', () => {
  const others = readdirSync(`${ROOT}/entrypoints`, { withFileTypes: true }).filter((entry) => {
    if (!entry.isDirectory()) return !/^export default define\w+\(/m.test(textOf(`entrypoints/${entry.name}`));
    return !readdirSync(`${ROOT}/entrypoints/${entry.name}`).some((name) => /^index\.(html|tsx?)$/.test(name));
  });
  expect(others.map(({ name }) => name)).toEqual([]);
});
