/** The registry: one line a kind. The schema, the words for it and the docs are made from it. */

import type { Kind } from './kind.ts';
import { limit } from './limit.ts';
import { names } from './names.ts';
import { require } from './require.ts';
import { wording } from './wording.ts';

export const kinds = { names, wording, require, limit } as const;

export type RuleKind = keyof typeof kinds;

/** The kind of a rule, whatever its rule, its compiled form and its parts are. */
export function kindOf(kind: RuleKind): Kind<unknown, unknown, unknown> {
  return kinds[kind] as Kind<unknown, unknown, unknown>;
}
