/** The popup: gathers what there is to show, and shows it again whenever something of it changes. */

import { render } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import tokens from '../../assets/styles/tokens.css?inline';
import { loadMarkdown } from '../../components/book/use-markdown.ts';
import cardCss from '../../components/card/card.css?inline';
import { heardChecks } from '../../components/checklist.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import type { Language } from '../../rules/types.ts';
import { today } from '../background/clock.ts';
import { writeSettings } from '../background/store.ts';
import { useBookmark } from './bookmark.ts';
import { openOptions, wideAddress } from './data.ts';
import { usePack } from './pack.ts';
import { type FirstPage, usePage } from './page.ts';
import { usePause } from './pause.ts';
import { speech } from './speech.ts';
import { readStart, type Start } from './start.ts';
import { askStrange, useStrange } from './strange.ts';
import { type Behind, readPage, readTab } from './tab.ts';

/** A hint's card as it stands on a site's page, with all the room and the type that there are here. */
const CARD_CSS = `${tokens}${cardCss}
:host { color: var(--ppc-text); font: var(--ppc-weight) var(--ppc-size-text) / var(--ppc-line) var(--ppc-font); }
.panel { width: 100%; max-height: none; }
.links > .quiet { align-self: flex-start; padding: 0; color: var(--ppc-accent); font-weight: var(--ppc-weight-strong); text-align: start; }`;
/** The first picture waits so long for the page behind it, in ms: then nothing moves when its answer comes. */
const PAGE_FIRST = 100;

interface Props extends Start {
  tab: Behind;
  page: FirstPage;
  strange: boolean | undefined;
}

function App(start: Props) {
  const [language, setLanguage] = useState(start.language);
  const [notKept, setNotKept] = useState(false);
  const pause = usePause(start.pausedUntil, () => setNotKept(true));
  const { pack, checking, onCheck } = usePack(start.pack);
  const { page, onJump, onHat } = usePage(start.tab, start.page);
  const inStrange = useStrange(start.tab, start.strange);
  const book = pack.guidelines.state === 'ready' ? pack.guidelines.book : undefined;
  const { changes, onRead, onAllRead } = useBookmark(book, language, start.bookmark, () => setNotKept(true));
  const { say, sayOnPage } = useMemo(() => speech(language), [language]);
  const { off, least, locked } = start.settings;
  const checks = book && heardChecks(book.checks, off?.[book.id] ?? [], least);

  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = say('name');
  }, [language, say]);

  const onLanguage = (next: Language) => {
    setLanguage(next);
    writeSettings({ language: next }).catch(() => setNotKept(true));
  };

  return (
    <Popup
      language={language}
      say={say}
      sayOnPage={sayOnPage}
      guidelines={pack.guidelines}
      changes={changes}
      origin={pack.origin}
      need={pack.need}
      about={pack.about}
      checking={checking}
      page={page}
      pause={pause}
      {...inStrange}
      site={start.tab.site}
      checks={checks}
      notKept={notKept}
      today={today()}
      wide={wideAddress}
      onLanguage={locked.includes('language') ? undefined : onLanguage}
      onJump={onJump}
      cardCss={CARD_CSS}
      onHat={onHat}
      onRead={onRead}
      onAllRead={onAllRead}
      onCheck={pack.canCheck ? onCheck : undefined}
      onSettings={openOptions}
    />
  );
}

async function firstPage(tab: Behind): Promise<Pick<Props, 'page' | 'strange'>> {
  const answer = readPage(tab);
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PAGE_FIRST));
  const inTime = await Promise.race([answer, late]);
  // Where a draft is checked, that comes first.
  const hasNone = inTime && inTime.state !== 'checked';
  const strange = hasNone ? await Promise.race([askStrange(tab), late]) : undefined;
  return { page: { inTime, answer }, strange };
}

const [start, behind] = await Promise.all([
  readStart(),
  readTab().then(async (tab) => ({ tab, ...(await firstPage(tab)) })),
]);
const root = document.getElementById('popup');
if (root) render(<App {...start} {...behind} />, root);
// Once the first picture stands, and the processor has nothing else to do: for who opens a guideline.
requestIdleCallback(() => void loadMarkdown());
