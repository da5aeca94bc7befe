import { describe, expect, test } from 'vitest';
import { check, compilePack, kinds } from '../../../../rules/index.ts';
import { good, mistakes, rule, source } from '../packs.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const examples = { hit: ['Tolbrug'], ok: ['koffie'] };
const names = (fields: object) => rule({ kind: 'names', examples, ...fields });

/** The mistakes of a pack whose names come from a file. */
const inCsv = (csv: string | Uint8Array) =>
  mistakes(source([names({ file: 'c.csv' })]), { 'c.csv': typeof csv === 'string' ? encode(csv) : csv });

/** What a pack with these rules marks in a draft. */
function marked(rules: readonly object[], text: string, files?: Record<string, Uint8Array>): (string | undefined)[] {
  return check(compilePack(good(source(rules), files).pack), { text }).map(({ found }) => found);
}

/** The sizes in these tests are for a test of a second; all of them are ten times as large where there is time. */
const TIMES = process.env.LONG ? 10 : 1;

describe('names that are none', () => {
  test('each is told at its place', () => {
    const found = mistakes(source([names({ names: ['a', '', 'Tolbrug', '!', 'é', 'a.', '\u200b'] })]));
    const at = new Set(found.map((line) => line.split(' ')[0]));
    expect([...at]).toEqual(['29:9', '30:9', '32:9', '33:9', '34:9', '35:9']);
  });

  test('in a file, too', () => {
    expect(inCsv('name;also\nTolbrug;\n;x\na;\nTolbrug;b|Tolbrug\n').map((line) => line.split(' ')[0])).toEqual([
      'c.csv:3:1',
      'c.csv:4:1',
      'c.csv:5:9',
    ]);
  });
});

describe('a file that is broken', () => {
  test.each([
    ['a quote that is never closed', 'name;say\nTolbrug;x\n"Tol;y\nKwolm;z\n', 'c.csv:3:1 '],
    [
      'a quote that is never closed, millions of characters long',
      `name\nTolbrug\n"${'Tol;y\n'.repeat(80_000 * TIMES)}`,
      'c.csv:3:1 ',
    ],
    ['a quote that opens further on in its row', 'name;say\nTolbrug;"een\nklant"\nKwolm;  "y\n', 'c.csv:4:9 '],
    ['a quote inside a field', 'name;say\nTolbrug;x\nTol"brug;y\n', 'c.csv:3:1 '],
    ['nothing', '', 'c.csv:1:1 has no column "name"'],
    ['UTF-16 the other way round', new Uint8Array([0xfe, 0xff, 0, 110, 0, 97, 0, 109, 0, 101]), 'c.csv:1:1 '],
    [
      'bytes that are no text',
      Uint8Array.from({ length: 100_000 }, (_, at) => (at * 7919 + at * at * 31) & 255),
      'c.csv:',
    ],
    ['a name of NUL', 'name\nTolbrug\n\0\n', 'c.csv:3:1 '],
    ['a million columns', `name${',a'.repeat(100_000 * TIMES)}\n\n`, 'c.csv:1:1 has a row of more than 100,000 bytes'],
    [
      'a million fields',
      `name\nTolbrug${',a'.repeat(100_000 * TIMES)}\n`,
      'c.csv:2:1 has a row of more than 100,000 bytes',
    ],
    ['columns with names of every object', '__proto__,constructor\nTolbrug,x\n', 'c.csv:1:1 has no column "name"'],
  ] as [string, string | Uint8Array, string][])('%s', (_, csv, expected) => {
    expect(inCsv(csv)[0] ?? '').toMatch(new RegExp(`^${expected}`));
  });

  test('a name with a NUL in it is found as it is written', () => {
    expect(
      marked([names({ file: 'c.csv' })], 'bij Tol\0brug', { 'c.csv': encode('name\nTolbrug\nTol\0brug') }),
    ).toEqual(['Tol\0brug']);
  });
});

describe('YAML that grows', () => {
  const bomb = (part: (at: number) => string) =>
    Array.from({ length: 12 }, (_, at) => `a${at}: &a${at} ${part(at)}`).join('\n');
  const ten = (write: (at: number) => string) => Array.from({ length: 9 }, (_, at) => write(at)).join(', ');
  const often = ['1:1 the pack repeats parts (*name) too often to be read'];
  test('lists of lists', () => {
    expect(mistakes(bomb((at) => `[${at ? ten(() => `*a${at - 1}`) : 'x'}]`))).toEqual(often);
  });
  test('fields of fields', () => {
    expect(mistakes(bomb((at) => `{${at ? ten((n) => `k${n}: *a${at - 1}`) : 'x: x'}}`))).toEqual(often);
  });
  test('names of fields', () => {
    expect(mistakes(bomb((at) => (at ? `{? *a${at - 1} : *a${at - 1}, k: *a${at - 1}}` : '{x: x}')))).not.toEqual([]);
  });
  test('a part that has itself in it', () => {
    expect(mistakes('format: &a [*a]\nid: *a').length).toBeGreaterThan(0);
  });

  const deep = '1:1 the pack is nested too deeply to be read';
  test.each([
    ['lists in a line', '['.repeat(20_000) + ']'.repeat(20_000)],
    ['fields in a line', '{a: '.repeat(20_000) + '}'.repeat(20_000)],
    ['hyphens', '- '.repeat(20_000)],
    ['indentation', Array.from({ length: 3000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
  ])('%s within each other', (_, text) => expect(mistakes(text)).toEqual([deep]));

  test('nesting where a text belongs', () => {
    const nested = source([names({ names: ['Tolbrug'] })]).replace('"Test"', '['.repeat(500) + ']'.repeat(500));
    expect(mistakes(nested)).toEqual(['6:12 "title" must be a text, or have fields of its own: { … }']);
  });

  test.each([
    ['quotes', '> '.repeat(3000)],
    ['lists', '- '.repeat(3000)],
    ['indented lists', Array.from({ length: 100 }, (_, at) => `${'  '.repeat(at)}- a\n`).join('')],
    ['stars', '*'.repeat(9000) + 'a'.padEnd(9001, '*')],
  ])('Markdown of %s within each other', (_, body) => {
    const guidelines = [{ id: 'g', perspective: 'person', title: 'G', body: `${body}a` }];
    expect(mistakes(source([names({ names: ['Tolbrug'] })], { guidelines }))).toEqual([
      expect.stringMatching(/^\d+:15 the text has more than 12 quotes, lists or stars within each other/),
    ]);
  });
  test.each([
    ['brackets', '['.repeat(19_000)],
    ['ordinary quotes and lists', '> - a\n>   - b\n>     1. c\n'],
  ])('Markdown of %s is fine', (_, body) => {
    const guidelines = [{ id: 'g', perspective: 'person', title: 'G', body }];
    expect(mistakes(source([names({ names: ['Tolbrug'] })], { guidelines }))).toEqual([]);
  });
  test('a book without end', () => {
    const guidelines = Array.from({ length: 30 }, (_, at) => {
      return { id: `g${at}`, perspective: 'person', title: 'G', body: 'a '.repeat(9000) };
    });
    expect(mistakes(source([names({ names: ['Tolbrug'] })], { guidelines }))).toEqual([
      expect.stringMatching(/guidelines and tips are longer than 300,000 characters here/),
    ]);
  });
});

describe('words that every object has', () => {
  const fields = ['constructor', 'toString', 'hasOwnProperty', 'valueOf'];
  const words = [...fields, '__proto__'];
  const draft = 'de constructor en __proto__, toString en hasOwnProperty of valueOf: Tolbrug';

  test('as names', () => {
    const found = marked([names({ names: ['Tolbrug', ...words] })], draft);
    expect(found).toEqual([
      'constructor',
      expect.stringContaining('proto'),
      'toString',
      'hasOwnProperty',
      'valueOf',
      'Tolbrug',
    ]);
  });
  test('as words to avoid, and not where they are none', () => {
    const wording = (avoid: string[]) => rule({ kind: 'wording', avoid, examples });
    expect(marked([wording(['Tolbrug', ...words])], draft)).toHaveLength(6);
    expect(marked([wording(['Tolbrug'])], draft)).toEqual(['Tolbrug']);
  });
  // Written out, since an object literal takes `__proto__` for something else.
  const replacing = (word: string) =>
    source([rule({ kind: 'wording', prefer: { Tolbrug: 'x', KEY: 'y' }, examples })]).replace('KEY', word);
  test.each(fields)('as a word to replace: %s', (word) => {
    const text = replacing(word);
    const hints = check(compilePack(good(text).pack), { text: `een ${word} hier` });
    expect(hints.map(({ fixes }) => fixes[0]?.text)).toEqual(['y']);
  });
  test('but for the one that cannot be a field', () => {
    const refused = ['30:9 "__proto__" cannot be used here: leave it out'];
    expect(mistakes(replacing('__proto__'))).toEqual(refused);
    expect(mistakes(replacing('__pro\\u0074o__'))).toEqual(refused);
  });
  test('as the name of a column', () => {
    const csv = encode('__proto__,name,constructor\nx,Tolbrug,y\nz,toString,valueOf\n');
    expect(marked([names({ file: 'c.csv' })], draft, { 'c.csv': csv })).toEqual(['toString', 'Tolbrug']);
  });
  test.each(words)('as a field, a kind, a reference, a placeholder: %s', (word) => {
    const fine = source([names({ names: ['Tolbrug'], message: 'm' })]);
    const broken = (from: string, to: string) => mistakes(fine.replace(from, to))[0];
    const unknown = word === '__proto__' ? '"__proto__" cannot be used here' : '(?:rule "r": )?unknown field';
    expect(broken('"format"', `"${word}": {"x": "y"}, "format"`)).toMatch(new RegExp(`^2:3 ${unknown}`));
    expect(broken('"message": "m"', `"message": {"nl": "m", "${word}": "x"}`)).toMatch(
      new RegExp(`^18:\\d+ ${unknown}`),
    );
    expect(broken('"kind": "names"', `"kind": "${word}"`)).toMatch(/^\d+:\d+ rule "r": kind .* is not one of/);
    expect(broken('"warning"', `"${word}"`)).toMatch(/^\d+:\d+ rule "r": severity .* is not one of/);
    expect(broken('"kind"', `"guideline": "${word}", "kind"`)).toMatch(/guideline/);
    expect(broken('"m"', `"{${word}}"`)).toMatch(/stands for nothing here/);
  });
});

describe('texts of millions of characters', () => {
  const long = 'x'.repeat(500_000 * TIMES);
  const words = 'ab '.repeat(160_000 * TIMES);
  /** Refused at its place, as JSON and as YAML, and never with a message that is as long. */
  function expectRefused(fields: object, rest: object = {}): void {
    const text = source([names({ names: ['Tolbrug'], ...fields })], rest);
    const found = mistakes(text);
    expect(found[0]).toMatch(/^\d+:\d+ .{10,400}$/);
    expect(mistakes(`${text} # YAML`)).toEqual(found);
  }
  test.each([
    ['a name', { names: ['Tolbrug', long] }],
    ['a name of many words', { names: ['Tolbrug', words] }],
    ['a name of many capitals', { names: ['Tolbrug', 'aB'.repeat(50_000 * TIMES)] }],
    ['a name of many signs', { names: ['Tolbrug', 'abc & '.repeat(20_000 * TIMES)] }],
    ['a name of accents', { names: ['Tolbrug', `ex${'\u0301'.repeat(100_000 * TIMES)}`] }],
    ['a word', { kind: 'wording', names: undefined, avoid: ['Tolbrug', long] }],
    ['a phrase', { kind: 'wording', names: undefined, avoid: ['Tolbrug', words] }],
    ['an exception', { except: [words] }],
    ['a message', { message: long }],
    ['a message of brackets', { message: '{'.repeat(500_000 * TIMES) }],
    ['an example', { examples: { hit: ['Tolbrug '.repeat(60_000 * TIMES)], ok: ['koffie'] } }],
    ['a field', { [long]: 1 }],
    ['a kind', { kind: long }],
    ['a guideline', { guideline: long }],
  ] as [string, object][])('%s', (_, fields) => expectRefused(fields));

  test.each([
    ['a title', { title: long }],
    ['a day', { released: '1'.repeat(500_000 * TIMES) }],
    ['a number', { version: '9'.repeat(500_000 * TIMES) }],
    [
      'an address',
      { organisation: { name: 'P', contacts: [{ id: 'a', name: 'A', email: 'a@'.repeat(200_000 * TIMES) }] } },
    ],
    [
      'a link',
      {
        organisation: { name: 'P', contacts: [{ id: 'a', name: 'A', url: `https://${'a.'.repeat(200_000 * TIMES)}` }] },
      },
    ],
    [
      'Markdown',
      {
        guidelines: [
          { id: 'g', perspective: 'person', title: 'G', body: '[a](https://b.nl) *x* '.repeat(10_000 * TIMES) },
        ],
      },
    ],
  ] as [string, object][])('%s', (_, rest) => expectRefused({}, rest));
});

describe('signs that are no text', () => {
  test('bytes that are not UTF-8', () => {
    const bytes = encode(source([names({ names: ['Tolbrug'] })]));
    bytes[60] = 0xff;
    expect(mistakes(bytes)).toEqual([expect.stringMatching(/^1:1 the pack is not UTF-8/)]);
  });
  test.each(['\0', '\ud83d', '\udc4d', '\u202e'])('%j in names and texts stays where it is', (sign) => {
    const name = `Tol${sign}brug`;
    const text = source([names({ names: ['Tolbrug', name], message: `${sign} {found}` })]);
    for (const written of [text, text.replaceAll(JSON.stringify(sign).slice(1, -1), sign)]) {
      const [hint] = check(compilePack(good(written).pack), { text: `bij ${name}.` });
      expect(hint).toMatchObject({ start: 4, end: 4 + name.length, found: name, message: `${sign} ${name}` });
    }
  });
});

describe.runIf('pattern' in kinds)('expressions that take for ever', () => {
  const pattern = (regex: string) => rule({ kind: 'pattern', regex, examples: { hit: ['aaa'], ok: ['koffie.'] } });
  test.each(['(a+)+$', '(a|aa)+$', '(a|a?)+a$', '([a-z]+a)*a$'])('%s does not', (regex) => {
    const text = `${'a'.repeat(50_000)}!`;
    expect(() => check(compilePack(good(source([pattern(regex)])).pack), { text })).not.toThrow();
  });
  test.each([
    '(a{1000}){1000}',
    '((((a{1,30}){1,30}){1,30}){1,30}){1,30}',
    'aaa|'.repeat(300_000),
    `${'('.repeat(5000)}a${')'.repeat(5000)}`,
    '(?=a)a',
    '(?<=a)a',
    '(a)\\1',
    '(a',
    '[z-a]',
    'a*',
  ])('%# is refused at its place', (regex) => {
    expect(mistakes(source([pattern(regex)]))[0]).toMatch(/^\d+:\d+ rule "r": "regex" .{10,300}$/);
  });
});
