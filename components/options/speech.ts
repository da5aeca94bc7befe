/** What every part of the options page needs to speak: the reader's language and our own words in it. */

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type words from '../../assets/locales/en/options.json';
import type { Language } from '../../rules/types.ts';
import type { Say } from '../words.ts';

export type OptionsWords = typeof words;

export interface Speech {
  language: Language;
  say: Say<OptionsWords>;
}

export const SpeechContext = createContext<Speech | undefined>(undefined);

/** The speech around a component. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('There is no SpeechContext around this component.');
  return speech;
}
