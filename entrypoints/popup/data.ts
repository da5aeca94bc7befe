/** What is known of the pack in force, for the popup and the page with the guidelines: from storage, or from the background. */

import { browser } from 'wxt/browser';
import type { Checking, PackAbout } from '../../components/popup/PackDetails.tsx';
import type { PackNeed, PackOrigin } from '../../components/popup/PackFooter.tsx';
import type { BookView } from '../../components/popup/Popup.tsx';
import { fingerprint } from '../../rules/index.ts';
import type { BookAnswer, PackProblem, PacksAnswer, PageAsk } from '../background/messages.ts';
import type { KeptPolicy, PackState, Update } from '../background/records.ts';
import { readPackState, readShown, type Shown } from '../background/store.ts';

export interface PackView {
  guidelines: BookView;
  origin: PackOrigin | undefined;
  need: PackNeed | undefined;
  about: PackAbout | undefined;
  /** Whether there is somewhere to look for a newer one. */
  canCheck: boolean;
}

/** Nothing is known yet, or nothing can be. */
export const noPack = (state: 'loading' | 'slow' | 'broken'): PackView => ({
  guidelines: { state },
  origin: undefined,
  need: undefined,
  about: undefined,
  canCheck: false,
});

/** The pack in force as storage has it; nothing before the first start is through. */
export function viewOf({ pack, policy, update }: Shown): PackView | undefined {
  return (
    pack && {
      guidelines: { state: 'ready', book: pack.book },
      origin: pack.state,
      need: needOf(update.problem, policy),
      about: aboutOf(pack.state, update),
      canCheck: policy?.policy.packUrl !== undefined,
    }
  );
}

/** The same, read anew, so that nothing has to wake up. Never rejects. */
export async function readStoredPack(): Promise<PackView | undefined> {
  const shown = await readShown().catch(() => undefined);
  return shown && viewOf(shown);
}

/** The same from the background, which has it in memory where storage does not (the first start, a full disk). Never rejects. */
export async function askPack(): Promise<PackView> {
  try {
    const { book, state } = await browser.runtime.sendMessage<PageAsk, BookAnswer>({ type: 'book' });
    return { ...noPack('loading'), guidelines: { state: 'ready', book }, origin: state, about: aboutOf(state) };
  } catch {
    return noPack('broken');
  }
}

function aboutOf({ rules, names, kid, taken }: PackState, update?: Update): PackAbout {
  return {
    rules,
    names,
    taken,
    ...(kid !== undefined && { fingerprint: fingerprint(kid) }),
    ...(update?.checked !== undefined && { checked: update.checked }),
  };
}

function needOf(problem: PackProblem | undefined, kept: KeptPolicy | undefined): PackNeed | undefined {
  switch (problem?.code) {
    case undefined:
      return kept && kept.problems.length > 0 ? 'settings' : undefined;
    case 'needs':
      return 'update-extension';
    case 'permission':
      return 'permission';
    case 'policy':
      return 'settings';
    case 'storage':
      return 'full';
    case 'offline':
    case 'http':
    case 'slow':
      return 'failed';
    default:
      return 'refused';
  }
}

/** Looks for a newer pack, and tells what came of it. Never rejects. */
export async function checkNow(): Promise<Checking> {
  const before = await readPackState().catch(() => undefined);
  const ask: PageAsk = { type: 'update' };
  const answer = await browser.runtime.sendMessage<PageAsk, PacksAnswer | undefined>(ask).catch(() => undefined);
  if (!answer) return 'silent';
  if (answer.managed?.problem || answer.managed?.permission) return 'failed';
  return answer.inForce.taken === before?.taken ? 'fine' : 'new';
}

/** Shows the options page, which tells all about the pack. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage().then(() => close());
}

/** Where guidelines can be read on a page of their own: one of them, or all. */
export function wideAddress(guideline?: string): string {
  return guideline === undefined ? '/guidelines.html' : `/guidelines.html#${encodeURIComponent(guideline)}`;
}

/** Calls back when a pack came into force: at the first start, that may be after the popup was opened. */
export function onPack(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'pack' in changes) listener();
  });
}
