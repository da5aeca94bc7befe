/** Rules that keep their names in a file: the names are read into the rule, so that the pack is whole. */

import type { Mistake } from '../types.ts';
import { readNames } from './csv-names.ts';
import type { Problem } from './issues.ts';
import type { Rule } from './schema.ts';

/** Gives a file beside the pack by its name; undefined where there is none. */
export type Files = (name: string) => Uint8Array | undefined;

export interface Included {
  rule: Rule;
  /** What is wrong with the reference itself. */
  problems: Problem[];
  mistakes: Mistake[];
  warnings: Mistake[];
}

/** Puts the names of a rule's file behind its own. */
export function includeFile(rule: Rule, at: number, files: Files | undefined): Included {
  if (rule.kind !== 'names' || rule.file === undefined) return { rule, problems: [], mistakes: [], warnings: [] };
  const { file, ...rest } = rule;
  const bytes = files?.(file);
  if (!bytes) {
    const message = files
      ? `the file "${file}" cannot be found beside the pack`
      : `the names in "${file}" are not in this pack; publish it with the tool, which takes them in`;
    return { rule: rest, problems: [{ path: ['rules', at, 'file'], message }], mistakes: [], warnings: [] };
  }
  const { names, mistakes, warnings } = readNames(bytes, file);
  return { rule: { ...rest, names: [...(rule.names ?? []), ...names] }, problems: [], mistakes, warnings };
}
