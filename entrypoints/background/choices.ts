/** What a person chose, as it is stored. */

import { HATS, type Hat, type Language, SEVERITIES, type Severity, SITES, type Site } from '../../rules/types.ts';
import { readOff } from './off.ts';

export interface Settings {
  language: Language | 'auto';
  /** Whether to be asked once before a post with an error goes out; yes where it is left out. */
  gate?: boolean;
  /** Whether messages are read too; no where it is left out. Private talk is private, so no pack and no policy can say yes. */
  messages?: boolean;
  /** The sites on which drafts are checked; all that we know where it is left out. */
  sites?: readonly Site[];
  /** The rules that the person switched off: ids, by the pack's id. */
  off?: OffRules;
  /** For whom the person usually writes, where no box tells; nobody where it is left out. */
  hat?: Hat;
  /** The least grave hints that are shown; all of them where it is left out. Errors always are. */
  least?: Severity;
  /** Until when no draft is checked, ISO 8601. Goes when that moment has come: it is a setting, and no trace of a pause is kept. */
  pausedUntil?: string;
}

export type OffRules = Readonly<Record<string, readonly string[]>>;

const DEFAULTS: Settings = { language: 'auto' };

/** @param stored what storage has: whatever of it is not as it should be counts as never chosen */
export function readChoices(stored: unknown): Settings {
  const { language, gate, messages, sites, off, hat, least, pausedUntil } = isRecord(stored) ? stored : {};
  return {
    ...DEFAULTS,
    off: readOff(off),
    ...(typeof gate === 'boolean' && { gate }),
    ...(typeof messages === 'boolean' && { messages }),
    ...(Array.isArray(sites) && { sites: SITES.filter((site) => sites.includes(site)) }),
    ...(language === 'nl' || language === 'en' ? { language } : {}),
    ...some('hat', HATS, hat),
    ...some('least', SEVERITIES, least),
    ...(typeof pausedUntil === 'string' && { pausedUntil }),
  };
}

/** A change of some of them: what is `undefined` is forgotten. */
export type Change = { [Name in keyof Settings]?: Settings[Name] | undefined };

/** A change, or what makes it of the settings as they are. */
export type Edit = Change | ((now: Settings) => Change);

/** The settings after a change. */
export function changed(settings: Settings, change: Change): Settings {
  const entries = Object.entries({ ...settings, ...change }).filter(([, value]) => value !== undefined);
  return readChoices(Object.fromEntries(entries));
}

/** An entry, where its value is one of those that there are. */
function some<Name extends string, Value>(name: Name, values: readonly Value[], stored: unknown) {
  const value = values.find((one) => one === stored);
  return (value === undefined ? {} : { [name]: value }) as { [N in Name]?: Value };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
