/** Degrees of comparison that the tagger does not see. */

import type { Term } from './types.ts';

/** Superlatives that its list leaves out. */
const SUPERLATIVES = new Set(['best', 'finest', 'farthest', 'foremost', 'utmost']);
/** What makes the next adjective one: the most amazing team. */
const MAKES: Readonly<Record<string, string>> = {
  most: 'Superlative',
  least: 'Superlative',
  more: 'Comparative',
  less: 'Comparative',
};

/**
 * The same terms with the degrees that were missing: `best`, `most amazing`, and `Fastest`, which its capital made a name.
 *
 * @param isSuperlative whether a word in lower case is in the tagger's own list
 */
export function withDegrees(terms: readonly Term[], isSuperlative: (word: string) => boolean): Term[] {
  return terms.map((term, at) => {
    const { text, tags } = term;
    const made = tags.includes('Adjective') ? MAKES[terms[at - 1]?.text ?? ''] : undefined;
    const degree = SUPERLATIVES.has(text) || isSuperlative(text) ? 'Superlative' : made;
    return degree === undefined || tags.includes(degree) ? term : { ...term, tags: [...tags, degree] };
  });
}
