/** What the person chose: shown at once, stored one after the other, and shown as it was where storing fails. */

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Chosen, OnChoose, OnRuleOn, OnSite } from '../../components/options/types.ts';
import type { Policy } from '../../rules/index.ts';
import { type Hat, SITES } from '../../rules/types.ts';
import { type Change, changed } from '../background/choices.ts';
import { now } from '../background/clock.ts';
import { pauseFrom, pauseIn } from '../background/pause.ts';
import { effective } from '../background/settings.ts';
import { onSettings, readSettings, type Settings, writeSettings } from '../background/store.ts';
import { useOffPacks } from './off.ts';
import type { Packs } from './packs.ts';

type Failed = NonNullable<Chosen['failed']>;

export interface Choices {
  chosen: Chosen;
  onChoose: OnChoose;
  onSite: OnSite;
  onRuleOn: OnRuleOn;
  onHat: (hat: Hat | undefined) => void;
  onPause: (on: boolean) => void;
}

/**
 * @param first the settings as the page found them
 * @param policy what the organisation has set
 * @param packs the packs as they are now; the rules that are off are looked up again when they change
 */
export function useChoices(first: Settings, policy: Policy, packs: Packs['packs']): Choices {
  const [settings, setSettings] = useState(first);
  const [failed, setFailed] = useState<Failed>();
  /** The settings as they were last seen in storage. */
  const stored = useRef(first);
  const queue = useRef(Promise.resolve());
  const waiting = useRef(0);

  const show = useCallback((seen: Settings) => {
    stored.current = seen;
    // What the person has chosen since is on its way.
    if (waiting.current === 0) setSettings(seen);
  }, []);
  useEffect(() => onSettings(show), [show]);

  /** `edit` is given what is stored at its turn: another page, or a hint, may have changed something else meanwhile. */
  function change(part: Failed, edit: (before: Settings) => Change): void {
    const after = (before: Settings) => changed(before, edit(before));
    setFailed(undefined);
    setSettings(after);
    waiting.current++;
    queue.current = queue.current.then(async () => {
      const seen = await writeSettings(edit)
        .then(readSettings)
        .catch(() => undefined);
      waiting.current--;
      if (seen) return show(seen);
      // A language that cannot be stored holds for this page: it is there to be read.
      if (part === 'language') return show(after(stored.current));
      setFailed(part);
      show(stored.current);
    });
  }

  const off = useOffPacks(settings.off, packs);
  const { language, sites = SITES, messages, gate, least, hat, locked } = effective(settings, policy);
  const pausedUntil = pauseIn(settings, now());
  return {
    chosen: {
      language,
      sites,
      messages,
      gate,
      least,
      ...(hat && { hat }),
      ...(pausedUntil !== undefined && { pausedUntil }),
      locked: locked.filter((name) => name === 'language' || name === 'sites' || name === 'gate'),
      ...(failed && { failed }),
      ...(off && { off }),
    },
    onChoose(choice) {
      for (const part of ['language', 'messages', 'gate', 'least'] as const)
        if (choice[part] !== undefined) change(part, () => ({ [part]: choice[part] }));
    },
    onSite(site, on) {
      change('sites', ({ sites = SITES }) => ({
        sites: SITES.filter((each) => (each === site ? on : sites.includes(each))),
      }));
    },
    onHat(chosen) {
      change('hat', () => ({ hat: chosen }));
    },
    onPause(on) {
      change('pausedUntil', () => ({ pausedUntil: on ? pauseFrom(now()) : undefined }));
    },
    onRuleOn(pack, rule) {
      change('off', ({ off = {} }) => ({ off: { ...off, [pack]: (off[pack] ?? []).filter((id) => id !== rule) } }));
    },
  };
}
