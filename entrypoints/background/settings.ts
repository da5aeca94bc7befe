/** The settings that count: the person's own, but for what the organisation has set. */

import type { Policy } from '../../rules/index.ts';
import type { Severity, Site } from '../../rules/types.ts';
import type { Settings } from './choices.ts';

export interface Effective extends Settings {
  /** The sites on which drafts are checked; absent for all that we know. */
  sites?: readonly Site[];
  /** Whether messages are read too: the person's own word alone. */
  messages: boolean;
  /** Whether a person is asked once before a post with an error goes out. */
  gate: boolean;
  /** The least grave hints that are shown in a site's boxes. */
  least: Severity;
  /** Whether the welcome page opens after the install. */
  welcome: boolean;
  /** What the organisation has set, and the person cannot change. */
  locked: (keyof Settings | 'sites' | 'gate' | 'welcome')[];
}

const LOCKABLE = ['language', 'sites', 'gate', 'welcome'] as const;

/** Puts the policy over the person's settings. */
export function effective(settings: Settings, policy: Policy): Effective {
  const { language, gate, welcome } = policy;
  const sites = policy.sites ?? settings.sites;
  return {
    language: language ?? settings.language,
    ...(settings.off && { off: settings.off }),
    ...(settings.hat && { hat: settings.hat }),
    least: settings.least ?? 'suggestion',
    ...(sites && { sites }),
    messages: settings.messages ?? false,
    gate: gate ?? settings.gate ?? true,
    welcome: welcome ?? true,
    locked: LOCKABLE.filter((name) => policy[name] !== undefined),
  };
}
