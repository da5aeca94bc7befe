import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Checking } from '../../components/popup/PackDetails.tsx';
import { askPack, checkNow, noPack, onPack, type PackView, readStoredPack } from './data.ts';

/** After so long without a pack, in milliseconds, something is wrong. */
const PATIENCE = 10_000;

export interface Pack {
  pack: PackView;
  checking: Checking;
  onCheck: () => void;
}

/**
 * The pack in force, read again whenever another one comes.
 * @param first as storage had it when the page was opened
 */
export function usePack(first: PackView | undefined): Pack {
  const [pack, setPack] = useState(first ?? noPack('loading'));
  const [checking, setChecking] = useState<Checking>('idle');

  const read = useCallback(async () => setPack((await readStoredPack()) ?? (await askPack())), []);
  useEffect(() => {
    onPack(() => void read());
    if (!first) void read();
  }, [first, read]);

  const waiting = pack.guidelines.state === 'loading';
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setPack(noPack('slow')), PATIENCE);
    return () => clearTimeout(timer);
  }, [waiting]);

  const check = async () => {
    setChecking('busy');
    setChecking(await checkNow());
    await read();
  };
  return { pack, checking, onCheck: () => void check() };
}
