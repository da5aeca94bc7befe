/** How packs are doing, and what a person can do about it. */

import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Doing, PacksView } from '../../components/options/types.ts';
import { onPack } from '../popup/data.ts';
import { allow, askPacks } from './data.ts';

export interface Packs {
  packs: PacksView | 'silent' | undefined;
  doing: Doing;
  /** To be called when the person's own pack came in. */
  onTaken: () => void;
  check: () => void;
  allow: (pattern: string) => void;
  drop: () => void;
}

/** What a look for a newer pack came to. */
function outcome(before: PacksView | 'silent' | undefined, after: PacksView): Doing {
  if (after.chosen?.problem || after.chosen?.permission) return 'failed';
  const old = typeof before === 'object' ? before.chosen?.pack?.taken : undefined;
  return after.chosen?.pack && after.chosen.pack.taken !== old ? 'new' : 'fine';
}

/** The packs as they are now. Asked again whenever another one came into force or the reader comes back to the page. */
export function usePacks(): Packs {
  const [packs, setPacks] = useState<Packs['packs']>();
  const [doing, setDoing] = useState<Doing>('idle');

  const refresh = useCallback(() => void askPacks('packs').then(setPacks), []);
  useEffect(() => {
    onPack(refresh);
    const onVisible = () => document.visibilityState === 'visible' && refresh();
    document.addEventListener('visibilitychange', onVisible);
    refresh();
    return () => document.removeEventListener('visibilitychange', onVisible);
  }, [refresh]);

  const check = async () => {
    setDoing('checking');
    const answer = await askPacks('update');
    if (answer === 'silent') return setDoing('silent');
    setPacks(answer);
    setDoing(outcome(packs, answer));
  };
  return {
    packs,
    doing,
    onTaken() {
      setDoing('idle');
      refresh();
    },
    check: () => void check(),
    allow: (pattern) => void allow(pattern).then((given) => (given ? check() : setDoing('denied'))),
    async drop() {
      setDoing('dropping');
      const answer = await askPacks('drop');
      if (answer === 'silent') return setDoing('silent');
      setPacks(answer);
      setDoing('dropped');
    },
  };
}
