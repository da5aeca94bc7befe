/** People who are named beside a name of another rule: a client's contact person. */

import type { Term } from '../grammar/types.ts';
import type { Fields } from '../pack/fields.ts';
import type { Output } from '../pack/zod.ts';
import { findPersons } from '../people/persons.ts';
import { type Token, tokensIn } from '../people/tokens.ts';
import { cover } from '../text/cover.ts';
import { fold } from '../text/fold.ts';
import type { Passage, Sentence } from '../text/passage.ts';
import type { Span } from '../text/spans.ts';
import type { Finding, Kind, Place } from './kind.ts';

const schema = ({ id, list, object, optional, z }: Fields) =>
  object({ near: list(id).min(1), within: optional(z.oneOf(['sentence', 'draft'])) });
type Rule = Output<ReturnType<typeof schema>>;

interface People {
  near: string[];
  within: 'sentence' | 'draft';
  /** The organisation's own name, folded: no family name. */
  organisation: string;
}

/** What a rule of kind names has found: where, and the name as the pack writes it. */
interface Name extends Span {
  name: string;
}

/** A name of another rule, or a person with the nearest such name in the same sentence. */
type Part = { name: string } | { person: Span; found: string; name?: string };

export const people: Kind<Rule, People, Part> = {
  kind: 'people',
  docs: {
    nl: 'Mensen die met naam en toenaam bij een klant of leverancier staan.',
    en: 'People who are named in full beside a client or supplier.',
  },
  example: {
    id: 'contacts',
    kind: 'people',
    severity: 'warning',
    message: {
      nl: '{found} staat bij {name}. Vraag eerst of dat goed is.',
      en: '{found} is named beside {name}. Ask first whether that is fine.',
    },
    near: ['clients'],
    examples: { hit: ['Sanne de Vries van Koffiehuis De Zwarte Hen'], ok: ['Sanne de Vries van de voetbalclub'] },
  },
  placeholders: ['found', 'name'],
  strings: { nl: { name: 'een klant' }, en: { name: 'a client' } },
  schema,
  needs: ({ near }) => near,
  compile({ near, within = 'sentence' }, { organisation }) {
    return { near, within, organisation: fold(organisation) };
  },
  find(compiled, passage, place) {
    const names = namesIn(compiled.near, place);
    if (compiled.within === 'sentence' && names.length === 0) return [];
    const except = cover(place.except);
    const namesOf = along(names);
    const closedOf = along(closedIn(passage, names));
    const people = passage.sentences.flatMap((sentence): Part[] => {
      const here = namesOf(sentence);
      const closed = closedOf(sentence);
      if (compiled.within === 'sentence' && here.length === 0) return [];
      const persons = personsIn(passage, sentence, closed, place).filter(
        (person) => !except.holds(person) && !isOwnName(passage.text, person, compiled.organisation),
      );
      return besides(persons, here).map(({ person, name }) => {
        const found = passage.text.slice(person.start, person.end);
        return { person, found, ...(name !== undefined && { name }) };
      });
    });
    return [...names.map(({ name }) => ({ name })), ...people];
  },
  conclude(_, parts) {
    const anyName = parts.flatMap(({ parts }) => parts).find(({ name }) => name !== undefined)?.name;
    if (anyName === undefined) return [];
    return parts.flatMap(({ start, parts }) =>
      parts.flatMap((part): Finding[] => {
        if (!('person' in part)) return [];
        const { person, found, name = anyName } = part;
        const span = { start: start + person.start, end: start + person.end };
        return [{ span, values: { found, name }, fixes: [] }];
      }),
    );
  },
};

/** The names that the other rules find, in order. */
function namesIn(rules: readonly string[], place: Place): Name[] {
  return rules
    .flatMap((rule) => place.findingsOf(rule))
    .flatMap(({ span, name }) => (span && name !== undefined ? [{ ...span, name }] : []))
    .sort((a, b) => a.start - b.start);
}

/** Where no part of a person's name can stand: the other names, #tags, addresses; in order. */
function closedIn({ text, tags, addresses }: Passage, names: readonly Span[]): Span[] {
  const hashtags = tags.filter(({ start }) => /[#＃]/.test(text.charAt(start)));
  return [...names, ...hashtags, ...addresses].sort((a, b) => a.start - b.start);
}

/** Gives the stretches that begin in each of some sentences, which must be asked for in order. */
function along<Some extends Span>(spans: readonly Some[]): (sentence: Span) => Some[] {
  let next = 0;
  return ({ end }) => {
    const from = next;
    while ((spans[next]?.start ?? Number.POSITIVE_INFINITY) < end) next++;
    return spans.slice(from, next);
  };
}

/** Each person with the nearest of the names; both in order. */
function besides(persons: readonly Span[], names: readonly Name[]): { person: Span; name?: string }[] {
  let at = 0;
  return persons.map((person) => {
    const distance = (one: Name | undefined) =>
      one ? Math.max(one.start - person.end, person.start - one.end) : Number.POSITIVE_INFINITY;
    while (distance(names[at + 1]) < distance(names[at])) at++;
    const name = names[at]?.name;
    return { person, ...(name !== undefined && { name }) };
  });
}

function personsIn(passage: Passage, sentence: Sentence, closed: readonly Span[], place: Place): Span[] {
  const english = sentence.language === 'en';
  const terms = english && place.grammar ? termsIn(passage, sentence, place.grammar) : [];
  const tokens = tokensIn(passage, sentence, { closed, lexicon: place.lexicon, terms });
  if (english && !place.grammar && tokens.some(isPair)) place.wantsGrammar();
  return findPersons(tokens);
}

/** With offsets in the passage. */
function termsIn(passage: Passage, { start, end }: Span, grammar: NonNullable<Place['grammar']>): Term[] {
  const terms = grammar.terms(passage.text.slice(start, end));
  return terms.map((term) => ({ ...term, start: start + term.start, end: start + term.end }));
}

/** Two words with a capital beside each other may be a name that only a grammar knows. */
function isPair(token: Token, at: number, tokens: readonly Token[]): boolean {
  const next = tokens[at + 1];
  return [token, next].every((one) => one?.capital && !one.closed) && (token.gap === ' ' || token.gap === '-');
}

/** Peerdal is no family name, unless a title or an initial stands before it. */
function isOwnName(text: string, { start, end }: Span, organisation: string): boolean {
  const [, ...words] = text.slice(start, end).split(' ');
  return fold(words.join(' ')) === organisation && !text.slice(start, end).includes('.');
}
