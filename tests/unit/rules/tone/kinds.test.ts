import { describe, expect, test } from 'vitest';
import { found } from '../packs.ts';

const avoid = (category: string) => ({ kind: 'tone', avoid: [category] });

describe('clickbait: begging and holding back', () => {
  const clickbait = avoid('clickbait');

  test.each([
    'Drop a 🔥 in the comments',
    'Zet een 🙌 hieronder als je erbij bent',
    'Type MENU and I will wait. Comment "menu" below',
    'Share this with 5 people who love rivers',
    'Halen we de 500 likes?',
    'Agree or disagree?',
    'I was not prepared for what came out',
    'De winnaar had niemand zien aankomen',
    'Het liep heel anders af dan gedacht. Het was niet wat we dachten',
    'This soup went on sale in May. Until you ask the cook',
    'Er komt groot nieuws aan!',
    'Ge gaat niet geloven wat wij vonden',
    'Like = soep, delen = taart',
  ])('%s', (draft) => expect(found(clickbait, draft)).toHaveLength(1));

  test.each([
    'Guess how many tins we collected? 1,148!',
    'De resultaten verrasten ons. Van de 400 leerlingen kiest 61 procent voor techniek',
    'Geen clickbait, gewoon het cijfer: 7,4 procent minder gas',
    'Until you ask the cook, the menu is a guess',
    'Dit ene trucje met de munt hoort bij haar goochelshow',
    'Please tag your luggage with your name',
    'Deel dit nummer met je buren',
    'The full report is on our site, link in the comments',
  ])('nothing in: %s', (draft) => expect(found(clickbait, draft)).toEqual([]));
});

describe('absolutes: of all people of a kind, and as a promise', () => {
  const absolutes = avoid('absolutes');

  test.each([
    ['All estate agents exaggerate', 'All estate agents exaggerate'],
    ['Men simply cannot multitask, as I keep saying', 'Men simply cannot multitask'],
    ['Een goede leider twijfelt geen seconde', 'Een goede leider twijfelt geen seconde'],
    ['Geen kat komt nog naar de raadszitting', 'Geen kat komt'],
    ['With this lock no burglar will ever get in, whatever the door', 'whatever the door'],
    ['Een klacht over onze soep? Onmogelijk.', 'Onmogelijk'],
    ['Wij maken al uw wensen waar', 'al uw wensen'],
    ['Once you have tried our pies you will never eat another', 'never'],
  ])('%s', (draft, claim) => expect(found(absolutes, draft)).toEqual([expect.stringContaining(claim)]));

  test.each([
    'Always On is the name of our new programme',
    'Wij kunnen nooit alle wachtlijsten in één jaar wegwerken',
    'Ge zijt nooit te oud om te leren zwemmen',
    'De kat van de smederij ligt altijd op het warmste plekje',
    'Wie belooft dat iets 100 procent veilig is, moet ge niet geloven',
    'Nooit meer oorlog, stond er op het spandoek',
    'Sommige kinderen leren helemaal niets in een drukke klas',
    'Iedereen is welkom op onze opendeurdag',
    'All pupils are welcome on Friday',
    'We doen altijd ons best',
  ])('nothing in: %s', (draft) => expect(found(absolutes, draft)).toEqual([]));
});

describe('hype by its kind', () => {
  const hype = avoid('hype');

  test.each([
    ['This is the future of plastering.', 'This is the future of plastering'],
    ['Our visionary founder speaks on Monday', 'visionary founder'],
    ['Epic line-up for the book fair', 'Epic'],
    ['Onze stofzuigers zijn oneindig veel slimmer', 'oneindig veel slimmer'],
    ['Weergaloos wonen aan de Schelde', 'Weergaloos wonen aan'],
  ])('%s', (draft, praise) => expect(found(hype, draft)).toEqual([praise]));

  test.each([
    'The ultimate deadline for grants is 1 March',
    'Ik ben supertrots op mijn zoon',
    'He was one of the most celebrated authors in town',
  ])('nothing in: %s', (draft) => expect(found(hype, draft)).toEqual([]));
});

describe('who acts, in more places', () => {
  const person = { kind: 'tone', person: 'first' };

  test.each([
    ['Next week sees Peerdal take the stage in Hull', 'Peerdal take'],
    ['Het afgelopen jaar heeft Peerdal 40 leerlingen opgeleid', 'heeft Peerdal'],
    ['Did you know that the brewery recycles its cardboard?', 'the brewery recycles'],
    ["The company's engineers have developed a lighter gangway", "The company's engineers have"],
    ['In 2026, Peerdal and its partners built 140 homes', 'Peerdal and its partners built'],
  ])('%s', (draft, actor) => expect(found(person, draft)).toEqual([actor]));

  test.each([
    'Wij zijn Peerdal en we maken zadels',
    'Wie het bedrijf wil bezoeken, kan ons mailen',
    'Our neighbours visited Peerdal today and we showed them the kiln',
    'The brewery recycles its cardboard',
  ])('nobody in: %s', (draft) => expect(found(person, draft)).toEqual([]));
});
