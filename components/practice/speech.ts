/** What every part of the practice page needs to speak: our own words here, and those of the hints. */

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type words from '../../assets/locales/en/practice.json';
import type { Language } from '../../rules/types.ts';
import type { SayOnPage } from '../card/words.ts';
import type { Say } from '../words.ts';

export type PracticeWords = typeof words;

export interface Speech {
  language: Language;
  say: Say<PracticeWords>;
  /** The words of status, list and card. */
  sayOfHints: SayOnPage;
}

export const SpeechContext = createContext<Speech | undefined>(undefined);

/** The speech around a component. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('There is no SpeechContext around this component.');
  return speech;
}
