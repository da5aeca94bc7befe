import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editBetween, remap, remapHint } from '../../../entrypoints/compose.content/edit.ts';

/** A text, and what one edit made of it. */
const edited = fc
  .tuple(
    fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', 'é', '#') }),
    fc.nat(),
    fc.nat(5),
    fc.string({ maxLength: 5 }),
  )
  .map(([before, at, removed, added]) => {
    const from = at % (before.length + 1);
    const to = Math.min(before.length, from + removed);
    return { before, after: before.slice(0, from) + added + before.slice(to), caret: from + added.length };
  });

describe('editBetween', () => {
  test('rebuilds the new text from the old one, with and without a caret', () => {
    fc.assert(
      fc.property(edited, fc.boolean(), ({ before, after, caret }, known) => {
        const edit = editBetween(before, after, known ? caret : undefined);
        const { at, removed, added } = edit ?? { at: 0, removed: 0, added: 0 };
        expect(before.slice(0, at) + after.slice(at, at + added) + before.slice(at + removed)).toBe(after);
      }),
    );
  });

  test('puts a repeated letter where the caret says that it was typed', () => {
    expect(editBetween('aab', 'aaab', 1)).toEqual({ at: 0, removed: 0, added: 1 });
    expect(editBetween('aab', 'aaab', 3)).toEqual({ at: 2, removed: 0, added: 1 });
  });
});

describe('remap', () => {
  test('a span that stays has the same words at its new place', () => {
    fc.assert(
      fc.property(edited, fc.nat(), fc.nat(6), ({ before, after, caret }, start, length) => {
        const from = start % (before.length + 1);
        const span = { start: from, end: Math.min(before.length, from + length) };
        const edit = editBetween(before, after, caret);
        const moved = edit ? remap(span, edit, after) : span;
        if (moved) expect(after.slice(moved.start, moved.end)).toBe(before.slice(span.start, span.end));
      }),
    );
  });

  const span = { start: 3, end: 8 };
  const cases: [string, string, { start: number; end: number } | undefined][] = [
    ['we users go', 'now we users go', { start: 7, end: 12 }],
    ['we users go', 'we users will go', span],
    ['we users go', 'we usurs go', undefined],
    ['we users go', 'we userss go', undefined],
    ['we users go', 'we xusers go', undefined],
    ['we users go', 'we users, go', span],
    ['we users go', 'we (users go', { start: 4, end: 9 }],
  ];
  test.each(cases)('%j → %j', (before, after, wanted) => {
    const edit = editBetween(before, after);
    expect(edit && remap(span, edit, after)).toEqual(wanted);
  });
});

describe('remapHint', () => {
  const hint = (
    place: { start: number; end: number } | undefined,
    fix: { start: number; end: number; text: string },
  ) => ({
    rule: 'plain',
    kind: 'wording',
    severity: 'warning' as const,
    message: 'Plainer, please.',
    ...place,
    fixes: [fix],
  });

  test('moves the fixes with the hint', () => {
    const before = hint({ start: 3, end: 8 }, { start: 3, end: 8, text: 'people' });
    const moved = remapHint(before, { at: 0, removed: 0, added: 4 }, 'now we users go');
    expect(moved).toEqual(hint({ start: 7, end: 12 }, { start: 7, end: 12, text: 'people' }));
  });

  test('an insertion at the end stays at the end while the person goes on typing there', () => {
    const before = hint(undefined, { start: 4, end: 4, text: ' #Peerdal' });
    expect(remapHint(before, { at: 4, removed: 0, added: 2 }, 'Goodie')?.fixes).toEqual([
      { start: 6, end: 6, text: ' #Peerdal' },
    ]);
  });
});
