/** Rules that keep their names in a file: the names are read into the rule, so that the pack is whole. */

import type { Mistake } from '../types.ts';
import { type CsvNames, readNames } from './csv-names.ts';
import type { Problem } from './issues.ts';
import type { Rule } from './schema.ts';
import { quoted } from './told.ts';

/** Five times what the largest organisation is known to need. */
const MOST_NAMES = 500_000;

/** Gives a file beside the pack by its name; undefined where there is none. */
export type Files = (name: string) => Uint8Array | undefined;

export interface Included {
  rule: Rule;
  /** Whether it has all its names. */
  whole: boolean;
  /** What is wrong with the reference itself. */
  problems: Problem[];
  mistakes: Mistake[];
  warnings: Mistake[];
}

/** Puts the names of files behind those that a rule has; several rules may have the same file. */
export class Includer {
  readonly #files: Files | undefined;
  readonly #read = new Map<string, CsvNames>();
  #names = 0;

  constructor(files: Files | undefined) {
    this.#files = files;
  }

  include(rule: Rule, at: number): Included {
    if (rule.kind !== 'names' || rule.file === undefined)
      return { rule, whole: true, problems: [], mistakes: [], warnings: [] };
    const { file, ...rest } = rule;
    const wrong = (message: string): Included => ({
      rule: rest,
      whole: false,
      problems: [{ path: ['rules', at, 'file'], message }],
      mistakes: [],
      warnings: [],
    });
    const before = this.#read.get(file);
    const bytes = before ? undefined : this.#files?.(file);
    if (!before && !bytes) {
      return wrong(
        this.#files
          ? `the file "${quoted(file)}" cannot be found beside the pack`
          : `the names in "${quoted(file)}" are not in this pack; publish it with the tool, which takes them in`,
      );
    }
    const read = before ?? readNames(bytes ?? new Uint8Array(), file);
    this.#read.set(file, read);
    this.#names += read.names.length;
    if (this.#names > MOST_NAMES)
      return wrong(`with this file the pack has more than ${MOST_NAMES.toLocaleString('en')} names: leave some out`);
    return {
      rule: { ...rest, names: [...(rule.names ?? []), ...read.names] },
      whole: read.mistakes.length === 0,
      problems: [],
      // What is wrong in a file is told once.
      mistakes: before ? [] : read.mistakes,
      warnings: before ? [] : read.warnings,
    };
  }
}
