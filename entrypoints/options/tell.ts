/** What the extension stores, as the options page tells of it. */

import type { KeptItem, KeptKind } from '../../components/options/types.ts';
import { type KeptPolicy, type PackSource, type PackState, SOURCES } from '../background/records.ts';
import type { Kept } from '../background/store.ts';

/** What lies under a name of its own. */
const SINGLE: readonly KeptKind[] = ['settings', 'pack', 'started', 'pointer', 'policy', 'update'];
/** What lies under a pack's id. */
const BY_PACK: readonly KeptKind[] = ['known', 'bookmark'];
/** The parts of a pack. The first two have its names in them, and the third is there to be read in the popup. */
const PARTS: readonly KeptKind[] = ['source', 'force', 'book', 'state'];
const UNSHOWN: readonly KeptKind[] = ['source', 'force', 'book'];
const WITH_NAMES: readonly KeptKind[] = ['source', 'force'];

/** All that is stored, told without a name from a pack and without a key. */
export function tell(all: readonly Kept[]): KeptItem[] {
  return all.map(({ place, key, value }) => {
    const { what, of } = read(key);
    const state = of && (all.find((one) => one.key === `${of}/state`)?.value as PackState | undefined);
    return {
      what,
      place,
      key,
      bytes: bytesOf(value),
      ...(of && { of }),
      ...(state && WITH_NAMES.includes(what) && { names: state.names }),
      ...(!UNSHOWN.includes(what) && { shown: JSON.stringify(open(what, value), null, 2) }),
    };
  });
}

/** What lies under a key: `settings`, `policy/state`, `known/file/nl.peerdal.social`. */
function read(key: string): { what: KeptKind; of?: PackSource } {
  const [first = '', second = ''] = key.split('/');
  const single = SINGLE.find((what) => what === key);
  if (single) return { what: single };
  const of = SOURCES.find((source) => source === first);
  const part = PARTS.find((what) => what === second);
  if (of && part) return { what: part, of };
  return { what: BY_PACK.find((what) => what === first) ?? 'unknown' };
}

/** A policy may hold a whole pack, and the key to one. */
function open(what: KeptKind, value: unknown): unknown {
  if (what !== 'policy') return value;
  const { policy, problems } = value as Partial<KeptPolicy>;
  const { pack, packKey, ...others } = policy ?? {};
  return {
    ...(pack && { pack: '…' }),
    ...(packKey && { packKey: '…' }),
    ...others,
    ...(problems?.length && { problems }),
  };
}

/** About how many bytes a value takes. */
function bytesOf(value: unknown): number {
  if (value instanceof Uint8Array) return value.byteLength;
  let binary = 0;
  const json = JSON.stringify(value, (_key, part: unknown) => {
    if (!ArrayBuffer.isView(part)) return part;
    binary += part.byteLength;
    return undefined;
  });
  return binary + new Blob([json]).size;
}
