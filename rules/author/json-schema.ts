/** A pack's format as JSON Schema, for editors: what an admin writes in YAML. Made from the schema that reads packs. */

import { kinds } from '../kinds/index.ts';
import { fields } from '../pack/fields.ts';
import { FORMAT, packSchema } from '../pack/schema.ts';
import { toJSONSchema } from '../pack/zod.ts';
import { DESCRIPTIONS } from './descriptions.ts';

export type JsonSchema = Record<string, unknown>;

/** Reading takes a plain YAML scalar as the text that was written; an editor sees a number (`- 1848`) or a boolean (`- No`). */
const SCALAR = ['string', 'number', 'boolean'];

/** What is written where the schema reads text and makes something else of it. */
const WRITTEN = new Map<unknown, JsonSchema>([
  [fields.whole, { type: 'integer', minimum: 0, maximum: 999_999_999 }],
  [fields.flag, { type: 'boolean' }],
  [fields.date, { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }],
  [fields.url, { type: 'string', pattern: '^(https?://|mailto:)', maxLength: 2000 }],
  [fields.email, { type: 'string', format: 'email', maxLength: 254 }],
  [packSchema.shape.format, { const: FORMAT }],
]);

/** The JSON Schema (2020-12) of a pack, with a description at each field. */
export function packJsonSchema(): JsonSchema {
  const schema = toJSONSchema(packSchema, {
    target: 'draft-2020-12',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const schema: JsonSchema = jsonSchema;
      const written = WRITTEN.get(zodSchema);
      if (written) {
        for (const key of Object.keys(schema)) delete schema[key];
        Object.assign(schema, written);
      } else if (zodSchema._zod.def.type === 'string') schema.type = SCALAR;
    },
  }) as JsonSchema;
  describe(schema, '');
  return { ...schema, title: 'Rule pack of Pre-Post Checker' };
}

/**
 * Adds what each field is for, and to each kind of rule what that is for.
 *
 * @param at the field that the schema is of, as `rules[].when.sites`
 */
function describe(schema: JsonSchema, at: string): void {
  const fields = (schema.properties ?? {}) as Record<string, JsonSchema>;
  const kind = Object.values(kinds).find((known) => known.kind === fields.kind?.const);
  if (kind) Object.assign(schema, { title: kind.kind, description: `${kind.docs.en} / ${kind.docs.nl}` });
  for (const [name, field] of Object.entries(fields)) {
    const path = at ? `${at}.${name}` : name;
    const description = DESCRIPTIONS[path];
    if (description) field.description = description;
    describe(field, path);
  }
  for (const choice of [schema.anyOf, schema.oneOf])
    if (Array.isArray(choice)) for (const one of choice) describe(one as JsonSchema, at);
  if (schema.items) describe(schema.items as JsonSchema, `${at}[]`);
}
