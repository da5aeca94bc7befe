import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Book, Language } from '../../rules/types.ts';
import type { SayOnPage } from '../card/words.ts';
import type { Changes } from '../changes.ts';
import { isPast, longDate } from '../days.ts';
import { LanguageSwitch } from '../LanguageSwitch.tsx';
import { Ask } from '../popup/Ask.tsx';
import { BookNotice } from '../popup/BookNotice.tsx';
import { PERSPECTIVES } from '../popup/Guidelines.tsx';
import { Icon } from '../popup/Icon.tsx';
import { Mark } from '../popup/Mark.tsx';
import type { BookView } from '../popup/Popup.tsx';
import { Prose } from '../popup/Prose.tsx';
import { type PopupWords, SpeechContext } from '../popup/speech.ts';
import type { Say } from '../words.ts';
import { ChangesNotice } from './ChangesNotice.tsx';
import { Chapter, titleId } from './Chapter.tsx';
import { Contents } from './Contents.tsx';

export interface BookPageProps {
  language: Language;
  say: Say<PopupWords>;
  sayOnPage: SayOnPage;
  guidelines: BookView;
  changes: Changes;
  /** The guideline that the page's address names. */
  at: string | undefined;
  /** The reader's local day, `2026-11-22`. */
  today: string;
  /** Something that the reader chose could not be stored. */
  notKept: boolean;
  hrefOf: (guideline: string) => string;
  /** Absent where the organisation chose the language. */
  onLanguage: ((language: Language) => void) | undefined;
  onGuideline: (guideline: string) => void;
  onAllRead: () => void;
  onPrint: () => void;
}

/** All guidelines on one page, to be read at leisure, searched and printed. */
export function BookPage(props: BookPageProps) {
  const { language, say, sayOnPage, guidelines, onLanguage, onPrint } = props;
  const book = guidelines.state === 'ready' ? guidelines.book : undefined;
  const speech = useMemo(
    () => ({ language, languages: book?.languages ?? [], say, sayOnPage }),
    [language, book, say, sayOnPage],
  );
  return (
    <SpeechContext.Provider value={speech}>
      <header>
        <Mark />
        <h1>{book ? <Prose text={book.title} /> : say('guidelines.title')}</h1>
        {onLanguage && <LanguageSwitch language={language} label={say('language')} onLanguage={onLanguage} />}
        {book && (
          <button type="button" class="quiet" onClick={onPrint}>
            <Icon name="print" />
            {say('book.print')}
          </button>
        )}
      </header>
      {book ? (
        <Leaves {...props} book={book} />
      ) : (
        <main>{guidelines.state !== 'ready' && <BookNotice state={guidelines.state} />}</main>
      )}
    </SpeechContext.Provider>
  );
}

function Leaves(props: BookPageProps & { book: Book }) {
  const { language, say, book, changes, at, today, notKept, hrefOf, onGuideline, onAllRead } = props;
  const { version, released, expires, guidelines, organisation } = book;
  const isOld = expires !== undefined && isPast(expires, today);
  const [searched, setSearched] = useState<{ id: string; words: ReadonlySet<string> }>();
  const isGone = at !== undefined && !guidelines.some(({ id }) => id === at);
  useLayoutEffect(() => {
    if (at !== undefined) turnTo(at);
  }, [at]);
  const onOpen = (id: string, words?: ReadonlySet<string>) => {
    if (words) setSearched({ id, words });
    onGuideline(id);
    // Where the address names it already, nothing else leads back to it.
    turnTo(id);
  };
  const chapters = PERSPECTIVES.flatMap((one) => guidelines.filter(({ perspective }) => perspective === one));
  return (
    <div class="leaves">
      <Contents book={book} changes={changes} hrefOf={hrefOf} onGuideline={onOpen} />
      <main>
        <p class="muted">
          <bdi>{organisation.name}</bdi>
          {` · ${say('pack.version', { version: String(version) })} · ${longDate(released, language)}`}
          {isOld && (
            <strong class="old">
              {' · '}
              {say('pack.old', { date: longDate(expires, language) })}
            </strong>
          )}
        </p>
        <p role="status" class={notKept || isGone ? 'notice warning' : 'unseen'}>
          {isGone ? say('guideline.gone') : notKept && say('notKept')}
        </p>
        <ChangesNotice book={book} changes={changes} onGuideline={onOpen} onAllRead={onAllRead} />
        {chapters.length === 0 && <p>{say('guidelines.none')}</p>}
        {chapters.map((guideline) => (
          <Chapter
            key={guideline.id}
            guideline={guideline}
            words={searched?.id === guideline.id ? searched.words : undefined}
            change={changes.guidelines.get(guideline.id)}
          />
        ))}
        <Ask organisation={organisation} />
      </main>
    </div>
  );
}

/** Leads the reader to a guideline: eyes, keys and screen reader. */
function turnTo(guideline: string): void {
  const title = document.getElementById(titleId(guideline));
  title?.closest('article')?.scrollIntoView();
  title?.focus({ preventScroll: true });
}
