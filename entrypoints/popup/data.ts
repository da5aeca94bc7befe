/** What the popup shows, gathered from storage and from the tab behind it. */

import { type Browser, browser } from 'wxt/browser';
import type { PackNeed, PackOrigin } from '../../components/popup/PackFooter.tsx';
import type { PageCheck } from '../../components/popup/PageStatus.tsx';
import type { BookView } from '../../components/popup/Popup.tsx';
import type { Site } from '../../rules/types.ts';
import type { BookAnswer, PackProblem, PageAsk, PageState, TabAsk } from '../background/messages.ts';
import { readBook, readPackState, readUpdate } from '../background/store.ts';
import { siteFor } from '../compose.content/sites/index.ts';

export interface PackView {
  guidelines: BookView;
  origin: PackOrigin | undefined;
  need: PackNeed | undefined;
}

/**
 * The guidelines of the pack in force, where they came from, and what hinders the next one. From storage, so that nothing
 * has to wake up; where they are not there (the first start, a full disk), the background has them in memory. Never
 * rejects.
 */
export async function readPack(): Promise<PackView> {
  const [book, state, update] = await Promise.all([readBook(), readPackState(), readUpdate()]).catch(() => []);
  if (book) return { guidelines: { state: 'ready', book }, origin: state, need: needOf(update?.problem) };
  try {
    const answer = await browser.runtime.sendMessage<PageAsk, BookAnswer>({ type: 'book' });
    return { guidelines: { state: 'ready', book: answer.book }, origin: answer.state, need: undefined };
  } catch {
    return { guidelines: { state: 'broken' }, origin: undefined, need: undefined };
  }
}

function needOf(problem: PackProblem | undefined): PackNeed | undefined {
  if (!problem) return undefined;
  if (problem.code === 'needs') return 'update-extension';
  return problem.code === 'permission' ? 'permission' : 'failed';
}

/** Shows the options page, which tells all about the pack. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage().then(() => close());
}

/** Calls back when a pack came into force: at the first start, that may be after the popup was opened. */
export function onPack(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'pack' in changes) listener();
  });
}

/** The tab behind the popup; `site` where it is one that we work on. */
export interface Behind {
  id?: number;
  site?: Site;
}

/** Which tab is behind the popup. Never rejects: a tab that is gone is a page like any other. */
export async function readTab(): Promise<Behind> {
  const tab = await behind().catch(() => undefined);
  // The address is told for the sites that we work on, and kept from us for all others.
  const site = siteOf(tab?.url);
  return { ...(tab?.id !== undefined && { id: tab.id }), ...(site && { site }) };
}

/** How things are on the page in a tab. Never rejects; a page that is busy answers late. */
export async function readPage({ id, site }: Behind): Promise<PageCheck> {
  if (id === undefined || !site) return { state: 'elsewhere' };
  const ask: TabAsk = { type: 'state' };
  const answer = await browser.tabs.sendMessage<TabAsk, PageState | undefined>(id, ask).catch(() => undefined);
  return answer ? pageOf(answer) : { state: 'reload' };
}

function pageOf({ boxes, hints, reason }: PageState): PageCheck {
  if (boxes > 0) return { state: 'checked', boxes, hints };
  return { state: reason === undefined || reason === 'no-box' ? 'noBox' : reason };
}

/** The tab that the popup belongs to. In a tab of its own, the popup can be told which one to look at: `?tab=12`. */
async function behind(): Promise<Browser.tabs.Tab | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named) return browser.tabs.get(Number(named));
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active;
}

function siteOf(address: string | undefined): Site | undefined {
  const host = address === undefined ? undefined : URL.parse(address)?.hostname;
  return host === undefined ? undefined : siteFor(host)?.site;
}
