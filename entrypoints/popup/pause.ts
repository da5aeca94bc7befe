/** The pause that is going on, as the popup shows it. */

import { useEffect, useState } from 'preact/hooks';
import type { PauseView } from '../../components/popup/PauseNote.tsx';
import { now } from '../background/clock.ts';
import { pauseIn } from '../background/pause.ts';
import { onSettings, writeSettings } from '../background/store.ts';

/**
 * @param first when it ends, as the popup found it
 * @param failed called where its end could not be stored: it goes on
 */
export function usePause(first: string | undefined, failed: () => void): PauseView | undefined {
  const [pausedUntil, setPausedUntil] = useState(first);
  useEffect(() => onSettings((settings) => setPausedUntil(settings.pausedUntil)), []);
  const until = pauseIn({ pausedUntil }, now());
  if (until === undefined) return undefined;
  return { until, onEnd: () => void writeSettings({ pausedUntil: undefined }).catch(failed) };
}
