import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DETECTORS, detect } from '../../../../rules/patterns/index.ts';
import { findLinks } from '../../../../rules/text/links.ts';
import { Passage } from '../../../../rules/text/passage.ts';
import { CASES } from './detectors.ts';

const looked = (text: string) => new Passage(text);
const found = (name: (typeof DETECTORS)[number], text: string) =>
  detect([name], looked(text)).map(({ start, end }) => text.slice(start, end));

describe.each(DETECTORS)('%s', (name) => {
  test.each(CASES[name])('in %j: %j', (text, expected) => {
    expect(found(name, text)).toEqual(expected === null ? [] : [expected]);
  });

  test('finds the same within a sentence', () => {
    for (const [text, expected] of CASES[name]) {
      if (expected !== text) continue;
      expect(found(name, `Zo gaat dat hier (${text}) sinds gisteren`)).toEqual([expected]);
    }
  });
});

const pieces = Object.values(CASES).flatMap((list) => list.map(([text]) => text));

test('what is found lies in the text and nothing is found twice, whatever the text', () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 8 })
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(text, (draft) => {
      const spans = detect(DETECTORS, looked(draft)).sort((a, b) => a.start - b.start);
      let last = 0;
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(draft.length);
    }),
    { numRuns: 300 },
  );
});

test('what a detector is not asked for, as the characters of a text tell, it would not have found', () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 3 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.constantFrom(...DETECTORS), (draft, name) => {
      const asked = { text: draft, links: findLinks(draft), signs: 0xffff };
      expect(detect([name], looked(draft))).toEqual(detect([name], asked));
    }),
    { numRuns: 500 },
  );
});

test('an account number with a digit changed is none', () => {
  const number = 'NL91ABNA0417164300';
  const digits = fc.tuple(
    fc.constantFrom(2, 3, ...[...Array(10).keys()].map((at) => at + 8)),
    fc.integer({ min: 1, max: 9 }),
  );
  fc.assert(
    fc.property(digits, ([at, by]) => {
      const changed = number.slice(0, at) + ((Number(number[at]) + by) % 10) + number.slice(at + 1);
      expect(found('iban', changed)).toEqual([]);
    }),
  );
});

test('a number is explained once: of all detectors, one takes it', () => {
  const by = (text: string) => detect(DETECTORS, looked(text)).map((one) => one.by);
  expect(by('NL91 ABNA 0417 1643 00')).toEqual(['iban']);
  expect(by('4111 1111 1111 1111')).toEqual(['card']);
  expect(by('https://peerdal.nl/0612345678')).toEqual(['url']);
  expect(by('wachtwoord: anna@peerdal.nl1')).toEqual(['secret']);
});
