import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt, fold, guidelineSearch, pieces } from '../../../components/find.ts';
import { BOOK } from './fixture.ts';

const find = {
  nl: guidelineSearch(BOOK.guidelines, 'nl', BOOK.languages),
  en: guidelineSearch(BOOK.guidelines, 'en', BOOK.languages),
};

describe('search', () => {
  test.each([
    ['nl', 'prive', 'privacy'],
    ['nl', 'PRIVÉ', 'privacy'],
    ['nl', 'vertrouwlijk', 'confidentiality'],
    ['nl', 'toestem', 'photos'],
    ['nl', 'consent', 'photos'],
    ['nl', 'mag ik een foto plaatsen?', 'photos'],
    ['en', 'anouncing', 'project-start'],
    ['en', 'approval', 'project-start'],
    ['en', 'figures', 'confidentiality'],
    ['en', 'health care', 'confidentiality'],
    ['nl', 'klant', 'confidentiality'],
    ['nl', 'naam', 'confidentiality'],
    ['nl', 'projecten', 'project-start'],
    ['nl', 'vertruowelijk', 'confidentiality'],
    ['nl', 'akoord', 'project-start'],
    ['nl', 'toon van onze berichten', 'tone'],
    ['en', 'supplier', 'confidentiality'],
    ['en', 'photographs of people', 'photos'],
    ['en', 'cleints customers', 'confidentiality'],
    ['en', 'privte', 'privacy'],
  ] as const)('%s: %s finds %s', (language, query, id) => {
    expect(find[language](query)[0]?.id).toBe(id);
  });
  test.each(['', '   ', '?!', 'qqqq'])('%j finds nothing', (query) => {
    expect(find.nl(query)).toEqual([]);
  });
  test('all words count before any of them does', () => {
    expect(find.en('private business').map(({ id }) => id)).toEqual(['privacy']);
  });
});

describe('marking', () => {
  test('whole words, whatever their accents and capitals', () => {
    expect(pieces('Privé en werk', new Set(['prive']))).toEqual([
      { start: 0, text: 'Privé', hit: true },
      { start: 5, text: ' en werk', hit: false },
    ]);
  });
  test('other forms of a word, too', () => {
    expect(pieces('een naam, de namen', new Set(['nam'])).filter(({ hit }) => hit)).toHaveLength(2);
  });
  test('joined, the pieces are the text, and every hit is a word that was found', () => {
    const words = new Set(['a', 'prive', 'b1']);
    const text = fc.array(fc.constantFrom('a', 'Privé', 'B1', ' ', '-', '😀', 'x')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (whole) => {
        const cut = pieces(whole, words);
        expect(cut.map((piece) => piece.text).join('')).toBe(whole);
        for (const { text: word, hit } of cut) expect(hit).toBe(words.has(fold(word)));
      }),
    );
  });
});

describe('an excerpt', () => {
  const long = `${'lorem ipsum '.repeat(40)}privacy ${'dolor amet '.repeat(40)}`;
  test('holds the word that was found, cut between words', () => {
    const cut = excerpt(long, new Set(['privacy']));
    expect(cut).toMatch(/^… (lorem|ipsum) .*privacy.* (dolor|amet) …$/);
    expect(cut.length).toBeLessThan(90);
  });
  test('begins at the beginning where the word is not in it', () => {
    expect(excerpt(long, new Set(['other']))).toMatch(/^lorem .* …$/);
  });
  test('a text without spaces is cut all the same', () => {
    expect(excerpt('x'.repeat(500), new Set()).length).toBeLessThan(90);
  });
});
