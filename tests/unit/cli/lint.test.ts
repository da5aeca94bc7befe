import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ADVISERS, type Advice, type AdviceId, lint } from '../../../rules/author/lint.ts';
import { readWritten } from '../../../rules/author/written.ts';
import { rule, source } from '../rules/packs.ts';

const DAY = '2026-11-22';

function advise(text: string, files: Record<string, string> = {}, samples: string[] = []): Advice[] {
  const written = readWritten(text, {
    // Whether examples do what they say is no matter of advice.
    examples: 'leave',
    files: (name) => (files[name] === undefined ? undefined : new TextEncoder().encode(files[name])),
  });
  if ('mistakes' in written) throw new Error(written.mistakes.map(({ message }) => message).join('\n'));
  return lint(written, { day: DAY, samples: samples.map((text, at) => ({ path: `${at}.txt`, text })) });
}

const of = (id: AdviceId, list: readonly Advice[]) => list.filter((advice) => advice.id === id);

const clients = (...names: unknown[]) =>
  rule({
    kind: 'names',
    names: [...names, 'Zandrak Logistiek'],
    message: 'Vraag het eerst',
    examples: { hit: ['bij Zandrak Logistiek'], ok: ['x'] },
  });
const tag = (fields: object) =>
  rule({
    id: 'tag',
    kind: 'require',
    any: ['#Peerdal'],
    message: 'Zet {offer} erbij',
    examples: { hit: ['x'], ok: ['#Peerdal'] },
    ...fields,
  });
const words = (fields: object) => rule({ id: 'words', kind: 'wording', message: 'Schrijf iets anders', ...fields });
const examples = (hit: string, ok = 'x') => ({ examples: { hit: [hit], ok: [ok] } });
const limit = (fields: object) => rule({ id: 'limit', kind: 'limit', message: 'Houd er {limit} over', ...fields });
const address = (id: string, address: string, hit: string, rest: object = {}) =>
  rule({ id, kind: 'tone', address, severity: 'suggestion', message: 'Zeg {offer}', ...examples(hit), ...rest });
const say = (nl: string, en: string) => words({ avoid: ['synergie'], message: { nl, en }, ...examples('synergie') });
const guideline = (fields: object) => ({
  guidelines: [{ id: 'g', perspective: 'person', title: 'T', body: 'B', ...fields }],
});

const SITE_ROW = { site: 'x', box: 'post', post: '[data-testid="send"]' };

/** For each kind of advice, packs that ask for it, and the like that do not. */
const CASES: Record<AdviceId, { bad: string[]; good: string[] }> = {
  'ordinary-word': {
    bad: [
      source([clients('Samen')]),
      source([clients({ name: 'Tolbrug Lichtveer', also: ['Licht'] })]),
      source([clients('Samen B.V.')]),
    ],
    good: [source([clients('Lichtveer', { name: 'Samen', ambiguous: true }, { name: 'Licht', ambiguous: false })])],
  },
  'everyday-phrase': {
    bad: [source([clients('Samen Sterk')]), source([clients('Good Times')])],
    good: [source([clients('Samen Lichtveer', { name: 'Samen Sterk', ambiguous: true })])],
  },
  'short-name': {
    bad: [source([clients('Bo')]), source([clients('Oez')]), source([clients({ name: 'Lichtveer', also: ['KV'] })])],
    good: [source([clients('KVT', 'Tolk')])],
  },
  'name-over': {
    bad: [source([clients({ name: 'Lichtveer', until: '2026-11-21' })])],
    good: [source([clients({ name: 'Lichtveer', until: DAY })])],
  },
  contradiction: {
    bad: [
      source([tag({}), limit({ of: 'hashtags', max: 0, ...examples('#a') })]),
      source([tag({}), words({ avoid: ['#peerdal'], ...examples('#peerdal') })]),
      source([tag({}), rule({ id: 'p', kind: 'pattern', regex: '#P', message: 'Haal weg', ...examples('#P') })]),
      source([
        tag({ any: undefined, all: ['#A1', '#B2'], offer: '#A1 #B2', ...examples('x', '#A1 #B2') }),
        limit({ of: 'hashtags', max: 1, ...examples('#a #b') }),
      ]),
    ],
    good: [
      source([
        tag({ any: ['#Peerdal', 'Peerdal'], ...examples('x', '#Peerdal') }),
        limit({ of: 'hashtags', max: 0, ...examples('#a') }),
      ]),
      source([
        tag({ when: { sites: ['x'] } }),
        limit({ of: 'hashtags', max: 0, when: { sites: ['linkedin'] }, ...examples('#a') }),
      ]),
      source([tag({}), limit({ of: 'hashtags', max: 1, min: 1, ...examples('#a #b', '#a') })]),
    ],
  },
  'no-room': {
    bad: [
      source([limit({ of: 'characters', min: 281, ...examples('x', 'x'.repeat(281)) })]),
      source([
        limit({ of: 'words', min: 5, ...examples('x', 'a b c d e') }),
        limit({ id: 'few', of: 'words', max: 4, ...examples('a b c d e') }),
      ]),
    ],
    good: [
      source([limit({ of: 'characters', min: 281, when: { sites: ['linkedin'] }, ...examples('x', 'x'.repeat(281)) })]),
      source([
        limit({ of: 'words', min: 4, ...examples('x', 'a b c d e') }),
        limit({ id: 'few', of: 'words', max: 4, ...examples('a b c d e') }),
      ]),
    ],
  },
  'two-addresses': {
    bad: [source([address('je', 'informal', 'Wilt u dit?'), address('u', 'formal', 'Wil je dit?')])],
    good: [
      source([
        address('je', 'informal', 'Wilt u dit?', { when: { surfaces: ['post'] } }),
        address('u', 'formal', 'Wil je dit?', { when: { surfaces: ['reply'] } }),
      ]),
      source([address('je', 'informal', 'Wilt u dit?'), address('both', 'consistent', 'Wil je dat uw hond meegaat?')]),
    ],
  },
  'flagged-offer': {
    bad: [
      source([
        words({ prefer: { aanvangen: 'initiëren' }, ...examples('aanvangen') }),
        rule({
          id: 'plain',
          kind: 'wording',
          avoid: ['initiëren'],
          message: 'Schrijf beginnen',
          ...examples('initiëren'),
        }),
      ]),
      source([clients({ name: 'Lichtveer', say: 'een klant van Zandrak Logistiek' })]),
    ],
    good: [
      source([
        words({ prefer: { aanvangen: 'initiëren' }, when: { sites: ['x'] }, ...examples('aanvangen') }),
        rule({
          id: 'plain',
          kind: 'wording',
          avoid: ['initiëren'],
          when: { sites: ['linkedin'] },
          message: 'Schrijf beginnen',
          ...examples('initiëren'),
        }),
      ]),
      source([clients({ name: 'Lichtveer', say: 'een klant' })]),
    ],
  },
  'rule-over': {
    bad: [source([words({ avoid: ['synergie'], when: { until: '2026-11-21' }, ...examples('synergie') })])],
    good: [source([words({ avoid: ['synergie'], when: { until: DAY }, ...examples('synergie') })])],
  },
  'no-way-out': {
    bad: [
      source([say('“{found}” mag niet.', '“{found}” is not allowed.')]),
      source([say('Niet leuk om te lezen.', 'This is not nice to read.')]),
      source([say('“{found}” is een groot woord.', '“{found}” is a big word.')]),
      source([say('Schrijf het anders.', 'Names of clients are secret.')]),
      source([say('Hier staat {found} en dat is niet beter dan jargon.', 'Say it plainly.')]),
    ],
    good: [
      source([say('Leuk nieuws om later te delen.', 'Nice news to share when you are back.')]),
      source([say('“{found}” is kantoortaal. Zeg het gewoon.', '“{found}” is office talk. Say it plainly.')]),
      source([say('Liever niet. Vraag Anna of het mag.', 'Rather not: ask Anna first.')]),
      source([say('“{found}”: kies één van de twee.', '“{found}”: choose one of the two.')]),
      source([say('Weet diegene dat je dit deelt?', 'Do they know that you share this?')]),
      source([words({ prefer: { synergie: 'samenwerking' }, message: 'Jargon.', ...examples('synergie') })]),
    ],
  },
  translation: {
    bad: [
      source([words({ avoid: ['synergie'], message: { nl: 'Schrijf iets anders' }, ...examples('synergie') })]),
      source([
        words({
          avoid: ['synergie'],
          message: 'Dit woord is niet voor iedereen, schrijf iets anders',
          ...examples('synergie'),
        }),
      ]),
      source([clients()], guideline({ title: { en: 'Clients' } })),
    ],
    good: [
      source([say('Schrijf iets anders', 'Write something else')]),
      source([clients()], { languages: ['nl'], ...guideline({ title: { nl: 'Klanten' } }) }),
    ],
  },
  'free-to-speak': {
    bad: [
      source([words({ avoid: ['loonstrook'], ...examples('loonstrook') })]),
      source([words({ avoid: ['trade union'], ...examples('trade union') })]),
      source([rule({ kind: 'pattern', regex: '(?i)\\bsalary\\b', message: 'Take it out', ...examples('my salary') })]),
      source([
        rule({
          kind: 'tone',
          avoid: ['negativity'],
          message: 'Zeg het zachter',
          ...examples('Dit is waardeloos geregeld.'),
        }),
      ]),
      source([clients()], guideline({ body: 'Praat nooit over je salaris.' })),
      source([clients()], guideline({ dont: ['Post anything negative about us'] })),
    ],
    good: [
      source([words({ avoid: ['synergie'], prefer: { salaris: 'loon' }, ...examples('synergie') })]),
      source([words({ avoid: ['loonstrook'], when: { hats: ['organisation'] }, ...examples('loonstrook') })]),
      source(
        [clients()],
        guideline({
          body: 'Over je salaris praten mag altijd.',
          dont: ['Laat je niet wijsmaken dat je over je loon moet zwijgen.'],
        }),
      ),
    ],
  },
  'no-guideline': {
    bad: [source([clients()])],
    good: [source([{ ...clients(), guideline: 'g' }], guideline({}))],
  },
  'no-rule': {
    bad: [source([clients()], guideline({}))],
    good: [
      source([{ ...clients(), guideline: 'g' }], guideline({})),
      source([clients()], { ...guideline({}), tips: [{ id: 't', text: 'T', guideline: 'g' }] }),
    ],
  },
  'unused-contact': {
    bad: [source([clients()], { organisation: { name: 'Peerdal', contacts: [{ id: 'anna', name: 'Anna' }] } })],
    good: [
      source([{ ...clients(), contact: 'anna' }], {
        organisation: { name: 'Peerdal', contacts: [{ id: 'anna', name: 'Anna' }] },
      }),
    ],
  },
  expires: {
    bad: [
      source([clients()]),
      source([clients()], { expires: '2027-03-03' }),
      source([clients()], { released: '2026-01-01', expires: '2026-11-21' }),
    ],
    good: [source([clients()], { expires: '2027-03-02' }), source([clients()], { expires: DAY })],
  },
  'severe-tone': {
    bad: [
      source([
        rule({
          kind: 'tone',
          avoid: ['shouting'],
          severity: 'error',
          message: 'Zeg het rustig',
          ...examples('WE ZIJN ER BIJNA'),
        }),
      ]),
    ],
    good: [
      source([rule({ kind: 'tone', avoid: ['shouting'], message: 'Zeg het rustig', ...examples('WE ZIJN ER BIJNA') })]),
    ],
  },
  noisy: {
    bad: [source([words({ avoid: ['koffie'], ...examples('koffie') })])],
    good: [source([words({ avoid: ['koffie'], severity: 'suggestion', ...examples('koffie') })])],
  },
  'site-day': {
    bad: ['2026-11-23', '2026-05-25'].map((date) => source([clients()], { sites: [{ ...SITE_ROW, date }] })),
    good: [DAY, '2026-05-26'].map((date) => source([clients()], { sites: [{ ...SITE_ROW, date }] })),
  },
};
const SAMPLES = ['koffie vandaag', 'twee koffie graag', 'een fijne dag', 'op de fiets', 'thee'];

describe.each(Object.keys(ADVISERS) as AdviceId[])('%s', (id) => {
  const { bad, good } = CASES[id];
  test.each(bad.map((text, number) => [number, text] as const))('is said of pack %i', (_, text) => {
    const advice = of(id, advise(text, {}, SAMPLES));
    expect(advice).not.toEqual([]);
    for (const { message } of advice) expect(message).not.toMatch(/undefined|\[object|\{\w+\}$/);
  });
  test.each(good.map((text, number) => [number, text] as const))('is not said of the better pack %i', (_, text) => {
    expect(of(id, advise(text, {}, SAMPLES))).toEqual([]);
  });
});

test('a name from a file is told by its line there', () => {
  const text = source([rule({ kind: 'names', file: 'c.csv', message: 'Vraag het', ...examples('bij Lichtveer') })]);
  expect(of('ordinary-word', advise(text, { 'c.csv': 'name\nLichtveer\n\nSamen\n' }))).toMatchObject([
    { file: 'c.csv', line: 4 },
  ]);
});

test('advice stands at its line and column', () => {
  const yaml = source([say('Dit mag niet.', 'Write something else')]);
  const [line = '', ...before] = yaml.slice(0, yaml.indexOf('"Dit mag niet."')).split('\n').reverse();
  expect(of('no-way-out', advise(yaml))).toMatchObject([{ line: before.length + 1, column: line.length + 1 }]);
});

describe.each(['starter', 'demo'])('the %s pack', (name) => {
  const advice = advise(readFileSync(new URL(`../../../rules/packs/${name}.yaml`, import.meta.url), 'utf8'));
  test.each([
    ...(['contradiction', 'no-room', 'two-addresses', 'flagged-offer', 'translation', 'free-to-speak'] as const),
    ...(['no-guideline', 'no-rule', 'severe-tone', 'rule-over', 'name-over'] as const),
  ])('gives no cause for %s', (id) => expect(of(id, advice)).toEqual([]));
});
