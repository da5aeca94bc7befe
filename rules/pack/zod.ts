/**
 * The one door to zod. `jitless` comes first: an extension's CSP reports the `new Function` that zod would try.
 * Only what the schemas use is named here, so that a bundle carries no more.
 */

import {
  array,
  config,
  type core,
  discriminatedUnion,
  exactOptional,
  literal,
  enum as oneOf,
  record,
  strictObject,
  string,
  union,
  unknown,
} from 'zod';

config({ jitless: true });

export const z = {
  array,
  discriminatedUnion,
  oneOf,
  exactOptional,
  literal,
  record,
  strictObject,
  string,
  union,
  unknown,
};

export type { output as Output, ZodObject, ZodType } from 'zod';
export type Issue = core.$ZodIssue;
