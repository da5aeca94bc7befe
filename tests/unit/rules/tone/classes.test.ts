import { describe, expect, test } from 'vitest';
import { found } from '../packs.ts';

const avoid = (category: string) => ({ kind: 'tone', avoid: [category] });

/** By category and class: drafts in which the words in brackets are found, or nothing where there are none. */
const CLASSES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  shouting: {
    'a short word that people lean on': [
      '[HUGE] news from the orchard team',
      'Please do [NOT] park in front of the gate',
      'We zijn [ZO] trots op onze leerlingen',
      'Dit is [ECHT] gelukt',
      'My ALS course and my MRI are on the same day',
      'De GGD en het UWV zitten in één pand',
    ],
    'a long word beside an ordinary one, in no dictionary': ['[GEEN NACHTDIENSTEN], wel een bus van de zaak'],
  },
  hype: {
    'strong praise of an occasion': [
      'Wat een [magische] dag op de beurs',
      'Join us for a [magical] evening in the barn',
      'De [ultieme] ontmoetingsplek voor de siertuin',
      'I saw an incredible sunset on my way to the night shift',
      'Ik had een onvergetelijke juf in groep vier',
    ],
    'strong praise of what is ours': [
      'Dit wordt [legendarisch]: het uitje naar het eiland',
      'Our new ferry is [sensational].',
    ],
    'superlatives of a place and a time': [
      'The [hottest start-up in Ghent] just moved in',
      'The [most exciting launch of the decade] is a bin',
    ],
    'what is cut, and what is played': [
      'The groundbreaking ceremony for the school is tomorrow',
      'Mind the paper trimmer: the cutting edge is sharp',
      'This is the next level after the castle, papa',
    ],
  },
  clickbait: {
    'what is not told at the end of a sentence': [
      'Our intern asked one question. [The room went silent].',
      'Een klant belde om drie uur. [En toen]...',
      'Het werd doodstil: de stroom was uitgevallen',
      "Here's why: the boiler is being replaced",
    ],
    'what somebody would rather hide': [
      'Recruiters [willen niet dat je dit weet], maar ik vertel het toch',
      "[Three things your landlord doesn't want you to know]",
    ],
    'a word with an apostrophe among others': [
      'The trick [your boss will never tell you].',
      '[No one talks about] this',
      '[Nobody talks about] this',
    ],
    'numbers with a noun of any kind': [
      '[5 sollicitatiefouten die jij waarschijnlijk ook] maakt',
      '[90% van de mensen zakt] voor deze test',
      'Only 3 of the 12 places are left',
    ],
    'a reaction that is paid for': [
      '[Comment "GUIDE" and I\'ll send] you the checklist',
      'Comment below or mail us if you have a trailer',
    ],
    'a comma before the last word ends it': ['The device tells you when it will shock, you keep your hands off'],
  },
  absolutes: {
    'all of our customers': [
      '[All our] customers are satisfied',
      '[Al onze] klanten zijn tevreden',
      'All our customers get a calendar',
    ],
    'what cannot happen here': ['Lekkages? Bij ons [onmogelijk].', 'Het is voor ons onmogelijk om te komen'],
    'a promise to the reader': [
      'You will [never have to paint] your fence again',
      'Je hoeft je schutting [nooit] meer te verven',
    ],
    'advice, questions and efforts': [
      'Laat nooit een pan op het vuur staan als je weggaat',
      'Is it always this windy here?',
      'We proberen altijd binnen een dag te antwoorden',
      'Zaterdag staat er altijd een rij bij de bakker',
      'Nobody wants to be last in the relay, so I volunteered',
      'Kunnen we beloven dat het lukt? Nee.',
    ],
    'to have, and to have done': ['Our nurses [always] have time for you', 'Our nurses have always worked in pairs'],
  },
  insults: {
    'what somebody is': [
      'Onze directeur is een [eikel], zei ik',
      'My landlord [is a crook]',
      'Wat ben je toch een [pannenkoek]',
      'Welke [eikel] steelt er van een voedselbank?',
    ],
    'what one calls oneself': ["Don't be a fool like me", 'Nobody has ever called me an idiot', "Ik ben zo'n ezel"],
  },
  negativity: {
    'blame of what one puts up with': [
      'The [worst] train journey in years',
      'Een [schokkende] reactie van de gemeente',
    ],
    'what nobody can help': ['The storm was terrible, but all boats are safe', 'De griep was verschrikkelijk'],
  },
  jargon: {
    'a word that has an innocent subject': [
      'We picked the [low-hanging fruit] for the first quarter',
      'Volunteers wanted in the orchard! The low-hanging fruit is gone',
      'If the sewing machine jams, move the needle up first',
      'We hebben de tent verankerd met haringen',
      'Our [North Star] this year is retention',
      'The north star is easy to find on a clear night',
    ],
  },
};

describe.each(Object.entries(CLASSES))('%s', (category, classes) => {
  test.each(Object.entries(classes))('%s', (_, drafts) => {
    for (const draft of drafts) {
      const expected = [...draft.matchAll(/\[([^\]]*)\]/g)].map(([, words]) => words);
      expect(found(avoid(category), draft.replace(/[[\]]/g, ''))).toEqual(expected);
    }
  });
});

test('a generic je, and the initial of a name, address nobody', () => {
  const informal = { kind: 'tone', address: 'informal' };
  const formal = { kind: 'tone', address: 'formal' };
  expect(found(formal, 'Je moet er maar zin in hebben, zo oud en nog de heg knippen')).toEqual([]);
  expect(found(formal, 'Heb je zin om te helpen?')).toEqual(['Heb je']);
  expect(found(informal, 'Mijn promotor U. Terhaar stond vandaag voor de zaal')).toEqual([]);
  expect(found(informal, 'Dit doen we voor U. Bel ons gerust.')).toEqual(['U']);
});

test('who wishes, acts', () => {
  const person = { kind: 'tone', person: 'first' };
  expect(found(person, 'Peerdal wishes its neighbours a happy new year')).toEqual(['Peerdal wishes']);
  expect(found(person, 'Peerdal wenst iedereen fijne feestdagen')).toEqual(['Peerdal wenst']);
});
