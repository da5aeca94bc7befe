import { describe, expect, test } from 'vitest';
import { found } from '../packs.ts';

const avoid = (category: string) => ({ kind: 'tone', avoid: [category] });

/** By category and class: drafts in which the words in brackets are found, or nothing where there are none. */
const TURNS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  hype: {
    'what is turned over, whatever stands between': [
      'Met dit rooster [zetten we het onderwijs compleet op zijn kop]',
      'This scheme will [turn literacy teaching on its head]',
      'De kinderen zetten de klas op zijn kop',
    ],
    'what has no peer': [
      'Onze wei is er een die [haar gelijke niet kent]',
      'Our range [knocks spots off] the big sheds',
      'This is [the Rolls-Royce of] hedge trimmers',
    ],
    'so good that': ['A drill [so good you’ll] want to marry it', 'The drill is so good, thanks'],
    'said of a person, or of days long gone': [
      'I’m the undisputed champion of losing keys',
      'My first website was revolutionary',
      'In 1903 heette dat nog een wonder der techniek',
    ],
    'magic that is a show': ['De goochelaar kwam met magische ringen en een ei'],
    'longest superlatives': ['Les op het [allermodernste schoolgebouw van Europa]'],
    'literally so': ['We talk about quantum leaps of the electron', 'The lift goes up to the next level again'],
  },
  negativity: {
    'what went wrong, in whatever form': [
      'De samenwerking [loopt voor geen meter]',
      'De spreker [bakte er helemaal niks van]',
      'They’ve [made a right hames] of the junction',
      'Working with them has been [like pulling teeth]',
    ],
    'a verb that links is no part of it': ['The coffee was [awful]', 'Het perron is [een rampgebied]'],
    'taken back within': ['It is really not a mess', 'Dat is echt geen ramp', 'It’s no joke being a teenager'],
    'the article of het is denies nothing': ['’t Is [miserie troef] bij de dienst'],
    'of oneself': ['I was hopeless at sums', 'Mijn Frans is hopeloos', 'My office is a mess today'],
    'what was feared': ['We thought the move would be a nightmare', 'Ik vreesde een saaie middag'],
    'judgement of what is offered': [
      'The briefing was [sloppy]',
      'De bediening was [chagrijnig]',
      '[Slordig]. Heel jammer',
    ],
    'what goes on otherwise': ['Het boek [ziet er niet uit]', 'Het boek ziet er niet uit als een boek'],
  },
};

for (const [category, classes] of Object.entries(TURNS))
  describe(category, () => {
    for (const [name, drafts] of Object.entries(classes))
      test.each(drafts)(`${name}: %s`, (draft) => {
        const expected = [...draft.matchAll(/\[([^\]]*)\]/g)].map(([, words]) => words);
        expect(found(avoid(category), draft.replace(/[[\]]/g, ''))).toEqual(expected);
      });
  });
