import fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, test } from 'vitest';
import { findRegex, regexMistake } from '../../../../rules/patterns/regex/index.ts';

const found = (source: string, text: string, most = 1000) =>
  findRegex(source, text, most).map(({ start, end }) => text.slice(start, end));

test.each([
  ['PRJ-\\d{4}', 'PRJ-2041, prj-2042 en PRJ-20431', ['PRJ-2041', 'PRJ-2043']],
  ['(?i)prj-\\d+', 'PRJ-1 prj-22', ['PRJ-1', 'prj-22']],
  ['\\bkat\\b', 'kat, katten, één kat', ['kat', 'kat']],
  ['a+?b|a+', 'aab aaa', ['aab', 'aaa']],
  ['[^\\s]+@x', 'wij@x jij@y', ['wij@x']],
  ['(?m)^- .+$', 'Doen:\n- een\n- twee', ['- een', '- twee']],
  ['\\p{Lu}{2,}', 'de ÉÉN en KVT', ['ÉÉN', 'KVT']],
  ['\\Qa.b\\E', 'a.b axb', ['a.b']],
  ['\\x{1F600}.', '😀😀!', ['😀😀']],
  ['[[:digit:]]{2}', '1234', ['12', '34']],
  ['(?P<jaar>20\\d\\d)', 'in 2041', ['2041']],
  ['a{,2}', 'a{,2}', ['a{,2}']],
])('%s in %j', (source, text, expected) => expect(found(source, text)).toEqual(expected));

describe('what cannot work is told with its place', () => {
  test.each([
    ['ab(?=c)', 3, 'looking ahead'],
    ['(?<!a)b', 1, 'looking ahead or behind'],
    ['(a)\\1', 4, '\\1'],
    ['(a', 1, 'never closed'],
    ['a)', 2, 'closes nothing'],
    ['[a', 1, 'never closed'],
    ['*a', 1, 'nothing before it'],
    ['a**', 3, 'two signs of repetition'],
    ['a{1,1000}', 2, 'at most 100 times'],
    ['((a{50}){50}){50}', 1, 'too much'],
    ['a*', 1, 'at least one character'],
    ['\\b', 1, 'at least one character'],
    ['[z-a]', 2, 'backwards'],
    ['[[:foo:]]', 2, 'no class'],
    ['\\p{Foo}', 1, 'no such class'],
    ['\\u0041', 1, 'stands for nothing'],
    ['a\\', 2, 'at the end'],
    ['(?x)a', 1, 'only i, m, s'],
    ['x{3,2}', 2, 'smaller'],
    ['a'.repeat(501), 1, '501'],
    [`${'('.repeat(60)}a${')'.repeat(60)}`, 52, 'within each other'],
  ])('%s', (source, at, words) => {
    const mistake = regexMistake(source);
    expect(mistake).toContain(`at character ${at}:`);
    expect(mistake).toContain(words);
  });
});

const leaf = fc.constantFrom(
  ...['a', 'b', 'A', 'é', '1', '\\.', '\\n', '.', '\\d', '\\b', '\\B', '^', '$', '[ab]', '[^a]', '[a-c1]', '\\s'],
  ...['\\pL', '\\p{Lu}', '[[:alpha:]]', '[^\\d]', '(?s:.)', '(?m:^)', '(?m:$)', '(?i:a)', '(?i:É)', '\\W', '\\w'],
);
const { source } = fc.letrec<{ source: string }>((tie) => ({
  source: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('source'), { minLength: 2, maxLength: 4 }).map((parts) => parts.join('')),
    fc.tuple(tie('source'), tie('source')).map(([a, b]) => `(${a}|${b})`),
    fc
      .tuple(fc.constantFrom('a', '\\d', '[ab]', '(?i:a)', '.'), fc.constantFrom('?', '+', '{2}', '{1,3}'))
      .map((of) => of.join('')),
    // A part that may be empty is repeated by nobody, and engines differ on it.
    fc
      .tuple(tie('source'), fc.constantFrom('*', '+', '?', '*?', '+?', '??', '{2}', '{1,3}'))
      .map(([part, times]) => `(?:x${part})${times}`),
  ),
}));
const text = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', 'x', 'A', 'é', 'É', '1', ' ', '.', '\n', '😀'),
  maxLength: 20,
});

test('finds what RE2 finds', () => {
  fc.assert(
    fc.property(source, text, (written, draft) => {
      fc.pre(!regexMistake(written));
      const theirs: string[] = [];
      for (const matcher = RE2JS.compile(written).matcher(draft); matcher.find(); )
        theirs.push(`${matcher.start()}-${matcher.end()}`);
      expect(findRegex(written, draft, 1000).map(({ start, end }) => `${start}-${end}`)).toEqual(theirs);
    }),
    { numRuns: 1000 },
  );
});

test.each(['a{7}b', 'a{8}b', 'a{9}b', 'a{8,9}b', 'x?a{9}b', '(?:x|a{9})b'])(
  '%s, on either side of eight times',
  (written) => {
    for (const times of [7, 8, 9, 10]) {
      const draft = `- ${'a'.repeat(times)}b`;
      const matcher = RE2JS.compile(written).matcher(draft);
      expect(findRegex(written, draft, 1)[0]?.start).toBe(matcher.find() ? matcher.start() : undefined);
    }
  },
);

test('ends on what makes the browser’s own expressions run for ever', () => {
  const many = 'a'.repeat(100_000);
  expect(found('(a+)+$', `${many}b`)).toEqual([]);
  expect(found('(a|a|aa)+c', many)).toEqual([]);
  expect(found('(x+x+)+y', 'x'.repeat(10_000))).toEqual([]);
});

test('looks for no more matches than it is asked for', () => {
  expect(found('a', 'aaaa', 3)).toHaveLength(3);
});
