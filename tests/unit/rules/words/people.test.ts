import { describe, expect, test } from 'vitest';
import { fold } from '../../../../rules/text/fold.ts';
import { NAMES, NAMES_AND_WORDS } from '../../../../rules/words/given-names.data.ts';
import { isAlsoWord, isGivenName } from '../../../../rules/words/given-names.ts';
import { loadLexicon } from '../../../../rules/words/load.ts';
import { isSurnamePrefix, isTitle, LONGEST_PREFIX } from '../../../../rules/words/person-words.ts';

const { given } = loadLexicon();
const words = (text: string) => text.trim().split(/\s+/);

describe('given names', () => {
  test.each(
    words(`
    Anna Annemiek Bas Daan Femke Sjoerd Maarten Willemijn Lieke Joost Chantal Priscilla Wesley Kevin Zoë Chloë Renée Jürgen
    Mohammed Youssef Fatima Soufiane Hatice Mehmet Ayşe Gülsüm Sharmila Radjesh Soerin Łukasz Agnieszka Emily Liam Olivia
    Brandon Ngozi Dewi Mieke Koenraad Wannes`),
  )('%s is one', (name) => expect(isGivenName(given, fold(name))).toBe(true));

  test.each(words('tafel vergadering morgen organisatie meeting van der philips unilever amsterdam'))(
    '%s is none',
    (word) => expect(isGivenName(given, word)).toBe(false),
  );

  test.each(words('roos mark will wil grace hope'))('%s is a word, too', (name) =>
    expect([isGivenName(given, name), isAlsoWord(given, name)]).toEqual([true, true]),
  );

  test.each(words('sjoerd anna youssef hatice willemijn tafel'))('%s is not both', (name) =>
    expect(isAlsoWord(given, name)).toBe(false),
  );

  test('there are thousands, each once, folded', () => {
    const all = [...NAMES.split(' '), ...NAMES_AND_WORDS.split(' ')];
    expect(all.length).toBeGreaterThan(3000);
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((name) => name !== fold(name) || !/^[a-z]{2,}$/.test(name))).toEqual([]);
  });
});

describe('prefixes of surnames', () => {
  test.each([
    'van',
    'van de',
    'van der',
    'van den',
    'van t',
    'ter',
    'ten',
    'op den',
    'in t',
    'de la',
    'von',
    'di',
    'el',
  ])('%s is one', (prefix) => {
    expect(isSurnamePrefix(prefix)).toBe(true);
    expect(prefix.split(' ').length).toBeLessThanOrEqual(LONGEST_PREFIX);
  });

  test.each(['met', 'van een', 'naar de', 'and', 'jansen', ''])('"%s" is none', (other) =>
    expect(isSurnamePrefix(other)).toBe(false),
  );
});

describe('titles', () => {
  test.each(words('dhr mevr drs prof meneer mevrouw mrs ms sir dr'))('%s is one, with a dot or without', (title) =>
    expect([isTitle(title, true), isTitle(title, false)]).toEqual([true, true]),
  );

  test.each(words('ing ir mw ds'))('%s is one with a dot only', (title) =>
    expect([isTitle(title, true), isTitle(title, false)]).toEqual([true, false]),
  );

  test.each(words('directeur minister jansen ceo'))('%s is none', (other) => expect(isTitle(other, true)).toBe(false));
});
