/** What a hint of kind `tone` says of a finding, with a way out. */

import type { Strings } from '../kinds/kind.ts';

export const TONE_STRINGS: Strings = {
  nl: {
    offer: 'iets anders',
    informal: 'je-vorm: {word}. Kies één vorm: hier past u.',
    formal: 'u-vorm: {word}. Kies één vorm: hier past je.',
    person: 'de organisatie doet het: {word}. Schrijf ik of wij.',
    shouting: 'hoofdletters: {word}. Gewone letters lezen rustiger.',
    marks: 'leestekens: {word}. Eén is genoeg.',
    hype: 'groot woord: {word}. Noem liever een feit of een getal.',
    negativity: 'hard oordeel: {word}. Zeg wat er gebeurde, of wat beter kan.',
    insults: 'scheldwoord: {word}. Laat het weg, of zeg wat je dwarszit.',
    absolutes: 'zonder uitzondering: {word}. Klopt dat altijd? Zeg anders wanneer wel.',
    jargon: 'vaktaal: {word}. Zeg het zoals je het thuis zou zeggen.',
    passive: 'lijdende vorm: {word}. Zeg wie het doet.',
    clickbait: 'lokzin: {word}. Vertel meteen waar het over gaat.',
  },
  en: {
    offer: 'something else',
    informal: 'informal you: {word}. Choose one form: here “u” fits.',
    formal: 'formal you: {word}. Choose one form: here “je” fits.',
    person: 'the organisation acts: {word}. Write I or we.',
    shouting: 'capitals: {word}. Small letters read more calmly.',
    marks: 'marks: {word}. One is enough.',
    hype: 'hype: {word}. Better give a fact or a figure.',
    negativity: 'harsh: {word}. Say what happened, or what could be better.',
    insults: 'insult: {word}. Leave it out, or say what bothers you.',
    absolutes: 'no exceptions: {word}. Is that always so? Else say when it is.',
    jargon: 'jargon: {word}. Say it as you would at home.',
    passive: 'passive: {word}. Say who does it.',
    clickbait: 'clickbait: {word}. Say straight away what it is about.',
  },
};
