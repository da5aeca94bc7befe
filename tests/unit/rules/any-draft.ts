/** Packs with every kind of rule, and drafts of every kind for them to fall over. */

import fc from 'fast-check';
import { type Compiled, type Draft, HATS, kinds, LANGUAGES, SITES, SURFACES } from '../../../rules/index.ts';
import { load, PACKS } from '../packs/packs.ts';
import { compiled } from './packs.ts';

/** Rules with what the examples of the kinds leave out: forms, conditions, exceptions. */
const MORE = [
  {
    id: 'clients',
    kind: 'names',
    names: [
      'Tolbrug',
      { name: 'Target', ambiguous: true, say: { nl: 'een klant', en: 'a client' } },
      { name: 'KVT', until: '2026-12-31' },
      'De Zwarte Hen B.V.',
      'Koekkoek & Zn.',
    ],
    except: ['Target groep', '#tolbrugfeest'],
  },
  { id: 'dutch', kind: 'wording', avoid: ['synergie', '#top'], prefer: { één: 'een' }, when: { languages: ['nl'] } },
  { id: 'users', kind: 'wording', prefer: { user: 'person' }, match: ['#Superlative (company|team)'] },
  { id: 'last', kind: 'require', any: ['#Peerdal', 'peerdal.nl', 'zeg het'], place: 'end', offer: '#Peerdal' },
  { id: 'first', kind: 'require', all: ['hallo'], place: 'start', offer: 'Hallo', when: { mentions: ['synergie'] } },
  { id: 'short', kind: 'limit', of: 'characters', max: 40, when: { sites: ['x'], hats: ['person'] } },
  { id: 'tags', kind: 'limit', of: 'hashtags', min: 1, max: 1, except: ['#vacature'] },
];

const examples = Object.values(kinds).map(({ kind, example }) => ({ ...example, id: `example-${kind}` }));

/** A pack with at least one rule of every kind that exists. */
export const EVERY_KIND: Compiled = compiled(...MORE, ...examples);

/** The packs that come with the extension, and the one with every kind. */
export const ALL_PACKS: readonly (readonly [string, Compiled])[] = [
  ...PACKS.map((name) => [name, load(name).compiled] as const),
  ['every kind', EVERY_KIND],
];

interface WithExamples {
  examples: { hit: (string | { text: string })[]; ok: (string | { text: string })[] };
}

/** What the rules are about: their own examples. */
const about = [...PACKS.flatMap((name) => load(name).pack.rules), ...(examples as unknown as WithExamples[])]
  .flatMap(({ examples: { hit, ok } }) => [...hit, ...ok])
  .map((example) => (typeof example === 'string' ? example : example.text));

/** Signs that readers of text fall over. */
const SIGNS = `. , ! ? … - – _ ' ’ " “ ( ) [ ] & @ # / : ; * + €`.split(' ').concat([
  ...[' ', '\n', '\r\n', '\r', '\n\n', '\t', '\0', '\u00a0', '\u00ad', '\u0085', '\u2028', '\u2029'],
  // Marks, joiners, directions, half pairs.
  ...[
    '\u0301',
    '\u0308',
    '\u200b',
    '\u200d',
    '\u200e',
    '\u200f',
    '\u202e',
    '\u2066',
    '\ufe0f',
    '\ufeff',
    '\ud83d',
    '\udc4d',
  ],
  ...['👩‍👩‍👧', '🇳🇱', '👍🏽', 'שלום', 'مرحبا', 'ﬁ', 'İ', 'ß', 'ĳ', 'Ｔ', '𝗧', 'ά'],
]);

const WORDS =
  'Tolbrug target Target KVT #kvt de zwarte hen B.V. synergie users één hallo zeg het We are the best team peerdal.nl https:// anna@peerdal.nl U2 niet not wordt gedaan Jan van der Berg 1234'.split(
    ' ',
  );

/** A piece of a draft: something that a rule looks for, a sign, or anything at all. */
export const piece: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS, ' ', ' ', ' ') },
  { weight: 3, arbitrary: fc.constantFrom(...SIGNS) },
  { weight: 1, arbitrary: fc.constantFrom(...about) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
);

/** Any text at all. */
export const anyText: fc.Arbitrary<string> = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

const optionally = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** Stretches that may lie over each other, be empty, or stand where the text has ended long ago. */
const anyMentions = fc.array(
  fc.tuple(fc.nat(80), fc.integer({ min: -1, max: 12 })).map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 3 },
);

/** All that a draft is beside its text, each of it known or not. */
export const anyAround: fc.Arbitrary<Omit<Draft, 'text'>> = fc
  .record({
    site: optionally(fc.constantFrom(...SITES)),
    surface: optionally(fc.constantFrom(...SURFACES)),
    hat: optionally(fc.constantFrom(...HATS)),
    language: optionally(fc.constantFrom(...LANGUAGES)),
    reader: optionally(fc.constantFrom(...LANGUAGES)),
    date: optionally(fc.constantFrom('2026-11-22', '2026-12-31', '2027-01-01', '2031-05-05')),
    media: optionally(fc.boolean()),
    mentions: optionally(anyMentions),
    thread: optionally(fc.array(anyText, { maxLength: 2 })),
  })
  .map((known) => Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)));
