/** A box on the page behind the popup that we do not know. */

import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { checkOnce, isStrange } from '../survey/ask.ts';
import type { Behind } from './tab.ts';

export interface Strange {
  /** The person is in such a box, and it can be checked. */
  strange: boolean;
  /** Has it checked, and leaves the person to it. */
  onOnce: () => void;
  /** Shows which boxes we find on the site. */
  onSite: () => void;
}

/** Whether it is so. Never rejects. */
export const askStrange = async ({ id, site }: Behind): Promise<boolean> =>
  id !== undefined && site !== undefined && (await isStrange(id));

/** @param first what was answered in time for the first picture */
export function useStrange(tab: Behind, first: boolean | undefined): Strange {
  const { id } = tab;
  const [strange, setStrange] = useState(first ?? false);
  useEffect(() => {
    if (first === undefined) void askStrange(tab).then(setStrange);
  }, [first, tab]);

  async function once(): Promise<void> {
    if (id !== undefined && (await checkOnce(id))) return close();
    // It is gone by now, or switched off there.
    setStrange(false);
  }

  function openSelfCheck(): void {
    const page = browser.runtime.getURL('/self-check.html');
    void browser.tabs.create({ url: id === undefined ? page : `${page}?tab=${id}` }).then(() => close());
  }

  return { strange, onOnce: () => void once(), onSite: openSelfCheck };
}
