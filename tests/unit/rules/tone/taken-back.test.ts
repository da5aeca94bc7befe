import { describe, expect, test } from 'vitest';
import { found } from '../packs.ts';

const avoid = (category: string) => ({ kind: 'tone', avoid: [category] });

/** By category and class: drafts in which the words in brackets are found, or nothing where there are none. */
const CLASSES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  hype: {
    'what is denied behind, or answered with no': [
      'Baanbrekend kun je het niet noemen, wel handig',
      'Is it revolutionary? No. It is a shed.',
      'Is it [revolutionary]? Come and see.',
    ],
    'a title behind what says so': ['De film heet Onweerstaanbaar en draait donderdag', 'Een [onweerstaanbaar] aanbod'],
    'the strongest praise before whatever thing it may be': [
      'Boven vindt u een [adembenemende] knopenmuur',
      'Een legendarische smid uit ons dorp',
    ],
  },
  negativity: {
    'likes and dislikes of somebody else': ['Mijn zoon haat spruitjes', '[Ik haat] dit systeem'],
    'what is dredged, and what is worth no money': [
      'Ze haalden negen kuub bagger uit het kanaal',
      'Wat een [bagger], die nieuwe app',
      'Een waardeloze munt ligt in de vitrine',
    ],
    'a disaster that was one': ['The flood was a disaster for the village', 'The launch [was a disaster]'],
  },
  insults: {
    'to somebody unknown': [
      'Aan de [eikel] die mijn zadel meenam',
      'Wij zochten naar de eikel die de specht verstopte',
    ],
    'a whole group': ['Managers zijn [parasieten]', 'Ticks are parasites'],
    'such a one of a profession': ['Dat [varken] van een huisbaas belde weer', 'That [snake] of a salesman called'],
    'of nobody': ['No one here is stupid, the form is hard', 'I was too stupid to read the sign'],
  },
  absolutes: {
    'what goes on behind en and and': [
      'Het museum is [altijd] vol en [nooit] stil.',
      '[Everyone loves it], and [nobody] goes home before the last song',
    ],
    'a record of ours without a stain': ['We have [never] had a complaint', 'We have never had so much snow'],
    'what did not happen': ['De winkel is nooit opengegaan', 'The shop never opened: the money ran out'],
  },
  passive: {
    'moves, whatever stands before them': [
      'Ik ben bij een brug beland en op de boot gestapt',
      'Ze is gisteren geslaagd',
      'De trein is binnengereden',
      'Het paard [is aangereden]',
    ],
    'before the words of an order': ['U [wordt verzocht] uw fiets te verwijderen'],
  },
  shouting: {
    'keys, commands and names': [
      'Met CTRL+SHIFT+T haal je het terug',
      'Run the SELECT before the DELETE, and put a BEGIN in front',
      'Our new range is called LUMEN',
    ],
    'before a colon': ['Dit jaar doen we het [ANDERS]: een boom per collega', 'VIDEO: de opening'],
  },
  clickbait: {
    'one finding for what follows each other': ['[Number 4 will surprise you. Answer in the comments].'],
    'a secret that is told': ["The secret to good soup is a day's patience", '[The secret to good soup. Click].'],
  },
};

describe.each(Object.entries(CLASSES))('%s', (category, classes) => {
  test.each(Object.entries(classes))('%s', (_, drafts) => {
    for (const draft of drafts) {
      const expected = [...draft.matchAll(/\[([^\]]*)\]/g)].map(([, words]) => words);
      expect(found(avoid(category), draft.replace(/[[\]]/g, '')), draft).toEqual(expected);
    }
  });
});
