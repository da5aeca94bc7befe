/** All guidelines on a page of their own. Its address may name one of them, as a hint's card does. */

import { render } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { BookPage } from '../../components/book/BookPage.tsx';
import { loadMarkdown } from '../../components/book/use-markdown.ts';
import { reading } from '../../components/text.ts';
import type { Language } from '../../rules/types.ts';
import { today } from '../background/clock.ts';
import { writeSettings } from '../background/store.ts';
import { useBookmark } from '../popup/bookmark.ts';
import { usePack } from '../popup/pack.ts';
import { speech } from '../popup/speech.ts';
import { readStart, type Start } from '../popup/start.ts';

/** The guideline that the address names. */
function named(): string | undefined {
  try {
    return decodeURIComponent(location.hash.slice(1)) || undefined;
  } catch {
    return undefined;
  }
}

const hrefOf = (guideline: string) => `#${encodeURIComponent(guideline)}`;

function App(start: Start) {
  const [language, setLanguage] = useState(start.language);
  const [notKept, setNotKept] = useState(false);
  const [at, setAt] = useState(named);
  const { guidelines } = usePack(start.pack).pack;
  const book = guidelines.state === 'ready' ? guidelines.book : undefined;
  const { changes, onRead, onAllRead } = useBookmark(book, language, start.bookmark, () => setNotKept(true));
  const { say, sayOnPage } = useMemo(() => speech(language), [language]);

  useLayoutEffect(() => {
    document.documentElement.lang = language;
    const title = book && reading(book.title, language, book.languages).words;
    document.title = `${title ?? say('guidelines.title')} · ${say('name')}`;
  }, [language, say, book]);

  useEffect(() => {
    const turn = () => setAt(named());
    addEventListener('hashchange', turn);
    return () => removeEventListener('hashchange', turn);
  }, []);
  useEffect(() => {
    if (at !== undefined) onRead(at);
  }, [at, onRead]);

  return (
    <BookPage
      language={language}
      say={say}
      sayOnPage={sayOnPage}
      guidelines={guidelines}
      changes={changes}
      at={at}
      today={today()}
      notKept={notKept}
      hrefOf={hrefOf}
      onLanguage={
        start.settings.locked.includes('language')
          ? undefined
          : (next: Language) => {
              setLanguage(next);
              writeSettings({ language: next }).catch(() => setNotKept(true));
            }
      }
      onGuideline={(id) => {
        location.hash = hrefOf(id);
      }}
      onAllRead={onAllRead}
      onPrint={() => print()}
    />
  );
}

const root = document.getElementById('guidelines');
const [start] = await Promise.all([readStart(), loadMarkdown()]);
if (root) render(<App {...start} />, root);
