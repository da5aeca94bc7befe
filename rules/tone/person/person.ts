/** Looking for the organisation as the one who acts, where people could say I or we. */

import type { Tools } from '../../kinds/kind.ts';
import { addPhrase, findPhrases, type PhraseMatch, type Phrases, phrases } from '../../text/phrases.ts';
import { LANGUAGES, type Language } from '../../types.ts';
import type { Ground } from '../ground.ts';
import type { Seen } from '../seen.ts';
import { acts } from './acts.ts';
import { type Subject, subjectsOf } from './subjects.ts';
import { AUXILIARIES, REFERS_BACK, VERBS } from './verbs.ts';

/** How many words behind the verb may speak of the organisation again. */
const LATER = 30;

/** Plain data. */
export interface Organisation {
  names: Phrases<Subject[]>;
  /** By language and third person what we say: opens → open, opent → openen. */
  verbs: Record<Language, Map<string, string>>;
}

/** The organisation's names and what it can do. */
export function compileOrganisation({ organisation, inflect }: Tools): Organisation {
  const names = phrases<Subject[]>('folded');
  for (const [phrase, subject] of subjectsOf(organisation))
    addPhrase(names, phrase, (known = []) => [...known, subject]);
  const verbs = { nl: dutchVerbs(inflect), en: englishVerbs() };
  for (const language of LANGUAGES) {
    for (const [third, we] of Object.entries(AUXILIARIES[language])) verbs[language].set(third, we);
  }
  return { names, verbs };
}

function dutchVerbs(inflect: Tools['inflect']): Map<string, string> {
  const verbs = new Map<string, string>();
  for (const verb of VERBS.nl) {
    const forms = inflect(verb, 'nl');
    const plural = forms.find(({ form }) => form === 'past-plural')?.text;
    for (const { text, form } of forms) {
      if (form === 'third') verbs.set(text, verb);
      else if (form === 'past' && plural) verbs.set(text, plural);
    }
  }
  return verbs;
}

/** Opens → open; opened stays as it is. */
function englishVerbs(): Map<string, string> {
  const verbs = new Map<string, string>();
  for (const [verb = '', past = regularPast(verb)] of VERBS.en.map((entry) => entry.split('/'))) {
    const third = /(?:[sxz]|ch|sh)$/.test(verb) ? `${verb}es` : verb.replace(/([^aeiou])y$/, '$1ie').concat('s');
    verbs.set(third, verb).set(past, past);
  }
  return verbs;
}

function regularPast(verb: string): string {
  return verb.endsWith('e') ? `${verb}d` : verb.replace(/([^aeiou])y$/, '$1i').concat('ed');
}

/** Each place where the organisation acts: its name with the verb, before it or behind. */
export function findOrganisation({ names, verbs }: Organisation, ground: Ground): Seen[] {
  const { passage } = ground;
  return findPhrases(names, passage).flatMap((name) => {
    const spoken = passage.languageAt(name.start);
    if (spoken === 'other' || ground.isQuoted(name) || (ground.isName(name) && !isHandle(name, ground))) return [];
    return name.value
      .flatMap((subject) =>
        (subject.language
          ? [subject.language]
          : spoken
            ? LANGUAGES.toSorted((one) => (one === spoken ? -1 : 1))
            : LANGUAGES
        ).map((language) => ({
          subject,
          language,
        })),
      )
      .flatMap(({ subject, language }) => {
        const found = acts({ ...name, value: subject }, language, verbs[language], ground);
        return found ? [seen(found, ground)] : [];
      })
      .slice(0, 1);
  });
}

/** @Peerdal is hiring: the whole of a mention or a tag. */
function isHandle({ start, end }: PhraseMatch<Subject[]>, { passage: { text } }: Ground): boolean {
  return /[@#]/.test(text.charAt(start - 1)) && /^(?:\s|$)/.test(text.slice(end, end + 1));
}

function seen({ start, end, offer }: { start: number; end: number; offer?: string }, ground: Ground): Seen {
  const begins = start === ground.passage.sentenceAt(start)?.start;
  const said =
    offer === undefined || refersBack(end, ground)
      ? undefined
      : begins
        ? offer.replace(/^./, (letter) => letter.toUpperCase())
        : offer;
  const word = ground.passage.text.slice(start, end);
  return said === undefined
    ? { key: 'person', span: { start, end }, word, fixes: [] }
    : { key: 'person', span: { start, end }, word, fixes: [{ start, end, text: said }], offer: said };
}

function refersBack(from: number, ground: Ground): boolean {
  const { words } = ground.passage;
  const end = ground.passage.sentenceAt(from - 1)?.end ?? 0;
  const first = ground.wordAt(from);
  return words.slice(first, first + LATER).some(({ start, exact }) => start < end && REFERS_BACK.has(exact));
}
