/** The tabs that are open on our sites. */

import type { TabAsk } from './messages.ts';

export interface TabsOutside {
  /** The tabs on our sites, but for those that the browser has put to sleep: they load anew when they wake up. */
  open(): Promise<{ id?: number | undefined }[]>;
  /** Runs the content script in all frames of a tab. */
  run(tab: number): Promise<unknown>;
  tell(tab: number, ask: TabAsk): Promise<unknown>;
}

export interface Tabs {
  /**
   * Brings the content script to the pages that were there before the extension was, or before this version of it: browsers
   * bring it only to what loads later. A page that has it already keeps the one that it has.
   */
  inject(): Promise<void>;
  /** Tells every frame: those whose line to the background is down would not hear it else. */
  tell(ask: TabAsk): Promise<void>;
}

export function keepTabs({ open, run, tell }: TabsOutside): Tabs {
  /** A tab that is gone, that shows an error, or that is another extension's by now, is no trouble of ours. */
  async function each(work: (tab: number) => Promise<unknown>): Promise<void> {
    await Promise.all((await open()).map(({ id }) => id !== undefined && work(id).catch(() => undefined)));
  }

  return {
    inject: () => each(run),
    tell: (ask) => each((tab) => tell(tab, ask)),
  };
}
