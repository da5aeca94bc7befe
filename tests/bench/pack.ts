/** A pack as large as a real one may be: thousands of invented names, and a few rules of the other kinds. */

import { firmNames } from './engine/firm-names.ts';

const STARTS =
  'Alv Bem Cro Dwe Elp Fro Gru Hul Ibr Jel Kwa Lur Mim Nol Obr Pwe Qui Rul Sne Tri Ulm Vre Wob Xal Yor Zwi Bax Dol Gwe Pli';
const ENDS = 'trax bith nolt vemp kwin lorn fimp mund torp wold zeng plim grax hove dwin quam reft';
const SECOND = ['Waterbouw', 'Techniek B.V.', '& Partners', 'Advies Groep', 'Logistics Ltd'];
/** As many as a large firm may have. */
export const USUAL_NAMES = 10_000;

/** Names of one word and seven letters; none begins another one, so each is found at its last letter and no sooner. */
export const SHORT_NAMES: readonly string[] = STARTS.split(' ').flatMap((start) =>
  ENDS.split(' ').map((end) => start + end),
);

function benchNames(count: number): string[] {
  const long = SHORT_NAMES.toReversed().map((name, at) => `Xo${name.toLowerCase()} ${SECOND[at % SECOND.length]}`);
  const own = [...SHORT_NAMES, ...long];
  return [...own, ...firmNames(count - own.length)];
}

/** The pack as YAML (JSON is YAML). */
export function benchPack(count = USUAL_NAMES, version = 1): string {
  const names = benchNames(count).map((name) => ({ name, say: { nl: 'een klant', en: 'a client' } }));
  return JSON.stringify({
    format: 1,
    id: 'nl.peerdal.bench',
    version,
    released: '2026-11-22',
    title: { nl: 'Meting', en: 'Measurement' },
    languages: ['nl', 'en'],
    organisation: { name: 'Peerdal' },
    guidelines: [],
    tips: [],
    rules: [
      {
        id: 'clients',
        kind: 'names',
        severity: 'error',
        message: { nl: '{name} is een klant. Schrijf liever: {say}.', en: '{name} is a client. Rather write: {say}.' },
        names,
        examples: { hit: [`Op bezoek bij ${SHORT_NAMES[0]}`], ok: ['Op bezoek bij een klant'] },
      },
      {
        id: 'plain',
        kind: 'wording',
        severity: 'warning',
        message: { nl: '“{found}” kan gewoner.', en: '“{found}” can be plainer.' },
        avoid: ['synergie', 'synergy', 'disruptief', 'disruptive', 'ongeëvenaard', 'world class'],
        prefer: { utilise: 'use', stakeholder: 'partner', user: 'person' },
        examples: { hit: ['So much synergy'], ok: ['We work together'] },
      },
      {
        id: 'tag',
        kind: 'require',
        severity: 'suggestion',
        message: { nl: 'Voeg {offer} toe.', en: 'Add {offer}.' },
        any: ['#Peerdal'],
        offer: '#Peerdal',
        examples: { hit: ['A day at work'], ok: ['A day at work #Peerdal'] },
      },
      {
        id: 'calm',
        kind: 'limit',
        severity: 'suggestion',
        message: { nl: 'Minder uitroeptekens leest rustiger.', en: 'Fewer exclamation marks read calmer.' },
        of: 'exclamations',
        max: 2,
        examples: { hit: ['Great!!! News'], ok: ['Great news!'] },
      },
      {
        id: 'tags',
        kind: 'limit',
        severity: 'suggestion',
        message: { nl: 'Neem hooguit {limit} hashtags.', en: 'Use at most {limit} hashtags.' },
        of: 'hashtags',
        max: 3,
        examples: { hit: ['#a1 #b2 #c3 #d4'], ok: ['#a1 #b2'] },
      },
    ],
  });
}

/** What is typed into a draft: 140 characters, Dutch and English, with names, wording to mend and a tag; each is a key. */
export const TYPED = [
  'Op bezoek bij Alvtrax en Crobith. Wat een mooie dag, met veel synergie! ',
  'We are proud of what our users built with Dwenolt. #water ',
]
  .join('')
  .padEnd(140, 'and more ')
  .slice(0, 140);
