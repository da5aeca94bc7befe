/** What the extension stores, and how to be rid of it. */

import { useState } from 'preact/hooks';
import type { Erasing, KeptView } from '../../components/options/types.ts';
import { readAll } from '../background/store.ts';
import { askPacks } from './data.ts';
import { tell } from './tell.ts';

export interface KeptHere {
  kept: KeptView | undefined;
  onShowKept: () => void;
  erasing: Erasing;
  onErase: () => void;
}

/** What is stored is looked up when somebody wants to see it: it may be large. */
export function useKept(): KeptHere {
  const [kept, setKept] = useState<KeptView>();
  const [erasing, setErasing] = useState<Erasing>('idle');
  const look = async () => setKept(await readAll().then(tell, () => 'failed' as const));
  const erase = async () => {
    setErasing('busy');
    const answer = await askPacks('erase');
    setErasing(answer === 'silent' ? 'failed' : 'done');
    if (kept) await look();
  };
  return { kept, erasing, onShowKept: () => void look(), onErase: () => void erase() };
}
