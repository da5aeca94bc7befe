import { describe, expect, test } from 'vitest';
import type { Language } from '../../../rules/index.ts';
import { inflect } from '../../../rules/inflect/index.ts';

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

describe('English', () => {
  test.each([
    ['person', 'plural', 'people'],
    ['synergy', 'plural', 'synergies'],
    ['leverage', 'gerund', 'leveraging'],
    ['win', 'past', 'won'],
    ['utilise', 'third', 'utilises'],
  ])('%s, %s: %s', (word, wanted, expected) => expect(form(word, 'en', wanted)).toBe(expected));
  test('an adjective has none', () => expect(inflect('disruptive', 'en')).toHaveLength(1));
});

test('a phrase by its last word, and what was given first', () => {
  expect(inflect('klanten binnenhalen', 'nl')[0]).toEqual({ text: 'klanten binnenhalen', form: 'base' });
  expect(form('klanten binnenhalen', 'nl', 'third')).toBe('klanten binnenhaalt');
});

test.each(['A/B', 'C++', '2027', 'wij.', 'de'])('%s has no forms', (word) => {
  expect(inflect(word, 'nl')).toHaveLength(1);
});
