import { describe, expect, test } from 'vitest';
import { found } from '../packs.ts';

const jargon = { kind: 'tone', avoid: ['jargon'] };
const bracketed = (draft: string) => [...draft.matchAll(/\[([^\]]*)\]/g)].map(([, words]) => words);
const plain = (draft: string) => draft.replace(/[[\]]/g, '');

/** By class: drafts in which the words in brackets are found, or nothing where there are none. */
const CLASSES: Readonly<Record<string, readonly string[]>> = {
  'nouns of organisations before heads of office talk': [
    'Our rescue station has some [capability gaps] in cliff work.',
    'Peerdal becomes an [engagement hub] for schools.',
    'The [leadership lens] of the year goes to Ann.',
    'The hub of the wheel is cracked.',
    'The lens of the lighthouse was cleaned.',
  ],
  'verbs with what only an office does so': [
    'We [socialised the paper] with our trustees.',
    'Laten we [deze vraag even parkeren] tot na het feest.',
    'Parkeren kan op het Veemplein.',
    'We leerden dansen en parkeren.',
  ],
  'Dutch words put together': [
    'Wij kiezen een [veranderaanpak] voor de buurt.',
    'De [opgavegestuurde] stad begint hier.',
    'Er ligt een [innovatieopgave] voor ons.',
    'De leerkracht kookt, en de waterkracht maakt stroom.',
    'De doelgerichte spits scoorde.',
  ],
  'English verbs in Dutch forms': [
    'Onze collega’s worden [geüpskilld] in gesprekken.',
    'Morgen [kick offen] we het plan.',
    'We bouwden niets, en de boot werd gedoopt.',
  ],
  'English modifiers with a hyphen': [
    'It is an [asset-led] plan for the valley.',
    'An [insight-informed] plan.',
    'A team led by Ann, and a shop based in Hull.',
    'Our community-led garden is open.',
  ],
};

describe.each(Object.entries(CLASSES))('jargon: %s', (_, drafts) => {
  test.each(drafts)('%s', (draft) => expect(found(jargon, plain(draft))).toEqual(bracketed(draft)));
});
