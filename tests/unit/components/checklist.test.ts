import { describe, expect, test } from 'vitest';
import { fineTopics, heardChecks } from '../../../components/checklist.ts';
import { book, kinds } from '../../../rules/index.ts';
import type { Book, Hint } from '../../../rules/types.ts';
import { BOOK } from './fixture.ts';

const hint = (kind: string): Hint => ({ rule: 'a', kind, severity: 'warning', message: 'A', fixes: [] });
const all: Book['checks'] = Object.keys(kinds).map((kind) => ({ rule: kind, kind, severity: 'warning' }));

describe('what is fine in a draft', () => {
  test('is all that the pack looks at, as long as there is no hint', () => {
    expect(fineTopics(all, [], {})).toEqual(['names', 'words', 'tone', 'needed', 'data', 'shape']);
    expect(fineTopics(BOOK.checks, [], {})).toEqual(['names', 'tone', 'needed']);
  });
  test('is not what a hint is about, nor what belongs to it', () => {
    expect(fineTopics(all, [hint('people'), hint('limit')], {})).toEqual(['words', 'tone', 'needed', 'data']);
  });
  test('is not what nobody looked at: elsewhere, for another hat, or switched off', () => {
    const checks: Book['checks'] = [
      { rule: 'a', kind: 'tone', severity: 'warning', sites: ['linkedin'] },
      { rule: 'b', kind: 'require', severity: 'warning', hats: ['organisation'] },
      { rule: 'c', kind: 'limit', severity: 'warning' },
    ];
    expect(fineTopics(heardChecks(checks, ['c'], 'suggestion'), [], { site: 'x' })).toEqual([]);
    expect(heardChecks(checks, [], 'error')).toEqual([]);
    expect(heardChecks(checks, [], 'warning')).toEqual(checks);
    expect(fineTopics(checks, [], { site: 'linkedin', hat: 'organisation' })).toEqual(['tone', 'needed', 'shape']);
  });
  test('is not known from a book of an earlier version', () => expect(fineTopics(undefined, [], {})).toEqual([]));
});

test('a book says what each rule is about and where it counts, never what it looks for', () => {
  const rule = {
    id: 'tag',
    kind: 'require',
    severity: 'warning',
    message: 'A',
    when: { hats: ['organisation'], from: '2026-01-01' },
  };
  const pack = { ...BOOK, organisation: { name: 'Veldkers' }, rules: [{ ...rule, any: ['#Veldkers'] }] };
  const { checks } = book(pack as unknown as Parameters<typeof book>[0]);
  expect(checks).toEqual([{ rule: 'tag', kind: 'require', severity: 'warning', hats: ['organisation'] }]);
});
