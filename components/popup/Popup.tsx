import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Book, Language, Site } from '../../rules/types.ts';
import type { Say } from '../words.ts';
import { Ask } from './Ask.tsx';
import { BookNotice } from './BookNotice.tsx';
import { GuidelinePage } from './GuidelinePage.tsx';
import { Guidelines } from './Guidelines.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Learn } from './Learn.tsx';
import { Mark } from './Mark.tsx';
import { PackFooter, type PackNeed, type PackOrigin } from './PackFooter.tsx';
import { type PageCheck, PageStatus } from './PageStatus.tsx';
import { QuickTip } from './QuickTip.tsx';
import { type PopupWords, SpeechContext } from './speech.ts';

/** The guidelines, or why there are none: not there yet, not there for too long already, not to be read. */
export type BookView = { state: 'ready'; book: Book } | { state: 'loading' | 'slow' | 'broken' };

export interface PopupProps {
  language: Language;
  say: Say<PopupWords>;
  guidelines: BookView;
  origin: PackOrigin | undefined;
  /** What hinders the next pack, where something does. */
  need: PackNeed | undefined;
  page: PageCheck;
  /** The site of the page behind the popup. */
  site: Site | undefined;
  /** The reader's local day, `2026-11-22`. */
  today: string;
  /** Absent where the organisation chose the language. */
  onLanguage: ((language: Language) => void) | undefined;
  /** The reader wants to know more of the pack. */
  onDetails: () => void;
}

/** The whole popup. A guideline takes the place of the rest, which stays as it was for when the reader comes back. */
export function Popup(props: PopupProps) {
  const { language, say, guidelines, origin, need, page, site, today, onLanguage, onDetails } = props;
  const [open, setOpen] = useState<string>();
  const cameFrom = useRef<{ element: Element | null; scroll: number } | undefined>(undefined);
  const book = guidelines.state === 'ready' ? guidelines.book : undefined;
  const guideline = book?.guidelines.find(({ id }) => id === open);
  const speech = useMemo(() => ({ language, languages: book?.languages ?? [], say }), [language, book, say]);

  const onGuideline = (id: string) => {
    cameFrom.current = { element: document.activeElement, scroll: window.scrollY };
    setOpen(id);
  };
  useLayoutEffect(() => {
    const from = cameFrom.current;
    if (guideline || !from) return;
    cameFrom.current = undefined;
    if (from.element instanceof HTMLElement) from.element.focus({ preventScroll: true });
    window.scrollTo(0, from.scroll);
  }, [guideline]);

  return (
    <SpeechContext.Provider value={speech}>
      <header>
        <Mark />
        <h1>
          <bdi>{book?.organisation.name ?? say('name')}</bdi>
        </h1>
        {onLanguage && <LanguageSwitch onLanguage={onLanguage} />}
      </header>
      <main>
        {guideline && <GuidelinePage key={guideline.id} guideline={guideline} onBack={() => setOpen(undefined)} />}
        <div class="home" hidden={guideline !== undefined}>
          <PageStatus page={page} />
          {guidelines.state === 'ready' ? (
            <>
              <QuickTip book={guidelines.book} site={site} today={today} onGuideline={onGuideline} />
              <Guidelines book={guidelines.book} onGuideline={onGuideline} />
              <Ask organisation={guidelines.book.organisation} />
            </>
          ) : (
            <BookNotice state={guidelines.state} />
          )}
        </div>
      </main>
      <Learn />
      {book && <PackFooter book={book} origin={origin} need={need} today={today} onDetails={onDetails} />}
    </SpeechContext.Provider>
  );
}
