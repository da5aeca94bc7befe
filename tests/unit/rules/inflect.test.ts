import { describe, expect, test } from 'vitest';
import type { Language } from '../../../rules/index.ts';
import { inflect } from '../../../rules/inflect/index.ts';
import { NOUNS } from './inflect/dutch-nouns.ts';
import { ADJECTIVES, VERBS } from './inflect/dutch-verbs.ts';

const form = (word: string, language: Language, wanted: string) =>
  inflect(word, language).find(({ form }) => form === wanted)?.text;

describe('Dutch', () => {
  test.each([
    ['klant', 'klanten'],
    ['gebruiker', 'gebruikers'],
    ['bedrijf', 'bedrijven'],
    ['prijs', 'prijzen'],
    ['kans', 'kansen'],
    ['man', 'mannen'],
    ['kantoor', 'kantoren'],
    ['foto', "foto's"],
    ['mogelijkheid', 'mogelijkheden'],
    ['stad', 'steden'],
    ['idee', 'ideeën'],
    ['deal', 'deals'],
    ['synergie', 'synergies'],
    ['mens', 'mensen'],
    ['verbetering', 'verbeteringen'],
    ['uitdaging', 'uitdagingen'],
    ['training', 'trainingen'],
    ['meeting', 'meetings'],
    ['betrokkene', 'betrokkenen'],
    ['bijlage', 'bijlages'],
    ['knie', 'knieën'],
    ['teken', 'tekens'],
    ['project', 'projecten'],
    ['concept', 'concepten'],
    ['docent', 'docenten'],
    ['account', 'accounts'],
  ])('plural of %s: %s', (word, expected) => expect(form(word, 'nl', 'plural')).toBe(expected));

  test.each([
    ['maken', 'maakt', 'maakte', 'gemaakt'],
    ['bakken', 'bakt', 'bakte', 'gebakt'],
    ['leven', 'leeft', 'leefde', 'geleefd'],
    ['reizen', 'reist', 'reisde', 'gereisd'],
    ['beheren', 'beheert', 'beheerde', 'beheerd'],
    ['verbeteren', 'verbetert', 'verbeterde', 'verbeterd'],
    ['communiceren', 'communiceert', 'communiceerde', 'gecommuniceerd'],
    ['uitrollen', 'uitrolt', 'uitrolde', 'uitgerold'],
    ['binnenhalen', 'binnenhaalt', 'binnenhaalde', 'binnengehaald'],
    ['aanbieden', 'aanbiedt', 'aanbood', 'aangeboden'],
    ['verkopen', 'verkoopt', 'verkocht', 'verkocht'],
    ['investeren', 'investeert', 'investeerde', 'geïnvesteerd'],
    ['helpen', 'helpt', 'hielp', 'geholpen'],
    ['proberen', 'probeert', 'probeerde', 'geprobeerd'],
    ['overtuigen', 'overtuigt', 'overtuigde', 'overtuigd'],
    ['ondersteunen', 'ondersteunt', 'ondersteunde', 'ondersteund'],
    ['overnemen', 'overneemt', 'overnam', 'overgenomen'],
    ['verbinden', 'verbindt', 'verbond', 'verbonden'],
    ['moeten', 'moet', 'moest', 'gemoeten'],
  ])('%s: %s, %s, %s', (word, third, past, participle) => {
    expect([form(word, 'nl', 'third'), form(word, 'nl', 'past'), form(word, 'nl', 'participle')]).toEqual([
      third,
      past,
      participle,
    ]);
  });

  test.each([
    ['mooi', 'mooie'],
    ['disruptief', 'disruptieve'],
    ['groot', 'grote'],
    ['stom', 'stomme'],
    ['rustig', 'rustige'],
  ])('%s: %s', (word, expected) => expect(form(word, 'nl', 'attributive')).toBe(expected));
});

describe('Dutch, by the Woordenlijst', () => {
  const texts = (word: string) => inflect(word, 'nl').map(({ text }) => text);
  test.each([...NOUNS, ...ADJECTIVES, ...VERBS])('%s: %s', (word, forms) =>
    expect(texts(word)).toEqual(expect.arrayContaining([...forms])),
  );

  // What would be another word, or none that is near.
  test.each([
    ['steen', 'steden'],
    ['wassen', 'was'],
    ['regel', 'regelen'],
    ['bellen', 'beld'],
    ['openen', 'opgeëend'],
    ['schip', 'schippen'],
    ['verkopen', 'geverkocht'],
    ['investeren', 'ingevesteerd'],
    ['uitrollen', 'rolt'],
  ])('%s has no form %s', (word, form) => expect(texts(word)).not.toContain(form));
});

describe('English', () => {
  test.each([
    ['person', 'plural', 'people'],
    ['synergy', 'plural', 'synergies'],
    ['leverage', 'gerund', 'leveraging'],
    ['win', 'past', 'won'],
    ['utilise', 'third', 'utilises'],
    ['go', 'past', 'went'],
    ['start', 'participle', 'started'],
    ['chairman', 'plural', 'chairmen'],
    ['meeting', 'plural', 'meetings'],
    ['lesson', 'plural', 'lessons'],
  ])('%s, %s: %s', (word, wanted, expected) => expect(form(word, 'en', wanted)).toBe(expected));
  test('what an adjective would be as a noun is looked for and not offered', () => {
    expect(inflect('expert', 'en').slice(1)).toEqual([{ text: 'experts', form: 'plural', unsure: true }]);
  });
});

test('a phrase by its last word, and what was given first', () => {
  expect(inflect('klanten binnenhalen', 'nl')[0]).toEqual({ text: 'klanten binnenhalen', form: 'base' });
  expect(form('klanten binnenhalen', 'nl', 'third')).toBe('klanten binnenhaalt');
});

test('verbs from English are found with the -e of theirs', () => {
  const texts = inflect('managen', 'nl').map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(['managet', 'managede', 'gemanaged']));
});

test('an English word has its own plural in Dutch, too; a Dutch one that it would not have is unsure', () => {
  expect(inflect('target', 'nl')).toContainEqual({ text: 'targets', form: 'plural' });
  expect(inflect('person', 'nl').find(({ form }) => form === 'plural')).toHaveProperty('unsure', true);
});

test.each([
  ['indien', 'nl'],
  ['tegen', 'nl'],
  ['onze', 'nl'],
  ['our', 'en'],
  ['because', 'en'],
] as const)('%s is no word that changes', (word, language) => expect(inflect(word, language)).toHaveLength(1));

test.each(['A/B', 'HR', 'C++', '2027', 'wij.', 'de'])('%s has no forms', (word) => {
  expect(inflect(word, 'nl')).toHaveLength(1);
});
