/** What a pack says of itself that counts when it is handed out. */

import type { Pack } from '../pack/schema.ts';

/** How many names the pack holds that others must not read. */
export function countNames({ rules }: Pack): number {
  return rules.reduce((sum, rule) => sum + (rule.kind === 'names' ? (rule.names?.length ?? 0) : 0), 0);
}

/**
 * Says that a pack is old, as the end of a sentence; undefined where it is not. Browsers take it, and tell people so.
 *
 * @param day `2026-11-22`, the admin's
 */
export function expiredOn({ expires }: Pack, day: string): string | undefined {
  if (expires === undefined || expires >= day) return undefined;
  return `expired: "expires" is ${expires}, and today is ${day}; choose a later day, and build and sign it again`;
}

/**
 * Says that browsers refuse a pack since it comes from the future, as the end of a sentence; undefined where it does not.
 *
 * @param day `2026-11-22`, the admin's
 */
export function unreleasedOn({ released }: Pack, day: string): string | undefined {
  // A browser's own day may be one ahead or behind.
  if (released <= dayAfter(day)) return undefined;
  return `not released yet: "released" is ${released}, and browsers refuse a pack from the future; wait, or build it with today`;
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
