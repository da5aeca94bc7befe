import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RUNS, type RunName } from '../../browser/compose/runs.ts';
import { LONG_FILES } from '../../long-files.ts';
import { PAGES, type PageName } from '../../pages/addresses.ts';
import { projectFiles, ROOT, textOf } from './project.ts';
import { cell, document, filesOf } from './tested-boxes.ts';

const FOLDER = 'tests/browser/compose';
const files = projectFiles().filter((path) => path.startsWith(`${FOLDER}/`) && path.endsWith('.test.ts'));

test('the list of tested boxes says what is tested', async () => {
  await expect(document()).toMatchFileSnapshot(join(ROOT, 'docs/tested-boxes.md'));
});

test.each(Object.keys(PAGES) as PageName[])('%s is opened by a test in each browser', (page) => {
  expect(cell('Chromium', page)).not.toBe('');
  expect(cell('Firefox', page)).not.toBe('');
});

test.each(Object.keys(RUNS) as RunName[])('the run “%s” takes its pages from the list', (run) => {
  const inFirefox = run.endsWith('-firefox');
  expect(RUNS[run].browser).toBe(inFirefox ? 'Firefox' : 'Chromium');
  if (run.startsWith('engines')) {
    const byEditors = files.filter((path) => textOf(path).includes('each(EDITORS)'));
    expect(byEditors.filter((path) => textOf(path).includes('openFirefox') === inFirefox).length).toBeGreaterThan(2);
    return;
  }
  const texts = filesOf(run).map((file) => textOf(`${FOLDER}/${file}.test.ts`));
  // The boxes come with what they are taken for.
  const wanted = run === 'surfaces' ? 'each(BOXES)' : `pagesOf('${run}')`;
  expect(texts.some((text) => text.includes(wanted))).toBe(true);
});

test('every file that is for the long form alone is there', () => {
  expect(LONG_FILES.filter((name) => !files.includes(`${FOLDER}/${name}.test.ts`))).toEqual([]);
});
