/** Looks for a newer pack at the address in the policy. The only place that asks the network. */

import { download } from './download.ts';
import { hashOf } from './hash.ts';
import type { PackProblem } from './messages.ts';
import type { Packs } from './packs.ts';
import type { KeptPolicy, PackState, Update } from './records.ts';
import { firstLook, nextLook } from './schedule.ts';

/** The alarm for the next look. */
export const UPDATE_ALARM = 'update';
/** For a whole answer, in ms. */
const PATIENCE = 30_000;

export interface UpdateOutside {
  policy(): Promise<KeptPolicy>;
  packs: Pick<Packs, 'take'>;
  readState(source: 'policy'): Promise<PackState | undefined>;
  readUpdate(): Promise<Update>;
  writeUpdate(update: Update): Promise<void>;
  alarms: {
    get(name: string): Promise<unknown>;
    create(name: string, when: { delayInMinutes: number }): unknown;
    clear(name: string): Promise<unknown>;
  };
  /** Whether a request to a pattern's hosts would not name this install, or the person allowed it. */
  mayAsk(pattern: string): Promise<boolean>;
  /** This moment, ISO 8601. */
  now(): string;
  /** From 0 to 1. */
  random(): number;
  fetch?: typeof fetch;
  /** For a whole answer, in ms. */
  patience?: number;
}

export interface Updates {
  /** Looks now; where a look is under way, waits for that one. Never rejects. */
  now(): Promise<void>;
  /** The worker woke up: sees to it that there is a next look. */
  awake(): Promise<void>;
  /** The browser started: looks within some minutes, or now where nothing has come from the policy yet. */
  soon(): Promise<void>;
  /** No more looks. */
  stop(): Promise<void>;
}

/** The address in the policy, or the one beside it from which the first group gets its packs. */
export function addressOf({ packUrl, channel }: KeptPolicy['policy']): string | undefined {
  if (packUrl === undefined || channel !== 'pilot') return packUrl;
  const url = new URL(packUrl);
  url.pathname = url.pathname.replace(/[^/]*$/, 'pilot.pack');
  return url.href;
}

/** What to ask the person's permission for. */
export const patternOf = (address: string): string => `https://${new URL(address).hostname}/*`;

export function makeUpdates(outside: UpdateOutside): Updates {
  const { alarms, random } = outside;
  const ask = outside.fetch ?? fetch;
  let running: Promise<void> | undefined;

  /** Again from the start where the policy changed meanwhile: then what came is what nobody asked for. */
  async function run(): Promise<void> {
    let kept: KeptPolicy;
    do {
      kept = await outside.policy();
      const address = addressOf(kept.policy);
      if (address === undefined) return;
      await lookAt(address, kept);
    } while (!(await isPolicy(kept)));
  }

  async function lookAt(address: string, kept: KeptPolicy): Promise<void> {
    const { failures = 0, hash: last } = await readUpdate();
    // Before all else, so that a worker that is stopped meanwhile comes back to it.
    await plan(kept.every, failures + 1);
    const fetched = await fetchFrom(address);
    const hash = 'bytes' in fetched ? await hashOf(fetched.bytes) : undefined;
    const isKnown = hash !== undefined && hash === last && (await readState()) !== undefined;
    if (!(await isPolicy(kept))) return;
    const problem = 'problem' in fetched ? fetched.problem : isKnown ? undefined : await take(fetched.bytes, kept);
    if (!(await isPolicy(kept))) return;
    const next = problem ? { problem, failures: failures + 1 } : { ...(hash !== undefined && { hash }) };
    await outside.writeUpdate({ checked: outside.now(), ...next }).catch(() => undefined);
    if (!problem) await plan(kept.every, 0);
  }

  async function fetchFrom(address: string): Promise<{ bytes: Uint8Array } | { problem: PackProblem }> {
    if (!(await outside.mayAsk(patternOf(address)))) return { problem: { code: 'permission' } };
    const request: RequestInit = {
      cache: 'no-cache',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'follow',
    };
    return await download((signal) => ask(address, { ...request, signal }), outside.patience ?? PATIENCE);
  }

  async function take(bytes: Uint8Array, { policy }: KeptPolicy): Promise<PackProblem | undefined> {
    const answer = await outside.packs.take(bytes, { by: 'address', policy });
    return answer.ok ? undefined : answer.problem;
  }

  const isPolicy = async (kept: KeptPolicy) => (await outside.policy()) === kept;
  const readUpdate = () => outside.readUpdate().catch((): Update => ({}));
  const readState = () => outside.readState('policy').catch(() => undefined);
  const plan = async (every: number, failures: number) =>
    alarms.create(UPDATE_ALARM, { delayInMinutes: nextLook(every, failures, random()) });

  function now(): Promise<void> {
    running ??= run()
      .catch((error: unknown) => console.error(error))
      .finally(() => {
        running = undefined;
      });
    return running;
  }

  async function soon(): Promise<void> {
    if (addressOf((await outside.policy()).policy) === undefined) return;
    if ((await readState()) === undefined) await now();
    else await alarms.create(UPDATE_ALARM, { delayInMinutes: firstLook(random()) });
  }

  return {
    now,
    soon,
    async awake() {
      if ((await alarms.get(UPDATE_ALARM)) === undefined) await soon();
    },
    async stop() {
      await alarms.clear(UPDATE_ALARM);
    },
  };
}
