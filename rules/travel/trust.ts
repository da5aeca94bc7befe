/**
 * Whose signature counts for a pack. The policy (or the first import) names the first keys; a pack may name the next one in
 * `keys`. Once a pack is signed with that next key, the one before it is retired, wherever it is still named: the rotation
 * is through, and a thief of the old key can do nothing with it.
 */

import type { PublicKey } from './keys.ts';

/** What is remembered of a pack's keys; plain data, to be stored. */
export interface Trust {
  /** Keys that packs brought: which key signed the pack that named them. */
  learned: { kid: string; key: PublicKey; by: string }[];
  /** Keys that were followed by another; kids. */
  retired: string[];
}

/** Nothing learned yet. */
export const NO_TRUST: Trust = { learned: [], retired: [] };

/** A key with its name. */
export interface Named {
  kid: string;
  key: PublicKey;
}

/**
 * The keys whose signature counts now: the first ones, and what was learned from a key that leads back to one of them, but
 * for those that are retired. A key that was learned from one that the policy no longer names is gone with it, so that a new
 * policy ends what a thief began.
 */
export function trustedKeys(first: readonly Named[], { learned, retired }: Trust): Named[] {
  const rooted = [...first];
  // In the order in which they were learned, so that one pass follows every chain.
  for (const one of learned)
    if (rooted.some(({ kid }) => kid === one.by) && !rooted.some(({ kid }) => kid === one.kid)) rooted.push(one);
  return rooted.filter(({ kid }) => !retired.includes(kid));
}

/** What is remembered after a pack came into force that `signer` signed and that names the keys `next`. */
export function learn(trust: Trust, signer: string, next: readonly Named[]): Trust {
  const before = trust.learned.find(({ kid }) => kid === signer)?.by;
  const known = new Set(trust.learned.map(({ kid }) => kid));
  const fresh = next.filter(({ kid }) => kid !== signer && !known.has(kid));
  return {
    learned: [...trust.learned, ...fresh.map(({ kid, key }) => ({ kid, key, by: signer }))],
    retired:
      before === undefined || trust.retired.includes(before) || next.some(({ kid }) => kid === before)
        ? trust.retired
        : [...trust.retired, before],
  };
}
