import { describe, expect, test } from 'vitest';
import { found } from '../packs.ts';

const insults = { kind: 'tone', avoid: ['insults'] };
const bracketed = (draft: string) => [...draft.matchAll(/\[([^\]]*)\]/g)].map(([, words]) => words);
const plain = (draft: string) => draft.replace(/[[\]]/g, '');

/** By class: drafts in which the words in brackets are found, or nothing where there are none. */
const CLASSES: Readonly<Record<string, readonly string[]>> = {
  'said of somebody, whoever it may be': [
    'Onze wethouder is een [windvaan] en dat weet de hele raad.',
    'Fare dodgers are [leeches], and they know it.',
    'Dat de scheids een [blinde vink] is, wist ik al.',
    'Onze voorzitter? Een [pauw] die alleen komt voor de foto.',
    'The alderman is a planner and his spokesman a [poodle].',
    'Het zijn allemaal [lemmingen], die starters.',
    '[Lemmings], the lot of them.',
    'Fleas are small, and our alderman is a kind man.',
    'A windsock shows the pilot where the wind is from.',
    'Een van zijn honden werd ziek.',
  ],
  'among people, or said to them': [
    'Please do not listen to that [quack] off the telly.',
    'So the [snowflakes] of the student union want a warning.',
    'To the [muppets] who flew a drone over the seals: stay away.',
    'Bedankt aan de gekken die om vijf uur kwamen opbouwen.',
    'The clown on TV made my son laugh.',
  ],
  'without a name for it': [
    'De trainer [heeft de hersens van een garnaal].',
    'Our mayor is [dumber than a bag] of hammers.',
    'The interim is a [sandwich short of a picnic].',
    'I have the memory of a goldfish.',
    'The harbour is as deep as a well.',
  ],
  'a scolding adjective before any word for people': [
    'Vraag het niet aan die [arrogante planners].',
    '[Spineless managers] hide behind an e-mail.',
    'My boss was a [slimy little toad].',
    'The dumb waiter of the hotel still works.',
    'A lazy Sunday with the papers.',
  ],
  'names that are put together': [
    'Wat doet die [rotwethouder] nou weer?',
    'Onze buurman is een [dorpsidioot].',
    'Diederik vaart langs de rotsen van Rotterdam.',
  ],
  'a name that is not to be used': ["Please don't call our drivers jobsworths.", 'Noem een collega nooit een idioot.'],
};

describe.each(Object.entries(CLASSES))('insults: %s', (_, drafts) => {
  test.each(drafts)('%s', (draft) => expect(found(insults, plain(draft))).toEqual(bracketed(draft)));
});

test('a name is told by the verb, whoever is meant', () => {
  const people = ['reviewer', 'landlord', 'alderman', 'inspector', 'colleague', 'referee'];
  const names = ['leech', 'weasel', 'lemming', 'chameleon', 'peacock'];
  const pairs = people.flatMap((who) => names.map((called) => ({ who, called })));
  const draft = (verb: string) => pairs.map(({ who, called }) => `The ${who} ${verb} a ${called}.`).join('\n\n');
  expect(found(insults, draft('is'))).toEqual(pairs.map(({ called }) => called));
  expect(found(insults, draft('saw'))).toEqual([]);
});
