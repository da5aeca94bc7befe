/** The definition that every rule kind fills in, one file a kind. */

import type { Fields } from '../pack/fields.ts';
import type { ZodObject } from '../pack/zod.ts';
import type { Reading } from '../text/reading.ts';
import type { Span } from '../text/spans.ts';
import type { Fix, Language, Text } from '../types.ts';

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
}

/** One form of a word. Two words are inflected alike where `form` is the same. */
export interface WordForm {
  text: string;
  form: string;
  /** Made by the rules of a language that the word may not belong to: fit to be looked for, not to be offered. */
  unsure?: true;
}

/** What a check needs to know beside the draft's text. */
export interface Place {
  /** The stretches of the draft that the rule's `except` lets pass. */
  except: readonly Span[];
  /** A text of the pack in the language of the draft at an offset. */
  say(text: Text, offset: number): string;
}

/** A mistake in a rule that its fields cannot show one by one; `path` leads from the rule to the field. */
export interface RuleMistake {
  path: (string | number)[];
  message: string;
}

/** A rule kind. `Rule` is what its schema gives; `Compiled` must be plain data that can be stored and sent. */
export interface Kind<Rule = unknown, Compiled = unknown> {
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
  compile(rule: Rule, tools: Tools): Compiled;
  check(compiled: Compiled, reading: Reading, place: Place): Finding[];
}
