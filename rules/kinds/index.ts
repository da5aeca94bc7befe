/** The registry: one line a kind. The schema, the words for it and the docs are made from it. */

import type { Kind } from './kind.ts';
import { limit } from './limit.ts';
import { names } from './names.ts';
import { pattern } from './pattern.ts';
import { people } from './people.ts';
import { require } from './require.ts';
import { tone } from './tone.ts';
import { wording } from './wording.ts';

export const kinds = { names, people, wording, tone, require, pattern, limit } as const;

export type RuleKind = keyof typeof kinds;

/** The kind of a rule, whatever its rule, its compiled form and its parts are. */
export function kindOf(kind: RuleKind): Kind<unknown, unknown, unknown> {
  return kinds[kind] as Kind<unknown, unknown, unknown>;
}
