import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseTip, fittingTips } from '../../../components/tips.ts';
import { BOOK } from './fixture.ts';

const ids = (tips: { id: string }[]) => tips.map(({ id }) => id);

describe('tips that fit', () => {
  test.each([
    ['linkedin', ['camel-case', 'first-lines', 'alt']],
    ['x', ['camel-case', 'thread', 'alt']],
    [undefined, ['camel-case', 'first-lines', 'thread', 'alt']],
  ] as const)('on %s', (site, expected) => {
    expect(ids(fittingTips(BOOK.tips, { site }))).toEqual(expected);
  });
  test('for a reply on X, and for who writes for the organisation', () => {
    expect(ids(fittingTips(BOOK.tips, { site: 'x', surface: 'reply' }))).toContain('kind-reply');
    expect(ids(fittingTips(BOOK.tips, { site: 'x', hat: 'organisation' }))).toContain('company-page');
  });
});

describe('the tip of the day', () => {
  const tips = fittingTips(BOOK.tips, {});

  test('no tips, no tip', () => {
    expect(chooseTip([], '2026-11-22', 0)).toBeUndefined();
  });
  test('each of them has its day before the first comes back', () => {
    const shown = ['2026-11-29', '2026-11-30', '2026-12-01', '2026-12-02'].map((day) => chooseTip(tips, day, 0)?.id);
    expect(new Set(shown)).toEqual(new Set(ids(tips)));
  });
  test('whoever keeps asking sees all of them, and the first again', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') }), (date) => {
        const day = date.toISOString().slice(0, 10);
        const shown = tips.map((_, further) => chooseTip(tips, day, further)?.id);
        expect(new Set(shown).size).toBe(tips.length);
        expect(chooseTip(tips, day, tips.length)?.id).toBe(shown[0]);
      }),
    );
  });
});
