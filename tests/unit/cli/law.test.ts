import { describe, expect, test } from 'vitest';
import { bansIn } from '../../../rules/author/law/bans.ts';

const topics = (text: string, isDont = false) => [
  ...new Set(bansIn(text, isDont, 'Peerdal').map(({ topic }) => topic.id)),
];

describe('a ban is told', () => {
  test.each([
    ['pay', 'Praat niet over je salaris.'],
    ['pay', 'Lonen en bonussen zijn vertrouwelijk.'],
    ['pay', 'Wat je verdient, houd je voor jezelf.'],
    ['pay', 'Deel je loonstrook met niemand, en praat er niet over.'],
    ['pay', 'Do not discuss your salary on social media.'],
    ['pay', 'Wages are confidential.'],
    ['pay', 'Avoid posts about what you earn.'],
    ['pay', 'You may not talk about your pay with colleagues.'],
    ['conditions', 'Vermijd posts over werkdruk of roosters.'],
    ['conditions', 'Over arbeidsvoorwaarden post je niets zonder toestemming.'],
    ['conditions', 'Never post about working conditions.'],
    ['conditions', 'Posts on workload need approval first; don’t publish them without permission.'],
    ['union', 'Posts over de vakbond zijn niet toegestaan.'],
    ['union', 'Schrijf niet over stakingen.'],
    ['union', 'Do not post about unions or strikes.'],
    ['whistleblowing', 'Misstanden meld je intern en nooit bij een toezichthouder.'],
    ['whistleblowing', 'Never take wrongdoing to the authorities.'],
    ['criticism', 'Schrijf niets negatiefs over Peerdal.'],
    ['criticism', 'Post nooit iets negatiefs.'],
    ['criticism', 'Kritiek op de directie hoort niet op social media.'],
    ['criticism', 'Don’t say anything negative about us.'],
    ['criticism', 'Employees must not criticise the company online.'],
    ['criticism', 'Never speak ill of your employer.'],
    ['watching', 'We controleren je posts en nemen contact op.'],
    ['watching', 'Your posts are monitored.'],
  ])('%s: %s', (topic, text) => expect(topics(text)).toContain(topic));

  test('in a list of what not to do, by standing there', () => {
    expect(topics('Praten over je loon', true)).toEqual(['pay']);
    expect(topics('Praten over je loon')).toEqual([]);
  });
});

describe('no ban is', () => {
  test.each([
    'Praten over je loon, je rooster of je vakbond mag altijd.',
    'Laat je niet wijsmaken dat je over je loon moet zwijgen.',
    'Je hoeft niet te zwijgen over je salaris.',
    'Kritiek op je werkgever mag gewoon.',
    'Niemand mag je verbieden lid te worden van een vakbond.',
    'Deel geen salarissen van kandidaten.',
    'Schrijf niets negatiefs over concurrenten.',
    'Zet geen namen van klanten in je post.',
    'De ballon ging niet op.',
    'You can always talk about your pay, your hours and your union.',
    'Don’t let anyone tell you to keep quiet about your wages.',
    'Nothing here limits your right to discuss working conditions.',
    'You don’t have to keep your salary secret.',
    'Don’t share a link to pay in public.',
    'The European Union does not allow this claim.',
    'Don’t be negative about competitors.',
    'Never post a client’s name without permission.',
    'Nobody sees what you write: posts are not monitored.',
  ])('%s', (text) => expect(topics(text)).toEqual([]));
});
