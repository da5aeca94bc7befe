/** Putting things into words: which language to speak, and filling in a sentence. */

import type { CompiledRule } from './compiled.ts';
import { kindOf } from './kinds/index.ts';
import type { Detail, Finding, Strings } from './kinds/kind.ts';
import { type Hint, LANGUAGES, type Language, type Text } from './types.ts';

/** A pack's text in the first of the wanted languages that it has; a text in one language is for all. */
export function inLanguage(text: Text, wanted: readonly (Language | undefined)[]): string {
  if (typeof text === 'string') return text;
  return text[languageFor(text, wanted)] ?? '';
}

/** The language in which a text is said; the first that is wanted where the pack does not tell. */
export function languageFor(text: Text, wanted: readonly (Language | undefined)[]): Language {
  const known = wanted.filter((language) => language !== undefined);
  if (typeof text === 'string') return known[0] ?? 'en';
  return [...known, ...LANGUAGES].find((language) => text[language]) ?? 'en';
}

// Making one of these takes longer than a whole check.
const numbersIn = once((language) => new Intl.NumberFormat(language));
const pluralsIn = once((language) => new Intl.PluralRules(language));

function once<Made>(make: (language: Language) => Made): (language: Language) => Made {
  const made = new Map<Language, Made>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}

type Values = Readonly<Record<string, string | number>>;

/**
 * A sentence with its `{placeholders}` filled in; one that stands for nothing is left out.
 *
 * @param others what stands for those without a value
 */
function fill(sentence: string, values: Values, language: Language, others: Values = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? others[name] ?? '';
    return typeof value === 'number' ? numbersIn(language).format(value) : value;
  });
}

/** One of a kind's own sentences on a finding. */
export function speak(strings: Strings, { key, number, values }: Detail, language: Language): string {
  const form = number === undefined ? key : `${key}.${pluralsIn(language).select(number)}`;
  return fill(strings[language][form] ?? strings[language][`${key}.other`] ?? '', values, language);
}

/**
 * A finding in words, for the person who reads it.
 *
 * @param text what the finding's offsets count in
 * @param wanted the languages to speak, the best first
 */
export function toHint(
  rule: CompiledRule,
  finding: Finding,
  text: string,
  wanted: readonly (Language | undefined)[],
): Hint {
  const { id, kind, severity, guideline, contact, value, perspective } = rule;
  const { span, name, detail, fixes } = finding;
  const { strings } = kindOf(kind);
  const put = (text: Text) => {
    const language = languageFor(text, wanted);
    return fill(inLanguage(text, [language]), finding.values, language, strings[language]);
  };
  return {
    rule: id,
    kind,
    severity,
    ...(span && { start: span.start, end: span.end, found: text.slice(span.start, span.end) }),
    ...(name !== undefined && { name }),
    message: put(rule.message),
    ...(rule.why !== undefined && { why: put(rule.why) }),
    ...(detail && { detail: speak(strings, detail, languageFor(rule.message, wanted)) }),
    fixes,
    ...(guideline !== undefined && { guideline }),
    ...(contact !== undefined && { contact }),
    ...(value !== undefined && { value }),
    ...(perspective !== undefined && { perspective }),
  };
}
