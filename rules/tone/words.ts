/** Looking for the words and phrases of the lists. */

import type { Tools } from '../kinds/kind.ts';
import { likeCapitals } from '../text/capitals.ts';
import type { Passage } from '../text/passage.ts';
import { addPhrase, findPhrases, type Phrases, phrases } from '../text/phrases.ts';
import { overlap, type Span } from '../text/spans.ts';
import { splitWords } from '../text/words.ts';
import { LANGUAGES, type Language } from '../types.ts';
import { isDutch, type Lexicon } from '../words/lexicon.ts';
import type { ListedCategory } from './categories.ts';
import type { Ground } from './ground.ts';
import { findIdioms, type Idioms, readIdioms } from './idioms.ts';
import { BORROWED_FROM_DUTCH } from './lists/clashes.ts';
import type { Entry } from './lists/entries.ts';
import { isShown, isUnmistakable } from './meant.ts';
import { praises, softened } from './negation.ts';
import { findOfficeWords } from './office-words.ts';
import { findScolded } from './scolded.ts';
import type { Seen } from './seen.ts';
import { findSayings, findShapes } from './shapes.ts';
import { findSplitVerbs } from './split-verbs.ts';
import { findSuperlatives } from './superlatives.ts';

/** What a phrase is listed for; `innocent` for one in which nothing counts. */
export interface Sense {
  category: ListedCategory | 'innocent';
  /** Absent for a phrase that is said in both languages. */
  language?: Language;
  offer?: string;
  /** It counts only where the words around it show that it is meant so. */
  shown?: true;
  /** The subject among which it means something else. */
  topic?: string;
}

/** Plain data. */
export interface Words {
  categories: readonly ListedCategory[];
  phrases: Phrases<Sense[]>;
  idioms: Idioms;
  /** By word, the subjects that it belongs to. */
  topics: Map<string, string[]>;
}

/** How far from a listed word one may stand that tells what it is about, in words. */
const NEAR = 10;
/** Stands in the lists of subjects for any year of history. */
const YEAR = '1848';

/** From this many words on, a phrase is of its own language, whatever is spoken around it. */
const UNMISTAKABLE = 3;

/** The phrases of some categories, with their forms and what is offered for each. */
export function compileWords(categories: readonly ListedCategory[], tools: Tools): Words {
  const index = phrases<Sense[]>('exact');
  const topics = new Map<string, string[]>();
  const idioms = readIdioms(categories, tools);
  if (categories.length === 0) return { categories, phrases: index, idioms, topics };
  const put = (phrase: string, sense: Sense) => {
    for (const written of spellings(phrase)) addPhrase(index, written, (senses = []) => [...senses, sense]);
  };
  for (const category of categories) {
    const { nl, en, both = [] } = tools.toneLists.byCategory[category];
    const lists = { nl, en };
    for (const language of LANGUAGES.filter((one) => tools.languages.includes(one)))
      for (const entry of lists[language])
        forms(entry, language, tools, (phrase, offer) =>
          put(phrase, { category, language, ...meaning(entry), ...offer }),
        );
    for (const entry of both)
      forms(entry, 'en', tools, (phrase, offer) => put(phrase, { category, ...meaning(entry), ...offer }));
  }
  for (const phrase of tools.toneLists.innocent) addPhrase(index, phrase, () => [{ category: 'innocent' }]);
  for (const [topic, words] of Object.entries(tools.toneLists.topics))
    for (const word of words) topics.set(word, [...(topics.get(word) ?? []), topic]);
  return { categories, phrases: index, idioms, topics };
}

function meaning({ shown, topic }: Entry): Pick<Sense, 'shown' | 'topic'> {
  return { ...(shown && { shown }), ...(topic !== undefined && { topic }) };
}

function forms(
  { phrase, forms, offer }: Entry,
  language: Language,
  tools: Tools,
  put: (phrase: string, offer: { offer?: string }) => void,
): void {
  if (!forms) {
    put(phrase, offer === undefined ? {} : { offer });
    return;
  }
  const alike = offer === undefined || offer.includes(' ') ? [] : tools.inflect(offer, language);
  const known = new Set<string>();
  for (const { text, form } of tools.inflect(phrase, language)) {
    if (known.has(text)) continue;
    known.add(text);
    // No offer is better than one in another form.
    const same = form === 'base' ? offer : alike.find((other) => other.form === form && !other.unsure)?.text;
    put(text, same === undefined ? {} : { offer: same });
  }
}

/** With a hyphen or without: next-level, next level. */
function spellings(phrase: string): string[] {
  if (phrase.includes('-')) return [phrase, phrase.replaceAll('-', ' ')];
  return /^\p{L}+ \p{L}+$/u.test(phrase) ? [phrase, phrase.replace(' ', '-')] : [phrase];
}

/** The listed phrases of a passage that mean what they are listed for. */
export function findWords(
  { categories, phrases: index, idioms, topics }: Words,
  ground: Ground,
  lexicon: Lexicon,
): Seen[] {
  const { passage } = ground;
  const senseAt = (senses: readonly Sense[], span: Span) =>
    senses.find(
      (sense) =>
        sense.category === 'innocent' ||
        (speaks(sense, span, passage, lexicon) && isMeant(sense, sense.category, span, ground, topics)),
    );
  const found = findPhrases(index, passage, (senses, span) => senseAt(senses, span) !== undefined);
  const innocent = found.filter(({ value, start, end }) => senseAt(value, { start, end })?.category === 'innocent');
  const seen = found.flatMap(({ value, start, end }) => {
    const span = { start, end };
    const sense = senseAt(value, span);
    if (!sense || sense.category === 'innocent' || ground.isQuoted(span) || ground.isName(span)) return [];
    if (isInName(span, ground) || ground.isForeign(start, lexicon)) return [];
    if (softened(sense.category, span, ground) || praises(sense.category, span, ground)) return [];
    const word = passage.text.slice(start, end);
    const offered = sense.offer !== undefined && articleFits(sense.offer, start, ground) ? sense.offer : undefined;
    const offer = offered === undefined ? undefined : likeCapitals(word, offered);
    return [said(sense.category, span, word, offer)];
  });
  const all = [
    ...joined(seen, passage.text),
    ...findIdioms(idioms, ground, lexicon).filter(
      ({ span }) => !innocent.some((one) => overlap(one, span) && lengthOf(one) >= lengthOf(span)),
    ),
    ...findSuperlatives(categories, ground),
    ...findShapes(categories, ground),
    ...(categories.includes('insults') ? findScolded(ground) : []),
    ...(categories.includes('jargon') ? [...findSplitVerbs(ground), ...findOfficeWords(ground)] : []),
  ];
  return [...all, ...findSayings(categories, ground, all)];
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function said(key: string, span: Span, word: string, offer: string | undefined): Seen {
  return offer === undefined
    ? { key, span, word, fixes: [] }
    : { key, span, word, fixes: [{ ...span, text: offer }], offer };
}

/** Words of one category that follow each other are one finding: unieke, baanbrekende. */
function joined(seen: readonly Seen[], text: string): Seen[] {
  const all: Seen[] = [];
  for (const one of seen) {
    const last = all.at(-1);
    const between = last && text.slice(last.span.end, one.span.start);
    if (!last || last.key !== one.key || between === undefined || !/^,? $/.test(between)) {
      all.push(one);
      continue;
    }
    const span = { start: last.span.start, end: one.span.end };
    const offer = last.offer === undefined || one.offer === undefined ? undefined : last.offer + between + one.offer;
    all[all.length - 1] = said(one.key, span, text.slice(span.start, span.end), offer);
  }
  return all;
}

/** Whether a phrase means here what it is listed for. */
function isMeant(
  { shown, topic }: Sense,
  category: ListedCategory,
  span: Span,
  ground: Ground,
  topics: ReadonlyMap<string, readonly string[]>,
): boolean {
  if (shown && !isShown(category, span, ground)) return false;
  if (topic === undefined || (shown && isUnmistakable(category, span, ground))) return true;
  const [first, last] = [ground.wordAt(span.start), ground.wordAt(span.end - 1)];
  const { words } = ground.passage;
  const around = [...words.slice(Math.max(0, first - NEAR), first), ...words.slice(last + 1, last + 1 + NEAR)];
  return !around.some(({ exact }) => topics.get(isYear(exact) ? YEAR : exact)?.includes(topic));
}

function isYear(word: string): boolean {
  return /^1[5-9]\d\d$/.test(word);
}

/** Whether the sentence is in the language of the phrase; in doubt it is, unless the other language has such a word. */
function speaks({ language }: Sense, span: Span, passage: Passage, lexicon: Lexicon): boolean {
  const spoken = passage.languageAt(span.start);
  if (spoken === 'other') return false;
  if (!language || spoken === language) return true;
  const words = splitWords(passage.text.slice(span.start, span.end));
  if (words.length >= UNMISTAKABLE) return true;
  if (spoken !== undefined) return false;
  const [word] = words;
  if (words.length > 1 || !word) return true;
  return language === 'en' ? !isDutch(lexicon, word.folded) : !BORROWED_FROM_DUTCH.has(word.exact);
}

/** What goes before a name or a title. */
const NAMING =
  /^(?:heet|heette|heten|heetten|genaamd|getiteld|noemen|called|titled|named|entitled|boek|roman|film|serie|album|lied|band|groep|koor|blad|magazine|tijdschrift|toneelstuk|musical|podcast|bundel|book|novel|movie|series|song|play|choir|programma|show|project|merk|brand|ship|tug|boat|ferry|yacht|trawler|schip|boot|sloep|pont|sleepboot|kotter|restaurant|hotel|pub|café)$/;

/** With a capital in the middle of a sentence, beside another or behind what says that it is a name: Revolting Rhymes, het boek heet Onweerstaanbaar. */
function isInName(span: Span, ground: Ground): boolean {
  const { text, words } = ground.passage;
  const [first, last] = [ground.wordAt(span.start), ground.wordAt(span.end - 1)];
  const large = (at: number) => /^\p{Lu}\p{Ll}/u.test(text.slice(words[at]?.start, words[at]?.end));
  const begin = ground.passage.sentenceAt(span.start)?.start;
  // Coward's Lane.
  if (large(first) && /^['’]s \p{Lu}\p{Ll}/u.test(text.slice(span.end, span.end + 5))) return true;
  if (!large(first) || begin === span.start) return false;
  if (words[first - 1]?.gap === ' ' && NAMING.test(words[first - 1]?.exact ?? '')) return true;
  // Our North Star: the first word of a sentence is large anyway.
  return (
    (words[first - 1]?.gap === ' ' && words[first - 1]?.start !== begin && large(first - 1)) ||
    (words[last]?.gap === ' ' && large(last + 1))
  );
}

/** A unique opportunity is no "a opportunity"; no fix is better than a wrong one. */
function articleFits(offer: string, start: number, ground: Ground): boolean {
  const before = ground.passage.words[ground.wordAt(start) - 1];
  if (before?.gap !== ' ' || !/^an?$/.test(before.exact)) return true;
  return /^[aeio]/i.test(offer) === (before.exact === 'an') && !/^an? /.test(offer);
}
