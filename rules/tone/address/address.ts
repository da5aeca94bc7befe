/** Looking for the words that address the reader as u, or as je. */

import { tellLanguage } from '../../text/language.ts';
import type { Sentence } from '../../text/passage.ts';
import { findPhrases, type Phrases } from '../../text/phrases.ts';
import type { Word } from '../../text/words.ts';
import { clauseAround } from '../clause.ts';
import type { Ground } from '../ground.ts';
import type { Seen } from '../seen.ts';
import { rewrite } from './fixes.ts';
import { ENGLISH_AFTER_U, ENGLISH_BEFORE_U, type Form, FRENCH_AFTER_JE, formOf, LETTERED, NAMED } from './forms.ts';
import { TO_FORMAL, TO_INFORMAL } from './verbs.ts';

export interface Addressed extends Seen {
  form: Form;
}

/** Each place in a passage where the reader is addressed, with what would say it in the other form. */
export function findAddressed(ground: Ground, sayings: Phrases<true>): Addressed[] {
  const { passage } = ground;
  const said = findPhrases(sayings, passage).flatMap((span) => passage.wordsIn(span).map(({ start }) => start));
  const inSaying = new Set(said);
  return passage.sentences.flatMap((sentence) => {
    const { first, words } = ground.wordsOf(sentence);
    if (!words.some(({ exact }) => formOf(exact))) return [];
    const dutch = isDutch(sentence, words);
    if (dutch === undefined) return [];
    return words.flatMap((word, at) => {
      const form = formAt(words, at, passage.text, passage.words[first + at - 1]);
      if (!dutch && !isVerb(words[at - 1])) return [];
      if (word.exact === 'u' && !isVerb(words[at - 1]) && isEnglishAround(word, ground)) return [];
      // Who says u is formal, please or no please.
      if (PLEASE.has(word.exact) && words.some(({ exact }) => ![undefined, form].includes(formOf(exact)))) return [];
      if (!form || ground.isQuoted(word) || ground.isName(word) || inSaying.has(word.start)) return [];
      return [seen(form, words, at, passage.text)];
    });
  });
}

function seen(form: Form, words: readonly Word[], at: number, text: string): Addressed {
  const { span, text: offer } = rewrite(form, words, at, text);
  const found = { form, key: form, span, word: text.slice(span.start, span.end) };
  return offer === undefined ? { ...found, fixes: [] } : { ...found, fixes: [{ ...span, text: offer }], offer };
}

/**
 * Whether a sentence is Dutch without the words in question: an English one has an u for you, too. False where the others
 * are of another language (Vond u The Best of You goed?), undefined where the whole sentence is.
 */
function isDutch({ language }: Sentence, words: readonly Word[]): boolean | undefined {
  if (language !== 'nl' && language !== undefined) return undefined;
  const told = tellLanguage(words.flatMap(({ exact }) => (formOf(exact) ? [] : [exact])));
  return told === 'nl' || told === undefined;
}

/** Tot morgen, happy for u: whether the clause of a word is English. */
function isEnglishAround(word: Word, ground: Ground): boolean {
  const { before, after } = clauseAround(word, ground);
  return tellLanguage([...before, ...after].flatMap(({ exact }) => (formOf(exact) ? [] : [exact]))) === 'en';
}

function isVerb(word: Word | undefined): boolean {
  return word?.gap === ' ' && (word.exact in TO_INFORMAL || word.exact in TO_FORMAL);
}

function formAt(words: readonly Word[], at: number, text: string, before: Word | undefined): Form | undefined {
  const word = words[at];
  const form = formOf(word?.exact ?? '');
  if (!word || !form) return undefined;
  const after = words[at + 1];
  if (isUwe(text, word, after)) return undefined;
  if (word.exact !== 'u' && word.exact !== 'je') return isPart(before, word) ? undefined : form;
  // U-bocht, km/u, -je, je-vorm, u/jij; a.u.b. is no u either.
  if (isPart(before, word) || /^[-/&_.]\S/.test(text.slice(word.end, word.end + 2))) return undefined;
  if (/[-/\\|+*]/.test(text.charAt(word.start - 1))) return undefined;
  if (word.exact === 'je') return FRENCH_AFTER_JE.has(after?.exact ?? '') ? undefined : form;
  const [left, right] = [before?.gap === ' ' ? before : undefined, word.gap === ' ' ? after : undefined];
  const list = /^(?:en|of)$/.test(left?.exact ?? '') ? words[at - 2] : before;
  if (isLetter(text, list) || isLetter(text, after) || /^\d+$/.test(before?.exact ?? '')) return undefined;
  if (left && LETTERED.has(left.exact) && text.charAt(word.start) === 'U') return undefined;
  if (left && NAMED.has(left.exact) && /^U\./.test(text.slice(word.start, word.end + 1))) return undefined;
  if (isVerb(left)) return form;
  if (ENGLISH_BEFORE_U.has(left?.exact ?? '') && !DUTCH_TOO.has(left?.exact ?? '')) return undefined;
  if (ENGLISH_AFTER_U.has(right?.exact ?? '') && !DUTCH_TOO.has(right?.exact ?? '')) return undefined;
  return isInTitle(text, left, word, right) ? undefined : form;
}

const PLEASE: ReadonlySet<string> = new Set(['alsjeblieft', 'asjeblieft', 'alsjeblief', 'alstublieft', 'alstublief']);

/** Words of either language. */
const DUTCH_TOO: ReadonlySet<string> = new Set(['in', 'had', 'want', 'of', 'were', 'die', 'even', 'so']);

function isPart(before: Word | undefined, word: Word): boolean {
  return before !== undefined && before.end === word.start - 1 && /^[-'._&]$/.test(before.gap);
}

/** A, B, U: a letter in a list. */
function isLetter(text: string, word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}$/u.test(text.slice(word.start, word.end)) && word.exact !== 'u';
}

/** Uwe Petersen: a given name. */
function isUwe(text: string, word: Word, after: Word | undefined): boolean {
  return word.exact === 'uwe' && word.gap === ' ' && /^Uwe \p{Lu}\p{Ll}/u.test(text.slice(word.start, after?.end));
}

/** Among words with capitals, one with a capital belongs to a title. */
function isInTitle(text: string, before: Word | undefined, word: Word, after: Word | undefined): boolean {
  const large = (one: Word | undefined) => one !== undefined && /^\p{Lu}\p{Ll}/u.test(text.slice(one.start, one.end));
  return /^\p{Lu}/u.test(text.slice(word.start, word.start + 1)) && large(before) && large(after);
}
