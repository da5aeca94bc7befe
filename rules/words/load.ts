/** The lexicon as it is shipped. Nothing that checks a draft imports this: it has the lexicon from the compiled pack. */

import { SEGMENT } from './fuse-filter.ts';
import { NAMES, NAMES_AND_WORDS } from './given-names.data.ts';
import { LEXICON } from './lexicon.data.ts';
import type { Lexicon } from './lexicon.ts';

/** The words, decoded: a few milliseconds' work, so done once. For compiling: what checks a draft has them from the pack. */
export function loadLexicon(): Lexicon {
  loaded ??= decode();
  return loaded;
}

let loaded: Lexicon | undefined;

function decode(): Lexicon {
  const binary = atob(LEXICON);
  const slots = new Uint8Array(binary.length);
  for (let at = 0; at < slots.length; at++) slots[at] = binary.charCodeAt(at);
  return { slots, starts: (slots.length * 2) / 3 / SEGMENT - 2, given: { names: NAMES, andWords: NAMES_AND_WORDS } };
}
