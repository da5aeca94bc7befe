/** Amounts in words: honderd euro, a few million dollars. */

import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/spans.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Dutch number words are written as one, up to duizend: these are their parts. */
const DUTCH =
  /^(?:één|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|duizend|miljoen|miljard|biljoen|en|ën)+$/;
const NUMBERS = set(`
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion
  hundreds thousands millions billions dozens
  tientallen honderden duizenden tienduizenden honderdduizenden miljoenen miljarden tiental honderdtal duizendtal
  anderhalf anderhalve tweeënhalf tweeëneenhalf drieënhalf
`);
/** Words that may stand within an amount and are none alone. */
const AROUND = set('een a an en and of paar few couple several enkele half halve the');
/** Of those, the ones that no amount begins with. */
const JOINING = set('en and of the');
const UNITS = set("euro euro's euro’s euros eurocent eurocenten dollar dollars dollarcent cent cents");

const WORD = /[\p{L}\p{M}]+(?:['’]s)?/gu;

/** The amounts in words, in order. */
export function wordAmounts(text: string): Span[] {
  const spans: Span[] = [];
  let words: (Span & { word: string })[] = [];
  for (const { 0: written, index } of allMatches(text, WORD)) {
    const last = words.at(-1);
    const gap = last ? text.slice(last.end, index) : '';
    if (last && !/^(?:[ \u00a0]|-)$/.test(gap)) words = [];
    const word = written.toLowerCase();
    const span = { start: index, end: index + written.length };
    if (UNITS.has(word)) {
      // A million-dollar question costs nothing.
      const first = gap === '-' ? undefined : beginning(words);
      // My two cents are an opinion.
      const opinion = word === 'cents' && words.at(-1)?.word === 'two';
      if (first !== undefined && !opinion) spans.push({ start: first, end: span.end });
      words = [];
    } else if (isNumber(word) || AROUND.has(word)) words.push({ ...span, word });
    else words = [];
  }
  return spans;
}

/** Where an amount begins that these words end in; undefined where they are none: "een euro" is any euro. */
function beginning(words: readonly (Span & { word: string })[]): number | undefined {
  if (!words.some(({ word }) => isNumber(word) && !AROUND.has(word))) return undefined;
  return words.find(({ word }) => !JOINING.has(word))?.start;
}

function isNumber(word: string): boolean {
  return NUMBERS.has(word) || DUTCH.test(word);
}
