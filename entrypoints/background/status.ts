/** How things are with the packs, for the pages that show it. */

import { speaksOfPacks } from './follow.ts';
import type { ManagedPack, PacksAnswer } from './messages.ts';
import type { Packs } from './packs.ts';
import type { KeptPolicy, PackSource, PackState, Update } from './records.ts';
import { addressOf, patternOf } from './updates.ts';

export interface StatusOutside {
  packs: Pick<Packs, 'current'>;
  policy(): Promise<KeptPolicy>;
  readState(source: PackSource): Promise<PackState | undefined>;
  readUpdate(): Promise<Update>;
  /** Whether the person, or the organisation, allowed requests to a pattern's hosts. */
  isGranted(pattern: string): Promise<boolean>;
}

/** All that there is to tell. Rejects only where there is no pack at all. */
export async function packsAnswer(outside: StatusOutside): Promise<PacksAnswer> {
  const [{ state: inForce }, kept, file] = await Promise.all([
    outside.packs.current(),
    outside.policy(),
    outside.readState('file').catch(() => undefined),
  ]);
  return {
    inForce,
    ...(speaksOfPacks(kept) && { managed: await managedPack(kept, outside) }),
    ...(file && { file }),
    policyProblems: kept.problems,
  };
}

async function managedPack({ policy }: KeptPolicy, outside: StatusOutside): Promise<ManagedPack> {
  const { packId, pack, channel = 'stable' } = policy;
  const url = addressOf(policy);
  const [state, update] = await Promise.all([
    outside.readState('policy').catch(() => undefined),
    outside.readUpdate().catch((): Update => ({})),
  ]);
  const { checked } = update;
  const problem = url === undefined && pack === undefined ? ({ code: 'policy' } as const) : update.problem;
  // A host that does not let everybody read looks like no host at all; with permission, it answers.
  const mayHelp = url !== undefined && (problem?.code === 'permission' || problem?.code === 'offline');
  const permission = mayHelp && !(await outside.isGranted(patternOf(url))) ? patternOf(url) : undefined;
  return {
    ...(packId !== undefined && { id: packId }),
    ...(url !== undefined && { url }),
    channel,
    ...(state && { state }),
    ...(checked !== undefined && { checked }),
    ...(problem && { problem }),
    ...(permission !== undefined && { permission }),
  };
}
