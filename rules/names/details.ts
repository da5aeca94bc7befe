/** What a pack says of names beside how they are written, each once: many clients are "a client in care". */

import type { Text } from '../types.ts';

/** Plain data. */
export interface Details {
  say?: Text | undefined;
  until?: string | undefined;
}

/** Numbers details, from 1 on. */
export class DetailList {
  readonly list: Details[] = [];
  readonly #numbers = new Map<string, number>();
  #last: { details: Details; number: number } = { details: {}, number: 0 };

  /** The number of a name's details; 0 where it has none. */
  numberOf(details: Details): number {
    // Names that follow each other often share them, and to compare takes less time than to write them out.
    if (isSame(details, this.#last.details)) return this.#last.number;
    const number = this.#find(details);
    this.#last = { details, number };
    return number;
  }

  #find({ say, until }: Details): number {
    if (say === undefined && until === undefined) return 0;
    const key = JSON.stringify({ say, until });
    const known =
      this.#numbers.get(key) ?? this.list.push({ ...(say !== undefined && { say }), ...(until && { until }) });
    this.#numbers.set(key, known);
    return known;
  }
}

function isSame({ say: a, until }: Details, { say: b, until: other }: Details): boolean {
  if (until !== other) return false;
  return typeof a === 'object' && typeof b === 'object' ? a.nl === b.nl && a.en === b.en : a === b;
}
