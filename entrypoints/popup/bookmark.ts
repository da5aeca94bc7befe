import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { type Bookmark, bookmarkOf, type Changes, changesSince, withRead } from '../../components/changes.ts';
import type { Book, Language } from '../../rules/types.ts';
import { readBookmark, writeBookmark } from '../background/store.ts';

const NOTHING: Changes = { guidelines: new Map(), notes: [] };

export interface Reading {
  /** What has changed since the reader last saw the guidelines; what is read meanwhile stays in it. */
  changes: Changes;
  onRead: (guideline: string) => void;
  onAllRead: () => void;
}

/**
 * What a reader has seen of a book, kept from one time to the next. Who opens it for the first time has seen all of it:
 * nothing in it has changed since.
 * @param first the bookmark as it was stored
 * @param onNotKept called where what the reader asked for could not be stored
 */
export function useBookmark(
  book: Book | undefined,
  language: Language,
  first: Bookmark | undefined,
  onNotKept: () => void,
): Reading {
  /** As it was before anything was read this time; and as it is now. */
  const [from, setFrom] = useState(book && first && { id: book.id, bookmark: first });
  const [now, setNow] = useState(first);
  const isOwn = book !== undefined && book.id === from?.id;
  const changes = useMemo(
    () => (isOwn && from ? changesSince(from.bookmark, book, language) : NOTHING),
    [isOwn, from, book, language],
  );

  useEffect(() => {
    if (!book || isOwn) return;
    void begin(book).then((bookmark) => {
      setFrom({ id: book.id, bookmark });
      setNow(bookmark);
    });
  }, [book, isOwn]);

  const onRead = useCallback(
    (guideline: string) => {
      if (!book || !now || !changesSince(now, book, language).guidelines.has(guideline)) return;
      const next = withRead(now, book, guideline);
      setNow(next);
      void writeBookmark(book.id, next).catch(() => undefined);
    },
    [book, now, language],
  );
  const onAllRead = () => {
    if (!book) return;
    const bookmark = bookmarkOf(book);
    setFrom({ id: book.id, bookmark });
    setNow(bookmark);
    writeBookmark(book.id, bookmark).catch(onNotKept);
  };
  return { changes, onRead, onAllRead };
}

/** The bookmark of a book, made now where there is none. Nobody asked for it: where it cannot be stored, nothing is lost. */
async function begin(book: Book): Promise<Bookmark> {
  const stored = await readBookmark(book.id).catch(() => undefined);
  if (stored) return stored;
  const bookmark = bookmarkOf(book);
  await writeBookmark(book.id, bookmark).catch(() => undefined);
  return bookmark;
}
