/** Rules that speak up so often that people stop reading. Known only where there are sample posts. */

import { check } from '../../check.ts';
import { compilePack } from '../../compile.ts';
import { type Found, type Ground, rulesOf } from '../ground.ts';
import { isLoud } from '../samples.ts';

/** With fewer posts, a share says nothing. */
const FEWEST = 5;
/** One post in five. */
const OFTEN = 0.2;

/** Rules with an error or a warning in many sample posts; those that should be flagged (`.hit.txt`) are left out. */
export function noisyRules({ pack, samples }: Ground): Found[] {
  const ordinary = samples.filter(({ path }) => !path.endsWith('.hit.txt'));
  if (ordinary.length < FEWEST) return [];
  const compiled = compilePack(pack);
  const counts = new Map<string, number>();
  for (const { text } of ordinary) {
    const loud = new Set(
      check(compiled, { text })
        .filter(isLoud)
        .map(({ rule }) => rule),
    );
    for (const rule of loud) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return rulesOf(pack).flatMap(({ rule, at }) => {
    const count = counts.get(rule.id) ?? 0;
    if (count / ordinary.length < OFTEN) return [];
    const message = `it speaks up in ${count} of ${ordinary.length} sample posts, and people learn to ignore what they see often: make it a suggestion, narrow it with "when", or add to "except"`;
    return [{ path: [...at, 'id'], message }];
  });
}
