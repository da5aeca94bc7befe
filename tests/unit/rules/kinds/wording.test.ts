import { describe, expect, test } from 'vitest';
import { fixed, found, hints } from '../packs.ts';

const avoid = (...words: string[]) => ({ kind: 'wording', avoid: words });
const prefer = (words: Record<string, string>) => ({ kind: 'wording', prefer: words });

describe('words to avoid', () => {
  test.each([
    ['synergie', 'de SYNERGIE is er', 'SYNERGIE'],
    ['synergie', 'veel synergieën in het plan', 'synergieën'],
    ['disruptief', 'een disruptieve aanpak van ons', 'disruptieve'],
    ['klant', 'onze klanten zijn blij', 'klanten'],
    ['bedrijf', 'alle bedrijven doen mee', 'bedrijven'],
    ['optimaliseren', 'wij hebben het geoptimaliseerd', 'geoptimaliseerd'],
    ['uitrollen', 'wij hebben het uitgerold', 'uitgerold'],
    ['leverage', 'we are leveraging our network', 'leveraging'],
    ['low-hanging fruit', 'it is low-hanging fruit for us', 'low-hanging fruit'],
    ['klanten binnenhalen', 'als je klanten binnenhaalt', 'klanten binnenhaalt'],
    ['guru', "all of the guru's work", 'guru'],
  ])('%s is found in "%s"', (word, draft, expected) => expect(found(avoid(word), draft)).toEqual([expected]));

  test.each([
    ['een', 'één is genoeg voor ons'],
    ['user', 'a user-friendly app for you'],
    ['synergie', 'onze #synergie is er'],
    ['synergie', 'zie synergie.nl voor meer'],
    ['don', "we don't know"],
    ['user', 'das ist nicht gut und wir haben einen user von der Firma'],
    ['win-win', 'we win, win again'],
  ])('%s is not found in "%s"', (word, draft) => expect(found(avoid(word), draft)).toEqual([]));
});

describe('words to prefer', () => {
  test.each([
    [{ user: 'person' }, 'We help our users', 'We help our people'],
    [{ user: 'person' }, 'Users are what we like', 'People are what we like'],
    [{ user: 'person' }, 'WE ARE FOR USERS', 'WE ARE FOR PEOPLE'],
    [{ utilise: 'use' }, 'She utilised it and is utilising it', 'She used it and is using it'],
    [{ klant: 'gast' }, 'Onze klanten zijn er', 'Onze gasten zijn er'],
    [{ 'klanten binnenhalen': 'klanten helpen' }, 'Wie klanten binnenhaalt is blij', 'Wie klanten helpt is blij'],
    [
      { gehandicapte: 'mens met een beperking' },
      'Voor een gehandicapte is het fijn',
      'Voor een mens met een beperking is het fijn',
    ],
    [
      { klanten: 'onze klanten' },
      'Voor onze klanten, en klanten zijn blij',
      'Voor onze klanten, en onze klanten zijn blij',
    ],
  ])('%o: %s → %s', (words, draft, expected) => expect(fixed(prefer(words), draft)).toBe(expected));
});

test('an inflected form counts in its own language only', () => {
  // "starre" is Dutch for a stiff one, and no English word.
  expect(found(avoid('star'), 'een starre houding van ons')).toEqual(['starre']);
  expect(found(avoid('star'), 'the starre of the show is here')).toEqual([]);
});

test('a message without an offer still reads well', () => {
  const [hint] = hints(
    { ...avoid('hype'), message: { en: 'Rather write {offer}.' } },
    { text: 'the hype is here', reader: 'en' },
  );
  expect(hint?.message).toBe('Rather write something else.');
});
