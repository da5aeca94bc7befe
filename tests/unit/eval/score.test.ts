import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compilePack, parsePack } from '../../../rules/index.ts';
import { HALVES, readLabelled } from '../../eval/labelled.ts';
import { labelledReport } from '../../eval/report.ts';
import { score } from '../../eval/score.ts';
import { addUp, sharesOf } from '../../eval/tally.ts';

const PACK = `
format: 1
id: example.scorer
version: 1
released: 2026-11-22
title: Two rules
languages: [nl, en]
organisation: { name: Peerdal }
guidelines: []
tips: []
rules:
  - { id: words, kind: wording, severity: warning, avoid: [synergie], message: "{found}", examples: { hit: [synergie], ok: [samen] } }
  - { id: tags, kind: limit, of: hashtags, max: 1, severity: warning, message: "{count}", examples: { hit: ["#a #b"], ok: ["#a"] } }
`;

function pack() {
  const parsed = parsePack(PACK);
  if ('mistakes' in parsed) throw new Error(JSON.stringify(parsed.mistakes));
  return compilePack(parsed.pack);
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'posts-'));
  for (const language of ['nl', 'en']) for (const half of HALVES) write(`${language}-${half}`, []);
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, lines: unknown[]) =>
  writeFileSync(join(folder, `${name}.jsonl`), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
const post = (text: string, expected: unknown[], rules = ['words']) => ({
  id: 'een',
  kind: 'wording',
  rules,
  text,
  expect: expected,
});

test('only hints of the rules of a post count', () => {
  write('nl-open', [post('Wat een synergie #a #b', [{ rule: 'words', found: 'synergie' }])]);
  expect(score(pack(), readLabelled(folder, ['open']))).toEqual([
    expect.objectContaining({ rule: 'words', kind: 'wording', language: 'nl', right: 1, missed: 0, falseAlarms: 0 }),
  ]);
});

test('a miss and a false alarm are told with the words around them', () => {
  write('en-open', [post('Samen,\nen synergie', [{ rule: 'words', found: 'en', nth: 2 }])]);
  const [only] = score(pack(), readLabelled(folder, ['open']));
  expect(only).toMatchObject({ right: 0, missed: 1, falseAlarms: 1 });
  expect(only?.errors).toEqual([
    'missed  een  words: Samen, ⏎ [en] synergie',
    'false   een  words: Samen, ⏎ en [synergie]',
  ]);
});

test('the nth time is counted from one, in the text as it stands', () => {
  write('nl-open', [post('en samen en', [{ rule: 'words', found: 'en', nth: 3 }])]);
  expect(readLabelled(folder, ['open'])[0]?.expect).toEqual([{ rule: 'words', start: 9, end: 11 }]);
});

describe('of a post that is kept', () => {
  const secret = 'Hofkersenbloei';

  test('there are figures, and no words', () => {
    write('nl-kept', [post(`${secret} synergie`, [{ rule: 'words', found: secret }, { rule: 'words' }])]);
    const scores = score(pack(), readLabelled(folder, HALVES));
    expect(scores).toEqual([expect.objectContaining({ half: 'kept', right: 1, missed: 1, errors: [] })]);
    expect(labelledReport(scores)).toContain('kept');
    expect(JSON.stringify(scores) + labelledReport(scores)).not.toContain(secret);
  });

  test('there is nothing unless it is asked for', () => {
    write('nl-kept', [post(`${secret} synergie`, [])]);
    expect(readLabelled(folder, ['open'])).toEqual([]);
  });

  test.each([
    ['no JSON', `{"text": "${secret}`],
    ['an unknown field', JSON.stringify({ ...post(secret, []), [secret]: 1 })],
    ['a wrong site', JSON.stringify({ ...post('a', []), site: secret })],
    ['words that are not there', JSON.stringify(post('a', [{ rule: 'words', found: secret }]))],
    ['a rule that is not among its rules', JSON.stringify(post('a', [{ rule: secret }]))],
  ])('a line with %s is refused at its place, without its words', (_, line) => {
    writeFileSync(join(folder, 'nl-kept.jsonl'), `\n${line}\n`);
    expect(() => readLabelled(folder, HALVES)).toThrow(/^nl-kept\.jsonl:2: (?!.*Hofkersenbloei)/);
  });
});

test('a rule that the pack lacks is told', () => {
  write('nl-open', [post('a', [], ['word'])]);
  expect(() => score(pack(), readLabelled(folder, ['open']))).toThrow('een: the pack has no rule "word"');
});

test('a file that is not there is told', () => {
  rmSync(join(folder, 'en-open.jsonl'));
  expect(() => readLabelled(folder, ['open'])).toThrow('en-open.jsonl');
});

describe('shares', () => {
  test.each([
    ['some of all', { right: 6, missed: 2, falseAlarms: 4 }, { precision: 0.6, recall: 0.75, f1: 12 / 18 }],
    ['all wrong', { right: 0, missed: 1, falseAlarms: 1 }, { precision: 0, recall: 0, f1: 0 }],
    ['nothing said', { right: 0, missed: 1, falseAlarms: 0 }, { recall: 0, f1: 0 }],
    ['nothing to say', { right: 0, missed: 0, falseAlarms: 1 }, { precision: 0, f1: 0 }],
    ['nothing at all', { right: 0, missed: 0, falseAlarms: 0 }, {}],
  ])('%s', (_, tally, shares) => expect(sharesOf({ posts: 1, ...tally })).toEqual(shares));

  test('tallies of one name add up', () => {
    const one = { posts: 1, right: 2, missed: 3, falseAlarms: 4 };
    expect([...addUp([one, one, { ...one, right: 0 }], ({ right }) => (right ? 'a' : 'b'))]).toEqual([
      ['a', { posts: 2, right: 4, missed: 6, falseAlarms: 8 }],
      ['b', { posts: 1, right: 0, missed: 3, falseAlarms: 4 }],
    ]);
  });

  test('a goal that is missed is marked', () => {
    write('nl-open', [post('synergie', []), { ...post('#a #b', [{ rule: 'tags' }], ['tags']), id: 'twee' }]);
    const lines = labelledReport(score(pack(), readLabelled(folder, ['open']))).split('\n');
    expect(lines.filter((line) => /wording +nl/.test(line))).toEqual([expect.stringMatching(/≥ 0\.95 ✗ missed$/)]);
    expect(lines.filter((line) => /limit +nl/.test(line))).toEqual([expect.stringMatching(/1\.000 +≥ 0\.95 ✓$/)]);
  });
});
