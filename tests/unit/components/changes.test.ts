import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bookmark, bookmarkOf, changesSince, withRead } from '../../../components/changes.ts';
import type { Book } from '../../../rules/types.ts';
import { BOOK } from './fixture.ts';

/** The book with one guideline written anew. */
function edited(id: string, change: Partial<Book['guidelines'][number]>): Book {
  const guidelines = BOOK.guidelines.map((one) => (one.id === id ? { ...one, ...change } : one));
  return { ...BOOK, version: BOOK.version + 1, guidelines };
}

const changed = (bookmark: Bookmark, book: Book, language: 'nl' | 'en' = 'nl') => [
  ...changesSince(bookmark, book, language).guidelines.keys(),
];
const seen = bookmarkOf(BOOK);
const bodyOf = (id: string) => BOOK.guidelines.find((one) => one.id === id)?.body as { nl: string; en: string };

describe('since a bookmark', () => {
  test('of the same book nothing has changed', () => {
    expect(changed(seen, BOOK)).toEqual([]);
    expect(changed(seen, BOOK, 'en')).toEqual([]);
  });

  test('the guideline that changed is told, and which of its paragraphs', () => {
    const before = bodyOf('confidentiality');
    const nl = `${before.nl}\n\nEen nieuwe alinea.`;
    const book = edited('confidentiality', { body: { ...before, nl } });
    const change = changesSince(seen, book, 'nl').guidelines.get('confidentiality');
    expect(changed(seen, book)).toEqual(['confidentiality']);
    expect(change?.whole).toBe(false);
    expect(nl.split('\n\n').filter((text) => change?.isNew(text))).toEqual(['Een nieuwe alinea.']);
    // Who reads the other language has nothing new to read.
    expect(changed(seen, book, 'en')).toEqual([]);
  });

  test('what went away is a change, too, of which nothing is new', () => {
    const book = edited('confidentiality', { dont: [] });
    const change = changesSince(seen, book, 'nl').guidelines.get('confidentiality');
    expect(change?.isNew(bodyOf('confidentiality').nl)).toBe(false);
  });

  test('a guideline that was not there is new as a whole', () => {
    const added = { id: 'new', perspective: 'person', title: 'Nieuw', body: 'Tekst', do: [], dont: [] } as const;
    const book = { ...BOOK, guidelines: [...BOOK.guidelines, { ...added, do: [], dont: [] }] };
    expect(changesSince(seen, book, 'nl').guidelines.get('new')?.whole).toBe(true);
  });

  test('notes of later versions are told, of this one at most', () => {
    const changes = [6, 7, 8, 9].map((version) => ({ version, text: `v${version}` }));
    const { notes } = changesSince(seen, { ...BOOK, version: 8, changes }, 'nl');
    expect(notes.map(({ version }) => version)).toEqual([8]);
  });
});

test('reading what changed, one by one and in any order, leaves nothing', () => {
  const ids = BOOK.guidelines.map(({ id }) => id);
  fc.assert(
    fc.property(fc.shuffledSubarray(ids, { minLength: 1 }), fc.string({ minLength: 1 }), (some, text) => {
      const guidelines = BOOK.guidelines.map((one) => (some.includes(one.id) ? { ...one, do: [`+ ${text}`] } : one));
      const book = { ...BOOK, version: 8, guidelines };
      expect(changed(seen, book).toSorted()).toEqual(some.toSorted());
      let bookmark = seen;
      for (const [at, id] of some.entries()) {
        expect(bookmark.version).toBe(7);
        bookmark = withRead(bookmark, book, id);
        expect(changed(bookmark, book).toSorted()).toEqual(some.slice(at + 1).toSorted());
      }
      expect(bookmark).toEqual(bookmarkOf(book));
    }),
  );
});

test('what is kept holds no word of a guideline', () => {
  const kept = JSON.stringify(Object.values(seen.seen));
  for (const [word] of BOOK.guidelines.flatMap(({ body }) => [...JSON.stringify(body).matchAll(/\p{L}{6,}/gu)]))
    expect(kept).not.toContain(word);
});
