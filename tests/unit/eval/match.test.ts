import { array, assert, integer, property, record, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Hint } from '../../../rules/index.ts';
import type { Expected } from '../../eval/labelled.ts';
import { match } from '../../eval/match.ts';

const hint = (start?: number, end?: number): Hint => ({
  rule: 'a',
  kind: 'tone',
  severity: 'warning',
  message: '',
  fixes: [],
  ...(start !== undefined && end !== undefined && { start, end }),
});
const expected = (start?: number, end?: number): Expected => ({
  rule: 'a',
  ...(start !== undefined && end !== undefined && { start, end }),
});
const counts = (labels: Expected[], hints: Hint[]) => {
  const { right, missed, falseAlarms } = match(labels, hints);
  return [right, missed.length, falseAlarms.length];
};

describe('right, missed and false alarms', () => {
  test.each<[string, Expected[], Hint[], number[]]>([
    ['nothing expected, nothing said', [], [], [0, 0, 0]],
    ['an overlap is enough', [expected(4, 9)], [hint(8, 12)], [1, 0, 0]],
    ['to touch is not', [expected(4, 9)], [hint(9, 12)], [0, 1, 1]],
    ['a second hint on the same words is no false alarm', [expected(4, 9)], [hint(4, 6), hint(7, 9)], [1, 0, 0]],
    ['one hint meets one of two', [expected(0, 4), expected(5, 9)], [hint(0, 9)], [1, 1, 0]],
    [
      'a long hint leaves the short one its place',
      [expected(0, 4), expected(5, 9)],
      [hint(0, 9), hint(1, 3)],
      [2, 0, 0],
    ],
    ['a hint on the whole draft is at no place', [expected(0, 4)], [hint()], [0, 1, 1]],
    ['no place is met by a hint without one', [expected()], [hint()], [1, 0, 0]],
    ['no place is met by a hint with one', [expected()], [hint(3, 5)], [1, 0, 0]],
    ['no place is met once', [expected()], [hint(), hint(3, 5)], [1, 0, 1]],
    ['no place takes what the others left', [expected(), expected(0, 4)], [hint(0, 4)], [1, 1, 0]],
  ])('%s', (_, labels, hints, result) => expect(counts(labels, hints)).toEqual(result));
});

/** As many pairs as can be, by trying all of them. */
function mostPairs([first, ...rest]: Expected[], hints: Hint[]): number {
  if (!first) return 0;
  const meets = ({ start = -1, end = -1 }: Hint) => start < (first.end ?? -1) && (first.start ?? -1) < end;
  const taken = hints.flatMap((one, at) => (meets(one) ? [1 + mostPairs(rest, hints.toSpliced(at, 1))] : []));
  return Math.max(mostPairs(rest, hints), ...taken);
}

test('as much is right as can be, and everything is counted once', () => {
  const labels = array(tuple(integer({ min: 0, max: 4 }), integer({ min: 1, max: 6 })), { maxLength: 4 }).map(
    (gaps) => {
      let at = 0;
      return gaps.map(([gap, length]) => {
        const start = at + gap;
        at = start + length;
        return expected(start, at);
      });
    },
  );
  const hints = array(record({ start: integer({ min: 0, max: 30 }), length: integer({ min: 1, max: 12 }) }), {
    maxLength: 4,
  }).map((all) => all.map(({ start, length }) => hint(start, start + length)));
  assert(
    property(labels, hints, (some, said) => {
      const { right, missed, falseAlarms } = match(some, said);
      expect(right).toBe(mostPairs(some, said));
      expect(right + missed.length).toBe(some.length);
      expect(right + falseAlarms.length).toBeLessThanOrEqual(said.length);
    }),
  );
});
