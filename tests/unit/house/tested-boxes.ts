import { RUNS, type RunName } from '../../browser/compose/runs.ts';
import { LONG_FILES } from '../../long-files.ts';
import { PAGES, type PageName, type TestPage } from '../../pages/addresses.ts';

/** The files of tests in which a run is, by their names without `.test.ts`, where that is not the run's own name. */
const FILES: Partial<Record<RunName, readonly string[]>> = {
  unread: ['surfaces'],
  'big-paste': ['hard-drafts'],
  mention: ['hard-drafts'],
  messages: ['textarea'],
  'unread-firefox': ['surfaces-firefox'],
  'big-paste-firefox': ['hard-drafts-firefox'],
  'mention-firefox': ['hard-drafts-firefox'],
  'other-checker-firefox': ['hard-drafts-firefox'],
  'textarea-firefox': ['sittings-firefox'],
  'leak-firefox': ['sittings-firefox'],
  'idle-firefox': ['sittings-firefox'],
};

/** The files of a run that goes by its own pages; those of the engines are found by what they import. */
export const filesOf = (run: RunName): readonly string[] => FILES[run] ?? [run];

const RUN_NAMES = Object.keys(RUNS) as RunName[];
const pagesOf = (run: RunName) => RUNS[run] as { pages: readonly PageName[]; long?: readonly PageName[] };

/** The runs that open a page in a browser, as a cell has them: those of the long form alone are in italics. */
export function cell(browser: 'Chromium' | 'Firefox', page: PageName): string {
  const runs = RUN_NAMES.filter((run) => RUNS[run].browser === browser);
  const cells = runs.flatMap((run) => {
    const { pages, long = [] } = pagesOf(run);
    if (!pages.includes(page) && !long.includes(page)) return [];
    const longOnly = !pages.includes(page) || filesOf(run).every((file) => LONG_FILES.includes(file));
    return [longOnly ? `*${run}*` : run];
  });
  return cells.join(', ');
}

/** docs/tested-boxes.md, whole. */
export function document(): string {
  const rows = (Object.entries(PAGES) as [PageName, TestPage][]).map(
    ([name, { standsFor, engine, place }]) =>
      `| ${standsFor} | ${engine}, ${place} | \`${name}\` | ${cell('Chromium', name)} | ${cell('Firefox', name)} |`,
  );
  const runs = RUN_NAMES.map((run) => `| ${run} | ${RUNS[run].tries} |`);
  return `${[
    '# Which boxes are tested, and how',
    '',
    'Made from the data that the tests run on: `tests/pages/` says in its files of addresses which box of the sites each test page',
    'stands for, and `tests/browser/compose/runs.ts` which tests open it. A unit test holds this page against them;',
    '`npx vitest run --config tests/vitest.config.ts tests/unit/house/tested-boxes.test.ts -u` writes it anew.',
    '',
    'In *italics*: in `npm run test:long` alone. Every page answers with a strict content policy and Trusted Types, and the',
    'keys and the mouse are the browser’s own. The tests of the engines run in the long form with TipTap 2 and Lexical, too.',
    '',
    '| box | editor | test page | Chromium | Firefox |',
    '|---|---|---|---|---|',
    ...rows,
    '',
    '| test | what is tried |',
    '|---|---|',
    ...runs,
  ].join('\n')}\n`;
}
