/** Counts and shapes of a draft: hashtags, characters, words in capitals, the longest sentence. */

import type { Fields } from '../pack/fields.ts';
import type { Output } from '../pack/zod.ts';
import { type Counted, type Measure, measures, type Spot } from '../text/measures.ts';
import { moved } from '../text/reading.ts';
import { ANY, HASH, HIGH, MARK } from '../text/signs.ts';
import { splitWords } from '../text/words.ts';
import type { Finding, Kind, PartsAt, RuleMistake } from './kind.ts';

const COUNTED = Object.keys(measures) as Counted[];

const schema = ({ object, optional, whole, z }: Fields) =>
  object({ of: z.oneOf(COUNTED), max: optional(whole), min: optional(whole) });
type Rule = Output<ReturnType<typeof schema>>;

interface Limit {
  of: Counted;
  max?: number;
  min?: number;
  /** The words of the organisation's own name. */
  own: string[];
}

export const limit: Kind<Rule, Limit, Measure> = {
  kind: 'limit',
  docs: {
    nl: 'Te veel of te weinig: hashtags, tekens, uitroeptekens, woorden in een zin.',
    en: 'Too many or too few: hashtags, characters, exclamation marks, words in a sentence.',
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
    nl: sentences('ten hoogste', 'ten minste', 'van', {
      characters: ['teken', 'tekens'],
      words: ['woord', 'woorden'],
      hashtags: ['hashtag', 'hashtags'],
      mentions: ['vermelding', 'vermeldingen'],
      links: ['link', 'links'],
      emoji: ['emoji', 'emoji’s'],
      exclamations: ['uitroepteken', 'uitroeptekens'],
      capitals: ['woord in hoofdletters', 'woorden in hoofdletters'],
      'sentence-words': ['woord in een zin', 'woorden in een zin'],
      'fancy-letters': ['sierletter', 'sierletters'],
      'hashtag-case': ['hashtag zonder hoofdletters', 'hashtags zonder hoofdletters'],
    }),
    en: sentences('at most', 'at least', 'of', {
      characters: ['character', 'characters'],
      words: ['word', 'words'],
      hashtags: ['hashtag', 'hashtags'],
      mentions: ['mention', 'mentions'],
      links: ['link', 'links'],
      emoji: ['emoji', 'emojis'],
      exclamations: ['exclamation mark', 'exclamation marks'],
      capitals: ['word in capitals', 'words in capitals'],
      'sentence-words': ['word in a sentence', 'words in a sentence'],
      'fancy-letters': ['decorative letter', 'decorative letters'],
      'hashtag-case': ['hashtag without capitals', 'hashtags without capitals'],
    }),
  },
  schema,
  verify({ max, min }) {
    const mistakes: RuleMistake[] = [];
    if (max === undefined && min === undefined) mistakes.push({ path: [], message: 'needs max or min, or both' });
    if (max !== undefined && min !== undefined && min > max)
      mistakes.push({ path: ['min'], message: 'min is more than max' });
    return mistakes;
  },
  compile: ({ of, max, min }, { organisation }) => ({
    of,
    ...(max !== undefined && { max }),
    ...(min !== undefined && { min }),
    own: splitWords(organisation).map(({ folded }) => folded),
  }),
  signs: ({ of }) => SIGNS[of] ?? ANY,
  find({ of, own }, passage, { except, site, lexicon }) {
    const measure = measures[of](passage, { except, site, lexicon, own });
    return measure.count > 0 ? [measure] : [];
  },
  conclude({ of, max, min }, parts, { elsewhere }) {
    const count = total(of, parts);
    if (max !== undefined && count > max) {
      const spots = spotsBeyond(max, parts);
      const over = finding(of, 'max', count, max);
      return spots.length > 0 ? spots.map((spot) => ({ ...over, ...placed(spot) })) : [over];
    }
    if (min === undefined || count >= min) return [];
    // What is asked for once may stand in another part of the thread.
    return elsewhere().some((other) => total(of, other) >= min) ? [] : [finding(of, 'min', count, min)];
  },
};

/** The sorts of characters without which there is nothing to count. */
const SIGNS: Readonly<Partial<Record<Counted, number>>> = {
  hashtags: HASH | HIGH,
  'hashtag-case': HASH | HIGH,
  emoji: HIGH,
  exclamations: MARK | HIGH,
  'fancy-letters': HIGH,
};

/** The longest of all sentences, else the sum. */
function total(of: Counted, parts: readonly PartsAt<Measure>[]): number {
  let total = 0;
  for (const { parts: measures } of parts)
    for (const { count } of measures) total = of === 'sentence-words' ? Math.max(total, count) : total + count;
  return total;
}

/** The places from where the limit is passed: of a sentence that is too long, that one alone. */
function spotsBeyond(max: number, parts: readonly PartsAt<Measure>[]): Spot[] {
  const spots = parts.flatMap(({ parts, start }) =>
    parts.flatMap(({ spots = [] }) => spots.map((spot) => moved(spot, start))),
  );
  const longest = spots.reduce((most, { count }) => Math.max(most, count), 0);
  if (spots.every(({ instead }) => instead === undefined))
    return spots.filter(({ count }) => count === longest).slice(0, 1);
  let sum = 0;
  return spots.filter(({ count }) => {
    sum += count;
    return sum > max;
  });
}

function placed({ start, end, instead }: Spot): Pick<Finding, 'span' | 'fixes'> {
  return { span: { start, end }, fixes: instead === undefined ? [] : [{ start, end, text: instead }] };
}

function finding(of: Counted, bound: 'max' | 'min', count: number, limit: number): Finding {
  const values = { count, limit };
  return { values, detail: { key: `${of}.${bound}`, number: limit, values }, fixes: [] };
}

/** Its sentences in one language: "7 of at most 5 hashtags", with each noun in its two numbers. */
function sentences(
  most: string,
  least: string,
  of: string,
  nouns: Readonly<Record<Counted, readonly [one: string, other: string]>>,
): Record<string, string> {
  const made: Record<string, string> = {};
  for (const [key, [one, other]] of Object.entries(nouns)) {
    for (const [bound, words] of [
      ['max', most],
      ['min', least],
    ]) {
      made[`${key}.${bound}.one`] = `{count} ${of} ${words} {limit} ${one}`;
      made[`${key}.${bound}.other`] = `{count} ${of} ${words} {limit} ${other}`;
    }
  }
  return made;
}
