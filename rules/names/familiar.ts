/**
 * Ordinary words that were looked up lately. Most words of a text come again, in it or in the next one, and a look at a table
 * of a hundred thousand names takes longer than one at a small one that is always at hand.
 */

import { knownHash, type Lexicon } from '../words/lexicon.ts';
import type { NameIndex } from './index.ts';
import { lookUp } from './table.ts';

/** How many words are remembered, a power of two. One drives out the other that has its place. */
const PLACES = 2048;

/** What is known of a word. */
const WORD = 1;
const IN_NAME = 2;

/** Whether words are ordinary ones, by their hashes. */
export class Familiar {
  readonly #index: NameIndex;
  readonly #lexicon: Lexicon;
  readonly #hashes = new Int32Array(PLACES);
  readonly #facts = new Uint8Array(PLACES);

  constructor(index: NameIndex, lexicon: Lexicon) {
    this.#index = index;
    this.#lexicon = lexicon;
  }

  /** Whether it is an ordinary word. */
  isWord(hash: number): boolean {
    return (this.#factsOf(hash) & WORD) !== 0;
  }

  /** Whether it is an ordinary word that no name is, or begins with. */
  isOnlyWord(hash: number): boolean {
    return (this.#factsOf(hash) & (WORD | IN_NAME)) === WORD;
  }

  #factsOf(hash: number): number {
    const place = hash & (PLACES - 1);
    const facts = this.#facts[place] ?? 0;
    return facts !== 0 && this.#hashes[place] === hash ? facts : this.#learn(hash, place);
  }

  #learn(hash: number, place: number): number {
    // What is no ordinary word may be somebody's name, and that is not kept.
    if (!knownHash(this.#lexicon, hash)) return 0;
    const facts = lookUp(this.#index.table, hash) === 0 ? WORD : WORD | IN_NAME;
    this.#hashes[place] = hash;
    this.#facts[place] = facts;
    return facts;
  }
}

const known = new WeakMap<NameIndex, { lexicon: Lexicon; familiar: Familiar }>();

/** What is remembered of an index and a lexicon. */
export function familiarWith(index: NameIndex, lexicon: Lexicon): Familiar {
  const made = known.get(index);
  if (made?.lexicon === lexicon) return made.familiar;
  const familiar = new Familiar(index, lexicon);
  known.set(index, { lexicon, familiar });
  return familiar;
}
