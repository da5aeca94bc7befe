/** Sample posts: what a pack should leave alone, and what it should speak up about. */

import { check } from '../check.ts';
import type { Compiled } from '../compiled.ts';
import type { Draft, Hint } from '../types.ts';

/** A post to try a pack with. Its file's name says what is expected: `a.ok.txt`, `a.hit.txt`, or nothing (`a.txt`). */
export interface Sample {
  path: string;
  text: string;
}

export interface SampleResult extends Sample {
  expected: 'ok' | 'hit' | undefined;
  passed: boolean;
  hints: Hint[];
}

/** A sample is loud where a hint is an error or a warning: a suggestion does no harm to a good post. */
export function isLoud({ severity }: Hint): boolean {
  return severity !== 'suggestion';
}

/**
 * Checks a sample and holds the answer against what its name promises.
 *
 * @param about what all samples have in common
 */
export function trySample(compiled: Compiled, sample: Sample, about: Omit<Draft, 'text'>): SampleResult {
  const hints = check(compiled, { ...about, text: sample.text });
  const [, word] = /\.(ok|hit)\.txt$/.exec(sample.path) ?? [];
  const expected = word === 'ok' || word === 'hit' ? word : undefined;
  const passed = expected === undefined || hints.some(isLoud) === (expected === 'hit');
  return { ...sample, expected, passed, hints };
}
