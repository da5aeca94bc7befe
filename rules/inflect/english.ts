/** English forms, by compromise. The only file that knows the library. */

import nlp from 'compromise';
import type { WordForm } from '../kinds/kind.ts';

const VERB_FORMS = { PresentTense: 'third', PastTense: 'past', Gerund: 'gerund', Participle: 'participle' } as const;
const COMMON = ['Singular', 'Plural', 'Uncountable', 'Actor', 'Infinitive', 'Gerund', 'Adjective', 'Adverb'];

// The library takes a millisecond a word, and a pack's words are asked for when it is read and when it is compiled.
const known = new Map<string, readonly WordForm[]>();

/** The plural of a noun and the tenses of a verb; many English words are both, so both are given. */
export function englishForms(word: string): readonly WordForm[] {
  const forms = known.get(word) ?? makeForms(word);
  known.set(word, forms);
  return forms;
}

function makeForms(word: string): WordForm[] {
  const view = nlp(word);
  if (view.has('#Plural') || view.has('#PastTense')) return [];
  // A meeting, a briefing: a verb's -ing form is a noun as well.
  if (view.has('#Gerund')) return [{ text: `${word}s`, form: 'plural' }];
  // An expert, an individual: some adjectives are nouns as well.
  if (view.has('#Adjective')) return [{ text: englishPlural(word), form: 'plural', unsure: true }];
  const isVerb = view.has('#Verb');
  if (!isVerb && !view.has('#Noun')) return [];
  const plural = { text: englishPlural(word), form: 'plural' };
  const tenses = conjugate(word);
  // In a form that both have (-s), the likelier of the two decides what is offered for it.
  const forms = isVerb ? [...tenses, plural] : [plural, ...tenses];
  return forms.filter(({ text }) => text && text !== word);
}

/** The plural of a noun, whether or not the library knows it. */
export function englishPlural(word: string): string {
  if (/(?:chair|sales|spokes|crafts|fire|police)man$/.test(word)) return word.replace(/man$/, 'men');
  // A lesson is no family name, whatever its ending.
  const noun = nlp(word);
  noun.unTag('ProperNoun').unTag('Person').tag('Singular');
  return noun.nouns().toPlural().text();
}

/** Whether a word in lower case is in the library's list of common English words. Many English words are not. */
export function isEnglish(word: string): boolean {
  const { lexicon } = (nlp.model() as { one: { lexicon: Readonly<Record<string, string | string[]>> } }).one;
  const tags = Object.hasOwn(lexicon, word) ? [lexicon[word] ?? []].flat() : [];
  return tags.some((tag) => COMMON.includes(tag));
}

function conjugate(word: string): WordForm[] {
  const verb = nlp(word);
  verb.tag('Infinitive');
  const [tenses = {}] = verb.verbs().conjugate() as Partial<Record<string, string>>[];
  return Object.entries(VERB_FORMS).map(([tense, form]) => ({
    // Most verbs have no participle of their own: begun, but started.
    text: tenses[tense] || (form === 'participle' && tenses.PastTense) || '',
    form,
  }));
}
