/** Looks at the tab that the person came from, or at the one on our sites that was used last. */

import { browser } from 'wxt/browser';
import { type BoxFound, type Looked, together } from '../../components/self-check/types.ts';
import type { Site } from '../../rules/types.ts';
import type { PageAsk, RowsAnswer } from '../background/messages.ts';
import { siteFor } from '../compose.content/sites/index.ts';
import { boxesIn } from '../survey/ask.ts';

/** @returns looks once more, and tells all that was found since the first time; never rejects */
export function makeLook(): () => Promise<Looked> {
  const found = new Map<Site, BoxFound[]>();
  return async () => {
    const tab = await tabToLookAt().catch(() => undefined);
    if (!tab) return { state: 'gone' };
    const { id, site } = tab;
    // Without the background, what is built in can still be looked for.
    const rows = await browser.runtime.sendMessage<PageAsk, RowsAnswer>({ type: 'rows' }).catch((): RowsAnswer => []);
    const looks = await boxesIn(id, rows).catch(() => []);
    if (looks.length === 0) return { state: 'reload', site };
    const boxes = together(found.get(site) ?? [], looks);
    found.set(site, boxes);
    return { state: 'ready', site, boxes };
  };
}

async function tabToLookAt(): Promise<{ id: number; site: Site } | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  const open = await browser.tabs.query({ url: browser.runtime.getManifest().host_permissions ?? [] });
  const byUse = open.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  const tab = byUse.find(({ id }) => String(id) === named) ?? byUse[0];
  const site = tab?.url === undefined ? undefined : siteFor(new URL(tab.url).hostname)?.site;
  return tab?.id !== undefined && site ? { id: tab.id, site } : undefined;
}
