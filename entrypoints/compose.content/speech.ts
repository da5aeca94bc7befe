/** In which words we speak on a page: the background sends them, so that each tab carries those of one language alone. */

import type { Messages, SayOnPage } from '../../components/card/words.ts';
import { readerLanguage, speaker } from '../../components/words.ts';
import type { Language } from '../../rules/types.ts';

export interface Speech {
  /** Nothing to say until the background has told; it tells before it answers anything. */
  say(): SayOnPage;
  language(): Language;
  /** Takes the reader's language, and its words. @returns whether the language is another one now */
  choose(language: Language, words: Messages): boolean;
}

/** @param languages the browser's, the preferred one first */
export function makeSpeech(languages: readonly string[]): Speech {
  let language = readerLanguage('auto', languages);
  let say: SayOnPage | undefined;
  return {
    say: () => say ?? (() => ''),
    language: () => language,
    choose(chosen, words) {
      const isSame = say !== undefined && chosen === language;
      const isOther = chosen !== language;
      language = chosen;
      if (!isSame) say = speaker(words, language);
      return isOther;
    },
  };
}
