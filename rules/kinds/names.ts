/** Names that are confidential or need care: clients, suppliers, projects. */

import { LONGEST } from '../longest.ts';
import { DetailList, type Details } from '../names/details.ts';
import { indexNames, type NameIndex, nameText } from '../names/index.ts';
import { findNames, type NameMatch } from '../names/matches.ts';
import { looksLikeName } from '../names/written-as-name.ts';
import type { Fields } from '../pack/fields.ts';
import type { Output } from '../pack/zod.ts';
import { likeCapitals } from '../text/capitals.ts';
import type { Passage } from '../text/passage.ts';
import { splitWords } from '../text/words.ts';
import type { Fix, Text } from '../types.ts';
import type { Finding, Kind, Place } from './kind.ts';

const schema = ({ date, flag, line, list, object, optional, text, z }: Fields) => {
  const written = line.refine((name) => !nameMistake(name), { error: ({ input }) => nameMistake(String(input)) });
  return object({
    names: optional(
      list(
        z.union([
          written,
          object({
            name: written,
            also: optional(list(written)),
            say: optional(text),
            until: optional(date),
            ambiguous: optional(flag),
          }),
        ]),
      ),
    ),
    file: optional(line),
    case: optional(z.literal('any')),
  });
};
type Rule = Output<ReturnType<typeof schema>>;

interface Names {
  details: Details[];
  /** By name: the number of its details, plus 1; 0 for none. */
  detailOf: Uint32Array;
  index: NameIndex;
  /** Whether an acronym counts in any case. */
  anyCase: boolean;
}

export const names: Kind<Rule, Names> = {
  kind: 'names',
  docs: {
    nl: 'Namen die vertrouwelijk zijn: klanten, leveranciers, projecten.',
    en: 'Names that are confidential: clients, suppliers, projects.',
  },
  example: {
    id: 'clients',
    kind: 'names',
    severity: 'error',
    message: { nl: '{found} is een klant. Schrijf liever: {say}.', en: '{found} is a client. Rather write: {say}.' },
    names: [{ name: 'Koffiehuis De Zwarte Hen', say: { nl: 'een klant in de horeca', en: 'a client in catering' } }],
    examples: { hit: ['Op bezoek bij Koffiehuis De Zwarte Hen'], ok: ['Op bezoek bij een klant'] },
  },
  placeholders: ['found', 'name', 'say'],
  strings: {
    nl: { name: 'op de lijst als “{name}”', say: 'een omschrijving zonder de naam' },
    en: { name: 'on the list as “{name}”', say: 'a description without the name' },
  },
  schema,
  verify({ names = [], file }) {
    const given = names.length > 0 || file !== undefined;
    return given ? [] : [{ path: [], message: 'needs names, or a file with names' }];
  },
  compile({ names = [], case: letterCase }, tools) {
    const details = new DetailList();
    const detailOf = new Uint32Array(names.length);
    names.forEach((entry, name) => {
      if (typeof entry !== 'string') detailOf[name] = details.numberOf(entry);
    });
    return { details: details.list, detailOf, index: indexNames(names, tools), anyCase: letterCase === 'any' };
  },
  find({ details, detailOf, index, anyCase }, passage, place) {
    const detailsOf = ({ name }: NameMatch) => details[(detailOf[name] ?? 0) - 1];
    const counts = (match: NameMatch) => {
      const { until } = detailsOf(match) ?? {};
      if (until && place.date && place.date > until) return false;
      return looksLikeName(match, passage, place.lexicon);
    };
    return findNames(index, passage, place.lexicon, { anyCase, counts }).map((match) =>
      finding(nameText(index, match.name), detailsOf(match)?.say, match, passage, place),
    );
  },
};

/** What is wrong with a name, if anything is: it must have at least two letters or digits. */
export function nameMistake(name: string): string | undefined {
  if (name.length > LONGEST.phrase) return `is longer than ${LONGEST.phrase} characters: nobody writes it so`;
  const length = splitWords(name).reduce((sum, word) => sum + [...word.folded].length, 0);
  if (length > 1) return undefined;
  return length === 0
    ? 'has no letters or digits, so it is never found'
    : 'is a single letter, which would be found everywhere: write the name in full';
}

function finding(name: string, say: Text | undefined, match: NameMatch, passage: Passage, place: Place): Finding {
  const { start, end } = match;
  const found = passage.text.slice(start, end);
  const phrase = say === undefined ? undefined : place.say(say, start);
  return {
    span: { start, end },
    name,
    values: { found, name, ...(phrase !== undefined && { say: phrase }) },
    ...(found !== name && { detail: { key: 'name', values: { name } } }),
    fixes: phrase !== undefined && isApart(match, passage) ? [fixFor(phrase, match, passage)] : [],
  };
}

/** An article, and what stands where one would. */
const ARTICLE = /^(?:een|de|het|an?|the)\s+/i;
const ARTICLE_BEFORE = /(?<![\p{L}\p{N}])(?:de|het|een|the|an?)\s+$/iu;
const OWNER_BEFORE =
  /(?<![\p{L}\p{N}])(?:onze?|our|mijn|my|jullie|your|hun|their|deze|dit|this|that|elke?|every)\s+$/iu;

/** The safe phrase in the name's place: with one article, where both have one, and none behind "our". */
function fixFor(phrase: string, match: NameMatch, passage: Passage): Fix {
  const { start, end } = match;
  const before = passage.text.slice(Math.max(0, start - 12), start);
  const article = ARTICLE.test(phrase) ? ARTICLE_BEFORE.exec(before)?.[0] : undefined;
  const owned = ARTICLE.test(phrase) && OWNER_BEFORE.test(before);
  const from = start - (article?.length ?? 0);
  const text = inPlace(owned ? phrase.replace(ARTICLE, '') : phrase, { ...match, start: from }, passage);
  return { start: from, end, text };
}

/** Within an address, a longer tag or a compound (Peerdal-koffie), a phrase would leave something broken behind. */
function isApart({ start, end, inAddress, inTag }: NameMatch, { text }: Passage): boolean {
  const before = /[\p{Alphabetic}\p{N}][-_\u2010-\u2013]$/u.test(text.slice(Math.max(0, start - 3), start));
  const after = /^(?:[-_\u2010-\u2013]|['\u2019](?!s\b))?[\p{Alphabetic}\p{N}]/u.test(text.slice(end, end + 4));
  return !inAddress && !inTag && !before && !after;
}

/** The safe phrase as it reads where the name stood. A name's capital says nothing; the start of a sentence does. */
function inPlace(phrase: string, { start, end, bareS }: NameMatch, passage: Passage): string {
  const { text } = passage;
  const sentence = passage.sentenceAt(start);
  const first = sentence && passage.firstWordIn(sentence);
  const begins = first !== undefined && start <= first.start && first.start < end;
  const found = text.slice(start, end);
  // The dot of B.V. is the sentence's, too, where that ends.
  const dot = found.endsWith('.') && /^(?:\s*$|\s*\n|\s+\p{Lu})/u.test(text.slice(end)) ? '.' : '';
  return (begins ? likeCapitals(found.replace(/^[#@]/, '').slice(0, 1), phrase) : phrase) + (bareS ? "'s" : '') + dot;
}
