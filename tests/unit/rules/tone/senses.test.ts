import { describe, expect, test } from 'vitest';
import { found } from '../packs.ts';

const avoid = (category: string) => ({ kind: 'tone', avoid: [category] });

/** By category and class: drafts in which the words in brackets are found, or nothing where there are none. */
const SENSES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  shouting: {
    'names in a programme, keys and abbreviations': [
      'Set MAX_RETRY_COUNT and LOG_LEVEL before you restart the queue',
      'Zet MAX_AANTAL goed voor je herstart',
      'A query without a WHERE took our Tuesday',
      'The MUST form is in the blue folder',
      'De NOW-regeling is al jaren dicht',
      'Druk op ENTER en wacht op de printer',
      'We [MUST] clean the pond before May',
      'Please [ENTER] through the barn',
    ],
    'a heading of one word': ['PROGRAMMA\n19:00 inloop\n19:30 lezing', '[HELAAS]\nDe pont vaart niet'],
  },
  insults: {
    'what somebody does': [
      'Ik sukkel met mijn rug, dus de tuin wacht',
      'Kneus je enkel niet op het nieuwe grind',
      "Don't let the sunshine fool you",
      'Prick the potatoes, then bake them',
      'Wat een [sukkel], die planner',
      'Our planner is a [fool]',
    ],
    'a title, and who lost': [
      'Onze leesgroep begint aan De idioot van een Russische schrijver',
      'The losers of the semi-finals play at three',
      'De wethouder is een [idioot]',
      'The board are [losers]',
    ],
    'who a body consists of': [
      'De coalitie bestaat uit [slapjanussen]',
      'The council is full of [clowns] today',
      'De stal zit vol ezels en een oude pony',
      'The barn is full of rats',
    ],
  },
  hype: {
    'what is denied behind it': [
      'Een [gamechanger] voor de planners',
      'Een gamechanger is het niet, wel een knop',
      'A game changer it is not, but the queue is shorter',
    ],
    'the ultimate anything': [
      'De [ultieme] knoflookpers',
      'The [ultimate] bin',
      'The ultimate tensile strength of a weld',
    ],
  },
  negativity: {
    'a disaster of another sentence excuses nothing': [
      'After the flood we tried the search. It was fine. Then the menu: [awful]',
      'The storm was awful, all boats are back',
    ],
  },
  absolutes: {
    'behind a colon, and of ours that were named before': [
      'Wat ik leerde in tien jaar dakwerk: offertes kloppen [nooit]',
      'Our drivers wear gloves. They are [never] late.',
      'Onze chauffeurs dragen handschoenen. Ze zijn [nooit] te laat.',
      'The swans were back. They never came close.',
    ],
    'nobody ever': [
      '[No one] has ever left our welding course without a job',
      '[Niemand] heeft ooit spijt gehad van onze cursus',
      '[No customer] of ours has ever complained',
      'Nog [nooit] heeft een klant van ons geklaagd',
      'Er staan vandaag geen ouders bij het hek',
      'No parents came yet',
    ],
    'every one of a kind': [
      '[Every single] repair holds',
      'Every single one of you made this a lovely evening',
      '[Alle politici] liegen over parkeren',
      'All parents are welcome',
      '[Al onze] patiënten herstellen',
      'Al onze patiënten krijgen taart',
    ],
    'facts and advice': [
      'Het museum is op maandag altijd dicht',
      'It always rains on our street party',
      'Til nooit alleen een krat',
      'We maakten een slot [dat nooit stukgaat]',
    ],
    'best of all, once': ['Wij zijn de [snelste van de streek]', 'De beste dag van het jaar was woensdag'],
  },
  jargon: {
    'pictures that are things': [
      'De stip aan de horizon bleek een zeilboot te zijn',
      'We zetten een [stip op de horizon] voor het team',
      'A longer bar gives you more leverage on the wheel nut',
      'The Wi-Fi had too little bandwidth for sixty laptops',
      'We have too [little bandwidth] for another project',
      'Our diving school: each deep dive starts with a check of the tank',
      'De handvatten van de pan worden heet',
      'We bieden gemeenten [handvatten]',
      'Twee monitoren staan klaar op elk bureau',
      'This train terminates at Holmere',
      'Climate action on Saturday, bring a drum',
    ],
  },
  clickbait: {
    'a shock that is one': ['The new fence will shock you, it runs at 6,000 volts', 'This bill [will shock you]'],
    'what is told behind a colon': [
      'We moved the bins. What happened next: a cleaner beach',
      'We moved the bins. [What happened next is] a secret',
    ],
  },
};

describe.each(Object.entries(SENSES))('%s', (category, senses) => {
  test.each(Object.entries(senses))('%s', (_, drafts) => {
    for (const draft of drafts) {
      const expected = [...draft.matchAll(/\[([^\]]*)\]/g)].map(([, words]) => words);
      expect(found(avoid(category), draft.replace(/[[\]]/g, '')), draft).toEqual(expected);
    }
  });
});

test('a given name is no uwe', () => {
  const informal = { kind: 'tone', address: 'informal' };
  expect(found(informal, 'Uwe Petersen uit Leer komt zaterdag zagen en schaven')).toEqual([]);
  expect(found(informal, 'Is deze fiets de uwe? Haal hem dan op.')).toEqual(['uwe']);
});
