import { describe, expect, test } from 'vitest';
import { found } from '../packs.ts';

const avoid = (category: string) => ({ kind: 'tone', avoid: [category] });

describe('absolutes by their shape', () => {
  const absolutes = avoid('absolutes');

  test.each([
    ['Not one guest has ever complained about our beds', 'Not one guest has'],
    ['With our night shift, nothing slips through the net', 'nothing slips through'],
    ['Our vets have yet to lose a patient', 'have yet to lose'],
    ['Your gift goes to the animals, down to the last penny', 'down to the last penny'],
    ['Wij hebben sinds 2004 niet één gezin hoeven weigeren', 'niet één gezin hoeven'],
    ['Giften aan ons fonds komen tot op de laatste cent bij kinderen terecht', 'tot op de laatste cent'],
    ['Je kunt er vergif op innemen dat onze balie vandaag antwoordt', 'er vergif op'],
    ['Ons lesmateriaal is volledig vrij van vooroordelen', 'volledig vrij van'],
  ])('%s', (draft, claim) => expect(found(absolutes, draft)).toEqual([expect.stringContaining(claim)]));

  test('all that a sentence claims is one finding', () => {
    expect(found(absolutes, 'Hand on heart, our buses run rain or shine.')).toEqual([
      'Hand on heart, our buses run rain or shine',
    ]);
    expect(found(absolutes, "Our roofs don't leak. Ever.")).toEqual(["don't leak"]);
  });

  test.each([
    'Water always boils at a lower temperature up a mountain',
    'Een driehoek heeft altijd drie hoeken',
    'We meet every Tuesday by the coffee machine',
    'Our shop is never open on Sundays',
    'The last bus never leaves before 23:40',
    'Wij nodigen alle bewoners uit voor de soep',
    'No treatment works for everybody',
    'Our colleague Wim is always the first one in',
    'In the US nothing escapes the taxman, rain or shine',
    'Voor altijd in ons hart',
    'Do our lifeguards come rain or shine?',
    "I'd go to the sea come rain or shine, my dog says",
  ])('nothing in: %s', (draft) => expect(found(absolutes, draft)).toEqual([]));
});

describe('clickbait by its kind', () => {
  const clickbait = avoid('clickbait');

  test.each([
    'What was inside left her in tears',
    'The outcome shocked even us',
    'Hun antwoorden zullen je versteld doen staan',
    'De reactie van haar kleinzoon is goud waard',
    'Waarom? Zie de reacties',
    'Ge gaat van uwe stoel vallen',
    'Our lips are sealed',
    'Een mysterie. Wordt vervolgd',
    "Here's the step you skip",
    'Ben jij slimmer dan een brugklasser?',
  ])('%s', (draft) => expect(found(clickbait, draft)).toHaveLength(1));

  test('a teaser over two sentences is one finding', () => {
    const draft = '5 fouten die elke starter maakt. Nummer 3 zal je verbazen.';
    expect(found(clickbait, draft)).toEqual(['5 fouten die elke starter maakt. Nummer 3 zal je verbazen']);
  });

  test.each([
    'The number one reason people ring us is a flat battery',
    'Houd je vast aan de leuning',
    'Het geheim van onze taart is karnemelk',
    'Meer weten? Klik op de link',
    'Lees verder op pagina 4 van de krant',
    'What happened next: the crew freed the seal',
  ])('nothing in: %s', (draft) => expect(found(clickbait, draft)).toEqual([]));
});

describe('who acts', () => {
  const person = { kind: 'tone', person: 'first' };

  test.each([
    ['Het team van Peerdal kijkt terug op een mooie dag', 'Het team van Peerdal kijkt'],
    ['The board of Peerdal regrets the delay', 'The board of Peerdal regrets'],
    ['Peerdal Hospital wishes you a good year', 'Peerdal Hospital wishes'],
    ['Management would like to thank the porters', 'Management would'],
    ['Al dertig jaar zorgt Peerdal voor mensen', 'zorgt Peerdal'],
    ['What does Peerdal do when it snows?', 'does Peerdal'],
    ['Peerdal and the fire brigade are going to visit you', 'Peerdal and the fire brigade are'],
    ['Peerdal, de bakker op de hoek, bestaat tien jaar', 'Peerdal, de bakker op de hoek, bestaat'],
    ["Peerdal isn't closing the shop", "Peerdal isn't"],
    ['Peerdal B.V. feliciteert Marieke', 'Peerdal B.V. feliciteert'],
    ['Wist je dat Peerdal zelf stroom opwekt?', 'Peerdal'],
    ['@Peerdal is hiring two cooks', 'Peerdal is'],
  ])('%s', (draft, actor) => expect(found(person, draft)).toEqual([actor]));

  test.each([
    'De directie van de buurschool kwam langs',
    'Het bedrijf naast ons brandde af',
    'The team that lost bought ours a drink',
    'Our neighbours at the brewery open a terrace. The company brews nine beers',
    'Peerdal is voor mij vooral de kantine',
    'Werken bij Peerdal is leuk',
    'Theater in Peerdal: de zaal is klein',
    'The museum has a new roof',
  ])('nobody in: %s', (draft) => expect(found(person, draft)).toEqual([]));
});
