/** Texts that a checker may be slow on: ordinary ones, and those that only a test, a cat on the keyboard or a bad person writes. */

import { kinds } from '../../../rules/index.ts';
import { firmNames } from './firm-names.ts';
import { post } from './posts.ts';

/** A text of some length in UTF-16 units. */
export interface Kind {
  what: string;
  write(characters: number): string;
}

const repeated = (what: string, part: string): Kind => ({
  what,
  write: (characters) => part.repeat(Math.ceil(characters / part.length)).slice(0, characters),
});

/** Parts that count: each has another number in it. */
const counted = (what: string, part: (at: number) => string): Kind => ({
  what,
  write(characters) {
    const parts: string[] = [];
    for (let length = 0, at = 0; length < characters; at++) length += parts[parts.push(part(at)) - 1]?.length ?? 1;
    return parts.join('').slice(0, characters);
  },
});

const apart = (what: string, sign: string): Kind => ({
  what,
  write: (characters) => `de${sign.repeat(characters - 4)}de`,
});

const ordinary = (what: string, change = (text: string) => text): Kind => ({
  what,
  write: (characters) => change(post({ characters, language: 'mixed', names: firmNames(1000), seed: 7 })),
});

/** What the examples of all kinds of rules must flag. */
const FLAGGED = Object.values(kinds)
  .flatMap(({ example }) => (example as unknown as { examples: { hit: string[] } }).examples.hit)
  .join('. ');

export const TEXTS: readonly Kind[] = [
  repeated('hints without end', `${FLAGGED} #Peerdal. `),
  repeated('hints without end, in lines', `${FLAGGED} #Peerdal\n`),
  ordinary('a post'),
  ordinary('a post without line breaks', (text) => text.replace(/\n+/g, ' ')),
  ordinary('a post without spaces', (text) => text.replace(/\s+/g, '')),
  repeated('one letter', 'a'),
  repeated('one capital', 'A'),
  repeated('letters apart', 'a '),
  repeated('letters and dots', 'a.'),
  repeated('letters and hyphens', 'a-'),
  repeated('letters and line breaks', 'a\n'),
  apart('a word, line breaks, a word', '\n'),
  apart('a word, spaces, a word', ' '),
  apart('a word, dots, a word', '.'),
  repeated('digits', '1234567890'),
  repeated('digits and spaces', '12 34 '),
  repeated('families', '👩‍👩‍👧‍👦'),
  { what: 'accents on one letter', write: (characters) => `e${'\u0301'.repeat(characters - 1)}` },
  counted('hashtags', (at) => `#tag${at} `),
  repeated('hashes', '#'),
  repeated('at signs', '@'),
  repeated('brackets', '('),
  repeated('quotes', '“'),
  repeated('apostrophes', "'"),
  repeated('exclamation marks', '!'),
  repeated('letters and exclamation marks', 'a!'),
  repeated('alternating scripts', 'aаαא'),
  repeated('zero-width spaces', 'a\u200b'),
  repeated('half an emoji', '\ud83d'),
  counted('links', (at) => `a${at}.nl/b?c=${at} `),
  repeated('an endless link', 'https://a.nl/b?'),
  repeated('slashes', 'http://'),
  repeated('an endless address', 'a@b.'),
  repeated('the start of a name', 'De Van Het '),
  repeated('a name without an end', 'Jan van de '),
  repeated('an acronym without an end', 'A.B.'),
  repeated('not', 'niet not '),
  repeated('words in quotes', '"u" '),
  repeated('a password', 'wachtwoord: '),
  repeated('the start of an IBAN', 'NL91 ABNA '),
  repeated('a telephone without an end', '+31 (0)6-'),
  repeated('legal forms', 'B.V. & Co '),
];
