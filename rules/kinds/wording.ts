/** Words to avoid, and words to prefer. */

import type { Fields } from '../pack/fields.ts';
import type { Output } from '../pack/zod.ts';
import { likeCapitals } from '../text/capitals.ts';
import { addPhrase, findPhrases, type Phrases, phrases } from '../text/phrases.ts';
import { overlap, within } from '../text/spans.ts';
import { splitWords } from '../text/words.ts';
import type { Language } from '../types.ts';
import type { Kind, Tools, WordForm } from './kind.ts';

const schema = ({ line, list, object, optional, phrase, z }: Fields) =>
  object({ avoid: optional(list(phrase).min(1)), prefer: optional(z.record(phrase, line)) });
type Rule = Output<ReturnType<typeof schema>>;

interface Sense {
  /** Where an inflected form counts; a word as it was written counts everywhere. */
  language?: Language;
  offer?: string;
}

interface Wording {
  sought: Phrases<Sense[]>;
  /** What the rule itself offers, if it is a phrase: a word within it is as it should be. */
  offered: Phrases<true>;
}

export const wording: Kind<Rule, Wording> = {
  kind: 'wording',
  docs: {
    nl: 'Woorden die je beter niet gebruikt, en wat je dan wel schrijft.',
    en: 'Words to avoid, and what to write instead.',
  },
  example: {
    id: 'people',
    kind: 'wording',
    severity: 'suggestion',
    message: { nl: 'Schrijf liever {offer}.', en: 'Rather write {offer}.' },
    prefer: { user: 'person' },
    examples: { hit: ['Our users love it'], ok: ['People love it'] },
  },
  placeholders: ['found', 'offer', 'say'],
  strings: {
    nl: { avoid: 'dit woord: {found}', prefer: '{found} → {offer}', offer: 'iets anders' },
    en: { avoid: 'this word: {found}', prefer: '{found} → {offer}', offer: 'something else' },
  },
  schema,
  verify({ avoid, prefer }) {
    const given = avoid !== undefined || Object.keys(prefer ?? {}).length > 0;
    return given ? [] : [{ path: [], message: 'needs avoid or prefer, with the words it is about' }];
  },
  compile({ avoid = [], prefer = {} }, tools) {
    const compiled: Wording = { sought: phrases('exact'), offered: phrases('exact') };
    for (const word of avoid) addForms(compiled.sought, word, undefined, tools);
    for (const [word, offer] of Object.entries(prefer)) {
      addForms(compiled.sought, word, offer, tools);
      if (splitWords(offer).length > 1) addPhrase(compiled.offered, offer, () => true);
    }
    return compiled;
  },
  check({ sought, offered }, reading) {
    const fine = findPhrases(offered, reading);
    const senseAt = (senses: readonly Sense[], offset: number) => {
      const spoken = reading.languageAt(offset);
      if (spoken === 'other') return undefined;
      // What the pack writes out goes before a form that was made of another entry.
      const written = senses.find(({ language }) => !language);
      return written ?? senses.find(({ language }) => !spoken || language === spoken);
    };
    const found = findPhrases(
      sought,
      reading,
      (senses, span) =>
        senseAt(senses, span.start) !== undefined &&
        !within(span, fine) &&
        !reading.tags.some((tag) => overlap(tag, span)) &&
        !reading.links.some((link) => overlap(link, span)),
    );
    return found.map(({ start, end, value }) => {
      const written = reading.text.slice(start, end);
      const sense = senseAt(value, start);
      const offer = sense?.offer === undefined ? undefined : likeCapitals(written, sense.offer);
      return {
        span: { start, end },
        values: { found: written, ...(offer !== undefined && { offer, say: offer }) },
        detail: {
          key: offer === undefined ? 'avoid' : 'prefer',
          values: { found: written, ...(offer !== undefined && { offer }) },
        },
        fixes: offer === undefined ? [] : [{ start, end, text: offer }],
      };
    });
  },
};

/** Adds a word with its forms, each with what is offered for it in the same form. */
function addForms(index: Phrases<Sense[]>, word: string, offer: string | undefined, tools: Tools): void {
  addSense(index, word, { ...(offer !== undefined && { offer }) });
  for (const language of tools.languages) {
    const offers = offer !== undefined && sameLength(word, offer) ? tools.inflect(offer, language) : [];
    for (const { text, form } of tools.inflect(word, language)) {
      const alike = formOf(offers, form) ?? offer;
      addSense(index, text, { language, ...(alike !== undefined && { offer: alike }) });
    }
  }
}

function addSense(index: Phrases<Sense[]>, phrase: string, sense: Sense): void {
  addPhrase(index, phrase, (senses = []) => [...senses, sense]);
}

function formOf(forms: readonly WordForm[], wanted: string): string | undefined {
  return forms.find(({ form }) => form === wanted)?.text;
}

/** A word for a phrase cannot be inflected alike: the last word of the phrase need not be the one that changes. */
function sameLength(word: string, offer: string): boolean {
  return splitWords(word).length === splitWords(offer).length;
}
