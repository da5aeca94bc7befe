/** The fields that every rule has. */

import { HATS, LANGUAGES, SEVERITIES, SITES, SURFACES } from '../types.ts';
import { fields } from './fields.ts';
import type { Output } from './zod.ts';

const { date, draft, flag, id, list, object, optional, phrase, text, z } = fields;

const when = object({
  sites: optional(list(z.oneOf(SITES)).min(1)),
  surfaces: optional(list(z.oneOf(SURFACES)).min(1)),
  hats: optional(list(z.oneOf(HATS)).min(1)),
  languages: optional(list(z.oneOf(LANGUAGES)).min(1)),
  from: optional(date),
  until: optional(date),
  mentions: optional(list(phrase).min(1)),
  media: optional(flag),
});

const example = z.union([
  draft,
  object({
    text: draft,
    site: optional(z.oneOf(SITES)),
    surface: optional(z.oneOf(SURFACES)),
    hat: optional(z.oneOf(HATS)),
    language: optional(z.oneOf(LANGUAGES)),
    date: optional(date),
    media: optional(flag),
  }),
]);

/** All of them but `kind`, which each kind adds with its own. */
export const ruleFields = object({
  id,
  severity: z.oneOf(SEVERITIES),
  message: text,
  why: optional(text),
  guideline: optional(id),
  contact: optional(id),
  value: optional(id),
  perspective: optional(z.oneOf(HATS)),
  when: optional(when),
  except: optional(list(phrase).min(1)),
  examples: object({ hit: list(example).min(1), ok: list(example).min(1) }),
});

export type RuleFields = Output<typeof ruleFields>;
export type Example = Output<typeof example>;
