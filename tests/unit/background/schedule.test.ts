import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstLook, nextLook } from '../../../entrypoints/background/schedule.ts';

const chance = fc.double({ min: 0, max: 1, noNaN: true });
const hours = fc.double({ min: 0.25, max: 168, noNaN: true });

test('the next look is a fifth sooner or later than usual, by chance', () => {
  fc.assert(
    fc.property(hours, chance, (every, random) => {
      const wait = nextLook(every, 0, random);
      expect(wait).toBeGreaterThanOrEqual(every * 60 * 0.8 - 1e-9);
      expect(wait).toBeLessThanOrEqual(every * 60 * 1.2 + 1e-9);
    }),
  );
  expect([0, 0.5, 1].map((random) => Math.round(nextLook(6, 0, random)))).toEqual([288, 360, 432]);
});

test('after failures it is sooner, never later, and not so soon the more there were', () => {
  fc.assert(
    fc.property(hours, fc.integer({ min: 1, max: 2000 }), chance, (every, failures, random) => {
      const wait = nextLook(every, failures, random);
      expect(wait).toBeLessThanOrEqual(nextLook(every, 0, random));
      expect(wait).toBeLessThanOrEqual(nextLook(every, failures + 1, random));
      expect(wait).toBeGreaterThanOrEqual(4);
    }),
  );
});

test('the first look after the start is within five minutes', () => {
  fc.assert(
    fc.property(chance, (random) => {
      expect(firstLook(random)).toBeGreaterThanOrEqual(0);
      expect(firstLook(random)).toBeLessThanOrEqual(5);
    }),
  );
  expect(firstLook(1)).toBe(5);
});
