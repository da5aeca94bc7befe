/** The pack's texts as a reader gets them. */

import type { Language, Text } from '../rules/types.ts';

/** A text in one language, with its language where that is known: a screen reader then says it rightly. */
export interface Reading {
  words: string;
  lang?: Language;
}

/**
 * A text of the pack in the reader's language, else in the other one.
 * @param languages the pack's own languages: where there is one only, a text without a language is in that one
 */
export function reading(text: Text, language: Language, languages: readonly Language[]): Reading {
  if (typeof text === 'string') {
    const [only, ...others] = languages;
    return only && others.length === 0 ? { words: text, lang: only } : { words: text };
  }
  const own = text[language];
  if (own !== undefined) return { words: own, lang: language };
  const other = language === 'nl' ? 'en' : 'nl';
  return { words: text[other] ?? '', lang: other };
}
