/** What a policy means for the packs. */

import type { Policy } from '../../rules/index.ts';
import type { Packs } from './packs.ts';
import type { KeptPolicy, PackState, Update } from './records.ts';
import type { Updates } from './updates.ts';

export interface FollowOutside {
  packs: Pick<Packs, 'take' | 'drop'>;
  updates: Pick<Updates, 'now' | 'stop'>;
  readState(source: 'policy'): Promise<PackState | undefined>;
  writeUpdate(update: Update): Promise<void>;
  /** This moment, ISO 8601. */
  now(): string;
}

/** Entries that say that there is a pack; one of them that is wrong still says so. */
const SPEAK: readonly string[] = ['pack', 'packUrl', 'packId'] satisfies (keyof Policy)[];
/** Entries that say which pack, whose, and from where. */
const ABOUT = ['pack', 'packUrl', 'packId', 'packKey', 'keys', 'channel'] as const satisfies (keyof Policy)[];

/** Whether a policy has anything to say about packs. */
export function speaksOfPacks({ policy, problems }: Pick<KeptPolicy, 'policy' | 'problems'>): boolean {
  return [...Object.keys(policy), ...problems.map(({ field }) => field)].some((field) => SPEAK.includes(field));
}

/** Takes away what the policy no longer names, takes in its own pack, has the one at its address fetched. */
export async function follow(now: KeptPolicy, before: KeptPolicy, outside: FollowOutside): Promise<void> {
  const { packs, updates } = outside;
  const { packId, packUrl, pack } = now.policy;
  const state = await outside.readState('policy');
  const isAnother = state !== undefined && packId !== undefined && state.id !== packId;
  if (state && (!speaksOfPacks(now) || isAnother)) await packs.drop('policy');
  const changed = ABOUT.some((field) => JSON.stringify(now.policy[field]) !== JSON.stringify(before.policy[field]));
  if (changed) await outside.writeUpdate({});
  if (packUrl !== undefined) {
    // The host may take its time; what the policy says besides counts at once.
    if (changed) void updates.now();
    return;
  }
  await updates.stop();
  if (pack === undefined) return;
  const answer = await packs.take(pack, { by: 'policy', policy: now.policy });
  await outside.writeUpdate({ checked: outside.now(), ...(!answer.ok && { problem: answer.problem }) });
  // A full disk is another one tomorrow; whatever else is wrong stays so until the policy changes.
  if (!answer.ok && answer.problem.code === 'storage') throw new Error('The pack of the policy could not be stored');
}
