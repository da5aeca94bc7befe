/** Tone of voice: how the reader is addressed, who speaks, and what is better said otherwise. */

import type { Fields } from '../pack/fields.ts';
import type { Output } from '../pack/zod.ts';
import { addPhrase, type Phrases, phrases } from '../text/phrases.ts';
import { moved } from '../text/reading.ts';
import { within } from '../text/spans.ts';
import { findAddressed } from '../tone/address/address.ts';
import { type Form, SAYINGS } from '../tone/address/forms.ts';
import { rarer } from '../tone/address/rarer.ts';
import { CATEGORIES, type Category, LISTED } from '../tone/categories.ts';
import { findClickbait } from '../tone/clickbait.ts';
import { groundOf } from '../tone/ground.ts';
import { findPassives } from '../tone/passive/passive.ts';
import { compileOrganisation, findOrganisation, type Organisation } from '../tone/person/person.ts';
import type { Seen } from '../tone/seen.ts';
import { findShouting } from '../tone/shouting.ts';
import { TONE_STRINGS } from '../tone/strings.ts';
import { findTotals } from '../tone/totals.ts';
import { compileWords, findWords, type Words } from '../tone/words.ts';
import type { Finding, Kind } from './kind.ts';

const ADDRESS = ['informal', 'formal', 'consistent'] as const;

const schema = ({ list, object, optional, z }: Fields) =>
  object({
    address: optional(z.oneOf(ADDRESS)),
    person: optional(z.oneOf(['first'])),
    avoid: optional(list(z.oneOf(CATEGORIES)).min(1)),
  });
type Rule = Output<ReturnType<typeof schema>>;

interface Tone {
  address?: { want: (typeof ADDRESS)[number]; sayings: Phrases<true> };
  person?: Organisation;
  avoid: Category[];
  words: Words;
}

/** What was seen, and the form of address where it is one. */
type Part = Seen & { form?: Form };
type Found = Part & { found: string };

export const tone: Kind<Rule, Tone, Found> = {
  kind: 'tone',
  docs: {
    nl: 'De toon: je of u, ik en wij, en wat je beter anders zegt.',
    en: 'Tone of voice: how you address people, who speaks, and what is better said otherwise.',
  },
  example: {
    id: 'calm',
    kind: 'tone',
    severity: 'suggestion',
    message: { nl: '“{found}” klinkt hard. Zeg het rustig.', en: '“{found}” sounds loud. Say it calmly.' },
    avoid: ['shouting'],
    examples: { hit: ['WE ARE VERY HAPPY'], ok: ['We are very happy'] },
  },
  placeholders: ['found', 'offer'],
  strings: TONE_STRINGS,
  schema,
  verify({ address, person, avoid }) {
    const given = address !== undefined || person !== undefined || avoid !== undefined;
    return given ? [] : [{ path: [], message: 'needs address, person or avoid' }];
  },
  compile({ address, person, avoid = [] }, tools) {
    const sayings = phrases<true>('exact');
    for (const saying of SAYINGS) addPhrase(sayings, saying, () => true);
    const listed = LISTED.filter((category) => avoid.includes(category));
    return {
      ...(address !== undefined && { address: { want: address, sayings } }),
      ...(person !== undefined && { person: compileOrganisation(tools) }),
      avoid,
      words: compileWords(listed, tools),
    };
  },
  find({ address, person, avoid, words }, passage, place) {
    const { lexicon } = place;
    const ground = groundOf(passage);
    const addressed = address ? findAddressed(ground, address.sayings) : [];
    const listed = findWords(words, ground, lexicon);
    const parts: Part[] = [
      ...addressed.filter(({ form }) => address?.want === 'consistent' || form !== address?.want),
      ...(person ? findOrganisation(person, ground) : []),
      ...listed,
      ...(avoid.includes('clickbait') ? findClickbait(ground) : []),
      ...(avoid.includes('absolutes') ? findTotals(ground, listed) : []),
      ...(avoid.includes('passive') ? findPassives(ground) : []),
      ...(avoid.includes('shouting') ? findShouting(ground, lexicon) : []),
    ];
    if (parts.length === 0) return [];
    return apart(parts)
      .filter(({ span }) => !within(span, place.except))
      .map((part) => ({ ...part, found: passage.text.slice(part.span.start, part.span.end) }));
  },
  conclude({ address }, parts) {
    const flagged = address?.want === 'consistent' ? rarer(parts.flatMap(({ parts }) => parts)) : undefined;
    return parts.flatMap(({ start, parts }) =>
      parts
        .filter(({ form }) => address?.want !== 'consistent' || !form || form === flagged)
        .map((part) => finding(part, start)),
    );
  },
};

/** One finding for the same words: that of what stands first, then what can be mended, then the longest; none in the middle of another. */
function apart(parts: Part[]): Part[] {
  const order: readonly string[] = CATEGORIES;
  const rank = ({ key }: Part) => order.indexOf(key);
  const sorted = [...parts].sort(
    (a, b) =>
      a.span.start - b.span.start || rank(a) - rank(b) || b.fixes.length - a.fixes.length || b.span.end - a.span.end,
  );
  let end = 0;
  return sorted.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

function finding({ key, span, found, word, fixes, offer }: Found, start: number): Finding {
  return {
    span: moved(span, start),
    detail: { key, values: { word, offer: offer ?? '' } },
    values: { found, ...(offer !== undefined && { offer }) },
    fixes: fixes.map((fix) => moved(fix, start)),
  };
}
