/** English forms, by compromise. The only file that knows the library. */

import nlp from 'compromise';
import type { WordForm } from '../kinds/kind.ts';

const VERB_FORMS = { PresentTense: 'third', PastTense: 'past', Gerund: 'gerund', Participle: 'participle' } as const;

/** The plural of a noun and the tenses of a verb; many English words are both, so both are given. */
export function englishForms(word: string): WordForm[] {
  const view = nlp(word);
  if (view.has('#Plural') || view.has('#Gerund') || view.has('#PastTense')) return [];
  const isVerb = view.has('#Verb');
  if (!isVerb && !view.has('#Noun')) return [];
  const noun = nlp(word);
  noun.tag('Singular');
  const plural = { text: noun.nouns().toPlural().text(), form: 'plural' };
  const tenses = conjugate(word);
  // In a form that both have (-s), the likelier of the two decides what is offered for it.
  const forms = isVerb ? [...tenses, plural] : [plural, ...tenses];
  return forms.filter(({ text }) => text && text !== word);
}

function conjugate(word: string): WordForm[] {
  const verb = nlp(word);
  verb.tag('Infinitive');
  const [tenses = {}] = verb.verbs().conjugate() as Partial<Record<string, string>>[];
  return Object.entries(VERB_FORMS).map(([tense, form]) => ({ text: tenses[tense] ?? '', form }));
}
