/** The forms of words, for compiling. Nothing that checks a draft imports this. */

import type { WordForm } from '../kinds/kind.ts';
import { DUTCH, ENGLISH } from '../text/function-words.ts';
import { splitWords } from '../text/words.ts';
import type { Language } from '../types.ts';
import { dutchForms } from './dutch.ts';
import { ALSO_ENGLISH } from './dutch-lists.ts';
import { STRONG_VERBS } from './dutch-words.ts';
import { englishForms, englishPlural, isEnglish } from './english.ts';

const UNCHANGING = { nl: new Set(DUTCH), en: new Set(ENGLISH) };

/**
 * The forms of a word, or of a phrase by its last word; what was given comes first. Articles, conjunctions and the like
 * have none, nor have digits, abbreviations of two letters and what ends in a sign.
 */
export function inflect(phrase: string, language: Language): WordForm[] {
  const last = splitWords(phrase).at(-1);
  const base = { text: phrase, form: 'base' };
  if (!last || last.end !== phrase.length) return [base];
  const start = phrase.slice(0, last.start);
  if (!/^(?:\p{L}{3,}|\p{Ll}{2})$/u.test(phrase.slice(last.start).normalize('NFC'))) return [base];
  // Wassen has the form "was", which is nearly always another word.
  const small = UNCHANGING[language];
  const forms = formsOf(last.exact, language).filter(({ text }) => small.has(last.exact) || !small.has(text));
  return [base, ...forms.map((made) => ({ ...made, text: start + made.text }))];
}

function formsOf(word: string, language: Language): readonly WordForm[] {
  if (UNCHANGING[language].has(word) && !STRONG_VERBS[word]) return [];
  if (language === 'en') return englishForms(word);
  const dutch = dutchForms(word);
  if (!isEnglish(word) || ALSO_ENGLISH.includes(word)) return dutch;
  // An English word may be no Dutch one (person): a form is sure where both languages make the same.
  const english = englishForms(word);
  const agrees = ({ text, form }: WordForm) => english.some((other) => other.form === form && other.text === text);
  // Dutch takes over English words with their plural: de targets, onze guests.
  const borrowed = { text: englishPlural(word), form: 'plural' };
  return [...dutch.map((form) => (agrees(form) ? form : { ...form, unsure: true as const })), borrowed];
}
