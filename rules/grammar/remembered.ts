/** What a grammar said of the sentences of one draft: as long as they stand in it, it is not asked again. */

import type { Reading } from '../text/reading.ts';
import type { Grammar, Term } from './types.ts';

export interface Remembered {
  /** The same grammar, asked about each sentence once. */
  of(grammar: Grammar): Grammar;
  /** Forgets all sentences but those of these texts. */
  keep(readings: readonly Reading[]): void;
}

/** Remembers nothing yet. */
export function rememberTerms(): Remembered {
  let known = new Map<string, readonly Term[]>();
  return {
    of: (grammar) => ({
      terms(sentence) {
        const terms = known.get(sentence) ?? grammar.terms(sentence);
        known.set(sentence, terms);
        return terms;
      },
    }),
    keep(readings) {
      if (known.size === 0) return;
      const kept: typeof known = new Map();
      for (const { text, sentences } of readings)
        for (const { start, end } of sentences) {
          const sentence = text.slice(start, end);
          const terms = known.get(sentence);
          if (terms) kept.set(sentence, terms);
        }
      known = kept;
    },
  };
}
