/** The words of our reading pages, in one language. */

import pageEn from '../../assets/locales/en/page.json';
import en from '../../assets/locales/en/popup.json';
import pageNl from '../../assets/locales/nl/page.json';
import nl from '../../assets/locales/nl/popup.json';
import type { SayOnPage } from '../../components/card/words.ts';
import type { PopupWords } from '../../components/popup/speech.ts';
import { type Say, speaker } from '../../components/words.ts';
import type { Language } from '../../rules/types.ts';

const WORDS = { nl, en };
const WORDS_ON_PAGE = { nl: pageNl, en: pageEn };

export interface Words {
  say: Say<PopupWords>;
  /** The words that stand beside a draft. */
  sayOnPage: SayOnPage;
}

export function speech(language: Language): Words {
  return { say: speaker(WORDS[language], language), sayOnPage: speaker(WORDS_ON_PAGE[language], language) };
}
