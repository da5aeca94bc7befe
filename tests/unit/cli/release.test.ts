import fc from 'fast-check';
import { expect, test } from 'vitest';
import { releaseOf } from '../../../rules/author/release.ts';
import type { Pack } from '../../../rules/index.ts';
import { good, rule, source } from '../rules/packs.ts';

const TODAY = '2027-01-10';
const base = good(
  source([rule({ kind: 'wording', avoid: ['synergie'], examples: { hit: ['synergie'], ok: ['x'] } })]),
).pack;
const day = fc.constantFrom('2026-11-22', '2026-12-01', TODAY, '2027-02-01');
const packs = fc
  .record({ version: fc.integer({ min: 0, max: 9 }), released: day, id: fc.constantFrom('a', 'b') })
  .map((fields): Pack => ({ ...base, ...fields }));
const previousOf = (pack: Pack) => ({ version: pack.version, released: pack.released, data: pack });
const isSame = (a: Pack, b: Pack) => a.id === b.id;

test('what goes out never goes back, and something new never has the version of before', () => {
  fc.assert(
    fc.property(packs, packs, (before, now) => {
      const { version, reason } = releaseOf(now, previousOf(before), TODAY);
      expect(version).toBeGreaterThanOrEqual(before.version);
      expect(version).toBeGreaterThanOrEqual(now.version);
      if (!isSame(before, now)) expect(version).toBeGreaterThan(before.version);
      expect(reason === 'same').toBe(version === before.version);
    }),
  );
});

test('building again what was built changes nothing', () => {
  fc.assert(
    fc.property(packs, packs, (before, now) => {
      const { version, released } = releaseOf(now, previousOf(before), TODAY);
      const built = { ...now, version, released };
      expect(releaseOf(built, previousOf(built), '2027-05-05')).toEqual({ version, released, reason: 'same' });
      // A build that could not be written back into the author's file.
      expect(
        releaseOf(
          { ...now, released: '2026-01-01', version: Math.min(now.version, version) },
          previousOf(built),
          TODAY,
        ),
      ).toEqual({
        version,
        released,
        reason: 'same',
      });
    }),
  );
});
