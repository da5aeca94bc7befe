import { describe, expect, test } from 'vitest';
import { check, compilePack } from '../../../../rules/index.ts';
import { good, HEAD, lines, mistakes, rule, source } from '../packs.ts';

/** Ten times as many where there is time. */
const MANY = process.env.LONG ? 200_000 : 20_000;

const encode = (text: string) => new TextEncoder().encode(text);
const examples = { hit: ['Tolbrug'], ok: ['koffie'] };
const names = (fields: object) => rule({ kind: 'names', examples, ...fields });
const times = (count: number, write: (at: number) => string) => Array.from({ length: count }, (_, at) => write(at));
const written = (id: string, fields: string) =>
  `  - id: ${id}\n    severity: error\n    message: m\n${fields}    examples: { hit: [Tolbrug], ok: [x] }\n`;

/** A hundred are told, and that there are more. */
function expectFirst(found: readonly string[], first: unknown, what = 'mistakes'): void {
  expect(found[0]).toEqual(first);
  expect(found).toHaveLength(101);
  expect(found[100]).toMatch(new RegExp(`\\d+:\\d+ there are more ${what} from here on: these are the first 100$`));
}

describe('names', () => {
  const many = times(MANY, (at) => `Kwolm${at.toString(26)}xq ${at}`);
  const sought = many[MANY / 2];
  const draft = { text: `bij Tolbrug en ${sought}` };
  const expected = ['Tolbrug', sought];

  test('in a file', () => {
    const { pack } = good(source([names({ file: 'c.csv' })]), {
      'c.csv': encode(['name', 'Tolbrug', ...many].join('\n')),
    });
    expect(check(compilePack(pack), draft).map(({ found }) => found)).toEqual(expected);
  });
  test.each(['', '# YAML\n'])('in the pack %j', (before) => {
    const { pack } = good(before + source([names({ names: ['Tolbrug', ...many] })]));
    expect(check(compilePack(pack), draft).map(({ found }) => found)).toEqual(expected);
  });
  test('in files that together have more than half a million', () => {
    const rules = times(12, (at) => JSON.stringify(names({ id: `r${at}`, file: 'c.csv' }))).map((text) =>
      JSON.parse(text),
    );
    // The one that is too short says that nothing more need be tried with them.
    const csv = encode(`name\nTolbrug\n${times(50_000, (at) => `Kwolm${at.toString(26)}xq ${at}\n`).join('')}X\n`);
    const found = mistakes(source(rules), { 'c.csv': csv });
    expect(found.map((line) => line.replace(/^\d+:\d+ /, ''))).toEqual([
      ...[9, 10, 11].map((at) => `rule "r${at}": with this file the pack has more than 500,000 names: leave some out`),
      expect.stringMatching(/^c.csv:50003:1 the name "X" is a single letter/),
    ]);
  });
});

describe('mistakes', () => {
  test.each([
    ['a', 'the name "a" is a single letter, which would be found everywhere: write the name in full'],
    ['', 'the name is empty'],
    ['!', 'the name "!" has no letters or digits, so it is never found'],
  ])('rows of %j in a file', (name, expected) => {
    // The one that is too short says that nothing more need be tried with them.
    const csv = encode(`name,say\nTolbrug,x\n${`${name},y\n`.repeat(MANY)}`);
    expectFirst(mistakes(source([names({ file: 'c.csv' })]), { 'c.csv': csv }), `c.csv:3:1 ${expected}`);
  });
  // So many do not fit into the arguments of one call, whatever the machine.
  test('items of a list that are of another kind', () => {
    const found = mistakes(source([names({ names: Array(130_000).fill([]) })]));
    expectFirst(found, '29:9 rule "r": names, item 1, must be a text, or have fields of its own: { … }');
  });
  test('words to replace', () => {
    const prefer = Object.fromEntries(times(MANY, (at) => `! ${at}`).map((word) => [word, '']));
    const found = mistakes(source([rule({ kind: 'wording', prefer, examples })]));
    expectFirst(found, '29:16 rule "r": "! 0" is empty');
  });
  test.each(['', '# YAML\n'])('unknown fields %j', (before) => {
    const rest = Object.fromEntries(times(MANY, (at) => `k${at}`).map((key) => [key, 'v']));
    const found = mistakes(before + source([names({ names: ['Tolbrug'] })], rest));
    expectFirst(found, expect.stringMatching(/^1[45]:3 unknown field "k0"; the fields here are format, id, /));
  });
  test('fields that stand twice', () => {
    expectFirst(mistakes(`${HEAD}${'k: v\n'.repeat(MANY)}rules: []\n`), '9:1 k stands twice here; keep one');
  });
  test('lines that are broken', () => {
    expect(mistakes(`${HEAD}${'x y\n'.repeat(MANY)}`)).toHaveLength(100);
  });
  test('a *name that stands for nothing', () => {
    expect(mistakes(`${HEAD}rules:\n${'  - *x\n'.repeat(MANY)}`)).toHaveLength(100);
  });
  test('links in a text', () => {
    const guidelines = [{ id: 'g', perspective: 'person', title: 'G', body: '[a](b) '.repeat(2500) }];
    const found = mistakes(source([names({ names: ['Tolbrug'] })], { guidelines }));
    expectFirst(found, '19:15 the link "b" must begin with https:// or mailto:');
  });
});

describe('rules', () => {
  const tolbrug = '    kind: names\n    names: [Tolbrug]\n';
  test('with the same id', () => {
    const found = mistakes(`${HEAD}rules:\n${times(MANY / 20, () => written('a', tolbrug)).join('')}`);
    expectFirst(found, '15:9 rule "a": the id "a" is given twice in rules; choose another');
  });
  test('that refer to nowhere', () => {
    const count = MANY / 20;
    const page = (at: number) => `  - { id: page-${at}, perspective: person, title: T, body: B }\n`;
    const guidelines = `guidelines:\n${times(count, page).join('')}`;
    const rules = times(count, (at) => written(`r${at}`, `    guideline: peg-${at}\n${tolbrug}`));
    expectFirst(
      mistakes(`${HEAD}${guidelines}rules:\n${rules.join('')}`),
      `${8 + count + 5}:16 rule "r0": guideline "peg-0" is not in guidelines; there are ${times(10, (at) => `page-${at}`).join(', ')}, …`,
    );
  });
  test('near to nothing', () => {
    const people = (at: number) => written(`p${at}`, `    kind: people\n    near: [x${at}]\n`);
    const found = mistakes(`${HEAD}rules:\n${written('r', tolbrug)}${times(MANY / 20, people).join('')}`);
    expectFirst(found, '19:12 rule "p0": near "x0" is no rule of kind names; there are r');
  });
});

describe('parts that are repeated', () => {
  const list = (count: number) =>
    `    kind: names\n    names: &n [${times(count, (at) => `Kwolm${at}, `).join('')}Tolbrug]\n`;
  const again = (count: number) => times(count, (at) => written(`r${at}`, '    kind: names\n    names: *n\n')).join('');
  test('are refused where they blow the pack up', () => {
    expect(mistakes(`${HEAD}rules:\n${written('a', list(10_000))}${again(900)}`)).toEqual([
      '1:1 the pack repeats parts (*name) too often to be read',
    ]);
  });
  test('and are fine where they do not', () => {
    const say = times(5000, (at) => `      - { name: Kwolm${at}xq, say: *s }\n`).join('');
    const first = `    kind: names\n    names:\n      - { name: Tolbrug, say: &s een klant }\n${say}`;
    const { pack } = good(`${HEAD}rules:\n${written('a', first)}${written('b', list(100))}${again(5)}`);
    expect(pack.rules[0]).toMatchObject({ names: { 5000: { name: 'Kwolm4999xq', say: 'een klant' } } });
  });
});

describe('names that are given twice', () => {
  test('are told in the pack, too', () => {
    const { warnings } = good(source([names({ names: ['Tolbrug', { name: 'Kwolm' }, 'TOLBRUG', { name: 'Kwölm' }] })]));
    expect(lines(warnings)).toEqual([
      '33:9 the name "TOLBRUG" is given twice, first on line 29',
      '35:19 the name "Kwölm" is given twice, first on line 31',
    ]);
  });
  test('many times', () => {
    const { warnings } = good(source([names({ names: ['Tolbrug', ...Array(MANY).fill('Kwolm')] })]));
    expectFirst(lines(warnings), '31:9 the name "Kwolm" is given twice, first on line 30', 'warnings');
  });
});
