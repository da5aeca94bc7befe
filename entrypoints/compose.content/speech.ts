/** In which words we speak on a page: the person's language, ours until the background says what that is. */

import en from '../../assets/locales/en/page.json';
import nl from '../../assets/locales/nl/page.json';
import type { Messages, SayOnPage } from '../../components/card/words.ts';
import { readerLanguage, speaker } from '../../components/words.ts';
import type { Language } from '../../rules/types.ts';

const WORDS: Record<Language, Messages> = { en, nl };

export interface Speech {
  say(): SayOnPage;
  language(): Language;
  /** Takes the person's choice. @returns whether the language is another one now */
  choose(choice: Language | 'auto'): boolean;
}

/** @param languages the browser's, the preferred one first */
export function makeSpeech(languages: readonly string[]): Speech {
  let language = readerLanguage('auto', languages);
  let say = speaker(WORDS[language], language);
  return {
    say: () => say,
    language: () => language,
    choose(choice) {
      const chosen = readerLanguage(choice, languages);
      if (chosen === language) return false;
      language = chosen;
      say = speaker(WORDS[language], language);
      return true;
    },
  };
}
