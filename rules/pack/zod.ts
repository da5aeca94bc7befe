/**
 * The one door to zod. `jitless` comes first: an extension's CSP reports the `new Function` that zod would try.
 * Only what the schemas use is named here, so that a bundle carries no more.
 */

import {
  boolean,
  config,
  type core,
  discriminatedUnion,
  exactOptional,
  literal,
  number,
  object,
  enum as oneOf,
  strictObject,
  string,
  union,
  unknown,
  ZodArray,
  ZodRecord,
  type ZodType,
} from 'zod';
import { $constructor } from 'zod/v4/core';
import { MOST_TOLD } from './told.ts';

config({ jitless: true });

/** A schema that passes on no more issues than are told: zod hands them on as arguments, and 200,000 are too many for a call. */
function few<Schema extends ZodType, Def extends core.$ZodTypeDef>(
  name: string,
  of: { init(schema: Schema, def: Def): void },
): new (
  def: Def,
) => Schema {
  return $constructor(name, (schema: Schema, def: Def) => {
    of.init(schema, def);
    const { parse } = schema._zod;
    schema._zod.parse = (payload, context) => {
      const parsed = parse(payload, context);
      // One more than are told, so that it can be said that there are more.
      payload.issues.splice(MOST_TOLD + 1);
      return parsed;
    };
  }) as unknown as new (
    def: Def,
  ) => Schema;
}

const List = few('List', ZodArray);
const Fields = few('Fields', ZodRecord);

/** A list of any length. */
export function list<Item extends ZodType>(element: Item): ZodArray<Item> {
  return new List({ type: 'array', element }) as ZodArray<Item>;
}

/** Fields whose names are the pack's own. */
function record<Value extends ZodType>(keyType: ZodType<string, string>, valueType: Value) {
  return new Fields({ type: 'record', keyType, valueType }) as ZodRecord<ZodType<string, string>, Value>;
}

export const z = {
  boolean,
  discriminatedUnion,
  oneOf,
  exactOptional,
  literal,
  number,
  object,
  record,
  strictObject,
  string,
  union,
  unknown,
};

export type { output as Output, ZodObject, ZodType } from 'zod';
export { toJSONSchema } from 'zod';
export type Issue = core.$ZodIssue;
