/**
 * Keeps what the organisation's policy says. A browser hands it over late (Chrome), or only at its own start (Firefox), so
 * what was last seen counts until something else is sure.
 */

import type { Intake } from '../intake.ts';
import type { KeptPolicy } from './records.ts';

export interface PolicyOutside {
  /** What the browser hands over now; empty where there is none, and where it is not there yet. */
  readManaged(): Promise<Record<string, unknown>>;
  readKeptPolicy(): Promise<KeptPolicy | undefined>;
  writeKeptPolicy(policy: KeptPolicy): Promise<void>;
  loadIntake(): Promise<Intake>;
  /** The version of the extension. */
  engine: string;
  /** Has the policy reconciled once more, with `later`, in a minute. */
  wait(): Promise<void>;
  /** Acts on another policy. Where it rejects, it is called again at the next start. */
  follow(policy: KeptPolicy, before: KeptPolicy): Promise<void>;
}

export interface PolicyKeeper {
  /** What the policy says, as last seen. Never rejects. */
  current(): Promise<KeptPolicy>;
  /**
   * Looks what the browser hands over. Rejects where it could not be followed or stored.
   *
   * @param why an empty policy is believed when the browser says that it changed, and a while after the start, never before
   */
  reconcile(why: 'start' | 'changed' | 'later'): Promise<void>;
  /** What was last seen has been erased: looks anew, as after an install. Rejects as `reconcile` does. */
  forget(): Promise<void>;
}

const NONE: KeptPolicy = { raw: '{}', policy: {}, problems: [], every: 0, engine: '' };

/** Whether nothing was handed over: there is no policy, or it is not there yet. */
export const isNone = ({ raw }: KeptPolicy): boolean => raw === NONE.raw;

export function keepPolicy(outside: PolicyOutside): PolicyKeeper {
  let kept: Promise<KeptPolicy> | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  function current(): Promise<KeptPolicy> {
    kept ??= outside.readKeptPolicy().then(
      (read) => read ?? NONE,
      () => NONE,
    );
    return kept;
  }

  async function reconcileNow(why: 'start' | 'changed' | 'later'): Promise<void> {
    const before = await current();
    const managed = await outside.readManaged();
    const raw = JSON.stringify(managed);
    const isEmpty = raw === NONE.raw;
    if (raw === before.raw && (isEmpty || before.engine === outside.engine)) return;
    if (isEmpty && why === 'start') return outside.wait();
    const next = isEmpty ? NONE : await read(managed, raw);
    kept = Promise.resolve(next);
    await outside.follow(next, before);
    // Only now: what failed or was stopped before here begins anew at the next start.
    await outside.writeKeptPolicy(next);
  }

  async function read(managed: Record<string, unknown>, raw: string): Promise<KeptPolicy> {
    const intake = await outside.loadIntake();
    const { policy, problems } = intake.readPolicy(managed);
    const every = policy.checkEvery ?? intake.usualHours;
    return { raw, policy, problems, every, engine: outside.engine };
  }

  function inTurn(work: () => Promise<void>): Promise<void> {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  }

  return {
    current,
    reconcile: (why) => inTurn(() => reconcileNow(why)),
    forget: () =>
      inTurn(() => {
        kept = Promise.resolve(NONE);
        return reconcileNow('changed');
      }),
  };
}
