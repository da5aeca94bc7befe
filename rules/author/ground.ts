/** What author's advice looks at, and what it says. */

import type { Path } from '../pack/positions.ts';
import type { Pack, Rule } from '../pack/schema.ts';
import type { Language, Text } from '../types.ts';
import type { Sample } from './samples.ts';

/** What an adviser looks at. */
export interface Ground {
  pack: Pack;
  /** The day on which the pack is looked at, `2026-11-22`. */
  day: string;
  /** Posts as people write them; empty where there are none. */
  samples: readonly Sample[];
}

/** One thing to think about, at its place in the pack. */
export interface Found {
  path: Path;
  message: string;
}

export type Adviser = (ground: Ground) => Found[];

/** A text for people with where it stands; `language` is absent where it is one text for all. */
export interface Said {
  path: Path;
  text: string;
  language?: Language;
}

/** The rules of a pack with their places. */
export function rulesOf({ rules }: Pack): { rule: Rule; at: Path }[] {
  return rules.map((rule, number) => ({ rule, at: ['rules', number] }));
}

/** A text in each of its languages. */
export function saidIn(text: Text | undefined, path: Path): Said[] {
  if (text === undefined) return [];
  if (typeof text === 'string') return [{ path, text }];
  return (['nl', 'en'] as const).flatMap((language) => {
    const said = text[language];
    return said === undefined ? [] : [{ path: [...path, language], text: said, language }];
  });
}

/** A few of many, for a sentence. */
export function few(words: readonly string[]): string {
  const more = words.length - 3;
  const shown = words.slice(0, 3).map((word) => `"${word}"`);
  return more > 0 ? `${shown.join(', ')} and ${more.toLocaleString('en')} more` : shown.join(' and ');
}
