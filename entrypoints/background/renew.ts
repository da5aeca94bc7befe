/** A newer version of the extension and a pack that an older one took in: it is made ready anew, and never voided. */

import { type Compiled, makeChecker } from '../../rules/index.ts';
import type { Intake } from '../intake.ts';
import type { InForceParts, PackSource, Slot } from './records.ts';
import { forceOf } from './slot.ts';

export interface RenewOutside {
  readSource(source: PackSource): Promise<Slot['source'] | undefined>;
  loadIntake(): Promise<Intake>;
  /** The version of the extension. */
  engine: string;
}

/** Both languages, a tag, an address and a name: each part of the engine has something to do. */
const PROBE =
  'Vandaag was Anna Rietveld bij ons. We are proud of our team! #peerdal https://peerdal.example 06-12345678';

/**
 * The pack for this engine. Where examples of it fail now, it names their rules, which go on working. Where it cannot be read
 * at all, it is as it was compiled before, as long as that still runs. Undefined where none of these works.
 */
export async function renew(old: InForceParts, outside: RenewOutside): Promise<InForceParts | undefined> {
  const { engine } = outside;
  const source = await outside.readSource(old.state.source).catch(() => undefined);
  const intake = await outside.loadIntake();
  const anew = source !== undefined && attempt(() => compileAnew(source, old, engine, intake));
  if (anew && runs(anew.force.compiled)) return anew;
  return runs(old.force.compiled) ? { ...old, force: { ...old.force, engine } } : undefined;
}

function compileAnew(
  source: Slot['source'],
  { state: { lame: _, ...state } }: InForceParts,
  engine: string,
  intake: Intake,
): InForceParts | undefined {
  const whole = intake.parsePack(source, { version: engine });
  const parsed = 'pack' in whole ? whole : intake.parsePack(source, { version: engine, examples: 'leave' });
  if ('mistakes' in parsed) return undefined;
  const { pack } = parsed;
  const lame = 'pack' in whole ? [] : intake.lameRules(pack);
  return {
    force: forceOf(pack, engine, intake, state.kid !== undefined),
    book: intake.book(pack),
    state: { ...state, ...(lame.length > 0 && { lame }) },
  };
}

/** Whether this engine can check with it. */
function runs(compiled: Compiled): boolean {
  return attempt(() => makeChecker(compiled).check({ text: PROBE })) !== undefined;
}

/** What another engine made need not have the shape that this one expects. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
