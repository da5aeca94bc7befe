/**
 * Our own texts, per language. A text is a string with `{placeholders}`; one that depends on a number stands as
 * `key.one` and `key.other` and is asked for as `key` with a `count`.
 */

import type { Language } from '../rules/types.ts';

/** The keys a person of the code may ask for: plural forms count as one. */
export type Key<M> = keyof M extends infer K
  ? K extends `${infer Base}.one` | `${infer Base}.other`
    ? Base
    : K
  : never;

/** Gives the text behind a key, in one language, with its placeholders filled in. */
export type Say<M> = (key: Key<M> & string, values?: Readonly<Record<string, string | number>>) => string;

/** Makes a {@link Say} from one language's messages. Numbers are written as that language writes them. */
export function speaker<M extends Record<string, string>>(messages: M, language: Language): Say<M> {
  // Made when a text has a number: the browser takes longer over them than over all texts of a first answer.
  let plural: Intl.PluralRules | undefined;
  let number: Intl.NumberFormat | undefined;
  const formOf = (count: number) => {
    plural ??= new Intl.PluralRules(language);
    return plural.select(count);
  };
  const written = (value: number) => {
    number ??= new Intl.NumberFormat(language);
    return number.format(value);
  };
  return (key, values = {}) => {
    const { count } = values;
    const form = typeof count === 'number' ? `${key}.${formOf(count)}` : key;
    const text = messages[form] ?? messages[`${key}.other`] ?? messages[key] ?? key;
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? written(value) : (value ?? whole);
    });
  };
}

/** The language to speak: the person's choice, else the first of the browser's languages that we have, else English. */
export function readerLanguage(choice: Language | 'auto', browserLanguages: readonly string[]): Language {
  if (choice !== 'auto') return choice;
  for (const tag of browserLanguages) {
    const base = tag.toLowerCase().split('-')[0];
    if (base === 'nl' || base === 'en') return base;
  }
  return 'en';
}
