/** Something that must be there: a hashtag, a mention, a link, a phrase. */

import type { Fields } from '../pack/fields.ts';
import type { Output } from '../pack/zod.ts';
import { cover } from '../text/cover.ts';
import { closingPart, openingPart } from '../text/ends.ts';
import { moved } from '../text/reading.ts';
import { type Sought, seek, soughtFor } from '../text/seek.ts';
import { type Span, within } from '../text/spans.ts';
import { squeeze } from '../text/tags.ts';
import type { Fix } from '../types.ts';
import type { Kind } from './kind.ts';

const PLACES = ['anywhere', 'start', 'end'] as const;
type PlaceInDraft = (typeof PLACES)[number];

const schema = ({ line, list, object, optional, phrase, z }: Fields) =>
  object({
    any: optional(list(phrase).min(1)),
    all: optional(list(phrase).min(1)),
    place: optional(z.oneOf(PLACES)),
    offer: optional(line),
  });
type Rule = Output<ReturnType<typeof schema>>;

interface Wanted {
  written: string;
  sought: Sought;
}

interface Require {
  wanted: Wanted[];
  /** Whether all of them must be there, or one is enough. */
  all: boolean;
  place: PlaceInDraft;
  offer?: string;
}

export const require: Kind<Rule, Require, Span[]> = {
  kind: 'require',
  docs: {
    nl: 'Iets dat erin moet staan: een hashtag, een vermelding, een link of een zin.',
    en: 'Something that must be there: a hashtag, a mention, a link or a phrase.',
  },
  example: {
    id: 'our-tag',
    kind: 'require',
    severity: 'warning',
    message: { nl: 'Zet {offer} erbij, dan vinden mensen ons.', en: 'Add {offer}, so that people find us.' },
    any: ['#WerkenBijPeerdal', '#Peerdal'],
    offer: '#Peerdal',
    examples: { hit: ['Kom bij ons werken'], ok: ['Kom bij ons werken #Peerdal'] },
  },
  placeholders: ['offer'],
  strings: {
    nl: { missing: 'nog niet gevonden: {missing}', 'missing-any': 'één hiervan is genoeg: {missing}' },
    en: { missing: 'not found yet: {missing}', 'missing-any': 'one of these is enough: {missing}' },
  },
  schema,
  verify({ any, all }) {
    if (any && all) return [{ path: ['all'], message: 'use any (one is enough) or all, not both' }];
    return any || all ? [] : [{ path: [], message: 'needs any (one is enough) or all, with what must be there' }];
  },
  compile: ({ any, all, place = 'anywhere', offer }) => ({
    wanted: (all ?? any ?? []).map((written) => ({ written, sought: soughtFor(written, [written], false) })),
    all: all !== undefined,
    place,
    ...(offer !== undefined && { offer }),
  }),
  find({ wanted }, passage, { except }) {
    const passes = cover(except);
    return wanted.map(({ sought }) => seek(sought, passage).filter((span) => !passes.touches(span)));
  },
  conclude({ wanted, all, place, offer }, parts, { reading, elsewhere }) {
    const where = place === 'start' ? [openingPart(reading)] : place === 'end' ? closingPart(reading) : undefined;
    const isHere = (at: number) =>
      parts.some(({ parts, start }) => parts[at]?.some((span) => !where || within(moved(span, start), where)));
    const others = elsewhere().flat();
    // Another part of the thread has a start and an end of its own: there, any place is good.
    const isElsewhere = (at: number) => others.some(({ parts }) => (parts[at]?.length ?? 0) > 0);
    const missing = wanted.filter((_, at) => !isHere(at) && !isElsewhere(at));
    if (missing.length === 0 || (!all && missing.length < wanted.length)) return [];
    const list = missing.map(({ written }) => written);
    const add =
      offer === undefined ? (list[0] ?? '') : missing.length < wanted.length ? stillOf(offer, wanted, list) : offer;
    return [
      {
        values: { offer: add },
        // One thing is told by the rule's own message.
        ...(list.length > 1 && {
          detail: { key: all ? 'missing' : 'missing-any', values: { missing: briefly(list) } },
        }),
        fixes: offer === undefined ? [] : [insertion(reading.text, add, place)],
      },
    ];
  },
};

/** What of an offer is still to be added where a part of what must be there is there already. */
function stillOf(offer: string, wanted: readonly Wanted[], missing: readonly string[]): string {
  const has = (word: string, written: string) => squeeze(word).includes(squeeze(written));
  const words = offer.split(/\s+/).filter(Boolean);
  const each = words.every((word) => wanted.filter(({ written }) => has(word, written)).length === 1);
  // The offer's own spelling, if each of its words stands for one thing.
  return (each ? words.filter((word) => missing.some((written) => has(word, written))) : missing).join(' ');
}

/** The first three, so that the sentence stays short. */
function briefly(list: readonly string[]): string {
  return list.slice(0, 3).join(', ') + (list.length > 3 ? ', …' : '');
}

function insertion(text: string, offer: string, place: PlaceInDraft): Fix {
  if (place === 'start') {
    const start = text.length - text.trimStart().length;
    return { start, end: start, text: `${offer} ` };
  }
  const start = text.trimEnd().length;
  return { start, end: start, text: ` ${offer}` };
}
