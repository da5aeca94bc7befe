import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Book, Hat, Language, Site } from '../../rules/types.ts';
import { ChangesNotice } from '../book/ChangesNotice.tsx';
import type { SayOnPage } from '../card/words.ts';
import type { Changes } from '../changes.ts';
import { LanguageSwitch } from '../LanguageSwitch.tsx';
import type { Say } from '../words.ts';
import { Ask } from './Ask.tsx';
import { BookNotice } from './BookNotice.tsx';
import { DraftPanel } from './DraftPanel.tsx';
import { GuidelinePage } from './GuidelinePage.tsx';
import { Guidelines } from './Guidelines.tsx';
import { HintView } from './HintView.tsx';
import { Learn } from './Learn.tsx';
import { Mark } from './Mark.tsx';
import { PackFooter, type PackProps } from './PackFooter.tsx';
import { type PageCheck, PageStatus } from './PageStatus.tsx';
import { PauseNote, type PauseView } from './PauseNote.tsx';
import { QuickTip } from './QuickTip.tsx';
import { type PopupWords, SpeechContext } from './speech.ts';

/** The guidelines, or why there are none: not there yet, not there for too long already, not to be read. */
export type BookView = { state: 'ready'; book: Book } | { state: 'loading' | 'slow' | 'broken' };

export interface PopupProps extends Omit<PackProps, 'book'> {
  language: Language;
  say: Say<PopupWords>;
  sayOnPage: SayOnPage;
  guidelines: BookView;
  changes: Changes;
  page: PageCheck;
  /** Absent where none goes on. */
  pause: PauseView | undefined;
  /** The person is in a box that we do not know, and it can be checked. */
  strange: boolean;
  onOnce: () => void;
  /** The person wants to know which boxes we find on the site. */
  onSite: () => void;
  /** The site of the page behind the popup. */
  site: Site | undefined;
  /** What the pack looks at, as far as its hints reach the reader. */
  checks: Book['checks'];
  /** Something that the reader chose could not be stored. */
  notKept: boolean;
  /** Where guidelines stand on a page of their own: one of them, or all. */
  wide: (guideline?: string) => string;
  /** Absent where the organisation chose the language. */
  onLanguage: ((language: Language) => void) | undefined;
  onJump: (at: number) => void;
  /** The style sheet of cards. */
  cardCss: string;
  onHat: (hat: Hat | undefined) => void;
  /** The reader opened a guideline. */
  onRead: (guideline: string) => void;
  onAllRead: () => void;
}

/** The whole popup. A guideline, or a hint's card, takes the place of the rest, which stays as it was for when the reader comes back. */
export function Popup(props: PopupProps) {
  const { language, say, sayOnPage, guidelines, changes, page, site, today, wide, onLanguage } = props;
  const [open, setOpen] = useState<{ id: string; words: ReadonlySet<string> | undefined }>();
  const [why, setWhy] = useState<number>();
  const cameFrom = useRef<{ element: Element | null; scroll: number } | undefined>(undefined);
  const book = guidelines.state === 'ready' ? guidelines.book : undefined;
  const guideline = book?.guidelines.find(({ id }) => id === open?.id);
  const speech = useMemo(
    () => ({ language, languages: book?.languages ?? [], say, sayOnPage }),
    [language, book, say, sayOnPage],
  );
  const draft = page.state === 'checked' ? page.draft : undefined;
  const hint = why === undefined ? undefined : draft?.hints[why];
  const isAway = guideline !== undefined || (hint !== undefined && book !== undefined);

  const leave = () => {
    cameFrom.current ??= { element: document.activeElement, scroll: window.scrollY };
  };

  const onGuideline = (id: string, words?: ReadonlySet<string>) => {
    leave();
    setOpen({ id, words });
    props.onRead(id);
  };
  useLayoutEffect(() => {
    const from = cameFrom.current;
    if (isAway || !from) return;
    cameFrom.current = undefined;
    if (from.element instanceof HTMLElement) from.element.focus({ preventScroll: true });
    window.scrollTo(0, from.scroll);
  }, [isAway]);

  return (
    <SpeechContext.Provider value={speech}>
      <header>
        <Mark />
        <h1>
          <bdi>{book?.organisation.name ?? say('name')}</bdi>
        </h1>
        {onLanguage && <LanguageSwitch language={language} label={say('language')} onLanguage={onLanguage} />}
      </header>
      <main>
        {guideline && (
          <GuidelinePage
            key={guideline.id}
            guideline={guideline}
            words={open?.words}
            change={changes.guidelines.get(guideline.id)}
            wide={wide(guideline.id)}
            onBack={() => setOpen(undefined)}
          />
        )}
        {hint && why !== undefined && draft && book && !guideline && (
          <HintView
            hint={hint}
            place={{ at: why + 1, of: draft.hints.length }}
            organisation={book.organisation}
            guidelines={book.guidelines}
            css={props.cardCss}
            onBack={() => setWhy(undefined)}
            onShow={() => props.onJump(why)}
            onGuideline={onGuideline}
          />
        )}
        <div class="home" hidden={isAway}>
          <p role="status" class={props.notKept ? 'notice warning' : 'unseen'}>
            {props.notKept && say('notKept')}
          </p>
          {props.pause ? (
            <PauseNote pause={props.pause} />
          ) : (
            <PageStatus page={page} strange={props.strange} onOnce={props.onOnce} onSite={props.onSite} />
          )}
          {book ? (
            <>
              {draft && (
                <DraftPanel
                  draft={draft}
                  site={site}
                  checks={props.checks}
                  onJump={props.onJump}
                  onWhy={(at) => {
                    leave();
                    setWhy(at);
                  }}
                  onHat={props.onHat}
                />
              )}
              <QuickTip
                book={book}
                place={{ site, surface: draft?.surface, hat: draft?.hat }}
                today={today}
                onGuideline={onGuideline}
              />
              <ChangesNotice book={book} changes={changes} onGuideline={onGuideline} onAllRead={props.onAllRead} />
              <Guidelines book={book} changes={changes} wide={wide()} onGuideline={onGuideline} />
              <Ask organisation={book.organisation} />
            </>
          ) : (
            guidelines.state !== 'ready' && <BookNotice state={guidelines.state} />
          )}
        </div>
      </main>
      <Learn />
      {book && (
        <PackFooter
          book={book}
          today={today}
          origin={props.origin}
          need={props.need}
          about={props.about}
          checking={props.checking}
          onCheck={props.onCheck}
          onSettings={props.onSettings}
        />
      )}
    </SpeechContext.Provider>
  );
}
