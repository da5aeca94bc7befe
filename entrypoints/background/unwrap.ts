/** From what was sent to a pack as its author wrote it, and who signed it. */

import type { Policy } from '../../rules/index.ts';
import { NO_TRUST, type PublicKey, type Refused, type Trust, trustedKeys } from '../../rules/index.ts';
import type { Intake } from '../intake.ts';
import type { PackProblem } from './messages.ts';
import type { Known } from './records.ts';

/**
 * How a pack comes: in a file that a person chose, in the policy itself, or from the address in the policy. Only what comes
 * from an address has passed hands that nobody vouches for.
 */
export type Way =
  | { by: 'file'; packKey?: string }
  | { by: 'policy'; policy: Policy }
  | { by: 'address'; policy: Policy };

/** What was in it. */
export interface Unwrapped {
  source: string | Uint8Array;
  signer?: { kid: string; key: PublicKey };
}

export interface Named {
  kid: string;
  key: PublicKey;
}

/** Gives keys their names. */
export async function named(keys: readonly PublicKey[], { keyId }: Pick<Intake, 'keyId'>): Promise<Named[]> {
  return await Promise.all(
    keys.map(async ({ kty, crv, x }) => ({ kid: await keyId({ kty, crv, x }), key: { kty, crv, x } })),
  );
}

/**
 * Opens what was sent. A file and the policy's own text may also be a pack that nobody signed, and are opened for any signer:
 * the person, or the organisation, vouches for it.
 *
 * @param known what is remembered of the id that the policy names, for a pack from its address
 */
export async function unwrap(
  sent: string | Uint8Array,
  way: Way,
  known: Known | undefined,
  intake: Intake,
): Promise<Unwrapped | { problem: PackProblem }> {
  if (way.by !== 'address' && !intake.isTravelling(sent)) return { source: sent };
  const packKey = way.by === 'file' ? way.packKey : way.policy.packKey;
  const trust = known?.trust ?? NO_TRUST;
  const trusted =
    way.by === 'address'
      ? trustedKeys(await named(way.policy.keys?.keys ?? [], intake), trust).map(({ key }) => key)
      : 'anyone';
  const opened = await intake.openPack(sent, { trusted, ...(packKey !== undefined && { packKey }) });
  if ('refused' in opened) return { problem: refusal(opened, trust, intake) };
  return { source: opened.json, signer: { kid: opened.kid, key: opened.key } };
}

/** Who signed it and does not count (any more). */
export function strangerProblem(kid: string, { retired }: Trust, intake: Pick<Intake, 'fingerprint'>): PackProblem {
  return { code: retired.includes(kid) ? 'retired' : 'stranger', ...printOf(kid, intake) };
}

function refusal({ refused, kid }: Refused, trust: Trust, intake: Intake): PackProblem {
  if (refused === 'stranger' && kid !== undefined) return strangerProblem(kid, trust, intake);
  return { code: refused, ...(kid !== undefined && printOf(kid, intake)) };
}

/** A stranger may have written anything for a name. */
function printOf(kid: string, { fingerprint }: Pick<Intake, 'fingerprint'>): Pick<PackProblem, 'fingerprint'> {
  return /^[\w-]{43}$/.test(kid) ? { fingerprint: fingerprint(kid) } : {};
}
