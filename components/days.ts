/** Days as packs write them, `2026-11-22`: without a clock and without a time zone. */

import type { Language } from '../rules/types.ts';

const LOCALES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** "22 november 2026", or the day as it was written where it is none. */
export function longDate(day: string, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** Whether `day` lies before `today`: a last day counts as a whole. */
export function isPast(day: string, today: string): boolean {
  return day < today;
}

/** How many days lie between 1 January 1970 and `day`; 0 where it is none. */
export function dayNumber(day: string): number {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? 0 : Math.floor(time / 86_400_000);
}
