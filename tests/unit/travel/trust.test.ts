import fc from 'fast-check';
import { expect, it } from 'vitest';
import { learn, NO_TRUST, type Trust, trustedKeys } from '../../../rules/travel/trust.ts';

const named = (kid: string) => ({ kid, key: { kty: 'OKP', crv: 'Ed25519', x: kid } as const });
const [a, b, c, thief] = ['a', 'b', 'c', 'thief'].map(named) as [Named, Named, Named, Named];
type Named = ReturnType<typeof named>;

const kids = (first: Named[], trust: Trust) => trustedKeys(first, trust).map(({ kid }) => kid);

it('the keys of the policy count from the start', () => {
  expect(kids([a, b], NO_TRUST)).toEqual(['a', 'b']);
});

it('a key that a trusted pack names counts as well, until it signs: then the one before it is retired', () => {
  const announced = learn(NO_TRUST, 'a', [b]);
  expect(kids([a], announced)).toEqual(['a', 'b']);
  const through = learn(announced, 'b', []);
  expect(kids([a], through)).toEqual(['b']);
  expect(kids([a, b], through)).toEqual(['b']);
  const again = learn(learn(through, 'b', [c]), 'c', []);
  expect(kids([a], again)).toEqual(['c']);
});

it('a key stays as long as the next one names it too', () => {
  expect(kids([a], learn(learn(NO_TRUST, 'a', [b]), 'b', [a]))).toEqual(['a', 'b']);
});

it('a new policy ends what was learned from a key that it no longer names', () => {
  const stolen = learn(learn(NO_TRUST, 'a', [thief]), 'thief', []);
  expect(kids([a], stolen)).toEqual(['thief']);
  expect(kids([c], stolen)).toEqual(['c']);
});

it('a key that packs name over and over is learned once, from the first', () => {
  const twice = learn(learn(NO_TRUST, 'a', [b]), 'a', [b, a]);
  expect(twice.learned).toHaveLength(1);
});

it('whoever is trusted leads back to the policy, and is not retired', () => {
  const kid = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  fc.assert(
    fc.property(fc.array(kid), fc.array(fc.tuple(kid, fc.array(kid))), (first, packs) => {
      let trust = NO_TRUST;
      for (const [signer, next] of packs) trust = learn(trust, signer, next.map(named));
      for (const one of kids(first.map(named), trust)) {
        expect(trust.retired).not.toContain(one);
        let root = one;
        for (let steps = 0; !first.some((kid) => kid === root) && steps < 5; steps++)
          root = trust.learned.find((learned) => learned.kid === root)?.by ?? root;
        expect<readonly string[]>(first).toContain(root);
      }
    }),
  );
});
