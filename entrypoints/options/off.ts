/** The rules that the person switched off, with what there is to read of them. */

import { useEffect, useState } from 'preact/hooks';
import type { OffPack } from '../../components/options/types.ts';
import type { Text } from '../../rules/types.ts';
import { type OffRules, readInForce, readState } from '../background/store.ts';
import type { Packs } from './packs.ts';

/** The packs whose rules may be off, by their ids. */
type Texts = Record<string, { title: Text; messages: Record<string, Text> }>;

/** Absent until the texts are there, or where storage does not give them; empty where nothing is off. */
export function useOffPacks(off: OffRules | undefined, packs: Packs['packs']): OffPack[] | undefined {
  const [texts, setTexts] = useState<Texts>();
  const some = Object.values(off ?? {}).some((rules) => rules.length > 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other packs have other texts.
  useEffect(() => {
    if (some) void readTexts().then(setTexts);
  }, [some, packs]);
  return some ? texts && offPacks(off ?? {}, texts) : [];
}

function offPacks(off: OffRules, texts: Texts): OffPack[] {
  const known = Object.keys(texts);
  const gone = Object.keys(off).filter((id) => !known.includes(id));
  return [...known, ...gone].flatMap((id) => {
    const pack = texts[id];
    const rules = (off[id] ?? []).map((rule) => {
      const message = pack?.messages[rule];
      return { id: rule, ...(message && { message }) };
    });
    return rules.length > 0 ? [{ id, ...(pack && { title: pack.title }), rules }] : [];
  });
}

/** Of the pack in force and of the person's own; nothing where storage cannot be read. */
async function readTexts(): Promise<Texts | undefined> {
  try {
    const [inForce, own] = await Promise.all([readInForce(), readState('file')]);
    return {
      ...(own && { [own.id]: { title: own.title, messages: {} } }),
      ...(inForce && {
        [inForce.state.id]: {
          title: inForce.state.title,
          messages: Object.fromEntries(inForce.force.compiled.rules.map(({ id, message }) => [id, message])),
        },
      }),
    };
  } catch {
    return undefined;
  }
}
