import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, type Draft } from '../../../rules/index.ts';
import { TEXTS } from '../../bench/engine/texts.ts';
import { ALL_PACKS, anyAround, anyText, EVERY_KIND } from './any-draft.ts';

/** UTF-16 lengths: each text at the first, and at the second by the long run alone. */
const LENGTH = process.env.LONG ? 1_000_000 : 50_000;

function expectWhole(draft: Draft, pack = EVERY_KIND): void {
  const { text } = draft;
  let last = 0;
  for (const hint of check(pack, draft)) {
    const { start, end, found, fixes } = hint;
    // Plain comparisons first: a hundred thousand expectations take longer than the check.
    if (start === undefined || end === undefined) expect(hint).not.toHaveProperty('found');
    else if (!(last <= start && start < end && end <= text.length && found === text.slice(start, end)))
      expect.fail(`${start}–${end} after ${last} does not hold “${found}”`);
    last = start ?? last;
    for (const fix of fixes)
      if (!(0 <= fix.start && fix.start <= fix.end && fix.end <= text.length && isBorder(text, fix)))
        expect.fail(`a fix at ${fix.start}–${fix.end} is not within the text`);
  }
}

/** Whether neither end is in the middle of a pair. */
function isBorder(text: string, { start, end }: { start: number; end: number }): boolean {
  return [start, end].every((at) => !/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1)) || at === 0);
}

describe.each(ALL_PACKS)('the pack %s', (_, pack) => {
  test('every hint holds what it says it found, and every fix stays within the text', () => {
    fc.assert(fc.property(anyText, anyAround, (text, around) => expectWhole({ ...around, text }, pack)));
  });
});

describe('long drafts', () => {
  test.each(TEXTS.map(({ what, write }) => [what, write] as const))('%s', (_, write) => {
    expectWhole({ text: write(LENGTH), site: 'x' });
  });

  test('a million characters', () => {
    const line = 'Wij zijn bij Tolbrug geweest. We are with KVT today! #Peerdal.\n';
    expectWhole({ text: line.repeat(1_000_000 / line.length), site: 'linkedin' });
  });
});
