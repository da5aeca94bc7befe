import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepHat } from '../../../entrypoints/compose.content/hat.ts';
import { keepRemains, nothingSaid, type Said } from '../../../entrypoints/compose.content/said.ts';
import type { BoxFacts } from '../../../entrypoints/compose.content/sites/index.ts';

const ROW: BoxFacts = { id: 'share', surface: 'post', editor: '.editor', engine: 'tiptap', seen: '2026-11-01' };
const TEXT = 'We met Tolbrug';
const said = (rule: string): Said => ({ ...nothingSaid(), dismissals: [{ rule, all: true }] });

describe('what was said of a draft whose editor is gone', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('goes to the next box of its kind with the same text, once; a pack’s newer row is of its kind', () => {
    const remains = keepRemains();
    const plain = said('plain');
    remains.leave(ROW, TEXT, plain);
    expect(remains.take({ ...ROW, seen: '2026-11-20' }, () => TEXT)).toBe(plain);
    expect(remains.take(ROW, () => TEXT)).toBeUndefined();
  });

  test.each<[string, BoxFacts, string]>([
    ['another text', ROW, `${TEXT}.`],
    ['an empty box', ROW, ''],
    ['another kind of box', { ...ROW, id: 'comment' }, TEXT],
    ['another surface', { ...ROW, surface: 'reply' }, TEXT],
  ])('does not go to %s, and still waits for its own', (_, row, text) => {
    const remains = keepRemains();
    const plain = said('plain');
    remains.leave(ROW, TEXT, plain);
    expect(remains.take(row, () => text)).toBeUndefined();
    expect(remains.take(ROW, () => TEXT)).toBe(plain);
  });

  test('is forgotten at once where the draft was emptied, and soon where nobody takes it', () => {
    const remains = keepRemains();
    const read = vi.fn(() => ' \n');
    remains.leave(ROW, ' \n', said('plain'));
    expect(remains.take(ROW, read)).toBeUndefined();
    // No box is read for something that is not there.
    expect(read).not.toHaveBeenCalled();
    remains.leave(ROW, TEXT, said('plain'));
    vi.advanceTimersByTime(2000);
    expect(remains.take(ROW, () => TEXT)).toBeUndefined();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('finds its own text among others that went with it; of two that are alike, nobody takes any', () => {
    const remains = keepRemains();
    const [first, second] = [said('plain'), said('calm')];
    remains.leave(ROW, 'One', first);
    remains.leave(ROW, 'Two', second);
    expect(remains.take(ROW, () => 'Two')).toBe(second);
    expect(remains.take(ROW, () => 'One')).toBe(first);
    remains.leave(ROW, TEXT, first);
    remains.leave(ROW, TEXT, nothingSaid());
    expect(remains.take(ROW, () => TEXT)).toBeUndefined();
    expect(remains.take(ROW, () => TEXT)).toBeUndefined();
  });
});

test.each(['organisation', undefined] as const)(
  'for whom the person writes is said of the draft, not of its editor: %s',
  (chosen) => {
    const said = nothingSaid();
    const hatIn = (editor: object) => keepHat(editor as HTMLElement, ROW, () => 'person', said);
    const before = hatIn({});
    expect(before.state()).toEqual({ hat: 'person', known: false });
    before.choose(chosen);
    expect(hatIn({}).state()).toEqual({ hat: chosen, known: false });
    expect(hatIn({}).ask()).toEqual(chosen ? { hat: chosen } : {});
  },
);
