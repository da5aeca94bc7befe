/** What our reading pages begin with, all of it from storage. Nothing here ever rejects. */

import type { Bookmark } from '../../components/changes.ts';
import { readerLanguage } from '../../components/words.ts';
import type { Language } from '../../rules/types.ts';
import type { Settings } from '../background/choices.ts';
import { type Effective, effective } from '../background/settings.ts';
import { readSettings, readShown } from '../background/store.ts';
import { type PackView, viewOf } from './data.ts';

export interface Start {
  settings: Effective;
  language: Language;
  pack: PackView | undefined;
  bookmark: Bookmark | undefined;
  /** When a pause ends, as the person set it, ISO 8601; it may be over. */
  pausedUntil: string | undefined;
}

export async function readStart(): Promise<Start> {
  const [settings, shown] = await Promise.all([
    readSettings().catch((): Settings => ({ language: 'auto' })),
    readShown().catch(() => undefined),
  ]);
  const counting = effective(settings, shown?.policy?.policy ?? {});
  const language = readerLanguage(counting.language, navigator.languages);
  const pack = shown && viewOf(shown);
  return { settings: counting, language, pack, bookmark: shown?.bookmark, pausedUntil: settings.pausedUntil };
}
