/** A pause of the checks, on all tabs: until when, and nothing of it once it is over. */

import type { Change, Settings } from './choices.ts';

/** The alarm for its end. */
export const PAUSE_ALARM = 'pause';

/** In ms. */
const HOUR = 3_600_000;

/** When a pause ends that begins at a moment; both ISO 8601. */
export function pauseFrom(now: string): string {
  return new Date(Date.parse(now) + HOUR).toISOString();
}

/**
 * When the pause ends that is going on, ISO 8601; nothing where there is none. One that would last longer than a pause can
 * is none: a clock was set back.
 */
export function pauseIn({ pausedUntil }: Pick<Change, 'pausedUntil'>, now: string): string | undefined {
  if (pausedUntil === undefined) return undefined;
  const left = Date.parse(pausedUntil) - Date.parse(now);
  return left > 0 && left <= HOUR ? pausedUntil : undefined;
}

export interface PauseOutside {
  readSettings(): Promise<Settings>;
  writeSettings(edit: (now: Settings) => Change): Promise<void>;
  alarms: {
    create(name: string, when: { delayInMinutes: number }): unknown;
    clear(name: string): Promise<unknown>;
  };
  /** This moment, ISO 8601. */
  now(): string;
}

/**
 * Sees to it that a pause ends, and that nothing is left of one that has: at the start, after each change of the settings,
 * and when the alarm rings.
 */
export async function followPause({ readSettings, writeSettings, alarms, now }: PauseOutside): Promise<void> {
  const settings = await readSettings();
  const moment = now();
  const until = pauseIn(settings, moment);
  if (until !== undefined) {
    await alarms.create(PAUSE_ALARM, { delayInMinutes: (Date.parse(until) - Date.parse(moment)) / 60_000 });
    return;
  }
  await alarms.clear(PAUSE_ALARM);
  if (settings.pausedUntil === undefined) return;
  // The person may have begun another one meanwhile.
  await writeSettings((latest) => (pauseIn(latest, now()) === undefined ? { pausedUntil: undefined } : {}));
}
