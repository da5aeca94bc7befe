import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePack } from '../../../../rules/index.ts';
import { good, HEAD, mistakes, rule, source } from '../packs.ts';

const limit = rule({ kind: 'limit', of: 'hashtags', max: 0, examples: { hit: ['#een'], ok: ['een'] } });

/** A pack whose title, and more, is any JSON at all. */
const packs = fc
  .record({ title: fc.jsonValue(), tips: fc.jsonValue(), extra: fc.dictionary(fc.string(), fc.jsonValue()) })
  .map(({ title, tips, extra }) => ({ ...JSON.parse(source([limit], { title, tips })), ...extra }));

test('is read as the same YAML is, places included', () => {
  fc.assert(
    fc.property(packs, fc.constantFrom(undefined, 1, 2, '\t'), (pack, indent) => {
      const json = JSON.stringify(pack, null, indent);
      // A comment makes YAML of it.
      expect(parsePack(json)).toEqual(parsePack(`${json} # YAML`));
    }),
  );
});

describe('numbers and the like are the texts that were written', () => {
  test.each(['3.10', '1e3', '-0', '1848', 'true', 'null'])('%s', (written) => {
    expect(good(source([limit]).replace('"Test"', written)).pack.title).toBe(written);
  });
});

test('escapes, signs and white space', () => {
  const title = '"\\\\ \\" \\/ \\u00e9 \\ud83d\\ude00 { } [ ], :"';
  expect(good(source([limit]).replace('"Test"', `\r\n\t ${title} `)).pack.title).toBe('\\ " / é 😀 { } [ ], :');
});

test.each([
  [
    'a field that stands twice',
    '"title": "Test"',
    '"title": "Test", "t\\u0069tle": "Test"',
    '6:20 title stands twice here; keep one',
  ],
  [
    'nesting without end',
    '"Test"',
    `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
    '1:1 the pack is nested too deeply to be read',
  ],
])('%s is told', (_, from, to, expected) => {
  expect(mistakes(source([limit]).replace(from, to))).toEqual([expected]);
});

test('what begins as JSON and is not is read as YAML', () => {
  const yaml = `{ ${HEAD.trim().replaceAll('\n', ', ')}, rules: [${JSON.stringify(limit)}] } # a pack`;
  expect(good(yaml).pack.title).toBe('Test');
});
