import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Hat } from '../../rules/types.ts';
import { type Behind, chooseHat, jump, type PageView, readPage } from './tab.ts';

/** How soon a page is asked again while its draft is still being checked, in ms. */
const AGAIN = 150;

export interface Page {
  page: PageView;
  onJump: (at: number) => void;
  onHat: (hat: Hat | undefined) => void;
}

/** How things are on the page when the popup opens; `inTime` where the answer was there for the first picture. */
export interface FirstPage {
  inTime: PageView | undefined;
  answer: Promise<PageView>;
}

/** How things are on the page behind the popup, and what a reader can do there. */
export function usePage(tab: Behind, { inTime, answer }: FirstPage): Page {
  const [page, setPage] = useState<PageView>(inTime ?? { state: 'asking' });
  const { draft } = page;
  const read = useCallback(() => void readPage(tab).then(setPage), [tab]);

  useEffect(() => {
    if (!inTime) void answer.then(setPage);
  }, [inTime, answer]);

  useEffect(() => {
    if (!draft || draft.answered) return;
    const timer = setTimeout(read, AGAIN);
    return () => clearTimeout(timer);
  }, [draft, read]);

  return {
    page,
    onJump: (at) => void (draft && jump(tab, draft, at).then(() => close())),
    onHat: (hat) => void (draft && chooseHat(tab, draft, hat).then(read)),
  };
}
