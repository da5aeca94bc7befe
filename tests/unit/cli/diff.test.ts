import { describe, expect, test } from 'vitest';
import { diff } from '../../../rules/author/diff.ts';
import { LANGUAGES, type Pack } from '../../../rules/index.ts';
import { good, rule, source } from '../rules/packs.ts';

const RULES = {
  clients: { id: 'clients', kind: 'names', names: ['Tolbrug', 'Lichtveer'], examples: { hit: ['Tolbrug'], ok: ['x'] } },
  hype: {
    id: 'hype',
    kind: 'wording',
    avoid: ['synergie'],
    severity: 'suggestion',
    examples: { hit: ['synergie'], ok: ['x'] },
  },
  tags: { id: 'tags', kind: 'limit', of: 'hashtags', max: 2, examples: { hit: ['#a #b #c #d'], ok: ['x'] } },
};
const guideline = { id: 'kind', perspective: 'person', title: 'T', body: 'Wees aardig' };

const ROW = { site: 'x', box: 'post', date: '2026-12-01', post: '[data-testid="send"]' };

function pack(change: Partial<Record<keyof typeof RULES, object | undefined>> = {}, rest: object = {}): Pack {
  const rules = Object.entries({ ...RULES, ...change }).flatMap(([id, fields]) =>
    fields ? [rule({ ...RULES[id as keyof typeof RULES], ...fields })] : [],
  );
  return good(source(rules, { guidelines: [guideline], ...rest })).pack;
}

test.each(LANGUAGES)('a pack beside itself has nothing to say in %s', (language) => {
  expect(diff(pack(), pack(), language)).toHaveLength(1);
  expect(diff(pack(), pack(), language)).toEqual([language === 'en' ? 'nothing is different' : 'er is niets anders']);
});

describe('what is new is said in plain language', () => {
  const names = (...names: unknown[]) => ({ clients: { names } });
  test.each([
    [pack({}, { version: 7 }), 'version 3 → 7', 'versie 3 → 7'],
    [
      pack(names('Tolbrug', 'Lichtveer', 'Zandrak', 'Hendrikshof')),
      '2 names added to rule clients: Zandrak, Hendrikshof',
      '2 namen erbij in regel clients: Zandrak, Hendrikshof',
    ],
    [pack(names('Tolbrug')), '1 name taken out of rule clients: Lichtveer', '1 naam weg uit regel clients: Lichtveer'],
    [
      pack(names('Tolbrug', { name: 'Lichtveer', say: 'een klant' })),
      '1 name changed in rule clients: Lichtveer',
      '1 naam veranderd in regel clients: Lichtveer',
    ],
    [
      pack({ hype: { severity: 'warning' } }),
      'rule hype is now a warning (was a suggestion)',
      'regel hype is nu een waarschuwing (was een suggestie)',
    ],
    [pack({ hype: undefined }), 'rule hype is gone', 'regel hype is weg'],
    [
      pack({ tags: { max: 5, examples: { hit: ['#a #b #c #d #e #f'], ok: ['x'] } } }),
      'rule tags: max is now 5 (was 2)',
      'regel tags: het maximum is nu 5 (was 2)',
    ],
    [
      pack({ hype: { avoid: ['synergie', 'hefboom'] } }),
      'rule hype: 1 added in the list of words to avoid: hefboom',
      'regel hype: 1 erbij in de lijst met woorden om te vermijden: hefboom',
    ],
    [
      pack({}, { guidelines: [{ ...guideline, body: { nl: 'Wees lief', en: 'Be kind' } }] }),
      'guideline kind: the text changed',
      'richtlijn kind: de tekst is veranderd',
    ],
    [pack({}, { guidelines: [] }), 'guideline kind is gone', 'richtlijn kind is weg'],
    [
      pack({}, { expires: '2027-02-01' }),
      'the pack: the last day is now “2027-02-01” (there was none)',
      'het pakket: de laatste dag is nu “2027-02-01” (stond er nog niet)',
    ],
    [pack({}, { sites: [ROW] }), 'the place of box x post is new', 'de plek van vak x post is nieuw'],
  ])('%#', (now, en, nl) => {
    const lines = { en: diff(pack(), now, 'en'), nl: diff(pack(), now, 'nl') };
    expect([lines.en.includes(en), lines.nl.includes(nl)], JSON.stringify(lines)).toEqual([true, true]);
  });
});

test('newer selectors are told one by one', () => {
  const changed = { ...ROW, date: '2026-12-02', post: '[data-testid="sendAll"]' };
  expect(diff(pack({}, { sites: [ROW] }), pack({}, { sites: [changed] }), 'en')).toEqual([
    'the place of box x post: date is now “2026-12-02” (was “2026-12-01”)',
    'the place of box x post: the Post button is now “[data-testid="sendAll"]” (was “[data-testid="send"]”)',
  ]);
  expect(diff(pack({}, { sites: [ROW] }), pack(), 'nl')).toEqual(['de plek van vak x post is weg']);
});

test('many names are counted, and the first of them listed', () => {
  const many = Array.from({ length: 1500 }, (_, at) => `Zandrak ${at + 10}`);
  const [line = ''] = diff(pack(), pack({ clients: { names: ['Tolbrug', 'Lichtveer', ...many] } }), 'en');
  expect(line).toMatch(/^1,500 names added to rule clients: Zandrak 10, .*and 1,490 more$/);
});

test('other capitals make no other name', () => {
  expect(diff(pack(), pack({ clients: { names: ['TOLBRUG', 'Lichtveer'] } }), 'en')).toEqual([
    '1 name changed in rule clients: TOLBRUG',
  ]);
});
