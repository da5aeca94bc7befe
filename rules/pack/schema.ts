/** The pack's format. Types, validation and docs are made from this one description. */

import { kinds, type RuleKind } from '../kinds/index.ts';
import type { Kind } from '../kinds/kind.ts';
import { readPublicKey } from '../travel/keys.ts';
import { HATS, LANGUAGES, SITES, SURFACES } from '../types.ts';
import { fields } from './fields.ts';
import { type RuleFields, ruleFields } from './rule-fields.ts';
import { siteRow } from './site-rows.ts';
import { type Output, type ZodObject, type ZodType, z } from './zod.ts';

const { date, email, id, line, list, object, optional, page, text, url, whole } = fields;

/** The format that this engine reads. */
export const FORMAT = 1;

const organisation = object({
  name: line,
  values: optional(list(object({ id, name: text, acts: optional(text) }))),
  contacts: optional(
    list(object({ id, name: line, role: optional(text), email: optional(email), url: optional(url) })),
  ),
  community: optional(object({ title: text, url })),
  accounts: optional(list(object({ site: z.oneOf(SITES), handle: line, use: optional(text) }))),
});

const guideline = object({
  id,
  perspective: z.oneOf(HATS),
  title: text,
  body: page,
  do: optional(list(text)),
  dont: optional(list(text)),
});

const tip = object({
  id,
  text,
  when: optional(
    object({
      sites: optional(list(z.oneOf(SITES)).min(1)),
      surfaces: optional(list(z.oneOf(SURFACES)).min(1)),
      hats: optional(list(z.oneOf(HATS)).min(1)),
    }),
  ),
  guideline: optional(id),
});

/** A key that may sign the next version; what else a JWK says of itself may stand there. */
const publicKey = object({
  kty: z.literal('OKP', { error: 'must be OKP' }),
  crv: z.literal('Ed25519', { error: 'must be Ed25519' }),
  x: line,
  kid: optional(line),
  use: optional(line),
  alg: optional(line),
}).refine((key) => readPublicKey(key) !== undefined, {
  path: ['x'],
  error: 'is not the public half of a key: take it over from the .public.jwk file',
});

type Kinds = typeof kinds;
type OwnFields<K extends RuleKind> = Kinds[K] extends Kind<infer Own, infer _Compiled, infer _Part> ? Own : never;

/** A rule of any kind, as a pack gives it. */
export type Rule = { [K in RuleKind]: RuleFields & { kind: K } & OwnFields<K> }[RuleKind];

/** The schema of one rule. Each kind's own fields stand beside those that every rule has. */
export const ruleSchema = z.discriminatedUnion(
  'kind',
  Object.values(kinds).map(({ kind, schema }) =>
    object({ ...ruleFields.shape, kind: z.literal(kind), ...schema(fields).shape }),
  ) as unknown as [ZodObject, ...ZodObject[]],
) as unknown as ZodType<Rule>;

export const packSchema = object({
  format: z
    .string()
    .regex(new RegExp(`^${FORMAT}$`), { error: `must be ${FORMAT}` })
    .transform(Number),
  id,
  version: whole,
  released: date,
  expires: optional(date),
  title: text,
  languages: list(z.oneOf(LANGUAGES)).min(1),
  audience: optional(z.oneOf(['everyone', 'pilot'])),
  needs: optional(z.string().regex(/^\d+(\.\d+){0,2}$/, { error: 'must be a version, such as "1.4"' })),
  keys: optional(list(publicKey).max(10)),
  sites: optional(list(siteRow).max(50)),
  organisation,
  guidelines: optional(list(guideline)),
  tips: optional(list(tip)),
  rules: list(ruleSchema),
  changes: optional(list(object({ version: whole, text }))),
});

/** A pack that has been read and found good. */
export type Pack = Output<typeof packSchema>;
