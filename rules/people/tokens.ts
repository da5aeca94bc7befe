/** The words of a sentence with what their letters, the lists and a grammar say of them as parts of a name. */

import type { Term } from '../grammar/types.ts';
import type { Passage } from '../text/passage.ts';
import { overlap, type Span } from '../text/spans.ts';
import type { Word } from '../text/words.ts';
import { isAlsoWord, isGivenName } from '../words/given-names.ts';
import { isKnown, type Lexicon } from '../words/lexicon.ts';

export interface Token extends Span {
  written: string;
  folded: string;
  /** What stands between this word and the next, as `Word` has it; a dot before the space is left out. */
  gap: string;
  /** Whether a dot stands right behind it. */
  dotted: boolean;
  /** Whether it begins with a capital. */
  capital: boolean;
  /** Two letters or more, all of them capitals. */
  shouted: boolean;
  /** Whether no part of a name can stand here: a client's name, a #tag, an address. */
  closed: boolean;
  /** Whether it is a given name; `maybe` where it is an ordinary word, too. */
  given: boolean | 'maybe';
  /** Whether it is an ordinary word of Dutch or English. */
  isWord: boolean;
  /** What a grammar says it is; none where there is no grammar. */
  tags: readonly string[];
}

export interface Around {
  /** Where no part of a person's name can stand, in order. */
  closed: readonly Span[];
  lexicon: Lexicon;
  /** What a grammar says of the sentence, with offsets in the passage; none where there is no grammar. */
  terms: readonly Term[];
}

/** The words of a sentence of a passage. */
export function tokensIn(passage: Passage, sentence: Span, { closed, lexicon, terms }: Around): Token[] {
  const words = passage.wordsIn(sentence);
  const taken = along(closed);
  const told = along(terms);
  return words.map((word, at) => {
    const tags = told(word)?.tags ?? [];
    return {
      ...shapeOf(passage.text, word, words[at + 1]),
      closed: taken(word) !== undefined,
      given: givenAs(word, tags, lexicon),
      isWord: isKnown(lexicon, word.folded),
      tags,
    };
  });
}

/** Gives the stretch that each of some words has a part in; the words must be asked for in order, as the stretches are. */
function along<Some extends Span>(spans: readonly Some[]): (word: Span) => Some | undefined {
  let next = 0;
  return (word) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next++;
    const one = spans[next];
    return one && overlap(one, word) ? one : undefined;
  };
}

function shapeOf(text: string, { start, end, folded, gap }: Word, next: Word | undefined) {
  const written = text.slice(start, end);
  return {
    start,
    end,
    written,
    folded,
    // Geert 't Hart: the apostrophe belongs to what follows.
    gap: gap === " '" && next && /^[st]$/.test(next.folded) ? ' ' : gap.replace(/^\.(?=\s)/, ''),
    dotted: text[end] === '.',
    capital: /^\p{Lu}/u.test(written),
    shouted: /^\p{Lu}{2,}$/u.test(written),
  };
}

/** A grammar knows names that are in no list, and it sees that "mark" is a verb and London a city. */
function givenAs({ folded }: Word, tags: readonly string[], { given }: Lexicon): Token['given'] {
  if (tags.includes('FirstName')) return true;
  if (!isGivenName(given, folded) || tags.includes('Place')) return false;
  if (!isAlsoWord(given, folded)) return true;
  return tags.length > 0 && !tags.includes('ProperNoun') ? false : 'maybe';
}
