/** What can be said against a pack that was read and is good: whose it is, for whom, and whether it is newer. */

import type { Pack } from '../../rules/index.ts';
import type { PackProblem } from './messages.ts';
import type { Channel, Known, PackState } from './records.ts';
import type { Way } from './unwrap.ts';

export interface Facts {
  way: Way;
  signed: boolean;
  /** SHA-256 of the pack's own bytes. */
  hash: string;
  /** What is remembered of its id, for its source. */
  known: Known | undefined;
  /** The pack that there is from its source. */
  state: PackState | undefined;
  /** The person's local day. */
  today: string;
}

/** The channel whose versions it counts with. */
export const channelOf = (way: Way): Channel => (way.by === 'file' ? 'stable' : (way.policy.channel ?? 'stable'));

/** The first objection; nothing where there is none. */
export function objectionTo(pack: Pack, facts: Facts): PackProblem | undefined {
  const { way, signed, state, today } = facts;
  const about = { id: pack.id, version: pack.version };
  if (way.by !== 'file') {
    const { packId } = way.policy;
    if (packId !== undefined && packId !== pack.id) return { code: 'other', ...about };
    // A host must not be able to give everybody what only the first group should have.
    if (pack.audience === 'pilot' && channelOf(way) !== 'pilot') return { code: 'pilot', ...about };
  }
  const age = ageObjection(pack, facts);
  if (age) return { code: age, ...about };
  if (signed && pack.released > dayAfter(today)) return { code: 'early', ...about, date: pack.released };
  // An old pack is better than none, but not better than one that is still good.
  const better = state?.id === pack.id && !isPast(state.expires, today);
  if (way.by !== 'file' && isPast(pack.expires, today) && better)
    return { code: 'expired', ...about, ...(pack.expires !== undefined && { date: pack.expires }) };
  return undefined;
}

function ageObjection({ id, version }: Pack, { way, signed, hash, known, state }: Facts): 'older' | 'same' | undefined {
  // An admin who tries his own file may go back by taking the last one away, and change it without a new version.
  if (way.by === 'file' && !signed) return state?.id === id && version < state.version ? 'older' : undefined;
  const seen = known?.seen[channelOf(way)];
  if (!seen || version > seen.version) return undefined;
  if (version < seen.version) return 'older';
  return signed && hash !== seen.hash ? 'same' : undefined;
}

const isPast = (expires: string | undefined, today: string) => expires !== undefined && expires < today;

/** Clocks differ, and so do days around the world. */
function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
