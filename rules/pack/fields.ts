/** The building blocks of the pack's schema. A pack's scalars all arrive as the text that the admin wrote. */

import { LONGEST } from '../longest.ts';
import { splitWords } from '../text/words.ts';
import { LANGUAGES } from '../types.ts';
import { isDate } from './dates.ts';
import { nearest } from './nearest.ts';
import { list, type ZodType, z } from './zod.ts';

/** A list as its error message, so that the report of an unknown field can name the nearest known one. */
function object<Shape extends Record<string, ZodType>>(shape: Shape) {
  const known = Object.keys(shape).join(' ');
  return z.strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? known : undefined) });
}

/**
 * A text of at most so many characters (UTF-16 units). What is too long or empty is not looked at further, so that no other
 * check has to be quick with megabytes.
 */
const upTo = (most: number) =>
  z
    .string()
    .max(most, { error: `is longer than ${most.toLocaleString('en')} characters: shorten it`, abort: true })
    .regex(/\S/, { error: 'is empty', abort: true });

const line = upTo(LONGEST.text);
/** Something to look for in a draft. */
const phrase = upTo(LONGEST.phrase).refine((written) => splitWords(written).length > 0, {
  error: 'has no letters or digits, so it is never found',
});
const id = upTo(100).regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, {
  error: 'must be a short name of letters, digits, dots and hyphens, such as clients-2027',
});
const date = z.string().refine(isDate, { error: 'must be a date that exists, written as 2027-03-01' });
const whole = z
  .string()
  .regex(/^\d{1,9}$/, { error: 'must be a whole number, such as 7' })
  .transform(Number);
const flag = z
  .string()
  .regex(/^(true|false)$/i, { error: 'must be true or false' })
  .transform((value) => value.toLowerCase() === 'true');
// As long as browsers and mail servers take them (RFC 5321, 4.5.3.1.3).
const url = upTo(2000).refine(isLink, { error: 'must be a link that begins with https:// or mailto:' });
const email = upTo(254).regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, { error: 'must be an e-mail address' });

/** One text, or one for each language. */
const textOf = (one: ReturnType<typeof upTo>) =>
  z.union([
    one,
    object({ nl: z.exactOptional(one), en: z.exactOptional(one) }).refine(
      (texts) => LANGUAGES.some((language) => texts[language] !== undefined),
      { error: 'needs a text in at least one language: { nl: "…", en: "…" }' },
    ),
  ]);
const text = textOf(line);
/** The text of a page, in Markdown: some 3,000 words. */
const page = textOf(upTo(20_000));
/** A draft: longer than the longest post of either site (25,000 characters on X). */
const draft = upTo(30_000);

/** What the schema of a rule kind is written with. */
export const fields = {
  z,
  object,
  line,
  phrase,
  id,
  date,
  whole,
  flag,
  email,
  url,
  text,
  page,
  draft,
  optional: z.exactOptional,
  nearest,
  list,
};
export type Fields = typeof fields;

/** A link that people may be sent to: http(s) or mailto. */
export function isLink(value: string): boolean {
  return URL.canParse(value) && ['http:', 'https:', 'mailto:'].includes(new URL(value).protocol);
}
