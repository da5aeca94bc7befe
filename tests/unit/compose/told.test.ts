import { expect, test, vi } from 'vitest';
import { keepTold, type Told } from '../../../entrypoints/compose.content/told.ts';
import type { Hint } from '../../../rules/types.ts';

const hint = (rule: string, start?: number): Hint => ({
  ...{ rule, kind: 'wording', severity: 'warning', message: 'A', fixes: [] },
  ...(start !== undefined && { start, end: start + 3 }),
});

/** A box with a draft and hints, which may become others. */
function box(text: string, hints: Hint[]) {
  const now = { hints, wentTo: [] as Hint[] };
  const told = {
    box: {
      draft: () => ({ text }),
      hints: () => now.hints,
      answered: () => true,
      facts: { surface: 'post' },
      goTo: (one: Hint) => now.wentTo.push(one),
    },
    ui: { openHint: vi.fn() },
    hat: { state: () => ({ hat: undefined, known: false }) },
  } as unknown as Told;
  return { told, now };
}

const jumpTo = (at: number, { rule, start }: Hint) =>
  ({ type: 'jump', frame: 'here', at, rule, ...(start !== undefined && { start }) }) as const;

test('leads to the hint that was told of, though others came before it since', () => {
  const [early, late] = [hint('early', 4), hint('late', 20)];
  const { told, now } = box('A draft that is long enough', [late]);
  const drafts = keepTold(
    'here',
    () => [told],
    () => undefined,
  );
  expect(drafts.tell(told)?.hints).toEqual([late]);
  now.hints = [early, late];
  drafts.follow(jumpTo(0, late), told);
  expect(now.wentTo).toEqual([late]);
});

test('leads to no other hint where that one is gone', () => {
  const { told, now } = box('A draft', [hint('gone', 0), hint('left', 4)]);
  const drafts = keepTold(
    'here',
    () => [told],
    () => undefined,
  );
  now.hints = [hint('left', 4)];
  drafts.follow(jumpTo(0, hint('gone', 0)), told);
  expect(now.wentTo).toEqual([]);
});

test('of two drafts in which the same is missing, leads to the one that was meant', () => {
  const [first, second] = [box('One', [hint('tag')]), box('Two', [hint('tag')])];
  const drafts = keepTold(
    'here',
    () => [first.told, second.told],
    () => undefined,
  );
  drafts.follow(jumpTo(1, hint('tag')), first.told);
  expect([first.now.wentTo.length, second.now.wentTo.length]).toEqual([0, 1]);
});
