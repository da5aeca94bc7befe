/** The tab behind the popup: which one it is, how things are there, and what is asked of it. Nothing here ever rejects. */

import { type Browser, browser } from 'wxt/browser';
import type { PageCheck } from '../../components/popup/PageStatus.tsx';
import type { Hat, Site } from '../../rules/types.ts';
import type { DraftState, PageState, TabAsk } from '../background/messages.ts';
import { siteFor } from '../compose.content/sites/index.ts';

/** The tab behind the popup; `site` where it is one that we work on. */
export interface Behind {
  id?: number;
  site?: Site;
}

/** How things are on the page, with the draft's own frame where there is a draft. */
export type PageView = PageCheck & { draft?: DraftState };

/** Which tab is behind the popup: a tab that is gone is a page like any other. */
export async function readTab(): Promise<Behind> {
  const tab = await behind().catch(() => undefined);
  // The address is told for the sites that we work on, and kept from us for all others.
  const site = siteOf(tab?.url);
  return { ...(tab?.id !== undefined && { id: tab.id }), ...(site && { site }) };
}

/** A draft that is being checked is asked about again so soon, in ms, and so often, before it is told of as it is. */
const SOON = 30;
const TRIES = 3;

/** How things are on the page in a tab; a page that is busy answers late. */
export async function readPage(tab: Behind): Promise<PageView> {
  if (tab.id === undefined || !tab.site) return { state: 'elsewhere' };
  const ask = () => tell<PageState>(tab, { type: 'state' });
  let answer = await ask();
  for (let tries = 0; tries < TRIES && answer?.draft?.answered === false; tries++) {
    await new Promise((resolve) => setTimeout(resolve, SOON));
    answer = await ask();
  }
  return answer ? pageOf(answer) : { state: 'reload' };
}

function pageOf({ boxes, hints, reason, draft }: PageState): PageView {
  if (boxes > 0) return { state: 'checked', boxes, hints, ...(draft && { draft }) };
  return { state: reason === undefined || reason === 'no-box' ? 'noBox' : reason };
}

/** Leads to one of the hints of a draft. */
export async function jump(tab: Behind, { frame, hints }: DraftState, at: number): Promise<void> {
  const hint = hints[at];
  if (!hint) return;
  const { rule, start } = hint;
  await tell(tab, { type: 'jump', frame, at, rule, ...(start !== undefined && { start }) });
}

/** Says for whom a draft speaks. */
export async function chooseHat(tab: Behind, { frame }: DraftState, hat: Hat | undefined): Promise<void> {
  await tell(tab, { type: 'hat', frame, ...(hat && { hat }) });
}

async function tell<Answer>({ id }: Behind, ask: TabAsk): Promise<Answer | undefined> {
  if (id === undefined) return undefined;
  return await browser.tabs.sendMessage<TabAsk, Answer | undefined>(id, ask).catch(() => undefined);
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
