/** Sizes of what is stored, as people read them. */

import type { Language } from '../rules/types.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte'] as const;

/** "345 byte", "1.2 kB", "38 MB": two digits that count, in the units of a thousand that browsers show, too. */
export function sizeOf(bytes: number, language: Language): string {
  const at = Math.min(UNITS.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const unit = UNITS[at] ?? 'byte';
  const style = { style: 'unit', unit, unitDisplay: at === 0 ? 'long' : 'short' } as const;
  return new Intl.NumberFormat(language, { ...style, maximumSignificantDigits: at === 0 ? 3 : 2 }).format(
    bytes / 1000 ** at,
  );
}
