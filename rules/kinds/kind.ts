/** The definition that every rule kind fills in, one file a kind. */

import type { Grammar } from '../grammar/types.ts';
import type { Fields } from '../pack/fields.ts';
import type { ZodObject } from '../pack/zod.ts';
import type { Passage } from '../text/passage.ts';
import type { Phrases } from '../text/phrases.ts';
import type { Reading } from '../text/reading.ts';
import type { Span } from '../text/spans.ts';
import type { ToneLists } from '../tone/lists/index.ts';
import type { Fix, Language, Text, Where } from '../types.ts';
import type { Frequency } from '../words/frequent.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** The engine's own sentences. One that depends on a number stands as `key.one` and `key.other`. */
export type Strings = Readonly<Record<Language, Readonly<Record<string, string>>>>;

export interface Detail {
  key: string;
  /** The number that decides between `key.one` and `key.other`. */
  number?: number;
  values: Readonly<Record<string, string | number>>;
}

/** One thing that a rule has found, before it is put into words. */
export interface Finding {
  /** Where it is (UTF-16); absent where it is about the whole draft. */
  span?: Span;
  /** Kind `names`: the name as the pack writes it. */
  name?: string;
  /** Which of the kind's sentences says what was found, and what its placeholders stand for. */
  detail?: Detail;
  /** What the placeholders of the rule's own message stand for. */
  values: Readonly<Record<string, string | number>>;
  fixes: Fix[];
}

/** What compiling a rule needs and checking a draft does not. */
export interface Tools {
  /** The languages in which the rule's words are inflected. */
  languages: readonly Language[];
  /** The forms of a word, or of a phrase by its last word, the word itself first. */
  inflect(phrase: string, language: Language): WordForm[];
  /** The organisation's own name. */
  organisation: string;
  /** The ordinary words of both languages. */
  lexicon: Lexicon;
  /** How often a word is said, by the hash of its folded letters. */
  frequencyOf(hash: number): Frequency;
  toneLists: ToneLists;
}

/** One form of a word. Two words are inflected alike where `form` is the same. */
export interface WordForm {
  text: string;
  form: string;
  /** Made by the rules of a language that the word may not belong to: fit to be looked for, not to be offered. */
  unsure?: true;
}

/** What a look at a passage may depend on beside the passage's own text. */
export interface Place {
  /** The stretches of the passage that the rule's `except` lets pass. */
  except: readonly Span[];
  /** The ordinary words of both languages. */
  lexicon: Lexicon;
  site: Where | undefined;
  /** The person's local day. */
  date: string | undefined;
  /** A text of the pack in the language of the draft at an offset of the passage. */
  say(text: Text, offset: number): string;
  /** What another rule of the pack finds in this passage. */
  findingsOf(rule: string): readonly Finding[];
  /** Absent in the first, quick answer. */
  grammar: Grammar | undefined;
  /** To be called where a grammar would have mattered and there was none: the passage is looked at again with one. */
  wantsGrammar(): void;
}

/** What a kind has found in one passage, and where in the draft that begins. */
export interface PartsAt<Part> {
  passage: Passage;
  start: number;
  parts: readonly Part[];
}

/** The draft as a whole, where parts are put together. */
export interface Whole<Part> {
  reading: Reading;
  /** What the kind has found in the other parts of the thread. */
  elsewhere(): readonly (readonly PartsAt<Part>[])[];
}

/** A mistake in a rule that its fields cannot show one by one; `path` leads from the rule to the field. */
export interface RuleMistake {
  path: (string | number)[];
  message: string;
}

/**
 * A rule kind. `Rule` is what its schema gives; `Compiled` must be plain data that can be stored and sent; `Part` is what it
 * finds in one passage.
 */
export interface Kind<Rule = unknown, Compiled = unknown, Part = Finding> {
  readonly kind: string;
  /** One line on what it is for. */
  readonly docs: Readonly<Record<Language, string>>;
  /** A smallest valid rule, as it would stand in a pack. */
  readonly example: Readonly<Record<string, unknown>>;
  /** The placeholders that a message of this kind may use. */
  readonly placeholders: readonly string[];
  /** Its sentences, with the same keys in each language. A placeholder without a value is said by its own name. */
  readonly strings: Strings;
  /** The fields that only this kind has. */
  schema(fields: Fields): ZodObject;
  /** Mistakes across fields. */
  verify?(rule: Rule): RuleMistake[];
  /** The ids of the rules whose findings it looks at; they must be of kind `names`. */
  needs?(rule: Rule): readonly string[];
  compile(rule: Rule, tools: Tools): Compiled;
  /**
   * Phrases without which a rule finds nothing: a passage that has the first word of none of them is not looked at. Undefined
   * where a rule may find something without.
   */
  opens?(compiled: Compiled): readonly Phrases<unknown>[] | undefined;
  /**
   * Sorts of characters (bits of text/signs.ts) without which a rule finds nothing: a passage that has none of them is not
   * looked at. Without it, all passages are.
   */
  signs?(compiled: Compiled): number;
  /**
   * What one passage has, with offsets in the passage. Depends on nothing but what it is given: it is asked again only
   * when the passage has changed.
   */
  find(compiled: Compiled, passage: Passage, place: Place): Part[];
  /**
   * Puts the parts of the passages that have some together, with offsets in the draft. Without it, each part is a finding.
   */
  conclude?(compiled: Compiled, parts: readonly PartsAt<Part>[], whole: Whole<Part>): Finding[];
}
