/** Words to avoid, and words to prefer. */

import { patternMistake } from '../grammar/pattern.ts';
import { findPatterns, type Prepared, prepare } from '../grammar/patterns.ts';
import type { Fields } from '../pack/fields.ts';
import type { Output } from '../pack/zod.ts';
import { isInCapitals, likeCapitals, withCapital } from '../text/capitals.ts';
import { type Cover, cover } from '../text/cover.ts';
import type { Passage } from '../text/passage.ts';
import { addPhrase, findPhrases, type Phrases, phrases } from '../text/phrases.ts';
import { type Sought, seek, soughtFor } from '../text/seek.ts';
import type { Span } from '../text/spans.ts';
import { splitWords } from '../text/words.ts';
import type { Language } from '../types.ts';
import { isKnown } from '../words/lexicon.ts';
import type { Finding, Kind, Tools, WordForm } from './kind.ts';

const schema = ({ line, list, nearest, object, optional, phrase, z }: Fields) =>
  object({
    avoid: optional(list(phrase).min(1)),
    prefer: optional(z.record(phrase, line)),
    match: optional(
      list(
        line.refine((written) => !patternMistake(written, nearest), {
          error: ({ input }) => patternMistake(String(input), nearest),
        }),
      ).min(1),
    ),
  });
type Rule = Output<ReturnType<typeof schema>>;

/** What is said of an entry wherever it is found. */
interface Entry {
  offer?: string;
  /** It is written in capitals (HR), so those of the draft say nothing of what is written instead. */
  acronym?: true;
  /** It or its offer ends in a dot (c.q.), so a dot behind it is its own. */
  dotted?: true;
}

interface Sense extends Entry {
  /**
   * The language of the sentences in which an inflected form counts; `undecided` is for those whose language cannot be told.
   * A word as it was written counts everywhere.
   */
  language?: Language | 'undecided';
  /** It is the bare stem of a Dutch verb, so behind an article it is a noun: onze aanpak is no form of aanpakken. */
  stem?: true;
}

interface Wording {
  sought: Phrases<Sense[]>;
  /** What is sought as a #tag or @mention. */
  tags: (Entry & { sought: Sought })[];
  /** What the rule itself offers, if it is a phrase: a word within it is as it should be. */
  offered: Phrases<true>;
  /** What is sought in English sentences by what kinds of words they have. */
  patterns: Prepared[];
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
    nl: { offer: 'iets anders', say: 'iets anders' },
    en: { offer: 'something else', say: 'something else' },
  },
  schema,
  verify({ avoid, prefer, match }) {
    const given = avoid !== undefined || match !== undefined || Object.keys(prefer ?? {}).length > 0;
    return given ? [] : [{ path: [], message: 'needs avoid, prefer or match, with the words it is about' }];
  },
  compile({ avoid = [], prefer = {}, match = [] }, tools) {
    const patterns = match.map(prepare);
    const compiled: Wording = { sought: phrases('exact', 'alike'), tags: [], offered: phrases('exact'), patterns };
    const entries: [string, string?][] = [...avoid.map((word): [string] => [word]), ...Object.entries(prefer)];
    for (const [word, offer] of entries) {
      if (/^\s*[#@]/.test(word))
        compiled.tags.push({ sought: soughtFor(word.trim(), [], false), ...entryOf(word, offer) });
      else addForms(compiled.sought, word, offer, tools);
      if (offer !== undefined && splitWords(offer).length > 1) addPhrase(compiled.offered, offer, () => true);
    }
    return compiled;
  },
  opens: ({ sought, tags, patterns }) => (tags.length + patterns.length > 0 ? undefined : [sought]),
  find({ sought, tags, offered, patterns }, passage, place) {
    // Most passages have nothing of a rule: what it would then be held against is looked for when it is asked for.
    let known: Cover | undefined;
    const isFine = (span: Span) => {
      known ??= cover(findPhrases(offered, passage));
      return known.holds(span);
    };
    const senseAt = (senses: readonly Sense[], offset: number) => {
      const spoken = passage.languageAt(offset);
      if (spoken === 'other') return undefined;
      // What the pack writes out goes before a form that was made of another entry.
      const written = senses.find(({ language }) => !language);
      const sense = written ?? senses.find(({ language }) => language === (spoken ?? 'undecided'));
      return sense?.stem && isNoun(passage, offset) ? undefined : sense;
    };
    const words = findPhrases(
      sought,
      passage,
      (senses, span) => senseAt(senses, span.start) !== undefined && !isFine(span) && !passage.isInName(span),
    );
    return [
      ...words.flatMap((word) => finding(word, passage, senseAt(word.value, word.start))),
      ...tags.flatMap((tag) => seek(tag.sought, passage).flatMap((span) => finding(span, passage, tag))),
      ...findPatterns(patterns, passage, place)
        .filter((span) => !passage.isInName(span))
        .flatMap((span) => finding(span, passage)),
    ];
  },
};

/** Behind these, the stem of a verb is a noun: articles, possessives and prepositions. */
const BEFORE_NOUNS: ReadonlySet<string> = new Set(
  'de het een deze dit onze ons mijn jouw uw zijn haar hun jullie geen elke ieder iedere welke per van voor met door bij tegen over zonder via na'.split(
    ' ',
  ),
);

/** Whether a noun stands at an offset: de aanpak, onze nieuwe aanpak, aanpak van zwerfvuil. */
function isNoun(passage: Passage, offset: number): boolean {
  const sentence = passage.sentenceAt(offset);
  const [last, further] = sentence ? passage.wordsIn({ start: sentence.start, end: offset }).slice(-2).reverse() : [];
  if (!last) return passage.wordsIn({ start: offset, end: sentence?.end ?? offset })[1]?.exact === 'van';
  if (further?.exact === 'ik') return false;
  return BEFORE_NOUNS.has(last.exact) || (/e$/.test(last.exact) && BEFORE_NOUNS.has(further?.exact ?? ''));
}

function finding({ start, end: last }: Span, passage: Passage, entry: Entry = {}): Finding[] {
  const end = entry.dotted && passage.text[last] === '.' ? last + 1 : last;
  const found = passage.text.slice(start, end);
  const span = { start, end };
  if (entry.offer === undefined) return [{ span, values: { found }, fixes: [] }];
  const offer = offerFor(found, entry.offer, entry.acronym && { isFirst: beginsSentence(passage, start) });
  // Linkedin → LinkedIn: where it is written so already, all is well.
  if (offer === found) return [];
  const text = end > last && !offer.endsWith('.') && endsSentence(passage, span) ? `${offer}.` : offer;
  return [{ span, values: { found, offer, say: offer }, fixes: [{ start, end, text }] }];
}

/** @param acronym given where the entry is in capitals itself */
function offerFor(found: string, offer: string, acronym: { isFirst: boolean } | undefined): string {
  if (!acronym) return likeCapitals(found, offer);
  return acronym.isFirst ? withCapital(offer) : offer;
}

function beginsSentence(passage: Passage, start: number): boolean {
  const sentence = passage.sentenceAt(start);
  return sentence !== undefined && (passage.firstWordIn(sentence)?.start ?? start) >= start;
}

/** Whether no word of its sentence stands behind a stretch. */
function endsSentence(passage: Passage, { start, end }: Span): boolean {
  const next = passage.firstWordIn({ start: end, end });
  return !next || next.start >= (passage.sentenceAt(start)?.end ?? end);
}

function entryOf(word: string, offer: string | undefined): Entry {
  return {
    ...(offer !== undefined && { offer }),
    ...(isInCapitals(word) && { acronym: true }),
    ...([word, offer ?? ''].some((text) => text.trimEnd().endsWith('.')) && { dotted: true }),
  };
}

/** Adds a word with its forms, each with what is offered for it in the same form. */
function addForms(index: Phrases<Sense[]>, word: string, offer: string | undefined, tools: Tools): void {
  addSense(index, word, entryOf(word, offer));
  const offers = new Map<string, Offered[]>();
  for (const language of tools.languages) {
    const alike = offer !== undefined && sameLength(word, offer) ? tools.inflect(offer, language) : [];
    for (const { text, form } of tools.inflect(word, language)) {
      const known = offers.get(text) ?? [];
      // A form can be of two kinds (-s); the likelier comes first.
      if (known.some((other) => other.language === language)) continue;
      const same = likeliest(
        alike.filter((other) => other.form === form && !other.unsure),
        tools,
      );
      const stem = language === 'nl' && form === 'stem';
      offers.set(text, [...known, { language, offer: same?.text ?? offer, sure: same !== undefined, stem }]);
    }
  }
  for (const [text, offered] of offers) {
    for (const { language, offer, stem } of offered)
      addSense(index, text, { ...entryOf(word, offer), language, ...(stem && { stem }) });
    const stem = offered.every((one) => one.stem);
    addSense(index, text, {
      ...entryOf(word, inDoubt(offered) ?? offer),
      language: 'undecided',
      ...(stem && { stem }),
    });
  }
}

/** Where the rules of spelling leave a choice (procesen, processen), the one that is a word, else the first. */
function likeliest(forms: readonly WordForm[], { lexicon }: Tools): WordForm | undefined {
  return forms.find(({ text }) => isKnown(lexicon, splitWords(text).at(-1)?.folded ?? '')) ?? forms[0];
}

interface Offered {
  language: Language;
  offer: string | undefined;
  sure: boolean;
  stem: boolean;
}

/** What the languages that are sure of it offer; where they do not agree, no form is better than one that does not exist. */
function inDoubt(offered: readonly Offered[]): string | undefined {
  const [first, ...others] = offered.filter(({ sure }) => sure);
  return others.every(({ offer }) => offer === first?.offer) ? first?.offer : undefined;
}

function addSense(index: Phrases<Sense[]>, phrase: string, sense: Sense): void {
  addPhrase(index, phrase, (senses = []) => [...senses, sense]);
}

/** A word for a phrase cannot be inflected alike: the last word of the phrase need not be the one that changes. */
function sameLength(word: string, offer: string): boolean {
  return word.trim().split(/\s+/).length === offer.trim().split(/\s+/).length;
}
