/** The conditions of a rule on the whole draft. What is not known contradicts none of them. */

import type { Tools } from './kinds/kind.ts';
import type { RuleFields } from './pack/rule-fields.ts';
import type { Reading } from './text/reading.ts';
import { type Sought, seek, soughtFor } from './text/seek.ts';
import type { Hat, Language, Site, Surface } from './types.ts';

type WhenFields = NonNullable<RuleFields['when']>;

/** A rule's `when`, ready to ask. Plain data. */
export interface When {
  sites?: Site[];
  surfaces?: Surface[];
  hats?: Hat[];
  /** Asked of each sentence where the finding is in one, else of the draft. */
  languages?: Language[];
  from?: string;
  until?: string;
  media?: boolean;
  mentions?: Sought[];
}

export function compileWhen(when: WhenFields, tools: Tools): When {
  const { mentions, ...rest } = when;
  if (!mentions) return rest;
  const sought = mentions.map((written) =>
    soughtFor(
      written,
      tools.languages.flatMap((language) => tools.inflect(written, language).map(({ text }) => text)),
      true,
    ),
  );
  return { ...rest, mentions: sought };
}

/** Whether all conditions hold but for that on the language. */
export function holds(when: When, reading: Reading): boolean {
  const { site, surface = 'post', hat = 'person', date, media = false } = reading.draft;
  return (
    allows(when.sites, site) &&
    allows(when.surfaces, surface) &&
    allows(when.hats, hat) &&
    (!when.from || !date || when.from <= date) &&
    (!when.until || !date || date <= when.until) &&
    (when.media === undefined || when.media === media) &&
    (!when.mentions ||
      when.mentions.some((sought) => reading.passages.some(({ passage }) => seek(sought, passage).length > 0)))
  );
}

/** Whether a condition on languages holds for a sentence (or a draft) in this one. */
export function speaks(when: When, language: Language | 'other' | undefined): boolean {
  return language === undefined || !when.languages || when.languages.some((wanted) => wanted === language);
}

function allows<Word>(wanted: readonly Word[] | undefined, actual: Word | undefined): boolean {
  return !wanted || actual === undefined || wanted.includes(actual);
}
