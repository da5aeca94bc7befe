/** The one clock. Gives the person's local day as packs write days: `2026-11-22`. */
export function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** This moment, ISO 8601. */
export function now(): string {
  return new Date().toISOString();
}
