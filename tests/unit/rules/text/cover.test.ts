import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cover } from '../../../../rules/text/cover.ts';
import { overlap, within } from '../../../../rules/text/spans.ts';

const span = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 15 }))
  .map(([start, length]) => ({ start, end: start + length }));

test('stretches answer together as they do one by one', () => {
  fc.assert(
    fc.property(fc.array(span), span, (spans, one) => {
      expect(cover(spans).touches(one)).toBe(spans.some((other) => overlap(other, one)));
      expect(cover(spans).holds(one)).toBe(within(one, spans));
    }),
  );
});
