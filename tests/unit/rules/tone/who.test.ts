import { describe, expect, test } from 'vitest';
import { check, compilePack, type Pack } from '../../../../rules/index.ts';
import { fixed, found, rule } from '../packs.ts';

const address = (form: string) => ({ kind: 'tone', address: form });

describe('address', () => {
  test.each([
    ['informal', 'Wilt u meer weten? Bel uw adviseur.', 'Wil je meer weten? Bel je adviseur.'],
    ['informal', 'Heeft u vragen? U kunt ons bellen.', 'Heb je vragen? Je kunt ons bellen.'],
    ['informal', 'Bent u er ook bij? Wij zijn er voor u.', 'Ben je er ook bij? Wij zijn er voor jou.'],
    ['informal', 'Bel ons als u hulp nodig heeft.', 'Bel ons als je hulp nodig hebt.'],
    ['formal', 'Wil je het weten? Bel jouw adviseur.', 'Wilt u het weten? Bel uw adviseur.'],
    ['formal', 'Heb jij een vraag? Wij helpen jou graag.', 'Hebt u een vraag? Wij helpen u graag.'],
    ['formal', 'Bel ons als je hulp nodig hebt.', 'Bel ons als u hulp nodig hebt.'],
  ])('%s: %s → %s', (form, draft, expected) => expect(fixed(address(form), draft)).toBe(expected));

  test.each([
    ['informal', 'Het team helpt u graag, en Peerdal heeft u geholpen.'],
    ['informal', 'U kunt zich inschrijven voor de cursus.'],
    ['formal', 'Vind je droombaan bij ons en deel je verhaal.'],
  ])('%s: no fix rather than a wrong one: %s', (form, draft) => {
    expect(found(address(form), draft).length).toBeGreaterThan(0);
    expect(fixed(address(form), draft)).toBe(draft);
  });

  test.each([
    ['informal', 'Onze vinylclub draait U2, en je maakt bij de rotonde een U-bocht.'],
    ['informal', 'Leestip: "Uw zorg, mijn zorg", een boekje van een verpleegkundige.'],
    ['informal', 'Vlucht 12 landt om 14 u bij gate U.'],
    ['informal', 'De regels A, B en U staan op de site, en de USB-stick ligt klaar.'],
    ['informal', 'Thank u so much, we love u all and we will see u there.'],
    ['informal', 'Je mag hier nog 30 km/u rijden.'],
    ['informal', 'Platform U is closed until Monday. See u soon!'],
    ['informal', 'Hallo allemaal, hope u are well. Tot morgen!'],
    ['formal', 'Het museumcafé is het je van het, en je weet maar nooit.'],
    ['formal', '#JijMaaktHetVerschil is het thema. Wij komen bij u langs.'],
    ['formal', 'The ending -je makes things small, en een huis wordt een huisje.'],
    ['formal', 'Un je ne sais quoi in de saus, proeft u het?'],
  ])('%s finds nothing in: %s', (form, draft) => expect(found(address(form), draft)).toEqual([]));

  test('consistent flags the rarer form, across passages, and the later one of a tie', () => {
    const consistent = address('consistent');
    expect(found(consistent, 'Je werkt in een team.\n\nJe krijgt een laptop.\n\nStuur uw cv.')).toEqual(['uw']);
    expect(found(consistent, 'U leest het goed.\n\nUw plek is er.\n\nStuur jouw cv.')).toEqual(['jouw']);
    expect(found(consistent, 'Stuur jouw cv.\n\nBel uw adviseur.')).toEqual(['uw']);
    expect(found(consistent, 'Stuur jouw cv.\n\nBel jouw adviseur.')).toEqual([]);
  });
});

describe('person', () => {
  const first = { kind: 'tone', person: 'first' };
  const inPeerdal = (text: string) => {
    const pack = {
      id: 'p',
      version: 1,
      languages: ['nl', 'en'],
      organisation: { name: 'Peerdal' },
      rules: [rule(first)],
    };
    return check(compilePack(pack as unknown as Pack), { text });
  };

  test.each([
    ['Peerdal opent een vestiging in Coevorden.', 'Peerdal opent', 'We openen'],
    ['Vandaag opent Peerdal een vestiging.', 'opent Peerdal', 'openen we'],
    ['Last Friday Peerdal donated forty bikes to the school.', 'Peerdal donated', 'we donated'],
    ['The company expects to hire fifteen people.', 'The company expects', 'We expect'],
    ['Het bedrijf zoekt twee lassers.', 'Het bedrijf zoekt', 'We zoeken'],
    ['Peerdal opens its new office today.', 'Peerdal opens', undefined],
  ])('%s', (draft, marked, offer) => {
    const [hint, ...more] = inPeerdal(draft);
    expect(more).toEqual([]);
    expect(hint?.found).toBe(marked);
    expect(hint?.fixes.map(({ text }) => text)).toEqual(offer === undefined ? [] : [offer]);
  });

  test.each([
    'Ik werk bij Peerdal, en wij van Peerdal zijn vrijdag dicht.',
    'At Peerdal I learned to weld. We at Peerdal open a workshop.',
    'What a Peerdal apprentice earns is on our site. Peerdal’s office is open.',
    'We planted a tree. #Peerdal',
    'Invensys wil het bedrijf grondig reorganiseren.',
  ])('nothing in: %s', (draft) => expect(inPeerdal(draft)).toEqual([]));
});
