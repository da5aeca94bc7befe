/** Who reads our pages: in which language, and on which sites drafts are checked for them. */

import { useEffect, useState } from 'preact/hooks';
import { readerLanguage } from '../../components/words.ts';
import { type Language, SITES, type Site } from '../../rules/types.ts';
import { effective } from '../background/settings.ts';
import { onSettings, readKeptPolicy, readSettings, type Settings, writeSettings } from '../background/store.ts';

export interface Reader {
  language: Language;
  /** Whether the organisation chose the language. */
  locked: boolean;
  sites: readonly Site[];
}

/** From storage, where it can be read. Never rejects. */
export async function readReader(): Promise<Reader> {
  const [settings, kept] = await Promise.all([
    readSettings().catch((): Settings => ({ language: 'auto' })),
    readKeptPolicy().catch(() => undefined),
  ]);
  const { language, locked, sites = SITES } = effective(settings, kept?.policy ?? {});
  return {
    language: readerLanguage(language, navigator.languages),
    locked: locked.includes('language'),
    sites,
  };
}

/** The language as the person switches it, here or on another page of ours; nothing to switch it with where it is locked. */
export function useLanguage({ language: first, locked }: Reader): {
  language: Language;
  /** The last choice could not be stored: it holds for this page. */
  notKept: boolean;
  onLanguage: ((language: Language) => void) | undefined;
} {
  const [language, setLanguage] = useState(first);
  const [notKept, setNotKept] = useState(false);
  useEffect(() => {
    if (!locked) onSettings((settings) => setLanguage(readerLanguage(settings.language, navigator.languages)));
  }, [locked]);
  const onLanguage = (next: Language) => {
    setLanguage(next);
    writeSettings({ language: next }).then(
      () => setNotKept(false),
      () => setNotKept(true),
    );
  };
  return { language, notKept, onLanguage: locked ? undefined : onLanguage };
}
