import { describe, expect, test } from 'vitest';
import { HEAD, mistakes, RULE } from '../packs.ts';

describe('a broken structure is told in words', () => {
  test.each([
    ['title: Test', 'title: "Test', ['5:8 the quote that opens here is not closed']],
    [
      'title: Test',
      'title: Test: nog iets',
      ['5:8 a colon with a space after it begins a field: put a text that has one in quotes'],
    ],
    ['title: Test', 'title Test', ['5:1 a field is written as name: value, with a space after the colon']],
    ['title: Test', 'title: @Test', ['5:8 a text that begins with this sign needs quotes']],
    ['title: Test', 'title: *Test', ['5:8 this *name stands for nothing: a text that begins with * needs quotes']],
    ['title: Test', 'title: !Test iets', ['5:8 a text that begins with ! needs quotes']],
    [
      'title: Test',
      "title: 'foto's'",
      [
        '5:14 this does not belong here: put a text with quotes, brackets or colons in quotes as a whole, or look at the indentation',
      ],
    ],
    ['  - id: words', '  -id: words', ['9:8 a hyphen that begins an item needs a space after it']],
    ['    kind', '   kind', ['10:1 the indentation is not that of its neighbours, or a bracket is not closed']],
  ] as [string, string, string[]][])('%j → %j', (from, to, expected) => {
    const found = mistakes((HEAD + RULE).replace(from, to));
    // One break may be told in several ways; the first is at its place.
    expect(found.slice(0, expected.length)).toEqual(expected);
  });

  test('a broken structure does not hide what is wrong before it', () => {
    const bad = (HEAD + RULE)
      .replace('version: 1', 'version: x')
      .replace('warning', 'eror')
      .replace('    avoid', '\tavoid');
    expect(mistakes(bad).slice(0, 3)).toEqual([
      '3:10 "version" must be a whole number, such as 7',
      '11:15 rule "words": severity "eror" is not one of error, warning, suggestion; did you mean "error"?',
      '13:1 the line is indented with a tab: use spaces',
    ]);
  });

  test('what may stand behind a break is not called missing', () => {
    const cut = (HEAD + RULE).replace('title: Test', 'title: "Test');
    expect(mistakes(cut)).toEqual(['5:8 the quote that opens here is not closed']);
  });
});

describe('what cannot be read', () => {
  test.each([
    ['', 'the pack is empty'],
    ['- a', 'the pack must have fields of its own: { … }'],
    [new Uint8Array([0xff, 0xfe, 0]), 'not UTF-8'],
    [new Uint8Array(11 * 1024 * 1024), 'larger than 10 MB'],
    ['['.repeat(20_000), 'nested too deeply'],
    ['{a: '.repeat(5_000), 'nested too deeply'],
  ])('%#', (text, expected) => expect(mistakes(text)[0]).toContain(expected));

  test('a few lines that stand for thousands of millions', () => {
    const rows = Array.from(
      { length: 12 },
      (_, at) => `a${at}: &a${at} [${at ? Array(9).fill(`*a${at - 1}`) : 'x, x'}]`,
    );
    expect(mistakes(rows.join('\n'))).toEqual(['1:1 the pack repeats parts (*name) too often to be read']);
  });
});
