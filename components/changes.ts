/**
 * What has changed in the guidelines since their reader last saw them. Told by hashes of paragraphs: what is kept is no
 * text, no time and no count.
 */

import type { Book, Language } from '../rules/types.ts';
import { reading } from './text.ts';

type Guideline = Book['guidelines'][number];

/** The paragraphs of one guideline as hashes, as it reads in each language. */
type Prints = Record<Language, string[]>;

/** What a reader has seen of a pack: the guidelines by id, and the version whose news was seen. */
export interface Bookmark {
  version: number;
  seen: Record<string, Prints>;
}

/** How a guideline differs from what its reader saw. */
export interface Change {
  /** There was no such guideline. */
  whole: boolean;
  /** Whether a text, or a paragraph of one, was not there before; false throughout where something only went away. */
  isNew(text: string): boolean;
}

/** What has changed: guidelines by id, in the book's order, and what the pack's author says of it. */
export interface Changes {
  guidelines: ReadonlyMap<string, Change>;
  notes: Book['changes'];
}

/** The paragraphs of a text, without the white lines between them. */
const paragraphs = (text: string) =>
  text
    .split(/\n\s*\n/)
    .map((one) => one.trim())
    .filter(Boolean);

/** A hash of 53 bits: two multiplications a character (cyrb53, by bryc, in the public domain). No secret rests on it. */
function hashOf(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return (0x100000000 * (b & 0x1fffff) + (a >>> 0)).toString(36);
}

function printsIn({ title, body, do: dos, dont }: Guideline, language: Language, languages: readonly Language[]) {
  const texts = [title, body, ...dos, ...dont].flatMap((text) => paragraphs(reading(text, language, languages).words));
  return [...new Set(texts.map(hashOf))];
}

const printsOf = (guideline: Guideline, languages: readonly Language[]): Prints => ({
  nl: printsIn(guideline, 'nl', languages),
  en: printsIn(guideline, 'en', languages),
});

/** A bookmark for who has seen the whole book as it is now. */
export function bookmarkOf({ version, guidelines, languages }: Book): Bookmark {
  return { version, seen: Object.fromEntries(guidelines.map((one) => [one.id, printsOf(one, languages)])) };
}

/**
 * The bookmark once one more guideline has been read. What the book no longer has is forgotten, and with the last change
 * the notes on it count as seen.
 */
export function withRead(bookmark: Bookmark, book: Book, id: string): Bookmark {
  const now = bookmarkOf(book).seen;
  const kept = Object.entries(now).flatMap(([each, prints]): [string, Prints][] => {
    const before = each === id ? prints : bookmark.seen[each];
    return before ? [[each, before]] : [];
  });
  const seen = Object.fromEntries(kept);
  const isDone = Object.entries(now).every(
    ([each, prints]) => sameIn('nl', seen[each], prints) && sameIn('en', seen[each], prints),
  );
  return { version: isDone ? book.version : bookmark.version, seen };
}

function sameIn(language: Language, before: Prints | undefined, now: Prints): boolean {
  const [a, b] = [before?.[language] ?? [], now[language]];
  return before !== undefined && a.length === b.length && a.every((print) => b.includes(print));
}

/** What has changed since a bookmark, for who reads in this language. */
export function changesSince(bookmark: Bookmark, book: Book, language: Language): Changes {
  const guidelines = book.guidelines.flatMap((guideline): [string, Change][] => {
    const before = bookmark.seen[guideline.id];
    const seen = new Set(before?.[language]);
    const now = printsIn(guideline, language, book.languages);
    if (before && seen.size === now.length && now.every((print) => seen.has(print))) return [];
    const isNew = (text: string) => paragraphs(text).some((one) => !seen.has(hashOf(one)));
    return [[guideline.id, { whole: !before, isNew }]];
  });
  const notes = book.changes.filter(({ version }) => version > bookmark.version && version <= book.version);
  return { guidelines: new Map(guidelines), notes };
}
