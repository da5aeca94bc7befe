/** Posts as people write them, with their lines: paragraphs of a few sentences, a list now and then, tags at the end. */

import type { Language } from '../../../rules/index.ts';
import { type Random, randomFrom } from './random.ts';
import { DAYS, OPENINGS, SENTENCES, TAGS, TOPICS } from './sentences.ts';

/** In one language, or each paragraph in one of the two. */
export type Mix = Language | 'mixed';

export interface Wish {
  /** UTF-16 length. */
  characters: number;
  language: Mix;
  /** Names to plant. Without them the post speaks of "a partner". */
  names?: readonly string[];
  /** Another number gives another post, of other sentences. */
  seed: number;
}

/** A post of exactly this length, the same at each run. */
export function post({ characters, language, names = [], seed }: Wish): string {
  const random = randomFrom(seed + 1);
  const decks = { nl: deck(random, SENTENCES.nl), en: deck(random, SENTENCES.en) };
  const next = (language: Language) => fill(decks[language](), language, random, names);
  // Every post speaks of a firm, however short it is.
  const opening = OPENINGS[language === 'mixed' ? 'nl' : language];
  const paragraphs = [fill(opening, 'nl', random, names)];
  for (let length = opening.length; length < characters; length += (paragraphs.at(-1)?.length ?? 0) + 2) {
    const spoken = language === 'mixed' ? random.pick(['nl', 'en'] as const) : language;
    paragraphs.push(paragraph(random, () => next(spoken)));
  }
  const text = paragraphs.join('\n\n');
  const tags = ` ${TAGS.slice(0, 3).join(' ')}`;
  return characters < 2 * tags.length ? text.slice(0, characters) : text.slice(0, characters - tags.length) + tags;
}

function paragraph(random: Random, next: () => string): string {
  const sentences = Array.from({ length: 1 + random.number(4) }, next);
  if (random.chance(0.15)) return sentences.map((line) => `- ${line}`).join('\n');
  return sentences.join(' ') + (random.chance(0.15) ? ` ${random.pick(TAGS)}` : '');
}

function fill(sentence: string, language: Language, random: Random, names: readonly string[]): string {
  return sentence
    .replace('{n}', String(2 + random.number(9000)))
    .replace('{day}', random.pick(DAYS[language]))
    .replace('{topic}', random.pick(TOPICS[language]))
    .replace('{firm}', names.length > 0 ? random.pick(names) : 'a partner');
}

/** Draws each card once before one comes again. */
function deck<T>(random: Random, cards: readonly T[]): () => T {
  let left: T[] = [];
  return () => {
    if (left.length === 0) left = [...cards];
    const drawn = random.number(left.length);
    const card = left[drawn];
    const last = left.pop();
    if (card === undefined || last === undefined) throw new Error('An empty deck');
    if (drawn < left.length) left[drawn] = last;
    return card;
  };
}
