/** The key that walks through the hints. */

import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** As the browser has it now; empty where the person took it away or another extension has it, absent until it has told. */
export function useShortcut(): string | undefined {
  const [shortcut, setShortcut] = useState<string>();
  useEffect(() => {
    // The person comes back from where it is changed.
    const look = () => document.visibilityState === 'visible' && void readShortcut().then(setShortcut);
    document.addEventListener('visibilitychange', look);
    look();
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return shortcut;
}

async function readShortcut(): Promise<string | undefined> {
  const commands = await browser.commands.getAll().catch(() => []);
  const next = commands.find(({ name }) => name === 'next-hint');
  return next && (next.shortcut ?? '');
}
