/** Days as packs write them, `2026-11-22`: without a clock and without a time zone. */

import type { Language } from '../rules/types.ts';

const LOCALES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** "22 november 2026", or the day as it was written where it is none. */
export function longDate(day: string, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** "22 november 2026 om 14:05", where the reader is; for a moment as ISO 8601 writes it. */
export function longMoment(moment: string, language: Language): string {
  return inWords(moment, language, { dateStyle: 'long', timeStyle: 'short' });
}

/** "22 november 2026": the reader's day at a moment as ISO 8601 writes it. */
export function dayOf(moment: string, language: Language): string {
  return inWords(moment, language, { dateStyle: 'long' });
}

/** "14:05", where the reader is. */
export function timeOf(moment: string, language: Language): string {
  return inWords(moment, language, { timeStyle: 'short' });
}

function inWords(moment: string, language: Language, style: Intl.DateTimeFormatOptions): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? moment : new Intl.DateTimeFormat(LOCALES[language], style).format(date);
}

/** From here on, months say more than days. In days. */
const MONTHS_FROM = 60;
const YEARS_FROM = 730;

/** How long ago a day was: "3 days", "4 months", "2 years"; nothing for today and what is to come. */
export function age(day: string, today: string, language: Language): string | undefined {
  const days = dayNumber(today) - dayNumber(day);
  if (days <= 0) return undefined;
  if (days < MONTHS_FROM) return inUnit(days, 'day', language);
  return days < YEARS_FROM
    ? inUnit(Math.floor(days / 30.44), 'month', language)
    : inUnit(Math.floor(days / 365.25), 'year', language);
}

function inUnit(count: number, unit: 'day' | 'month' | 'year', language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { style: 'unit', unit, unitDisplay: 'long' }).format(count);
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
