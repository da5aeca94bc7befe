/** The schema that browsers want for `storage.managed`: JSON Schema, but only the few words of it that they know. */

import { toJSONSchema } from '../pack/zod.ts';
import { policySchema } from './schema.ts';

/**
 * The words that Chromium's policy schemas know and that say something about a setting's shape; anything else voids the
 * whole schema (components/policy/core/common/schema.cc).
 */
const KNOWN = ['type', 'description', 'properties', 'items', 'enum'] as const;

/** A schema in those words. */
export interface ManagedSchema {
  type?: string;
  description?: string;
  properties?: Record<string, ManagedSchema>;
  items?: ManagedSchema;
  enum?: string[];
}

/** The policy's schema for the manifest's `storage.managed_schema`. What is finer than this is checked when it is read. */
export function managedSchema(): ManagedSchema {
  return plain(toJSONSchema(policySchema, { io: 'input', unrepresentable: 'any' }) as ManagedSchema);
}

function plain(schema: ManagedSchema): ManagedSchema {
  const kept = Object.fromEntries(KNOWN.flatMap((word) => (word in schema ? [[word, schema[word]]] : [])));
  const { properties, items } = schema;
  return {
    ...kept,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, plain(inner)])),
    }),
    ...(items && { items: plain(items) }),
  };
}
