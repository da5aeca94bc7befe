/** The terminal's one clock. */

/** The person's local day, as `2026-11-22`. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** The moment in the world's time, for the name of a file: `20261122-140530123`, to a thousandth of a second. */
export function moment(): string {
  return new Date()
    .toISOString()
    .replace(/[-:.Z]/g, '')
    .replace('T', '-');
}
