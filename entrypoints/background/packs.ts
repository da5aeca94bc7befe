/** Keeps the pack in force: takes new ones in, refuses broken ones, and never is without one. */

import type { Compiled } from '../../rules/index.ts';
import type { Book, SiteRow, Text } from '../../rules/types.ts';
import { type AdmitOutside, admit } from './admit.ts';
import type { LookAnswer, PackProblem, TakeAnswer } from './messages.ts';
import type { ChangingSource, InForceParts, Known, PackSource, PackState, Slot } from './records.ts';
import { type RenewOutside, renew } from './renew.ts';
import { previewOf, slotOf } from './slot.ts';
import type { Way } from './unwrap.ts';

/** What packs.ts needs from outside: the parts of store.ts, intake.ts and clock.ts that it uses. */
export interface Outside extends AdmitOutside, RenewOutside {
  readInForce(): Promise<InForceParts | undefined>;
  writeSlot(slot: Slot, known?: Known): Promise<PackSource>;
  writeForce(parts: InForceParts): Promise<void>;
  dropSlot(source: ChangingSource): Promise<void>;
  /** This moment, ISO 8601. */
  now(): string;
}

/** What a check needs of the pack in force. */
export interface InForce {
  compiled: Compiled;
  book: Book;
  /** The guidelines by id, without their Markdown. */
  plain: Record<string, Text>;
  state: PackState;
  /** Newer selectors of boxes. */
  rows: readonly SiteRow[];
}

/** Changes come one after the other, in the order in which they were asked for. */
export interface Packs {
  /** The pack in force, from memory, else from storage, else the starter. Never rejects for a broken storage. */
  current(): Promise<InForce>;
  /** Tells what a pack is that a person chose, or why it cannot be taken. Never rejects. */
  look(sent: string | Uint8Array, packKey?: string): Promise<LookAnswer>;
  /** Takes a pack in. Where it is refused, the one in force stays and goes on working. Never rejects. */
  take(sent: string | Uint8Array, way: Way): Promise<TakeAnswer>;
  /** Forgets every pack, once `erase` has erased them; the starter is in force then. Rejects where `erase` does. */
  reset(erase: () => Promise<void>): Promise<void>;
  /** Takes a source's pack away; the next source's is in force then. Rejects where storage is broken. */
  drop(source: ChangingSource): Promise<void>;
}

/** @param changed called after another pack came into force */
export function keepPacks(outside: Outside, changed: () => void): Packs {
  let inForce: Promise<InForce> | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  /** One change at a time, and none before the pack in force is known. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const before = queue.then(current).catch(() => undefined);
    const result = before.then(work);
    queue = result.catch(() => undefined);
    return result;
  }

  async function starter(): Promise<InForce> {
    const intake = await outside.loadIntake();
    const parsed = intake.parsePack(intake.starter, { version: outside.engine });
    if ('mistakes' in parsed) throw new Error(`The starter pack is broken: ${parsed.mistakes[0]?.message}`);
    const arrival = { from: 'starter' as const, engine: outside.engine, now: outside.now() };
    const slot = slotOf(parsed.pack, { source: intake.starter }, arrival, intake);
    // A full disk or a damaged profile must not leave anybody without a pack: memory will do until the next start.
    await outside.writeSlot(slot).catch(() => undefined);
    return inForceOf(slot);
  }

  async function load(): Promise<InForce> {
    const stored = await outside.readInForce().catch(() => undefined);
    if (!stored) return starter();
    if (stored.force.engine === outside.engine) return inForceOf(stored);
    // The extension was updated: it brings its own starter, and makes anybody else's pack ready anew.
    const { source } = stored.state;
    if (source === 'starter') return starter();
    const renewed = await renew(stored, outside);
    if (renewed) {
      await outside.writeForce(renewed).catch(() => undefined);
      return inForceOf(renewed);
    }
    // Nothing of it can be used any more. What the policy names is fetched again, since it is no longer there.
    const dropped = await outside.dropSlot(source).then(
      () => true,
      () => false,
    );
    return dropped ? load() : starter();
  }

  function current(): Promise<InForce> {
    inForce ??= load().catch((error: unknown) => {
      inForce = undefined;
      throw error;
    });
    return inForce;
  }

  async function takeNow(sent: string | Uint8Array, way: Way): Promise<TakeAnswer> {
    const admitted = await admit(sent, way, outside);
    if ('problem' in admitted) return { ok: false, problem: admitted.problem };
    const { pack, known, unchanged } = admitted;
    const answer = { ok: true as const, id: pack.id, version: pack.version };
    if (unchanged) return answer;
    const from = way.by === 'file' ? 'file' : 'policy';
    const arrival = { from, engine: outside.engine, now: outside.now() } as const;
    const slot = slotOf(pack, admitted, arrival, await outside.loadIntake());
    if ((await outside.writeSlot(slot, known)) === from) {
      inForce = Promise.resolve(inForceOf(slot));
      changed();
    }
    return answer;
  }

  async function lookNow(sent: string | Uint8Array, way: Way): Promise<LookAnswer> {
    const admitted = await admit(sent, way, outside);
    if ('problem' in admitted) return { ok: false, problem: admitted.problem };
    return { ok: true, preview: previewOf(admitted.pack, admitted, await outside.loadIntake()) };
  }

  async function dropNow(source: ChangingSource): Promise<void> {
    const wasInForce = (await current()).state.source === source;
    await outside.dropSlot(source);
    if (!wasInForce) return;
    inForce = undefined;
    await current();
    changed();
  }

  async function resetNow(erase: () => Promise<void>): Promise<void> {
    await erase();
    inForce = undefined;
    await current();
    changed();
  }

  return {
    current,
    look: (sent, packKey) =>
      inTurn(() => lookNow(sent, { by: 'file', ...(packKey !== undefined && { packKey }) }).catch(failed)),
    take: (sent, way) => inTurn(() => takeNow(sent, way).catch(failed)),
    reset: (erase) => inTurn(() => resetNow(erase)),
    drop: (source) => inTurn(() => dropNow(source)),
  };
}

const inForceOf = ({ force: { compiled, plain, rows = [] }, book, state }: InForceParts): InForce => ({
  compiled,
  plain,
  book,
  state,
  rows,
});

/** What goes wrong beside the pack is the disk, as a rule: it is full, or the profile is damaged. */
function failed(error: unknown): { ok: false; problem: PackProblem } {
  const message = error instanceof Error ? error.message : String(error);
  return { ok: false, problem: { code: 'storage', mistakes: [{ line: 1, column: 1, message }] } };
}
