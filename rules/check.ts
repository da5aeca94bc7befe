/** Checking a draft: pure, without a clock and without reading or writing anything. */

import { type Answer, makeChecker } from './checker.ts';
import type { Compiled } from './compiled.ts';
import { english } from './grammar/english.ts';
import type { Draft, Hint } from './types.ts';

/**
 * The hints on a draft, in the order of their places; those on the whole draft come last. An empty draft has none.
 * Never throws, whatever the text.
 */
export function check(compiled: Compiled, draft: Draft): Hint[] {
  const { hints }: Answer = makeChecker(compiled).check(draft, english);
  return hints;
}
