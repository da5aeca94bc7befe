/** Counts of a draft: hashtags, characters, exclamation marks. */

import type { Fields } from '../pack/fields.ts';
import type { Output } from '../pack/zod.ts';
import type { Passage } from '../text/passage.ts';
import { overlap, type Span, without } from '../text/spans.ts';
import { weightedLength } from '../text/xcount.ts';
import type { Site } from '../types.ts';
import type { Finding, Kind, PartsAt, RuleMistake } from './kind.ts';

const COUNTED = ['hashtags', 'characters', 'exclamations'] as const;
type Counted = (typeof COUNTED)[number];

const schema = ({ object, optional, whole, z }: Fields) =>
  object({ of: z.oneOf(COUNTED), max: optional(whole), min: optional(whole) });
type Rule = Output<ReturnType<typeof schema>>;

interface Limit {
  of: Counted;
  max?: number;
  min?: number;
}

export const limit: Kind<Rule, Limit, number> = {
  kind: 'limit',
  docs: {
    nl: 'Te veel of te weinig: hashtags, tekens, uitroeptekens.',
    en: 'Too many or too few: hashtags, characters, exclamation marks.',
  },
  example: {
    id: 'few-tags',
    kind: 'limit',
    severity: 'suggestion',
    message: { nl: 'Kies de {limit} beste hashtags.', en: 'Choose the {limit} best hashtags.' },
    of: 'hashtags',
    max: 2,
    examples: { hit: ['#een #twee #drie'], ok: ['#een #twee'] },
  },
  placeholders: ['count', 'limit'],
  strings: {
    nl: {
      'hashtags.max.one': '{count} van ten hoogste {limit} hashtag',
      'hashtags.max.other': '{count} van ten hoogste {limit} hashtags',
      'hashtags.min.one': '{count} van ten minste {limit} hashtag',
      'hashtags.min.other': '{count} van ten minste {limit} hashtags',
      'characters.max.one': '{count} van ten hoogste {limit} teken',
      'characters.max.other': '{count} van ten hoogste {limit} tekens',
      'characters.min.one': '{count} van ten minste {limit} teken',
      'characters.min.other': '{count} van ten minste {limit} tekens',
      'exclamations.max.one': '{count} van ten hoogste {limit} uitroepteken',
      'exclamations.max.other': '{count} van ten hoogste {limit} uitroeptekens',
      'exclamations.min.one': '{count} van ten minste {limit} uitroepteken',
      'exclamations.min.other': '{count} van ten minste {limit} uitroeptekens',
    },
    en: {
      'hashtags.max.one': '{count} of at most {limit} hashtag',
      'hashtags.max.other': '{count} of at most {limit} hashtags',
      'hashtags.min.one': '{count} of at least {limit} hashtag',
      'hashtags.min.other': '{count} of at least {limit} hashtags',
      'characters.max.one': '{count} of at most {limit} character',
      'characters.max.other': '{count} of at most {limit} characters',
      'characters.min.one': '{count} of at least {limit} character',
      'characters.min.other': '{count} of at least {limit} characters',
      'exclamations.max.one': '{count} of at most {limit} exclamation mark',
      'exclamations.max.other': '{count} of at most {limit} exclamation marks',
      'exclamations.min.one': '{count} of at least {limit} exclamation mark',
      'exclamations.min.other': '{count} of at least {limit} exclamation marks',
    },
  },
  schema,
  verify({ max, min }) {
    const mistakes: RuleMistake[] = [];
    if (max === undefined && min === undefined) mistakes.push({ path: [], message: 'needs max or min, or both' });
    if (max !== undefined && min !== undefined && min > max)
      mistakes.push({ path: ['min'], message: 'min is more than max' });
    return mistakes;
  },
  compile: ({ of, max, min }) => ({ of, ...(max !== undefined && { max }), ...(min !== undefined && { min }) }),
  find: ({ of }, passage, { except, site }) => [counters[of](passage, except, site)],
  conclude({ of, max, min }, parts, { elsewhere }) {
    const count = sum(parts);
    if (max !== undefined && count > max) return [finding(of, 'max', count, max)];
    if (min === undefined || count >= min) return [];
    // What is asked for once may stand in another part of the thread.
    return elsewhere().some((other) => sum(other) >= min) ? [] : [finding(of, 'min', count, min)];
  },
};

function sum(parts: readonly PartsAt<number>[]): number {
  return parts.flatMap(({ parts }) => parts).reduce((total, count) => total + count, 0);
}

const counters: Record<Counted, (passage: Passage, except: readonly Span[], site: Site | undefined) => number> = {
  hashtags: ({ tags }, except) =>
    tags.filter((tag) => tag.sigil === '#' && !except.some((span) => overlap(span, tag))).length,
  exclamations: ({ text }, except) => without(text, except).match(/[!！]/g)?.length ?? 0,
  characters({ text }, except, site) {
    // A line break is one character to a site; a text file may write it as two.
    const counted = without(text, except).replaceAll('\r\n', '\n');
    if (site === 'x') return weightedLength(counted);
    // LinkedIn's unit is not published; UTF-16 is the largest of those it can be.
    return site === 'linkedin' ? counted.length : [...counted].length;
  },
};

function finding(of: Counted, bound: 'max' | 'min', count: number, limit: number): Finding {
  const values = { count, limit };
  return { values, detail: { key: `${of}.${bound}`, number: limit, values }, fixes: [] };
}
