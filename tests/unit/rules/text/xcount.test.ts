import fc from 'fast-check';
import twitter from 'twitter-text';
import { describe, expect, test } from 'vitest';
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

describe('counts as X’s own library does', () => {
  test.each([
    ...[
      'peerdal.nl:8080',
      'https://peerdal.nl:8080/x',
      'https://user:pw@peerdal.nl/',
      'user:pw@peerdal.nl',
      'ftp://peerdal.nl',
    ],
    ...[
      '日本.jp',
      'https://日本.jp/x',
      '日本.peerdal.nl',
      'zie 👍peerdal.nl',
      'peerdal.nl👍',
      'peerdal.nlé',
      'https://人.中国',
    ],
    ...[
      'peerdal.nl_x',
      'peerdal.nl-x',
      'peerdal.nl@x',
      'peerdal.nl+x',
      'foo_bar.nl',
      'foo_bar.peerdal.nl',
      'a..peerdal.nl',
    ],
    ...[
      '(peerdal.nl)',
      '"peerdal.nl"',
      'peerdal.nl/',
      'peerdal.nl?x=1',
      'https://peerdal.nl?x=1&y=2.',
      'peerdal.nl/?x=1',
    ],
    ...[
      'https://nl.example.com/wiki/A_(b)',
      'peerdal.nl/x(y)z)',
      '$peerdal.nl',
      '#peerdal.nl',
      '@peerdal.nl',
      'a@b-peerdal.nl',
    ],
    ...[
      'HTTPS://PEERDAL.NL',
      'Peerdal.NL',
      'peerdal.nl.foo1',
      'http://localhost',
      'node.js',
      'einde.Het',
      'https://a.nlhttps://b.nl',
    ],
    ...[
      '_a.nl',
      'a_.nl',
      'a.nl_',
      'a.b-.nl',
      'a.-b.nl',
      'https://-a.nl',
      'https://.a.nl',
      'a.nl_https://b.nl',
      '.a.nl.',
      'a日.peerdal.nl',
    ],
    ...[
      'peerdal.nl/peerdal.be',
      'a.nl,b.nl',
      'https://a_b.nl',
      'a-.nl',
      'https://a.nl#x',
      'https://test.example/x',
      'xn--a.nl',
    ],
    ...[
      '‼',
      '⁉️',
      '™',
      '©️',
      'ℹ️',
      '❤',
      '❤︎',
      '1⃣',
      '1️⃣',
      '#️⃣',
      '🇳🇱',
      '🇳',
      '👍🏽',
      '🏽',
      '👨‍👩‍👧',
      '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
      '𝗡',
      '한',
      '日',
      '\ud83d',
      '\u200b',
      'ﬁ',
      '½',
    ],
  ])('%j', (text) => expect(weightedLength(text)).toBe(theirs(text)));

  test('each character of the basic plane', () => {
    const differ: string[] = [];
    for (let unit = 0; unit < 0x10000; unit++) {
      const character = String.fromCharCode(unit);
      if (!/\p{Cs}/u.test(character) && weightedLength(character) !== theirs(character)) differ.push(character);
    }
    expect(differ).toEqual([]);
  });

  // The library is of 2019: it takes an astronaut for two emoji, X does not.
  test('emoji that are newer than its library count as one', () => {
    expect(weightedLength('🧑‍🚀')).toBe(2);
  });
});

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

test('counts drafts of such pieces as X’s own library does', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join(' ');
      expect(weightedLength(text)).toBe(theirs(text));
    }),
    { numRuns: 500 },
  );
});

// A thousand times as long as a post: what is not linear does not come to an end in time.
test.each(['a', 'a_', 'https://a.nl/b?', 'https://a.nl/?!', '日a.nl'])('a million characters of %j', (unit) => {
  const text = `. ${unit.repeat(Math.ceil(1_000_000 / unit.length))}`;
  expect(weightedLength(text)).toBeGreaterThan(weightedLength(unit));
});
