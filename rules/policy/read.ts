/** Reading a policy: each entry for itself, so that one that is wrong takes none of the others with it. */

import { type Policy, type PolicyField, policySchema } from './schema.ts';

/**
 * An entry that does not count, and why.
 * - `wrong`: not what this setting can be
 * - `unknown`: there is no such setting
 * - `alone`: it needs another entry beside it, named in `needs`
 */
export type PolicyProblem =
  | { field: PolicyField; problem: 'wrong' }
  | { field: string; problem: 'unknown' }
  | { field: PolicyField; problem: 'alone'; needs: PolicyField };

export interface ReadPolicy {
  policy: Policy;
  problems: PolicyProblem[];
}

/** What must stand beside an address: whose pack it is, and whose signature counts. */
const BESIDE_URL = ['packId', 'keys'] as const;

/** Reads what the browser hands over. Never throws, whatever that is. */
export function readPolicy(managed: unknown): ReadPolicy {
  const policy: Record<string, unknown> = {};
  const problems: PolicyProblem[] = [];
  for (const [field, value] of Object.entries(managed ?? {})) {
    if (!isField(field)) problems.push({ field, problem: 'unknown' });
    else {
      const read = policySchema.shape[field].safeParse(value);
      if (read.success) policy[field] = read.data;
      else problems.push({ field, problem: 'wrong' });
    }
  }
  if ('packUrl' in policy) {
    const missing = BESIDE_URL.filter((field) => !(field in policy));
    for (const needs of missing) problems.push({ field: 'packUrl', problem: 'alone', needs });
    if (missing.length > 0) delete policy.packUrl;
  }
  return { policy: policy as Policy, problems };
}

function isField(field: string): field is PolicyField {
  return Object.hasOwn(policySchema.shape, field);
}
