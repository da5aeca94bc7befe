/** Looking for the organisation as the one who acts, where people could say I or we. */

import type { Tools } from '../../kinds/kind.ts';
import { addPhrase, findPhrases, type PhraseMatch, type Phrases, phrases } from '../../text/phrases.ts';
import type { Word } from '../../text/words.ts';
import { LANGUAGES, type Language } from '../../types.ts';
import type { Ground } from '../ground.ts';
import type { Seen } from '../seen.ts';
import { AUXILIARIES, BEHIND_VERB, BETWEEN, GENERIC, PREPOSITIONS, REFERS_BACK, STARTS, VERBS } from './verbs.ts';

/** How many words behind the verb may speak of the organisation again. */
const LATER = 30;

/** Plain data. */
export interface Organisation {
  /** The names of the organisation; true where that is its own name, in any language. */
  names: Phrases<Language | 'own'>;
  /** By language and third person what we say: opens → open, opent → openen. */
  verbs: Record<Language, Map<string, string>>;
}

/** The organisation's names and what it can do. */
export function compileOrganisation({ organisation, inflect }: Tools): Organisation {
  const names = phrases<Language | 'own'>('folded');
  for (const language of LANGUAGES) for (const name of GENERIC[language]) addPhrase(names, name, () => language);
  addPhrase(names, organisation, () => 'own');
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
    if (spoken === 'other' || ground.isQuoted(name) || ground.isName(name)) return [];
    const first = ground.wordAt(name.start);
    const last = ground.wordAt(name.end - 1);
    const languages = name.value === 'own' ? (spoken ? [spoken] : LANGUAGES) : [name.value];
    return languages.flatMap((language) => acts(name, first, last, language, verbs[language], ground)).slice(0, 1);
  });
}

function acts(
  name: PhraseMatch<Language | 'own'>,
  first: number,
  last: number,
  language: Language,
  verbs: ReadonlyMap<string, string>,
  ground: Ground,
): Seen[] {
  const { words, text } = ground.passage;
  const before = words[first - 1];
  const sentence = ground.passage.sentenceAt(name.start);
  const follows = before !== undefined && before.gap === ' ' && before.start >= (sentence?.start ?? 0);
  if (follows && PREPOSITIONS.has(before.exact)) return [];
  const subject = (start: number, end: number, offer: string | undefined): Seen => {
    const begins = start === sentence?.start;
    const said =
      offer === undefined || refersBack(end, ground)
        ? undefined
        : begins
          ? offer.replace(/^./, (letter) => letter.toUpperCase())
          : offer;
    const fixes = said === undefined ? [] : [{ start, end, text: said }];
    return {
      key: 'person',
      span: { start, end },
      word: text.slice(start, end),
      fixes,
      ...(said !== undefined && { offer: said }),
    };
  };
  const verb = verbBehind(last, verbs, language, ground);
  if (verb) {
    const next = words[last + 1] === verb;
    return [subject(name.start, verb.end, next ? `we ${verbs.get(verb.exact) ?? verb.exact}` : undefined)];
  }
  // Vandaag opent Peerdal: Dutch puts the verb first.
  if (language !== 'nl' || !follows || !verbs.has(before.exact) || !endsName(words[last])) return [];
  if (!STARTS.has(ground.passage.firstWordIn(sentence ?? name)?.exact ?? '') && before.start !== sentence?.start)
    return [];
  return [subject(before.start, name.end, `${verbs.get(before.exact)} we`)];
}

/** The verb right behind the name, or behind an adverb. */
function verbBehind(
  last: number,
  verbs: ReadonlyMap<string, string>,
  language: Language,
  { passage: { words } }: Ground,
): Word | undefined {
  for (let at = last + 1; at <= last + 2; at++) {
    if (words[at - 1]?.gap !== ' ') return undefined;
    const word = words[at];
    if (!word) return undefined;
    if (verbs.has(word.exact)) return isVerb(word, words[at + 1], language) ? word : undefined;
    if (!BETWEEN.has(word.exact)) return undefined;
  }
  return undefined;
}

/** Plans, works and offers are nouns, too. */
function isVerb(word: Word, next: Word | undefined, language: Language): boolean {
  if (language === 'nl' || Object.hasOwn(AUXILIARIES.en, word.exact) || !/s$/.test(word.exact)) return true;
  return (
    next !== undefined &&
    word.gap === ' ' &&
    (BEHIND_VERB.has(next.exact) || /^\d|ing$|ly$/.test(next.exact) || !NOUNS.has(word.exact))
  );
}

const NOUNS: ReadonlySet<string> = new Set(
  'plans works offers reports shares supports starts stops moves changes tests designs hosts leads runs answers questions needs aims drives stands looks partners ships rents leases'.split(
    ' ',
  ),
);

function endsName(word: Word | undefined): boolean {
  return word !== undefined && word.gap !== '-' && word.gap !== "'";
}

function refersBack(from: number, ground: Ground): boolean {
  const { words } = ground.passage;
  const end = ground.passage.sentenceAt(from - 1)?.end ?? 0;
  const first = ground.wordAt(from);
  return words.slice(first, first + LATER).some(({ start, exact }) => start < end && REFERS_BACK.has(exact));
}
