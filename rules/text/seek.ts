/** Looking for things that an admin names in a word: a #tag, an @mention, the host of a link, or a phrase. */

import { cover } from './cover.ts';
import { isPublicHost } from './links.ts';
import type { Passage } from './passage.ts';
import { addPhrase, findPhrases, type Phrases, phrases } from './phrases.ts';
import type { Span } from './spans.ts';
import { squeeze } from './tags.ts';

/** What to look for. Plain data. */
export type Sought =
  | { is: 'tag'; sigil: '#' | '@'; key: string }
  | { is: 'host'; host: string }
  | { is: 'phrase'; phrases: Phrases<true>; tags: string[] };

// A name with a dot and no space: peerdal.example.
const HOST = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u;

/** Ends of hosts that are set apart for examples and tests, and never a site's: RFC 2606. */
const RESERVED = /\.(?:example|test|invalid|localhost)$/i;

/**
 * Prepares what an admin wrote to be looked for.
 *
 * @param forms the forms of a phrase that count, itself among them
 * @param asTag whether a phrase counts as a tag, too (#ZwarteHen for "zwarte hen")
 */
export function soughtFor(written: string, forms: readonly string[], asTag: boolean): Sought {
  const sigil = written.startsWith('#') ? '#' : written.startsWith('@') ? '@' : undefined;
  if (sigil) return { is: 'tag', sigil, key: squeeze(written) };
  if (isHost(written)) return { is: 'host', host: written.toLowerCase().replace(/^www\./, '') };
  const index = phrases<true>('folded', 'alike');
  for (const form of forms) addPhrase(index, form, () => true);
  return { is: 'phrase', phrases: index, tags: asTag ? forms.map(squeeze).filter(Boolean) : [] };
}

/** Whether it is a host, and not a word with a dot: peerdal.nl, not Node.js. */
function isHost(written: string): boolean {
  return HOST.test(written) && (RESERVED.test(written) || isPublicHost(written));
}

/** The places where a draft has it. */
export function seek(sought: Sought, passage: Passage): Span[] {
  if (sought.is === 'tag') {
    return passage.tags.filter((tag) => tag.sigil === sought.sigil && tag.key === sought.key);
  }
  if (sought.is === 'host') {
    return passage.links.filter(({ host }) => host === sought.host || host.endsWith(`.${sought.host}`));
  }
  const tagged = passage.tags.filter((tag) => sought.tags.includes(tag.key));
  const inTag = cover(tagged);
  const written = findPhrases(sought.phrases, passage, (_, span) => !inTag.touches(span));
  return [...tagged, ...written];
}
