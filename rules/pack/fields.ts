/** The building blocks of the pack's schema. A pack's scalars all arrive as the text that the admin wrote. */

import { splitWords } from '../text/words.ts';
import { LANGUAGES } from '../types.ts';
import { isDate } from './dates.ts';
import { nearest } from './nearest.ts';
import { type ZodType, z } from './zod.ts';

/** A list as its error message, so that the report of an unknown field can name the nearest known one. */
function object<Shape extends Record<string, ZodType>>(shape: Shape) {
  const known = Object.keys(shape).join(' ');
  return z.strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? known : undefined) });
}

const line = z.string().regex(/\S/, { error: 'is empty' });
/** Something to look for in a draft. */
const phrase = line.refine((written) => splitWords(written).length > 0, {
  error: 'has no letters or digits, so it is never found',
});
const id = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, {
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
const url = z.string().refine(isLink, { error: 'must be a link that begins with https:// or mailto:' });
const email = z.string().regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, { error: 'must be an e-mail address' });

const perLanguage = object({ nl: z.exactOptional(line), en: z.exactOptional(line) }).refine(
  (texts) => LANGUAGES.some((language) => texts[language] !== undefined),
  { error: 'needs a text in at least one language: { nl: "…", en: "…" }' },
);
const text = z.union([line, perLanguage]);

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
  optional: z.exactOptional,
  nearest,
  list: z.array,
};
export type Fields = typeof fields;

/** A link that people may be sent to: http(s) or mailto. */
export function isLink(value: string): boolean {
  return URL.canParse(value) && ['http:', 'https:', 'mailto:'].includes(new URL(value).protocol);
}
