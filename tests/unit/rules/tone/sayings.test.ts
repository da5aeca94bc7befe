/** Whole sayings that run something down, scold or are office talk, and where they blame nobody. */

import { describe, expect, test } from 'vitest';
import { found } from '../packs.ts';

const avoid = (category: string) => ({ kind: 'tone', avoid: [category] });

/** By category: drafts in which the words in brackets are found, or nothing where there are none. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  negativity: [
    'Ik [heb het helemaal gehad met] die formulieren.',
    'Zo’n site, [daar lusten de honden] geen brood van.',
    'Ze hebben ons gewoon [laten stikken met] de sluis.',
    '[Make it stop].',
    '[The rot set in] long before the cuts.',
    'They [churn out junk] and call it furniture.',
    // Words that only stand near: no saying.
    'Wood rot was found in the beams.',
    // What one was oneself, what others held, and what is only felt with.
    'I used to be a terrible cook.',
    'Mijn eerste brood was een ramp.',
    'Wie zegt dat wiskunde saai is, kent juf Noor niet.',
    'There is nothing wrong with a boring budget.',
    'How frustrating for you. We will look into it.',
    'We understand that the delay is annoying.',
    'The ugliest jumper wins a cake.',
    'The play is called An Absolute Shambles.',
  ],
  insults: [
    'Whoever built this was [dropped on his head] as a baby.',
    'The [clowns] at planning lost our file.',
    'He [belongs in a zoo].',
    'The recruiter who called me was an [idiot].',
    'De clowns van het kinderziekenhuis komen dinsdag.',
    'In het stuk speelt Wout een vrek, een leugenaar en een bedrieger.',
    'De rechtbank veroordeelde de man als oplichter.',
    'Beware of fraudsters who pose as bank staff.',
    'There are no stupid people.',
  ],
  jargon: [
    'Een [can-do-mentaliteit].',
    "Mail us and we'll see what we can do.",
    'Vanmorgen voer hij binnen, een olietanker.',
    'We [ontzorgen] de thuisverpleging.',
    'Ons plan is [gealigneerd] met de noden.',
    'In this role you [own the narrative].',
    'Wat is een KPI? Dat legt Hilde uit.',
    'The word synergy comes from Greek.',
  ],
};

describe.each(Object.entries(SAID))('%s', (category, drafts) => {
  test.each(drafts)('%s', (draft) => {
    const expected = [...draft.matchAll(/\[([^\]]*)\]/g)].map(([, words]) => words);
    expect(found(avoid(category), draft.replace(/[[\]]/g, ''))).toEqual(expected);
  });
});
