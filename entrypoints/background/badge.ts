/** The toolbar: how many errors the drafts in a tab have, or that checking pauses. Only shown, stored nowhere. */

import type en from '../../assets/locales/en/toolbar.json';
import type { Say } from '../../components/words.ts';

export type ToolbarWords = typeof en;

/** Two of the tokens, `--ppc-error-text` and `--ppc-on-mark`: the browser's toolbar knows no style sheet of ours. */
export const BADGE_COLORS = { background: '#9c1620', text: '#ffffff' } as const;

/** The sizes that are drawn for the toolbar, in px. */
const SIZES = [16, 32, 48] as const;
/** A badge has room for four signs. */
const MOST = 99;

export interface BadgeOutside {
  action: {
    setBadgeText(what: { tabId: number; text: string }): Promise<unknown>;
    setBadgeBackgroundColor(what: { color: string }): Promise<unknown>;
    setBadgeTextColor(what: { color: string }): unknown;
    setTitle(what: { tabId?: number; title: string }): Promise<unknown>;
    setIcon(what: { path: Record<string, string> }): Promise<unknown>;
  };
  /** The tabs on our sites. */
  open(): Promise<{ id?: number | undefined }[]>;
  /** What is to be said now; `paused`: when a pause ends, in the reader's own words. */
  speech(): Promise<{ say: Say<ToolbarWords>; paused?: string }>;
}

export interface Badge {
  /** A frame tells how many errors it has; `frame` only tells frames apart. */
  tell(frame: object, tab: number, errors: number): Promise<void>;
  /** The frame is gone, or its line is. */
  gone(frame: object): Promise<void>;
  /**
   * Shows how things are for all tabs.
   *
   * @param why at a `start`, the tabs' frames have yet to tell: what stands there stays. After a change, they tell anew.
   */
  show(why: 'start' | 'changed'): Promise<void>;
}

/** None of its calls ever rejects: a tab that is gone needs no badge. */
export function makeBadge({ action, open, speech }: BadgeOutside): Badge {
  const frames = new Map<object, { tab: number; errors: number }>();

  async function update(tab: number): Promise<void> {
    const { say, paused } = await speech();
    const all = [...frames.values()].reduce((sum, frame) => sum + (frame.tab === tab ? frame.errors : 0), 0);
    const errors = paused ? 0 : all;
    const title = errors > 0 ? say('badge.errors', { count: errors }) : titleOf(say, paused);
    await Promise.all([
      action.setBadgeText({ tabId: tab, text: errors > MOST ? `${MOST}+` : errors > 0 ? String(errors) : '' }),
      action.setTitle({ tabId: tab, title }),
    ]).catch(() => undefined);
  }

  return {
    async tell(frame, tab, errors) {
      frames.set(frame, { tab, errors });
      await update(tab);
    },
    async gone(frame) {
      const last = frames.get(frame);
      frames.delete(frame);
      if (last && last.errors > 0) await update(last.tab);
    },
    async show(why) {
      const { say, paused } = await speech();
      const folder = paused ? 'icon-paused' : 'icon';
      await Promise.all([
        action.setIcon({ path: Object.fromEntries(SIZES.map((size) => [size, `/${folder}/${size}.png`])) }),
        action.setTitle({ title: titleOf(say, paused) }),
        action.setBadgeBackgroundColor({ color: BADGE_COLORS.background }),
        action.setBadgeTextColor({ color: BADGE_COLORS.text }),
      ]).catch(() => undefined);
      if (why === 'start' && !paused) return;
      for (const { id } of await open().catch(() => [])) if (id !== undefined) await update(id);
    },
  };
}

function titleOf(say: Say<ToolbarWords>, paused: string | undefined): string {
  return paused ? say('badge.paused', { time: paused }) : say('name');
}
