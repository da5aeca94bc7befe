/** Adding a pack from a file, step by step. What was chosen and typed is kept until it is taken or given up. */

import { useRef, useState } from 'preact/hooks';
import type { Adding, Preview, Trouble } from '../../components/options/types.ts';
import { type Given, look, readFile, take } from './data.ts';

export interface AddSteps {
  adding: Adding;
  onFile: (file: File) => void;
  onKey: (key: string) => void;
  onTake: () => void;
  onCancel: () => void;
}

/** The way through, for a file's text and what is known of it by now. */
interface Way {
  file: string;
  given: Given;
}

/**
 * @param behind whether the organisation's own pack comes first
 * @param onTaken called when a pack was taken in
 */
export function useAdding(behind: boolean, onTaken: () => void): AddSteps {
  const [adding, setAdding] = useState<Adding>({ step: 'choose' });
  const way = useRef<Way>(undefined);
  /** Counts the files: what comes back about one that was put aside since is not shown. */
  const run = useRef(0);

  async function open(next: Way): Promise<void> {
    const own = run.current;
    const found = await look(next.given);
    if (own !== run.current) return;
    way.current = next;
    setAdding(afterLook(next, found));
  }

  async function onFile(file: File): Promise<void> {
    const own = ++run.current;
    const { name } = file;
    setAdding({ step: 'opening', file: name });
    const source = await readFile(file);
    if (own !== run.current) return;
    if (typeof source !== 'string') return setAdding({ step: 'choose', file: name, problem: source });
    await open({ file: name, given: { source } });
  }

  async function onKey(packKey: string): Promise<void> {
    if (!way.current) return;
    const { file, given } = way.current;
    setAdding({ step: 'key', file, wrong: false, busy: true });
    await open({ file, given: { ...given, packKey } });
  }

  async function onTake(): Promise<void> {
    if (adding.step !== 'preview' || !way.current) return;
    const { problem: _, ...shown } = adding;
    setAdding({ ...shown, busy: true });
    const problem = await take(way.current.given);
    if (problem) return setAdding({ ...shown, busy: false, problem });
    const { title, version } = adding.preview;
    onCancel();
    setAdding({ step: 'choose', added: { title, version, waits: behind } });
    onTaken();
  }

  function onCancel(): void {
    run.current++;
    way.current = undefined;
    setAdding({ step: 'choose' });
  }

  return {
    adding,
    onFile: (file) => void onFile(file),
    onKey: (key) => void onKey(key),
    onTake: () => void onTake(),
    onCancel,
  };
}

/** Where a look leads: to the preview, to the key, or back to choosing. */
function afterLook({ file, given }: Way, found: Preview | Trouble): Adding {
  if (!('code' in found)) return { step: 'preview', file, preview: found, busy: false };
  if (found.code === 'key-missing' || found.code === 'key-wrong')
    return { step: 'key', file, wrong: given.packKey !== undefined, busy: false };
  // The key was fine, or there was none: another file is wanted. Where nobody answered, the key need not be pasted again.
  if (found.code === 'silent' && given.packKey !== undefined)
    return { step: 'key', file, wrong: false, busy: false, problem: found };
  return { step: 'choose', file, problem: found };
}
