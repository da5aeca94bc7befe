/** What is stored about packs: the shapes, and the key under which each of them lies. */

import type { Bookmark } from '../../components/changes.ts';
import type { Compiled, Policy, PolicyProblem, PublicKey, Trust } from '../../rules/index.ts';
import type { Book, SiteRow, Text } from '../../rules/types.ts';
import type { PackProblem } from './messages.ts';

/** Where a pack came from; of those that are there, the first is in force. */
export const SOURCES = ['policy', 'file', 'starter'] as const;
export type PackSource = (typeof SOURCES)[number];

/** What is known of a pack that was taken in. No name from it, and no text of a rule. */
export interface PackState {
  source: PackSource;
  id: string;
  version: number;
  title: Text;
  organisation: string;
  released: string;
  expires?: string;
  /** The key that signed it (its kid); absent for one that nobody signed. */
  kid?: string;
  rules: number;
  names: number;
  /** When it was taken in, ISO 8601. */
  taken: string;
  /** Rules whose examples no longer fit, with this version of the extension. */
  lame?: string[];
}

/** A pack made ready for checking, and the version of the extension that did it. */
export interface Force {
  compiled: Compiled;
  /** The guidelines by id, without their Markdown. */
  plain: Record<string, Text>;
  /** Newer selectors of boxes; absent where there are none, or where nobody signed the pack that has them. */
  rows?: readonly SiteRow[];
  engine: string;
}

/** All that is stored of one source's pack; each part is a record of its own, so that a start reads what it needs. */
export interface Slot {
  /** The pack as its author wrote it, JSON or YAML: what a newer engine reads anew. */
  source: string | Uint8Array;
  force: Force;
  book: Book;
  state: PackState;
}

/** What a start needs. */
export type InForceParts = Pick<Slot, 'force' | 'book' | 'state'>;

/** The sources whose packs change, so that something is to be remembered of them. */
export type ChangingSource = Exclude<PackSource, 'starter'>;
export type Channel = NonNullable<Policy['channel']>;

/** What is remembered of a pack's id, for each source apart: what a file brings says nothing about the policy's. */
export interface Known {
  /** `file`: the key of the first import, which a person saw. The policy names its own. */
  first?: { kid: string; key: PublicKey };
  trust: Trust;
  /** The highest version taken for each channel, and the SHA-256 of its bytes. Files are all of the stable one. */
  seen: { [C in Channel]?: { version: number; hash: string } };
}

/** The policy as it was last seen. */
export interface KeptPolicy {
  /** As the browser handed it over, in JSON: the same again is not read again. */
  raw: string;
  policy: Policy;
  problems: PolicyProblem[];
  /** Hours between two looks for a newer pack. */
  every: number;
  /** The version of the extension that read it. */
  engine: string;
}

/** How the last look for the policy's pack went. */
export interface Update {
  /** When that was, ISO 8601. */
  checked?: string;
  problem?: PackProblem;
  /** SHA-256 of the bytes that were taken last: the same again are not opened again. */
  hash?: string;
  /** Looks in a row that failed. */
  failures?: number;
}

/** Every record, by its key. */
export type Records = {
  [K in `${PackSource}/${keyof Slot}`]: K extends `${PackSource}/${infer Part extends keyof Slot}` ? Slot[Part] : never;
} & { [K in `known/${ChangingSource}/${string}`]: Known } & {
  /** What the reader has seen of a pack's guidelines, by its id. */
  [K in `bookmark/${string}`]: Bookmark;
} & {
  /** The source whose pack is in force. */
  pointer: PackSource;
  policy: KeptPolicy;
  update: Update;
};
