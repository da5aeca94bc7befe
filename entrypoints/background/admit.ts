/** Whether a pack may come in, and what is to be remembered of it if it does. */

import { learn, NO_TRUST, type Pack, trustedKeys } from '../../rules/index.ts';
import type { Mistake } from '../../rules/types.ts';
import type { Intake } from '../intake.ts';
import { hashOf } from './hash.ts';
import type { PackProblem } from './messages.ts';
import { channelOf, objectionTo } from './objections.ts';
import type { ChangingSource, Known, PackState } from './records.ts';
import { named, strangerProblem, type Unwrapped, unwrap, type Way } from './unwrap.ts';

export interface AdmitOutside {
  loadIntake(): Promise<Intake>;
  readKnown(source: ChangingSource, id: string): Promise<Known | undefined>;
  readState(source: ChangingSource): Promise<PackState | undefined>;
  /** The person's local day, `2026-11-22`. */
  today(): string;
  /** The version of the extension. */
  engine: string;
}

export interface Admitted extends Unwrapped {
  pack: Pack;
  /** To be stored with it; absent for a file that nobody signed. */
  known?: Known;
  /** The same bytes as the one that there is. */
  unchanged: boolean;
}

/** Looks at a pack from all sides. Rejects only for a broken storage, or where the browser refuses a file of ours. */
export async function admit(
  sent: string | Uint8Array,
  way: Way,
  outside: AdmitOutside,
): Promise<Admitted | { problem: PackProblem }> {
  const { engine } = outside;
  const intake = await outside.loadIntake();
  const from: ChangingSource = way.by === 'file' ? 'file' : 'policy';
  const expected = way.by === 'address' ? way.policy.packId : undefined;
  const unwrapped = await unwrap(
    sent,
    way,
    expected === undefined ? undefined : await outside.readKnown(from, expected),
    intake,
  );
  if ('problem' in unwrapped) return unwrapped;
  const { source, signer } = unwrapped;
  const parsed = intake.parsePack(source, { version: engine });
  if ('mistakes' in parsed) return { problem: brokenProblem(source, parsed.mistakes, engine) };
  const { pack } = parsed;
  const about = { id: pack.id, version: pack.version };
  const [known, state, hash] = await Promise.all([
    outside.readKnown(from, pack.id),
    outside.readState(from),
    hashOf(source),
  ]);
  if (way.by === 'file' && signer && known?.first) {
    const trusted = trustedKeys([known.first], known.trust);
    if (!trusted.some(({ kid }) => kid === signer.kid))
      return { problem: { ...strangerProblem(signer.kid, known.trust, intake), ...about } };
  }
  const problem = objectionTo(pack, { way, signed: signer !== undefined, hash, known, state, today: outside.today() });
  if (problem) return { problem };
  const seen = known?.seen[channelOf(way)];
  return {
    ...unwrapped,
    pack,
    unchanged: state?.id === pack.id && state.version === pack.version && seen?.hash === hash,
    ...((signer || from === 'policy') && { known: await remember(pack, way, signer, known, hash, intake) }),
  };
}

async function remember(
  pack: Pack,
  way: Way,
  signer: Unwrapped['signer'],
  known: Known | undefined,
  hash: string,
  intake: Intake,
): Promise<Known> {
  const trust = known?.trust ?? NO_TRUST;
  const first = known?.first ?? (way.by === 'file' ? signer : undefined);
  // The policy's own text says nothing of who may sign what comes from an address.
  const learns = signer && way.by !== 'policy';
  return {
    ...(first && { first }),
    trust: learns ? learn(trust, signer.kid, await named(pack.keys ?? [], intake)) : trust,
    seen: { ...known?.seen, [channelOf(way)]: { version: pack.version, hash } },
  };
}

/** Why a pack could not be read: for a newer extension, or with mistakes. */
function brokenProblem(source: string | Uint8Array, mistakes: Mistake[], engine: string): PackProblem {
  const { id, version, needs } = headOf(source);
  const about = { ...(typeof id === 'string' && { id }), ...(typeof version === 'number' && { version }) };
  const newer = typeof needs === 'string' && new Intl.Collator('en', { numeric: true }).compare(needs, engine) > 0;
  return newer ? { code: 'needs', ...about, needs, mistakes } : { code: 'broken', ...about, mistakes };
}

/** What a published pack says of itself; nothing of one in YAML. */
function headOf(source: string | Uint8Array): Record<string, unknown> {
  try {
    const data: unknown = JSON.parse(typeof source === 'string' ? source : new TextDecoder().decode(source));
    return typeof data === 'object' && data !== null ? { ...data } : {};
  } catch {
    return {};
  }
}
