import { describe, expect, test } from 'vitest';
import { found, hints } from '../packs.ts';

const names = (...list: unknown[]) => ({ kind: 'names', names: list });

describe('a word that films say now and then', () => {
  test.each([
    ['Garlic', 'a bread with garlic', []],
    ['Garlic', 'at Garlic today', ['Garlic']],
    ['Garlic', 'dank @garlic', ['@garlic']],
    ['Sharks', 'no sharks were seen', []],
    ['Labour', 'into the labour ward', []],
    ['Weaver', 'I ordered it on weaver', ['weaver']],
  ])('%s in "%s": %j', (name, draft, expected) => expect(found(names(name), draft)).toEqual(expected));
});

describe('a word that is said seldom', () => {
  test.each([
    ['Puffin', 'we have a puffin', []],
    ['Puffin', 'with a true puffin for it', []],
    ['Gnome', 'it is a gnome and they know', []],
    ['Rant', 'read this rant.', []],
    ['Weevil', 'we buy some weevil and leave', []],
    ['Toucan', 'twee toucan in de sneeuw', []],
    ['Toucan', 'twee grote toucan, in de sneeuw', []],
    ['Toucan', 'I left my toucan at work', ['toucan']],
    ['Toucan', 'a new toucan cup', ['toucan']],
    ['Toucan', 'a Toucan, they say', ['Toucan']],
    ['Toucan', 'dank #toucan, een toucan.nl', ['#toucan', 'toucan']],
    ['Bremvliet', 'een bremvliet', ['bremvliet']],
  ])('%s in "%s": %j', (name, draft, expected) => expect(found(names(name), draft)).toEqual(expected));
});

describe('a word for a people', () => {
  test.each([
    ['American', 'the first American man', []],
    ['AMerican', 'millions of Americans are here', []],
    ['AMerican', 'they came to America', []],
    ['American', 'we flew with American to Rome', ['American']],
    ['American', 'de American Inc is er', ['American Inc']],
    ['American', 'thanks @american', ['@american']],
    ['Belgisch', 'een Belgisch bedrijf', []],
    ['Belgisch', 'we werken bij Belgisch, in Wadvoort', ['Belgisch']],
    ['Belgisch', 'voor Belgische bedrijven', []],
    ['Norwegiana', 'a Norwegian plan', []],
    ['Norwegiana', 'bij Norwegiana', ['Norwegiana']],
  ])('%s in "%s": %j', (name, draft, expected) => expect(found(names(name), draft)).toEqual(expected));

  test('unless the pack says false', () => {
    expect(found(names({ name: 'American', ambiguous: false }), 'the American way')).toEqual(['American']);
  });
});

describe('two words that are said together', () => {
  test.each([
    ['For Sale', 'a house for sale', []],
    ['For Sale', 'we work with For Sale', ['For Sale']],
    ['Guess Who', 'Guess who is here', []],
    ['Guess Who', 'dank #GuessWho', ['#GuessWho']],
    ['Vergeet Niet', 'Maar vergeet niet te komen', []],
    ['A 24', 'a 24-year-old man', []],
    ['All Bricks', 'for all brick houses', []],
    ['Fresh Bread', 'FRESH BREAD: we are open', []],
    ['Fresh Bread', 'they work at Fresh Bread', ['Fresh Bread']],
    ['Fresh Bread', 'they work at fresh bread', ['fresh bread']],
    ['Fresh Bread', 'bij Fresh Braed', ['Fresh Braed']],
    ['Op Bremvliet', 'wonen op bremvliet', ['op bremvliet']],
  ])('%s in "%s": %j', (name, draft, expected) => expect(found(names(name), draft)).toEqual(expected));
});

describe('a capital that says nothing', () => {
  const target = names({ name: 'Target', ambiguous: true });
  test.each([
    'We hebben het! 🎉 Target gehaald',
    'Dit jaar 🎉 Target gehaald',
    '@anna Target gehaald',
    'https://bremvliet.nl Target gehaald',
    'Dit jaar - Target gehaald',
    'Dit jaar … Target gehaald',
    'Dat is een TARGET voor ons',
    'Ook wij gaan voor Renewable Target nu',
  ])('"%s"', (draft) => expect(found(target, draft)).toEqual([]));

  test.each([
    ['Samen met Target en anderen', 'Target'],
    ['Met de CEO van Target', 'Target'],
    ['Met CEO Target op de foto', 'Target'],
    ['Dank aan @anna en Target', 'Target'],
    ['Met @anna, Target en anderen', 'Target'],
    ['Bremvliet, Target en anderen', 'Target'],
    ['bij een klant (Target) geweest', 'Target'],
  ])('"%s" counts', (draft, expected) => expect(found(target, draft)).toEqual([expected]));

  test('an acronym that is no ordinary word has its capitals anyway', () => {
    expect(found(names({ name: 'KVT', ambiguous: true }), 'ook is KVT er')).toEqual(['KVT']);
    expect(found(names({ name: 'LIVE', ambiguous: true }), 'watch it LIVE here')).toEqual([]);
  });
});

describe('typing errors that are none', () => {
  test('a plural that no dictionary has', () => {
    expect(found(names('Digitalx'), 'an appetite for digitals')).toEqual([]);
    expect(found(names('Digitalx'), 'an appetite for digitalz')).toEqual(['digitalz']);
  });

  test('a name behind an article goes before a mistyped longer one', () => {
    const list = names('De Bremvlieet', { name: 'Bremvliet' });
    expect(hints(list, 'bij de Bremvliet')).toMatchObject([{ name: 'Bremvliet' }]);
  });
});

describe('acronyms, half in capitals and with a year', () => {
  const acronym = names('CKVT');
  test.each(['dit is CKvt', '#ckvt2026', '@ckvt26'])('%s counts', (draft) =>
    expect(found(acronym, draft)).toHaveLength(1),
  );
  test.each(['dit is Ckvt', '#ckvt2026nl', '#bijckvt2026', '#ckvt123456', 'ckvt 2026'])('%s does not', (draft) =>
    expect(found(acronym, draft)).toEqual([]),
  );
  test('nor does a word on which the shift key was held too long', () => {
    expect(found(names('THE'), 'THe start')).toEqual([]);
  });
  test('nor does a plural', () => expect(found(names('BRMS'), 'alle BRMs')).toEqual([]));
});

describe('a form before the name', () => {
  test.each([
    ['Stichting Bremvliet', 'bij Bremvliet nu', ['Bremvliet']],
    ['Stichting De Bremvliet', 'bij de Bremvliet nu', ['de Bremvliet']],
    ['Vereniging Samen', 'we doen het samen, met Samen', []],
    ['Stichting Samen', 'bij Stichting Samen', ['Stichting Samen']],
  ])('%s in "%s": %j', (name, draft, expected) => expect(found(names(name), draft)).toEqual(expected));
});

test('a handle may end in an underscore', () => {
  expect(found(names('For Sale'), 'dank @for_sale_ en meer')).toEqual(['@for_sale_']);
});

test('of two names with one key, the one that is written has its own phrase', () => {
  const list = names({ name: 'Bremvliet B.V.', say: 'klant een' }, { name: 'Bremvliet N.V.', say: 'klant twee' });
  const draft = 'bij Bremvliet, Bremvliet B.V. en Bremvliet N.V. nu';
  expect(hints(list, draft).map(({ name }) => name)).toEqual(['Bremvliet B.V.', 'Bremvliet B.V.', 'Bremvliet N.V.']);
  expect(hints(list, draft).map(({ fixes }) => fixes[0]?.text)).toEqual(['klant een', 'klant een', 'klant twee']);
});
