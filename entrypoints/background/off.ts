/** The rules that a person switched off. */

import type { Compiled } from '../../rules/index.ts';
import type { Change, OffRules, Settings } from './choices.ts';
import type { InForce } from './packs.ts';

export interface OffOutside {
  current(): Promise<Pick<InForce, 'compiled'>>;
  writeSettings(edit: (now: Settings) => Change): Promise<void>;
}

/**
 * Switches a rule of the pack in force off, or on again.
 *
 * @returns what does it; an id that the pack does not have changes nothing
 */
export function makeSwitch({ current, writeSettings }: OffOutside): (rule: string, to: 'off' | 'on') => Promise<void> {
  return async (rule, to) => {
    const { compiled } = await current();
    if (!compiled.rules.some(({ id }) => id === rule)) return;
    await writeSettings(({ off = {} }) => {
      const others = (off[compiled.id] ?? []).filter((id) => id !== rule);
      return { off: { ...off, [compiled.id]: to === 'off' ? [...others, rule] : others } };
    });
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
