/** The forms of words, for compiling. Nothing that checks a draft imports this. */

import type { WordForm } from '../kinds/kind.ts';
import { splitWords } from '../text/words.ts';
import type { Language } from '../types.ts';
import { dutchForms } from './dutch.ts';
import { englishForms } from './english.ts';

/** The forms of a word, or of a phrase by its last word; what was given comes first. */
export function inflect(phrase: string, language: Language): WordForm[] {
  const last = splitWords(phrase).at(-1);
  const base = { text: phrase, form: 'base' };
  // Digits, abbreviations and what ends in a sign have no forms.
  if (!last || last.end !== phrase.length || !/^\p{L}{3,}$/u.test(last.exact)) return [base];
  const start = phrase.slice(0, last.start);
  const forms = language === 'nl' ? dutchForms(last.exact) : englishForms(last.exact);
  return [base, ...forms.map(({ text, form }) => ({ text: start + text, form }))];
}
