import fc from 'fast-check';
import { expect, test } from 'vitest';
import { english } from '../../../../rules/grammar/english.ts';

const written = (sentence: string) =>
  english.terms(sentence).map(({ start, end, text }) => [sentence.slice(start, end), text]);

test('words without the signs around them, and what they are', () => {
  const sentence = 'The “greatest” team (100% café), really!';
  expect(written(sentence).map(([word]) => word)).toEqual(['The', 'greatest', 'team', '100%', 'café', 'really']);
  expect(english.terms(sentence)[1]?.tags).toContain('Superlative');
  expect(written(sentence)[4]).toEqual(['café', 'cafe']);
});

test('both parts of a contraction stand where it is written', () => {
  expect(written("  We’ll go, don't we")).toEqual([
    ['We’ll', 'we'],
    ['We’ll', 'will'],
    ['go', 'go'],
    ["don't", 'do'],
    ["don't", 'not'],
    ['we', 'we'],
  ]);
});

test("a possessive stands without its 's", () => {
  expect(written("The world's team, the teams' world").map(([, text]) => text)).toEqual([
    'the',
    'world',
    'team',
    'the',
    'teams',
    'world',
  ]);
});

test('a word of more than 50 letters is there, and nothing is said of it', () => {
  const long = `Long${'g'.repeat(60)}`;
  const terms = english.terms(`We like ${long} teams`);
  expect(terms.map(({ text }) => text)).toEqual(['we', 'like', long.toLowerCase(), 'teams']);
  expect(terms[2]?.tags).toEqual([]);
});

test('a sentence of more than 100 words has all of them', () => {
  const sentence = Array.from({ length: 250 }, (_, at) => `team${at}`).join(' ');
  expect(written(sentence).map(([word]) => word)).toEqual(sentence.split(' '));
});

const letters = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        "don't",
        'We’ll',
        '__proto__',
        'constructor',
        'J.P.',
        '5-9pm',
        '$5m',
        '#a',
        '\ud800',
        '“',
        '\u200d',
        'l’an',
        '...',
      ),
      {
        maxLength: 12,
      },
    )
    .map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

test('whatever the text, each term has its place in it, in order', () => {
  fc.assert(
    fc.property(letters, (sentence) => {
      let last = 0;
      for (const { start, end } of english.terms(sentence)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(sentence.length);
        expect(sentence.slice(start, end)).toMatch(/\S/);
        last = start;
      }
    }),
  );
});
