import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../../../rules/index.ts';
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
    ['clickbait', 'Je gelooft nooit wat we achter het plafond vonden', 'Je gelooft nooit wat'],
    ['clickbait', "You won't believe what happened next", "You won't believe what happened next"],
    ['clickbait', 'Vijf fouten van starters. Nummer 3 zal je verbazen.', 'Nummer 3 zal je verbazen'],
    ['hype', 'Een ongekend krachtige pomp voor de polder', 'ongekend'],
    ['hype', 'Meet our incredible new platform', 'incredible'],
    ['hype', 'Dit wordt een ultieme fietservaring', 'ultieme'],
    ['hype', 'A revolutionary bike lock for the city', 'revolutionary'],
    ['negativity', 'Wat een rommelige planning', 'rommelige'],
    ['insults', 'Stelletje luie klunzen bij de helpdesk', 'Stelletje luie klunzen'],
    ['insults', 'What a complete clown', 'complete clown'],
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
    ['clickbait', 'Vijf fouten. Nummer 3 is pijnlijk herkenbaar.', 'Nummer 3 is pijnlijk herkenbaar'],
    ['hype', 'Maak kennis met de leukste fietsbel van Nederland', 'leukste fietsbel van Nederland'],
    ['hype', 'Meet the most elegant umbrella in the world', 'most elegant umbrella in the world'],
    ['absolutes', 'Dit is de beste pont van het land', 'beste pont van het land'],
    ['absolutes', 'Nobody can deny that this pump works', 'Nobody can deny'],
    ['negativity', 'The evening was nothing but boring', 'boring'],
    ['negativity', 'Die app is niet alleen waardeloos', 'waardeloos'],
    ['jargon', 'We rollen de werkwijze volgende maand uit in de regio', 'rollen de werkwijze volgende maand uit'],
    ['jargon', 'Dat stemmen we eerst met de directie af.', 'stemmen we eerst met de directie af'],
    ['jargon', 'We zetten vol in op groei', 'zetten vol in op'],
    ['jargon', "Let's roll the new form out across the teams", 'roll the new form out'],
    ['passive', 'De kinderen werden om drie uur opgehaald', 'werden om drie uur opgehaald'],
    ['passive', 'De deuren worden om 15:30 uur geopend', 'worden om 15:30 uur geopend'],
    ['passive', 'Er worden meer dan tien bomen geplant', 'worden meer dan tien bomen geplant'],
    ['passive', 'How is cheese like this made?', 'is cheese like this made'],
    ['clickbait', 'Je gaat nooit raden wie er binnenkwam', 'Je gaat nooit raden'],
    ['clickbait', '5 fouten die bijna iedereen maakt met een pomp', '5 fouten die bijna iedereen'],
    ['clickbait', 'Wait until you see the new lock', 'Wait until you see'],
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
    ['hype', 'World-class sprinter Dafne opened the track'],
    ['hype', 'Een van de mooiste musea ter wereld staat hier'],
    ['absolutes', 'She was the best player in the world'],
    ['negativity', 'It was anything but boring at the council meeting'],
    ['negativity', 'De soep was verre van slecht'],
    ['jargon', 'De bakker rolt het deeg uit.'],
    ['jargon', 'Ze stemmen zondag, en de stem van de zanger valt af.'],
    ['jargon', 'She rolled the pastry out on the table'],
    ['jargon', 'The driver aligned the wheels before the race'],
    ['passive', 'Is anyone interested in a walk?'],
    ['passive', 'Het werd later dan gepland, maar wel gezellig'],
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
  'de leukste',
  'ter wereld',
  'rollen',
  'uit',
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
