import { describe, expect, test } from 'vitest';
import { book, parsePack } from '../../../../rules/index.ts';
import { good, HEAD, lines, mistakes, RULE, rule, source } from '../packs.ts';

test('a good pack has none', () => expect(mistakes(HEAD + RULE)).toEqual([]));

describe('a mistake is named at its place', () => {
  test.each([
    ['title: Test\n', '', ['1:1 "title" is missing']],
    ['format: 1', 'format: 2', ['1:9 this pack is of format 2, made for a newer version: update the extension']],
    ['format: 1', 'format: one', ['1:9 "format" must be 1']],
    ['version: 1', 'version: 1.5', ['3:10 "version" must be a whole number, such as 7']],
    ['2026-11-22', '2026-02-30', ['4:11 "released" must be a date that exists, written as 2027-03-01']],
    [
      'title: Test',
      'title: Test\nexpires: 2025-01-01',
      ['6:10 "expires" (2025-01-01) is before "released" (2026-11-22)'],
    ],
    ['title: Test', 'titel: Test', ['1:1 "title" is missing', '5:1 unknown field "titel"; did you mean "title"?']],
    [
      'title: Test',
      'title: { de: Test }',
      [
        '5:8 "title" needs a text in at least one language: { nl: "…", en: "…" }',
        '5:10 unknown field "de"; the fields here are nl, en',
      ],
    ],
    ['[nl, en]', '[nl, de]', ['6:17 languages "de" is not one of nl, en']],
    [
      'languages: [nl, en]',
      'languages: nl',
      ['6:12 "languages" must be a list: [one, two], or a line with a hyphen for each'],
    ],
    [
      'kind: wording',
      'kind: wordin',
      [
        '10:11 rule "words": kind "wordin" is not one of names, people, wording, tone, require, pattern, limit; did you mean "wording"?',
      ],
    ],
    ['    kind: wording\n', '', ['9:5 rule "words": "kind" is missing']],
    [
      'severity: warning',
      'severity: eror',
      ['11:15 rule "words": severity "eror" is not one of error, warning, suggestion; did you mean "error"?'],
    ],
    ['severity: warning', 'severity: warning\n    severity: error', ['12:5 severity stands twice here; keep one']],
    [
      'avoid: [synergie]',
      'sealed: true\n    avoid: [synergie]',
      ['13:5 rule "words": "sealed" is not in this version yet'],
    ],
    [
      'avoid: [synergie]',
      'avoid: [synergie, "!!"]',
      ['13:23 rule "words": avoid, item 2, has no letters or digits, so it is never found'],
    ],
    [
      'avoid: [synergie]',
      'guideline: none\n    avoid: [synergie]',
      ['13:16 rule "words": guideline "none" is not in guidelines; there are none'],
    ],
    [
      'avoid: [synergie]',
      'when: { from: 2027-02-01, until: 2027-01-01 }\n    avoid: [synergie]',
      ['13:38 rule "words": "until" (2027-01-01) is before "from" (2027-02-01)'],
    ],
    [
      '{found}:',
      '{say} {fond}:',
      ['12:14 rule "words": {fond} stands for nothing here; kind wording fills in {found}, {offer}, {say}'],
    ],
    [
      '{found}:',
      '{ found }:',
      ['12:14 rule "words": { found } stands for nothing here; kind wording fills in {found}, {offer}, {say}'],
    ],
    ['hit: [veel synergie]', 'hit: []', ['15:12 rule "words": "hit" must have at least one item']],
    [
      'hit: [veel synergie]',
      'hit: [veel plezier]',
      ['15:13 rule "words": this example must be flagged by the rule, and is not'],
    ],
    [
      'ok: [veel plezier]',
      'ok: [x, de synergie]',
      ['16:15 rule "words": this example must not be flagged by the rule, and is at "synergie"'],
    ],
    [
      'avoid: [synergie]',
      'avoid:\n      - #synergie',
      ['14:9 rule "words": avoid, item 1, is empty; "#synergie" was read as a comment: put the whole text in quotes'],
    ],
    [
      'avoid: [synergie]',
      'avoid: [#synergie]',
      [
        '13:13 something is not closed here: a quote, a bracket or a comma is missing; an unquoted # begins a comment: write "#Tag" in quotes',
      ],
    ],
    ['title: Test', '\ttitle: Test', ['5:1 the line is indented with a tab: use spaces']],
    [
      'severity: warning',
      'severity: [warning]',
      ['11:15 rule "words": "severity" must be one of error, warning, suggestion'],
    ],
    [
      'avoid: [synergie]',
      'prefer: { "!": x }',
      ['13:15 rule "words": "!" has no letters or digits, so it is never found'],
    ],
    ['[synergie]', '[synergie, ""]', ['13:23 rule "words": avoid, item 2, is empty']],
    [
      'synergie]',
      `synergie, ${'a'.repeat(201)}]`,
      ['13:23 rule "words": avoid, item 2, is longer than 200 characters: shorten it'],
    ],
    [
      'avoid: [synergie]',
      'avoid:',
      ['13:11 rule "words": "avoid" must be a list: [one, two], or a line with a hyphen for each'],
    ],
    [
      'avoid: [synergie]',
      'avoid: [synergie]\n    except: ["!"]\n    when: { mentions: ["#"] }',
      [
        '14:14 rule "words": except, item 1, has no letters or digits, so it is never found',
        '15:24 rule "words": mentions, item 1, has no letters or digits, so it is never found',
      ],
    ],
    [
      'name: Peerdal }',
      'name: Peerdal, contacts: [{ id: a, name: Anna, email: anna }] }',
      ['7:71 "email" must be an e-mail address'],
    ],
  ] as [string, string, string[]][])('%j → %j', (from, to, expected) => {
    const found = mistakes((HEAD + RULE).replace(from, to));
    // One break in the structure may be told in several ways; the first is at its place.
    expect(found.slice(0, expected.length)).toEqual(expected);
  });

  test('an id that is given twice', () => {
    const second = RULE.replace('rules:\n', '');
    expect(mistakes(HEAD + RULE + second)).toEqual([
      '17:9 rule "words": the id "words" is given twice in rules; choose another',
    ]);
  });

  test('a link that leads elsewhere', () => {
    const guidelines = `guidelines:
  - id: g
    perspective: person
    title: G
    body: "[goed](https://peerdal.nl) [fout](javascript:alert) <b>tekst</b>"
    do: ["[ook](file:///x)"]
tips:
  - { id: t, text: T, guideline: gg }
`;
    expect(mistakes(HEAD + guidelines + RULE)).toEqual([
      '12:11 the link "javascript:alert" must begin with https:// or mailto:',
      '13:10 the link "file:///x" must begin with https:// or mailto:',
      '15:34 guideline "gg" is not in guidelines; did you mean "g"?',
    ]);
  });

  test('a text that begins with a placeholder needs quotes', () => {
    expect(mistakes((HEAD + RULE).replace('"{found}: liever niet"', '{found}: liever niet'))).toContain(
      '12:15 rule "words": a text that begins with { is read as fields: put the whole text in quotes',
    );
  });

  test('all of them at once, in their order', () => {
    const bad = (HEAD + RULE).replace('title', 'titel').replace('warning', 'wrong').replace('{found}', '{x}');
    expect(mistakes(bad).map((line) => line.split(':')[0])).toEqual(['1', '5', '11', '12']);
  });
});

test('a pack that needs a newer version says so', () => {
  const parsed = (needs: string) => parsePack(`${HEAD}needs: ${needs}\n${RULE}`, { version: '1.3.2' });
  const parts = parsed('1.10');
  expect('mistakes' in parts && lines(parts.mistakes)).toEqual([
    '8:8 this pack needs version 1.10, and this is 1.3.2: update the extension',
  ]);
  for (const fine of ['1.3', '1.3.2', '0.9']) expect(parsed(fine)).toHaveProperty('pack');
});

test('a plain scalar is the text as written', () => {
  const { pack } = good(
    HEAD.replace('Test', '3.10') +
      RULE.replace('[synergie]', '[1848, No, 3.10, ~]'.replace(', ~', ''))
        .replace('veel synergie', 'No')
        .replace('veel plezier', 'Yes'),
  );
  expect(pack.title).toBe('3.10');
  expect(pack.rules[0]).toMatchObject({ avoid: ['1848', 'No', '3.10'] });
});

test('JSON is YAML, tabs and a byte order mark are fine, bytes are UTF-8', () => {
  const text = source([
    rule({ kind: 'limit', of: 'hashtags', max: 0, message: 'één', examples: { hit: ['#een'], ok: ['een'] } }),
  ]);
  const bytes = new TextEncoder().encode(`\uFEFF${text.replaceAll('  ', '\t')}`);
  expect(good(bytes).pack.rules[0]).toMatchObject({ of: 'hashtags', max: 0, message: 'één' });
});

describe('examples', () => {
  const run = (fields: object) =>
    mistakes(source([rule({ kind: 'names', names: [{ name: 'Tolbrug', until: '2020-01-01' }], ...fields })]));
  test('a bare string is checked as if the conditions held', () => {
    const when = {
      sites: ['x'],
      hats: ['organisation'],
      surfaces: ['reply'],
      media: true,
      until: '2020-01-01',
      languages: ['en'],
    };
    expect(run({ when, examples: { hit: ['wij zijn bij Tolbrug'], ok: ['wij zijn er'] } })).toEqual([]);
  });
  test('but for what it must mention', () => {
    const fields = { when: { mentions: ['koffie'] } };
    expect(run({ ...fields, examples: { hit: ['koffie bij Tolbrug'], ok: ['Tolbrug'] } })).toEqual([]);
    expect(run({ ...fields, examples: { hit: ['Tolbrug'], ok: ['x'] } })).toHaveLength(1);
  });
  test('one with fields is checked with them', () => {
    const hit = [{ text: 'Tolbrug', date: '2019-12-31' }];
    expect(run({ examples: { hit, ok: [{ text: 'Tolbrug', date: '2020-01-02' }] } })).toEqual([]);
  });
});

describe('examples say nothing', () => {
  const near = (id: string) =>
    rule({ id: 'p', kind: 'people', near: [id], examples: { hit: ['Anna Smit van Tolbrug'], ok: ['x'] } });
  const clients = (fields: object) => rule({ kind: 'names', examples: { hit: ['Tolbrug'], ok: ['x'] }, ...fields });
  test('where a rule is near to nothing', () => {
    expect(mistakes(source([clients({ names: ['Tolbrug'] }), near('clients')]))).toEqual([
      expect.stringMatching(/^\d+:\d+ rule "p": near "clients" is no rule of kind names; there are r$/),
    ]);
  });
  test('where it is near to a rule that is wrong', () => {
    expect(mistakes(source([clients({ file: 'c.csv' }), near('r')]))).toEqual([
      expect.stringMatching(/^\d+:\d+ rule "r": the file "c.csv" cannot be found beside the pack$/),
    ]);
  });
});

describe('one mistake is told once', () => {
  test.each([
    ['an empty name', { kind: 'names', names: ['Tolbrug', ''] }, 'names, item 2, is empty'],
    ['an empty expression', { kind: 'pattern', regex: '' }, '"regex" is empty'],
    ['an empty pattern', { kind: 'wording', match: [''] }, 'match, item 1, is empty'],
  ])('%s', (_, fields, expected) => {
    expect(mistakes(source([rule(fields)]))).toEqual([expect.stringMatching(new RegExp(`rule "r": ${expected}$`))]);
  });
});

test('the book has everything but the rules', () => {
  const { pack } = good(
    source([rule({ kind: 'names', names: ['Tolbrug'], examples: { hit: ['Tolbrug'], ok: ['x'] } })], {
      guidelines: [{ id: 'g', perspective: 'person', title: 'G', body: 'B' }],
      tips: [{ id: 't', text: 'T', when: { sites: ['x'] }, guideline: 'g' }],
    }),
  );
  const made = book(pack);
  expect(made).toMatchObject({
    rules: 1,
    guidelines: [{ id: 'g', perspective: 'person', title: 'G', body: 'B', do: [], dont: [] }],
    tips: [{ id: 't', text: 'T', sites: ['x'], guideline: 'g' }],
    organisation: { name: 'Peerdal', values: [], contacts: [], accounts: [] },
    changes: [],
  });
  expect(JSON.stringify(made)).not.toContain('Tolbrug');
});
