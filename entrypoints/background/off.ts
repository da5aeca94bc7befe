/** The rules that a person switched off. */

import type { Compiled } from '../../rules/index.ts';
import type { InForce } from './packs.ts';
import type { OffRules, Settings } from './store.ts';

export interface OffOutside {
  current(): Promise<Pick<InForce, 'compiled'>>;
  readSettings(): Promise<Settings>;
  writeSettings(patch: Partial<Settings>): Promise<void>;
}

/**
 * Switches a rule of the pack in force off, or on again. One after the other, so that none is lost.
 *
 * @returns what does it; an id that the pack does not have changes nothing
 */
export function makeSwitch(outside: OffOutside): (rule: string, to: 'off' | 'on') => Promise<void> {
  let queue: Promise<void> = Promise.resolve();

  async function now(rule: string, to: 'off' | 'on'): Promise<void> {
    const { compiled } = await outside.current();
    if (!compiled.rules.some(({ id }) => id === rule)) return;
    const { off = {} } = await outside.readSettings();
    const others = (off[compiled.id] ?? []).filter((id) => id !== rule);
    await outside.writeSettings({ off: { ...off, [compiled.id]: to === 'off' ? [...others, rule] : others } });
  }

  return (rule, to) => {
    const done = queue.then(() => now(rule, to));
    queue = done.catch(() => undefined);
    return done;
  };
}

/** What is stored, as it should be: anything else in it counts as nothing. */
export function readOff(stored: unknown): OffRules {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([pack, rules]) =>
      Array.isArray(rules) ? [[pack, rules.filter((rule) => typeof rule === 'string')]] : [],
    ),
  );
}

/** Gives a pack without the rules that are off: the very same object as long as both stay the same. */
export function makeWithout(): (compiled: Compiled, off: readonly string[]) => Compiled {
  let last: { compiled: Compiled; off: string; without: Compiled } | undefined;
  return (compiled, off) => {
    if (off.length === 0) return compiled;
    const key = off.join('\n');
    if (last?.compiled !== compiled || last.off !== key) {
      const rules = compiled.rules.filter(({ id }) => !off.includes(id));
      last = { compiled, off: key, without: { ...compiled, rules } };
    }
    return last.without;
  };
}
