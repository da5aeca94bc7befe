/** What every part of the popup needs to speak: the reader's language and our own words in it. */

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type words from '../../assets/locales/en/popup.json';
import type { Language, Text } from '../../rules/types.ts';
import type { SayOnPage } from '../card/words.ts';
import { type Reading, reading } from '../text.ts';
import type { Say } from '../words.ts';

export type PopupWords = typeof words;

export interface Speech {
  language: Language;
  /** The languages of the pack. */
  languages: readonly Language[];
  say: Say<PopupWords>;
  /** The words that stand beside a draft, too. */
  sayOnPage: SayOnPage;
}

export const SpeechContext = createContext<Speech | undefined>(undefined);

/** The speech around a component, with `read` for the pack's own texts. */
export function useSpeech(): Speech & { read: (text: Text) => Reading } {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('There is no SpeechContext around this component.');
  return { ...speech, read: (text) => reading(text, speech.language, speech.languages) };
}
