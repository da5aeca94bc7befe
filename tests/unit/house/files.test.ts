import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFiles, textOf } from './project.ts';

const MOST_LINES = 300;
const TOP = [
  ...['entrypoints', 'components', 'rules', 'assets', 'tests', 'docs'],
  ...['wxt.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json', 'README.md', 'CONTRIBUTING.md', 'LICENSE'],
];

/** What no file says, each with a text that does. Brackets keep the patterns from being told themselves. */
const NEVER: readonly (readonly [what: string, pattern: RegExp, text: string])[] = [
  [
    'a number of an issue',
    /\bissu[e] #?\d|(?<![\w&/"'])#\d{1,4}\b(?![\w-]*["'])(?=[).,;]| in\b)/i,
    `see issu${'e'} #12`,
  ],
  ['a path of one machine', /(?<![\w.\-/:>])\/(work|root|tmp|home|Users)\/(?!\*)\w/, `cat ${'/'}tmp/a.txt`],
  ['something left to do', /\b(TO[D]O|FIX[M]E|X{3}|HAC[K])\b/, `// ${'TO'}DO later`],
  ['a silenced type checker', /@ts-(ignor[e]|nochec[k]|expect-erro[r])/, `// @ts-${'ignore'}`],
  ['a type that is any', /\bas an[y]\b(?=[;,.)])/, `(x as ${'any'}).y`],
  ['a test that alone runs, or never', /\b(test|it|describe)\.(onl[y]|ski[p])\b/, `test.${'only'}('a')`],
];

const files = projectFiles();
const readable = files.filter(
  (path) => /\.(tsx?|mjs|js|css|html|md|ya?ml|json)$|^LICENSE$/.test(path) && path !== 'package-lock.json',
);
const code = readable.filter((path) => /\.(tsx?|mjs|js|css|html)$/.test(path));
const linesOf = (text: string) => text.replace(/\n$/, '').split('\n').length;

test(`no code file is longer than ${MOST_LINES} lines`, () => {
  const long = code.map((path) => [path, linesOf(textOf(path))] as const).filter(([, lines]) => lines > MOST_LINES);
  expect(code.length).toBeGreaterThan(0);
  expect(long).toEqual([]);
});

describe.each(NEVER)('no file says %s', (_what, pattern, text) => {
  test('is told where one does', () => expect(text).toMatch(pattern));

  test('in no file', () => {
    const told = readable.flatMap((path) =>
      textOf(path)
        .split('\n')
        .flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1} ${line.trim()}`] : [])),
    );
    expect(told).toEqual([]);
  });
});

test('a page that is named exists, and so does what a page links to', () => {
  const names = new Set([...TOP, ...files.map((path) => posix.basename(path))]);
  const folders = new Set(files.flatMap((path) => [path, posix.dirname(path)]));
  const lost = readable.flatMap((path) => {
    const named = [...textOf(path).matchAll(/[\w-]+\.md\b/g)].filter(([name]) => !names.has(name));
    const links = path.endsWith('.md') ? [...textOf(path).matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)] : [];
    const broken = links.filter(([, to = '']) => !folders.has(posix.join(posix.dirname(path), to).replace(/\/$/, '')));
    return [...named, ...broken].map(([what]) => `${path} names ${what}`);
  });
  expect(lost).toEqual([]);
});

test('nothing else lies at the top', () => {
  const top = [...new Set(files.map((path) => path.split('/')[0] ?? ''))];
  expect(top.filter((name) => !name.startsWith('.') && !TOP.includes(name))).toEqual([]);
});
