/** What our reading pages begin with, all of it from storage. Nothing here ever rejects. */

import type { Bookmark } from '../../components/changes.ts';
import { readerLanguage } from '../../components/words.ts';
import type { Language } from '../../rules/types.ts';
import type { Settings } from '../background/choices.ts';
import { type Effective, effective } from '../background/settings.ts';
import { readBookmark, readKeptPolicy, readSettings } from '../background/store.ts';
import { type PackView, readStoredPack } from './data.ts';

export interface Start {
  settings: Effective;
  language: Language;
  pack: PackView | undefined;
  bookmark: Bookmark | undefined;
  /** When a pause ends, as the person set it, ISO 8601; it may be over. */
  pausedUntil: string | undefined;
}

export async function readStart(): Promise<Start> {
  const [settings, kept, pack] = await Promise.all([
    readSettings().catch((): Settings => ({ language: 'auto' })),
    readKeptPolicy().catch(() => undefined),
    readStoredPack(),
  ]);
  const id = pack?.guidelines.state === 'ready' ? pack.guidelines.book.id : undefined;
  const bookmark = id === undefined ? undefined : await readBookmark(id).catch(() => undefined);
  const counting = effective(settings, kept?.policy ?? {});
  const language = readerLanguage(counting.language, navigator.languages);
  return { settings: counting, language, pack, bookmark, pausedUntil: settings.pausedUntil };
}
