/** A good pack as its author wrote it: the pack, and the place of everything in it. */

import { readNames } from '../pack/csv-names.ts';
import type { Files } from '../pack/files.ts';
import { valueAt } from '../pack/issues.ts';
import { type PackOptions, parsePack } from '../pack/parse.ts';
import type { Path } from '../pack/positions.ts';
import { items } from '../pack/references.ts';
import type { Pack } from '../pack/schema.ts';
import { readSource, type Source } from '../pack/source.ts';
import type { Mistake } from '../types.ts';

export type Place = Omit<Mistake, 'message'>;

export interface Written {
  pack: Pack;
  warnings: Mistake[];
  /** Where something of the pack stands; for a name from a file, its line there. */
  at(path: Path): Place;
  /** Where the text of a scalar begins and ends in the source; undefined where there is none. */
  scalarAt(path: Path): { start: number; end: number } | undefined;
}

/** Reads a pack as {@link parsePack} does, and keeps the places. */
export function readWritten(source: string | Uint8Array, options: PackOptions = {}): Written | { mistakes: Mistake[] } {
  const parsed = parsePack(source, options);
  if ('mistakes' in parsed) return parsed;
  const read = readSource(source);
  if ('mistakes' in read) return read;
  return {
    ...parsed,
    at: placesIn(read, options.files),
    scalarAt: (path) => read.positions.scalarAt(path),
  };
}

function placesIn({ data, positions }: Source, files: Files | undefined): (path: Path) => Place {
  const linesOf = new Map<string, number[]>();
  return (path) => {
    const [, rule = 0, field, name] = path;
    const file = path[0] === 'rules' && field === 'names' ? valueAt(data, ['rules', rule, 'file']) : undefined;
    const own = items(data, ['rules', rule, 'names']).length;
    if (typeof file !== 'string' || typeof name !== 'number' || name < own) return positions.at(path);
    let lines = linesOf.get(file);
    if (!lines) {
      lines = readNames(files?.(file) ?? new Uint8Array(), file).lines;
      linesOf.set(file, lines);
    }
    return { file, line: lines[name - own] ?? 1, column: 1 };
  };
}
