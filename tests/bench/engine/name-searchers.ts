/** Ways to find names in a text: ours by the engine's own door, and those of others, which know exact spellings only. */

import { deserialize, serialize } from 'node:v8';
import AhoCorasick from 'aho-corasick-node';
import KeywordProcessor from 'flashtext.js';
import { check, compilePack } from '../../../rules/index.ts';
import { indexNames } from '../../../rules/names/index.ts';
import { findNames } from '../../../rules/names/matches.ts';
import { Passage } from '../../../rules/text/passage.ts';
import { frequencyOf } from '../../../rules/words/frequent.ts';
import { loadLexicon } from '../../../rules/words/load.ts';
import { namesPack } from './packs.ts';

/** Looks for the names in a text. @returns how many were found */
export type Search = (text: string) => number;

export interface Searcher {
  /** Reads what it needs, which is not measured. @returns makes the search ready, which is */
  prepare(names: readonly string[]): () => { search: Search; stored?: Stored };
}

/** What is kept of a search that is ready, and how that is loaded again. */
export interface Stored {
  /** Bytes. */
  size(): number;
  load(): Search;
}

const ours: Searcher = {
  prepare(names) {
    // The engine remembers what it compiled of the rules that it read; a copy has to be compiled anew.
    const pack = structuredClone(namesPack(names));
    return () => {
      const compiled = compilePack(pack);
      const search = (text: string) => check(compiled, { text, site: 'linkedin' }).length;
      let bytes: Buffer | undefined;
      const stored = () => {
        bytes ??= serialize(compiled);
        return bytes;
      };
      return {
        search,
        stored: {
          size: () => stored().length,
          load: () => {
            const loaded: typeof compiled = deserialize(stored());
            return (text) => check(loaded, { text, site: 'linkedin' }).length;
          },
        },
      };
    };
  },
};

/** Our matcher alone: no languages, no words to say, nothing but the names. */
const matcher: Searcher = {
  prepare(names) {
    const lexicon = loadLexicon();
    return () => {
      const index = indexNames(names, { lexicon, frequencyOf });
      const wanted = { anyCase: false, counts: () => true };
      return { search: (text) => findNames(index, new Passage(text), lexicon, wanted).length };
    };
  },
};

const flashtext: Searcher = {
  prepare: (names) => () => {
    const processor = new KeywordProcessor();
    for (const name of names) processor.addKeyword(name);
    return { search: (text) => processor.extractKeywords(text).length };
  },
};

const ahoCorasick: Searcher = {
  prepare: (names) => () => {
    const builder = AhoCorasick.builder();
    for (const name of names) builder.add(name);
    const automaton = builder.build();
    return { search: (text) => automaton.match(text).length };
  },
};

const regExp: Searcher = {
  prepare: (names) => () => {
    const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    // The longest first: an alternation takes the first that fits.
    escaped.sort((a, b) => b.length - a.length);
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
    const search: Search = (text) => {
      let found = 0;
      // Not `matchAll`, which copies the pattern first.
      pattern.lastIndex = 0;
      while (pattern.exec(text)) found++;
      return found;
    };
    // A RegExp is translated at its first use.
    search('');
    return { search };
  },
};

/** Looks at every character and nothing more: what no search can do without. */
const scan: Searcher = {
  prepare: () => () => ({
    search(text) {
      let sum = 0;
      for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
      return sum;
    },
  }),
};

export const SEARCHERS = {
  ours,
  matcher,
  'flashtext.js': flashtext,
  'aho-corasick-node': ahoCorasick,
  RegExp: regExp,
  scan,
};

export type SearcherName = keyof typeof SEARCHERS;
