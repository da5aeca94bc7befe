import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, compilePack, type Pack } from '../../../../rules/index.ts';
import { compiled, fixed, found, hints, mistakes, rule, source } from '../packs.ts';

const avoid = (...categories: string[]) => ({ kind: 'tone', avoid: categories });
const address = (form: string) => ({ kind: 'tone', address: form });
const EVERY = avoid('shouting', 'hype', 'negativity', 'insults', 'absolutes', 'jargon', 'passive', 'clickbait');

describe('what a category finds', () => {
  test.each([
    ['hype', 'Trots op deze revolutionaire fietsenstalling', 'revolutionaire'],
    ['hype', 'We are launching a game-changing platform', 'game-changing'],
    ['hype', 'Onze robotarm is echt next-level', 'next-level'],
    [
      'hype',
      'Met deze baanbrekende, state-of-the-art oplossing tellen we paddenstoelen',
      'baanbrekende, state-of-the-art',
    ],
    ['negativity', 'De nieuwe app is waardeloos', 'waardeloos'],
    ['negativity', 'The coffee was awful', 'awful'],
    ['insults', 'Wie die planning heeft gemaakt is een idioot', 'idioot'],
    ['insults', 'The councillors who voted this down are morons', 'morons'],
    ['absolutes', 'Onze monteurs komen altijd op tijd', 'altijd'],
    ['absolutes', 'Our lifts never break down', 'never'],
    ['absolutes', '100% guaranteed dry feet with our new boots', '100% guaranteed'],
    ['jargon', 'Dit kwartaal plukken we het laaghangend fruit', 'laaghangend fruit'],
    ['jargon', 'We will circle back on the budget', 'circle back'],
    ['passive', 'Het zwembad wordt vanaf maandag gerenoveerd', 'wordt vanaf maandag gerenoveerd'],
    ['passive', 'Ik weet dat het morgen gedaan wordt', 'gedaan wordt'],
    ['passive', 'Ik denk dat het gedaan moet worden', 'gedaan moet worden'],
    ['passive', 'De eerste stukken zijn gisteren opgehangen', 'zijn gisteren opgehangen'],
    ['passive', 'Two of our lathes were stolen over the weekend', 'were stolen'],
    ['passive', 'The pillar is being inspected by divers', 'is being inspected'],
    ['passive', 'The slippers had been thrown away', 'been thrown'],
    ['clickbait', 'Je gelooft nooit wat we achter het plafond vonden', 'Je gelooft nooit'],
    ['clickbait', "You won't believe what happened next", "You won't believe what happened next"],
    ['clickbait', 'Vijf fouten van starters. Nummer 3 zal je verbazen.', 'Nummer 3 zal je verbazen'],
    ['hype', 'Een ongekend krachtige pomp voor de polder', 'ongekend'],
    ['hype', 'Meet our incredible new platform', 'incredible'],
    ['hype', 'Dit wordt een ultieme fietservaring', 'ultieme'],
    ['hype', 'A revolutionary bike lock for the city', 'revolutionary'],
    ['negativity', 'Wat een rommelige planning', 'rommelige'],
    ['insults', 'Stelletje luie klunzen bij de helpdesk', 'klunzen'],
    ['insults', 'What a complete clown', 'clown'],
    ['insults', 'Those clowns at the council did it again', 'clowns'],
    ['absolutes', 'Bij ons krijg je altijd binnen een uur antwoord', 'altijd'],
    ['absolutes', 'Iedereen weet dat fietsen sneller is', 'Iedereen'],
    ['absolutes', 'Niemand bouwt zo snel een brug als wij', 'Niemand'],
    ['absolutes', 'No other supplier knows this harbour', 'No other'],
    ['absolutes', 'There is absolutely no risk in this plan', 'absolutely no'],
    ['absolutes', 'Altijd binnen een uur bezorgd', 'Altijd'],
    ['jargon', 'Dit sluiten we kort met de directie', 'sluiten we kort'],
    ['passive', 'De brug is gisteren door de burgemeester geopend', 'is gisteren door de burgemeester geopend'],
    ['passive', 'De brug wordt, als het meezit, morgen gerepareerd', 'wordt, als het meezit, morgen gerepareerd'],
    ['passive', 'Is het gedaan?', 'Is het gedaan'],
    ['passive', 'Was the parcel delivered here?', 'Was the parcel delivered'],
    ['passive', 'The bill was, in the end, paid', 'was, in the end, paid'],
    ['passive', 'It was felt that the door is too low', 'was felt'],
    ['passive', 'It can be done before lunch', 'be done'],
    ['clickbait', 'Vijf fouten. Nummer 3 is pijnlijk herkenbaar.', 'Nummer 3 is pijnlijk'],
    ['shouting', 'DIT MEEN JE NIET, we staan in de finale', 'DIT MEEN JE NIET'],
    ['shouting', 'WE DID IT. After eleven months the shed is open.', 'WE DID IT'],
    ['shouting', 'Het was FANTASTISCH om jullie te zien', 'FANTASTISCH'],
    ['shouting', 'Serieus??? Wie doet dat nou', '???'],
  ])('%s: %s', (category, draft, expected) => expect(found(avoid(category), draft)).toEqual([expected]));

  test.each([
    ['hype', 'Het is geen baanbrekend nieuws, maar de lift doet het weer'],
    ['hype', 'Our book club reads an epic poem this winter'],
    ['hype', 'De vereniging "Baanbrekend" zoekt vrijwilligers'],
    ['negativity', 'Not bad, and the coffee is not terrible at all'],
    ['negativity', 'Het was niet waardeloos en vreselijk leuk'],
    ['negativity', 'It is never a dull moment here'],
    ['insults', 'Idioot veel sneeuw vannacht op de weg'],
    ['insults', 'There are no stupid questions at our open evening'],
    ['absolutes', 'Bijna altijd rijden we met twee collega’s'],
    ['absolutes', 'The night bus is almost always on time'],
    ['absolutes', 'Ik ben altijd blij als we samen eten'],
    ['absolutes', 'Thank you to everyone who came'],
    ['jargon', 'Physics class learned how leverage works'],
    ['jargon', 'Borg terug? Lever je sleutel in bij de huismeester'],
    ['passive', 'Ik ben vorige maand verhuisd naar Assen en zoek een koor'],
    ['passive', 'De temperatuur is in één nacht gedaald'],
    ['passive', 'Zij wordt directeur en het kantoor wordt groter'],
    ['passive', 'Ik word blij van een goed gevulde gereedschapskist'],
    ['passive', 'We zijn benieuwd en geïnteresseerd, en de winkel is gesloten'],
    ['passive', 'We are excited, and our office is located in Zwolle'],
    ['passive', 'The door of the fire station is red, indeed'],
    ['passive', 'We got started early'],
    ['clickbait', 'This is what happened next: alarm, spare pump, dry polder'],
    ['clickbait', 'The number 7 bus will not stop at the market'],
    ['hype', 'Incredible how fast the kids learned to row'],
    ['hype', 'The museum shows a revolutionary flag from 1848'],
    ['hype', 'Ultimate training is on Thursday: bring a disc'],
    ['negativity', 'Nothing awful happened, we just missed the bus'],
    ['negativity', 'Slechte akoestiek hier, maar mooi licht'],
    ['insults', 'The clowns visit the ward on Tuesday and the children love it'],
    ['insults', 'De ezel van de kinderboerderij heet Bram'],
    ['insults', 'Ik ben zelf ook een kluns met Excel'],
    ['insults', 'She plays the fool in the pantomime'],
    ['absolutes', 'Mijn opa zei altijd: meten is weten'],
    ['absolutes', 'She has always lived near the dyke'],
    ['absolutes', 'Never cycle with both hands full'],
    ['absolutes', 'Heeft iedereen zijn sleutel ingeleverd?'],
    ['absolutes', 'Dat verschil is er nog altijd'],
    ['absolutes', 'I have absolutely no idea, and no other plans'],
    ['jargon', 'De bakker moet het deeg uitrollen'],
    ['jargon', 'The divers took a deep dive at the wreck'],
    ['jargon', 'The runner touched base before the throw came in'],
    ['passive', 'It’s finally arrived, and the river has risen'],
    ['passive', 'Heeft iedereen zijn sleutel ingeleverd?'],
    ['passive', 'De winkel is morgen gesloten'],
    ['passive', 'The yard is covered in leaves, and the shed is made of wood'],
    ['shouting', 'De NS, de RET en de GVB zaten aan één tafel over de OV-chipkaart'],
    ['shouting', 'Gefeliciteerd met je diploma! Verdiend, hoor!'],
    ['shouting', 'Your query starts with `SELECT * FROM orders WHERE`'],
    ['shouting', 'Zie #WERKENBIJONS en https://peerdal.example/ALLES/MOET/WEG'],
  ])('%s finds nothing in: %s', (category, draft) => expect(found(avoid(category), draft)).toEqual([]));

  test('a quotation is no tone of ours, but shouting in it is heard', () => {
    const draft = 'Een klant riep: "Wat een waardeloze idioot, HOU NU OP MET DAT GESPROKEN GELUID!" en liep weg.';
    expect(found(avoid('negativity', 'insults'), draft)).toEqual([]);
    expect(found(avoid('shouting'), draft)).toEqual(['HOU NU OP MET DAT GESPROKEN GELUID']);
  });

  test('each sentence has the words of its own language', () => {
    // "slap" is Dutch for weak, and no word of the Dutch lists in an English sentence.
    expect(found(avoid('insults'), 'He is a fool. Wat een hufter is dat.')).toEqual(['fool', 'hufter']);
    expect(found(avoid('jargon'), 'The doch of the day is here for you and me')).toEqual([]);
    expect(found(EVERY, 'Ang mga bata ay idiot at laging kumakain')).toEqual([]);
    expect(found(EVERY, 'Das ist nicht gut und wir haben einen Idiot von der Firma')).toEqual([]);
  });
});

describe('what is offered', () => {
  test.each([
    ['jargon', 'We utilised it for the report', 'We used it for the report'],
    ['jargon', 'Middels dit bericht laten wij het weten', 'Met dit bericht laten wij het weten'],
    ['hype', 'Een baanbrekende pomp van ons team', 'Een nieuwe pomp van ons team'],
    ['shouting', 'Hoera!!! Wij zijn er', 'Hoera! Wij zijn er'],
    ['shouting', 'DIT IS ECHT GEWELDIG NIEUWS uit NEDERLAND', 'Dit is echt geweldig nieuws uit NEDERLAND'],
    ['shouting', 'THANK YOU SO MUCH, I MEAN IT', 'Thank you so much, I mean it'],
  ])('%s: %s → %s', (category, draft, expected) => expect(fixed(avoid(category), draft)).toBe(expected));

  test('none where the article would be wrong', () => {
    expect(found(avoid('hype'), 'This is a unique opportunity for us')).toEqual(['unique opportunity']);
    expect(fixed(avoid('hype'), 'This is a unique opportunity for us')).toBe('This is a unique opportunity for us');
  });

  test('the detail says what was seen and what to do, in the language of the message', () => {
    const draft = { text: 'Het rapport wordt morgen gepubliceerd.', reader: 'nl' } as const;
    const [hint] = hints({ ...avoid('passive'), message: { nl: '{found}: wie doet het?' } }, draft);
    expect(hint).toMatchObject({
      message: 'wordt morgen gepubliceerd: wie doet het?',
      detail: 'lijdende vorm: wordt gepubliceerd. Zeg wie het doet.',
      fixes: [],
    });
  });
});

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

test('a rule that asks for nothing, or for what there is not, is refused', () => {
  const wrong = (fields: object) => mistakes(source([rule({ kind: 'tone', ...fields })])).join('\n');
  expect(wrong({})).toContain('needs address, person or avoid');
  expect(wrong({ avoid: [] })).toContain('must have at least one item');
  expect(wrong({ avoid: ['shoutin'] })).toContain('did you mean "shouting"');
  expect(wrong({ address: 'polite' })).toContain('informal, formal, consistent');
  expect(wrong({ person: 'second' })).toContain('first');
});

const TOKENS = [
  'altijd',
  'iedereen',
  'the only one who',
  'such a clown',
  'incredible',
  'oplossing',
  'deep dive',
  'is',
  'WE ZIJN ER',
  'wordt',
  'gedaan',
  'u',
  'U',
  'je',
  'never',
  'state-of-the-art',
  '"',
  '‘',
  "'",
  '\n',
  ', ',
  '. ',
  '!!!',
  '👨‍👩‍👧',
  '\ud800',
  'e\u0301',
  'Peerdal',
  'you won’t believe',
  '#HOERA',
  'https://a.example/U',
  '`',
  'heeft',
];

test('whatever the text, each hint holds its words, and no two of a rule overlap', () => {
  const rules = compiled(EVERY, { ...address('consistent'), id: 'a' }, { kind: 'tone', person: 'first', id: 'p' });
  const text = fc.array(fc.oneof(fc.constantFrom(...TOKENS), fc.string())).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(text, (draft) => {
      const ends = new Map<string, number>();
      for (const { rule, start = -1, end = -1, found, fixes } of check(rules, { text: draft })) {
        expect(start).toBeGreaterThanOrEqual(ends.get(rule) ?? 0);
        expect(draft.slice(start, end)).toBe(found);
        for (const fix of fixes) expect([fix.start, fix.end]).toEqual([start, end]);
        ends.set(rule, end);
      }
    }),
  );
});
