import fc from 'fast-check';
import twitter from 'twitter-text';
import { expect, test } from 'vitest';
import { weightedLength } from '../../../../rules/text/xcount.ts';

const theirs = (text: string) => twitter.parseTweet(text).weightedLength;

test.each([
  ['hallo', 5],
  ['één', 3],
  ['e\u0301', 1],
  ['日本', 4],
  ['👩‍👩‍👧', 2],
  ['👍🏽', 2],
  ['https://peerdal.nl/een/heel/lange/weg?naar=iets', 23],
  ['zie peerdal.nl.', 4 + 23 + 1],
  ['a@peerdal.nl', 12],
  ['#peerdal.nl', 11],
  ['“ja”…', 6],
])('%j counts %i', (text, count) => expect(weightedLength(text)).toBe(count));

// Emoji and signs of 2019 and before, the year of X's own library; newer ones it does not know.
const piece = fc.oneof(
  fc.constantFrom(
    'https://peerdal.nl/x',
    'tolbrug.com',
    'www.peerdal.nl',
    'http://a.example/b',
    'a@b.nl',
    'koffie',
    '#tag',
    '@wij',
  ),
  fc.constantFrom(
    '👍',
    '👍🏽',
    '👩‍👩‍👧',
    '❤️',
    '❤',
    '1️⃣',
    '🇳🇱',
    '日',
    'é',
    'e\u0301',
    '“',
    '…',
    '€',
    'ß',
    '\u200d',
    '\u2028',
    '．',
  ),
  fc.string({ maxLength: 6 }).filter((text) => !/[./:@#$_\p{L}\p{N}-]/u.test(text)),
);

test('counts as X’s own library does', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join(' ');
      expect(weightedLength(text)).toBe(theirs(text));
    }),
    { numRuns: 500 },
  );
});
