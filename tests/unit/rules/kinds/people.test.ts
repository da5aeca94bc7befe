import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from '../../../../rules/grammar/english.ts';
import { check, type Draft, makeChecker } from '../../../../rules/index.ts';
import { compiled, HEAD, mistakes } from '../packs.ts';

const clients = {
  id: 'clients',
  kind: 'names',
  names: ['Royal Tolbrug-Waal N.V.', 'Bremvliet', 'Koffiehuis De Zwarte Hen'],
};
const people = { id: 'people', kind: 'people', near: ['clients'] };

function peopleIn(draft: string | Draft, fields: object = {}) {
  const hints = check(compiled(clients, { ...people, ...fields }), typeof draft === 'string' ? { text: draft } : draft);
  return hints.filter(({ rule }) => rule === 'people').map(({ found }) => found);
}

describe('who is found beside a client', () => {
  test.each([
    ['Sanne de Vries van Bremvliet hielp ons goed.', 'Sanne de Vries'],
    ['Wat een dag met Anne-Marie Jansen-de Vries bij Bremvliet!', 'Anne-Marie Jansen-de Vries'],
    ['Op bezoek bij J.P. de Vries van Bremvliet', 'J.P. de Vries'],
    ['Gesprek met J.P. Jansen van Bremvliet', 'J.P. Jansen'],
    ['Dank aan mw. A.B. Jansen (Bremvliet)', 'A.B. Jansen'],
    ['Bij Bremvliet spraken we met J. Oldemans over de brug', 'J. Oldemans'],
    ['Bij Bremvliet kregen we uitleg van mevrouw Van der Laan', 'mevrouw Van der Laan'],
    ['Bedankt dhr. Hulshof van Bremvliet', 'dhr. Hulshof'],
    ['Prof. dr. ir. Bouke van den Berg werkt nu bij Bremvliet', 'Bouke van den Berg'],
    ['Meneer Roos van Bremvliet was er ook', 'Meneer Roos'],
    ["Geert 't Hart van Bremvliet opent de dag", "Geert 't Hart"],
    ['Femke ter Horst en het team van Bremvliet', 'Femke ter Horst'],
    ['Daarna sprak Xantje van der Weide van Bremvliet', 'Xantje van der Weide'],
    ['Roos Bakker van Bremvliet won de prijs', 'Roos Bakker'],
    ['Mark Jansen (Bremvliet) is er voor ons', 'Mark Jansen'],
    ['Yusuf el Amrani van Bremvliet is er voor ons', 'Yusuf el Amrani'],
    ["Kevin O'Neill van Bremvliet is er voor ons", "Kevin O'Neill"],
    ['Emma Thomas van Bremvliet is er voor ons', 'Emma Thomas'],
    ['Met dank aan Oksandra Velthuizema van Bremvliet', 'Oksandra Velthuizema'],
    ['Jan Willem van Leeuwen van Bremvliet is er voor ons', 'Jan Willem van Leeuwen'],
    ['Thanks to @Sanne Bakker of Bremvliet for your help', 'Sanne Bakker'],
    ['Great visit with Priyankita Raghunatham of Bremvliet today', 'Priyankita Raghunatham'],
    ['We met Dr. Zandstra from Bremvliet', 'Dr. Zandstra'],
    ['John Baker of Bremvliet joined us for the day', 'John Baker'],
    ["Sanne Bakker's talk at Bremvliet was the best of the day", 'Sanne Bakker'],
  ])('%s', (text, expected) => expect(peopleIn(text)).toEqual([expected]));

  test('each of several', () => {
    const text = 'At Bremvliet, Tom Hardenberg and Femke van der Laan walked with us.';
    expect(peopleIn(text)).toEqual(['Tom Hardenberg', 'Femke van der Laan']);
  });
});

test('a mention that the site shows without @ is read as it stands', () => {
  const text = 'Met Sanne Bakker bij Bremvliet';
  expect(peopleIn({ text, mentions: [{ start: 4, end: 16 }] })).toEqual(['Sanne Bakker']);
});

describe('who or what is not', () => {
  test.each([
    ['a first name alone', 'Sanne van Bremvliet hielp ons goed.'],
    ['no client in the sentence', 'Bremvliet is er. Sanne de Vries is van ons eigen team.'],
    ['a street', 'Bremvliet zit aan de Jan van Galenstraat, en wij ook.'],
    ['a street in two words', 'Bremvliet is at the Anna Visser Street with us.'],
    ['a firm', 'Bremvliet werkt nu samen met Sanne Bakker Advies aan de brug.'],
    ['a firm with a legal form', 'Bremvliet werkt samen met Van der Berg B.V. en met Jan de Boer BV.'],
    ['a family firm', 'Bremvliet werkt samen met Jan Bakker & Zonen aan de brug.'],
    ['a foundation', 'Bremvliet steunt de Stichting Jan Bakker met een bijdrage.'],
    ['a prize', 'Bremvliet won de Anna Visser Prijs van dit jaar.'],
    ['a department', 'Sanne van Inkoop en Mark van HR gaan naar Bremvliet.'],
    ['a job', 'Onze General Manager gaat naar Bremvliet voor een gesprek.'],
    ['a small word that begins the sentence', 'Wil Peerdal dat Bremvliet ook meedoet?'],
    ['a heading', 'Mark Your Calendar For Bremvliet'],
    ['a heading in capitals', 'MARK YOUR CALENDAR: we are at Bremvliet'],
    ['a verb', 'Please mark Monday for Bremvliet, and have fun'],
    ['a month', 'In Juni Mei Bremvliet'],
    ['a wish', 'Happy Birthday Bremvliet and all of you'],
    ['a place', 'We go from New York to Bremvliet by train'],
    ['letters that are no initials', 'P.S. Morgen zijn we bij Bremvliet, en in de U.S. Army'],
    ["the client's own name", 'Op bezoek bij Koffiehuis De Zwarte Hen met het team'],
    ['a hashtag', 'Wij waren bij Bremvliet met #SanneBakker en #Sanne Bakker'],
    ['an address', 'Mail Sanne.Bakker@bremvliet.example of zie Bremvliet'],
    ["the organisation's own name", 'Mark Peerdal and Bremvliet are with us'],
  ])('%s: %s', (_, text) => expect(peopleIn(text)).toEqual([]));

  test('what the rule lets pass', () => {
    const except = ['Anne Frank'];
    expect(peopleIn('Bremvliet las over Anne Frank en over Anna Bakker', { except })).toEqual(['Anna Bakker']);
  });

  test('a sentence in another language than those of the rule', () => {
    const when = { languages: ['en'] };
    expect(peopleIn('Sanne de Vries van Bremvliet hielp ons en onze klanten', { when })).toEqual([]);
  });
});

test('within the draft, the client may stand in another sentence or paragraph', () => {
  const text = 'Wat een dag bij Bremvliet.\n\nSanne de Vries hielp ons goed.';
  expect(peopleIn(text)).toEqual([]);
  expect(peopleIn(text, { within: 'draft' })).toEqual(['Sanne de Vries']);
  expect(peopleIn('Sanne de Vries hielp ons goed.', { within: 'draft' })).toEqual([]);
});

test('the message names the person and the client who is nearest', () => {
  const fields = { ...people, message: '{found}: {name}' };
  const text = 'Bremvliet en Sanne Bakker, Tom de Boer en Royal Tolbrug-Waal zijn er voor ons';
  const hints = check(compiled(clients, fields), { text }).filter(({ rule }) => rule === 'people');
  expect(hints.map(({ message }) => message)).toEqual([
    'Sanne Bakker: Bremvliet',
    'Tom de Boer: Royal Tolbrug-Waal N.V.',
  ]);
});

test('a client that may be named by now has nobody beside it', () => {
  const until = { ...clients, names: [{ name: 'Bremvliet', until: '2026-11-01' }] };
  const draft = { text: 'Sanne de Vries van Bremvliet', date: '2026-11-22' };
  expect(check(compiled(until, people), draft)).toEqual([]);
});

describe('a grammar', () => {
  const wants = (text: string) => makeChecker(compiled(clients, people)).check({ text }).wantsGrammar;
  test('is asked for where an English sentence has a client and words with capitals', () => {
    expect(wants('We were at Bremvliet with Some Body today')).toBe(true);
    expect(wants('We were at Bremvliet with all of you today')).toBe(false);
    expect(wants('We were there with Some Body today')).toBe(false);
    expect(wants('Wij waren bij Bremvliet met de Grote Club')).toBe(false);
  });
  test('adds whom no list has, and takes away what is none', () => {
    const checker = makeChecker(compiled(clients, people));
    const found = (text: string, grammar?: typeof english) =>
      checker.check({ text }, grammar).hints.flatMap(({ rule, found }) => (rule === 'people' ? [found] : []));
    const sent = 'Bremvliet has sent Adaezika Okonkwolo to our open day';
    expect(found(sent)).toEqual([]);
    expect(found(sent, english)).toEqual(['Adaezika Okonkwolo']);
  });
});

describe('a rule that refers to what is not there', () => {
  const pack = (near: string) => `${HEAD}rules:
  - { id: words, kind: wording, severity: warning, message: m, avoid: [synergie], examples: { hit: [synergie], ok: [a] } }
  - { id: clients, kind: names, severity: error, message: m, names: [Bremvliet], examples: { hit: [Bremvliet], ok: [a] } }
  - { id: people, kind: people, severity: error, message: "{found}", near: [${near}], examples: { hit: [Sanne Bakker van Bremvliet], ok: [Sanne Bakker] } }
`;
  test.each([
    ['clients', []],
    ['client', ['near "client" is no rule of kind names; did you mean "clients"?']],
    ['clients, words', ['near "words" is a rule of another kind than names; there are clients']],
  ])('%s', (near, expected) => {
    const told = mistakes(pack(near)).filter((line) => line.includes('near "'));
    expect(told.map((line) => line.replace(/^.*?(?=near)/, ''))).toEqual(expected);
  });
});

test('whatever the text, a hint holds what it says it found', () => {
  const rules = compiled(clients, { ...people, within: 'draft' });
  const words = fc.constantFrom(
    ...[
      'Sanne',
      'de',
      'Vries',
      'J.',
      'P.',
      'van',
      'der',
      "'t",
      'Bakker',
      '-',
      'Prof.',
      'Bremvliet',
      '&',
      'B.V.',
      '\n\n',
      '\u200d',
    ],
    ...['We', 'met', '@Anna', '#', 'É', '🎉', '.', ',', "O'", 'Roos', 'Straat', 'i', 'İ', 'ß'],
  );
  const text = fc.array(fc.tuple(words, fc.constantFrom(' ', '', '-', '\n'))).map((parts) => parts.flat().join(''));
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (body) => {
      const draft = { text: `Sanne Bakker, we were at Bremvliet with ${body}` };
      const hints = makeChecker(rules).check(draft, english).hints;
      expect(hints.length).toBeGreaterThan(0);
      for (const { start = 0, end = 0, found } of hints) expect(draft.text.slice(start, end)).toBe(found);
    }),
  );
});

test('a family name may end as the name of a shop does, or be a word', () => {
  expect(peopleIn('Ik zat naast Thijs Wolfswinkel, monteur bij Bremvliet')).toEqual(['Thijs Wolfswinkel']);
  expect(peopleIn('Gisteren kreeg Wytze Bouwmans van Bremvliet de sleutels')).toEqual(['Wytze Bouwmans']);
  expect(peopleIn('Say hi to Mrs Vandersteeg at Bremvliet')).toEqual(['Mrs Vandersteeg']);
  expect(peopleIn('Wij staan in de Vandersteeg naast Bremvliet')).toEqual([]);
});
