/** Names that a rule gives twice: nothing goes wrong, and one of them may be out of date. */

import { fold } from '../text/fold.ts';
import type { Mistake } from '../types.ts';
import type { Path, Positions } from './positions.ts';
import type { Rule } from './schema.ts';
import { MOST_TOLD, quoted } from './told.ts';

/** A warning for each name in the pack that stands above it already, in other letters perhaps. */
export function repeatedNames(rule: Rule, at: number, positions: Positions): Mistake[] {
  if (rule.kind !== 'names') return [];
  const seen = new Map<string, Path>();
  const warnings: Mistake[] = [];
  for (const [n, entry] of (rule.names ?? []).entries()) {
    const item: Path = ['rules', at, 'names', n];
    const path = typeof entry === 'string' ? item : [...item, 'name'];
    const name = typeof entry === 'string' ? entry : entry.name;
    const first = seen.get(fold(name));
    if (!first) seen.set(fold(name), path);
    else if (warnings.length <= MOST_TOLD) {
      const line = positions.at(first).line;
      warnings.push({ ...positions.at(path), message: repetition(name, line) });
    }
  }
  return warnings;
}

/** @param line where the name stands first */
export function repetition(name: string, line: number): string {
  return `the name "${quoted(name)}" is given twice, first on line ${line}`;
}
