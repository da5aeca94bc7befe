/** Which version a build gets, and the day of its release. */

import type { Pack } from '../pack/schema.ts';

/** What the build before this one says of itself. */
export interface Previous {
  version: number;
  released: string;
  /** Its pack as data, whatever engine wrote it. */
  data: Readonly<Record<string, unknown>>;
}

export interface Release {
  version: number;
  released: string;
  /** `first`: there was no build before; `same`: nothing is new; `new`: the author raised the version; `raised`: we did. */
  reason: 'first' | 'same' | 'new' | 'raised';
}

/**
 * The version and the day that a pack goes out with. Clients never go back to a lower version, and refuse the same one with
 * another content: so what is new goes out under a version above the one before.
 *
 * @param today `2026-11-22`
 */
export function releaseOf(pack: Pack, previous: Previous | undefined, today: string): Release {
  const { version, released } = pack;
  if (!previous) return { version, released, reason: 'first' };
  if (version > previous.version) return { version, released, reason: 'new' };
  // An earlier day is that of a build that could not be written back into the author's file.
  if (content(pack) === content(previous.data) && released <= previous.released)
    return { version: previous.version, released: previous.released, reason: 'same' };
  // A day that the author has moved forward by hand stays.
  const day = released > previous.released ? released : today;
  return { version: previous.version + 1, released: day, reason: 'raised' };
}

/** A pack but for its version and day; the order of its fields is the schema's. */
function content(pack: Readonly<Record<string, unknown>>): string {
  const { version: _version, released: _released, ...rest } = pack;
  return JSON.stringify(rest);
}
