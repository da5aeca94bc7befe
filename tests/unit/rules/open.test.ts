import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { check, kinds } from '../../../rules/index.ts';
import { ANY } from '../../../rules/text/signs.ts';
import { ALL_PACKS, anyAround, anyText } from './any-draft.ts';

afterEach(() => vi.restoreAllMocks());

describe.each(ALL_PACKS)('the pack %s', (_, pack) => {
  test('a rule that is not asked, since nothing that it looks for can be there, would have found nothing', () => {
    // What a pack's rules look for is worked out once, at the first check: here they all say that they may find anything.
    const asked = structuredClone(pack);
    const opens = vi.spyOn(kinds.wording, 'opens').mockReturnValue(undefined);
    const signs = [vi.spyOn(kinds.limit, 'signs'), vi.spyOn(kinds.pattern, 'signs')];
    for (const spy of signs) spy.mockReturnValue(ANY);
    check(asked, { text: 'a' });
    for (const spy of signs) expect(spy).toHaveBeenCalled();
    expect(opens).toHaveBeenCalled();
    vi.restoreAllMocks();
    fc.assert(
      fc.property(anyText, anyAround, (text, around) => {
        expect(check(pack, { ...around, text })).toEqual(check(asked, { ...around, text }));
      }),
    );
  });
});
