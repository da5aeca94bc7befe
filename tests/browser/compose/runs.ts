import type { PageName } from '../../pages/addresses.ts';

/** Which pages a file of tests opens; `engines` and `engines-firefox` are all the files that go by `EDITORS`. */
interface Run {
  browser: 'Chromium' | 'Firefox';
  /** What is tried on each of the pages. */
  tries: string;
  pages: readonly PageName[];
  /** Those that it opens in the long form, too. */
  long?: readonly PageName[];
}

const ENGINES = ['x', 'sdui', 'legacy'] as const;
/** What the new build may have been before, and what it may be one day. */
const RARER_ENGINES = ['sdui-tiptap2', 'sdui-lexical'] as const;
/** The boxes whose words are underlined. */
const MARKED = [
  'x',
  'x-dialog',
  'x-quote',
  'x-community',
  'x-reply',
  'x-reply-dialog',
  'x-article',
  'sdui',
  'sdui-repost',
  'sdui-tiptap2',
  'sdui-lexical',
  'sdui-comment',
  'sdui-reply',
  'article',
  'article-announcement',
  'legacy',
  'legacy-repost',
  'legacy-framed',
  'legacy-comment',
  'legacy-reply',
  'admin',
] as const;
/** Private talk, which is off unless the person wants it; and a field with the same editor that is no box. */
const UNREAD = ['sdui-profile', 'sdui-redesign', 'message', 'message-overlay', 'x-chat', 'x-message'] as const;
/** Titles, in which nothing can be underlined. */
const TITLES = ['article-title', 'x-article-title'] as const;

/** Which tests run on which pages: the tests take their pages from here, and docs/tested-boxes.md is made of it. */
export const RUNS = {
  surfaces: {
    browser: 'Chromium',
    tries: 'The box is found for what it is, its words are underlined, and a fix is put in.',
    pages: MARKED,
  },
  unread: {
    browser: 'Chromium',
    tries: 'Nothing is read, marked or shown.',
    pages: UNREAD,
  },
  engines: {
    browser: 'Chromium',
    tries: 'Marks, typing, cards, fixes, screen reader, the question before a post, and all that goes by `EDITORS`.',
    pages: ENGINES,
    long: RARER_ENGINES,
  },
  'gate-surfaces': {
    browser: 'Chromium',
    tries: 'The question before a post, at the Post button of each box.',
    pages: [
      'x-dialog',
      'x-quote',
      'x-reply-dialog',
      'x-reply',
      'x-community',
      'sdui-repost',
      'sdui-comment',
      'sdui-reply',
      'legacy-repost',
      'legacy-framed',
      'legacy-comment',
      'legacy-reply',
      'admin',
    ],
  },
  'hard-drafts': {
    browser: 'Chromium',
    tries: 'Hebrew and Arabic among Dutch, emoji of many parts, and a fix beside them.',
    pages: ENGINES,
    long: [...RARER_ENGINES, 'x-dialog', 'admin', 'legacy-comment', 'legacy-framed', 'article', 'message'],
  },
  'big-paste': {
    browser: 'Chromium',
    tries: 'A paste of 25,000 characters, and typing behind it.',
    // Quill takes a paste in through an element of its own; in a shadow root it leaves it to the browser.
    pages: ['x', 'sdui', 'legacy-comment'],
    long: [...RARER_ENGINES, 'x-dialog', 'admin', 'legacy', 'legacy-framed', 'article', 'message'],
  },
  mention: {
    browser: 'Chromium',
    tries: 'A mention of one piece is left whole, and what stands around it is not.',
    pages: ['sdui'],
    long: ['sdui-tiptap2', 'sdui-comment', 'article'],
  },
  'other-checker': {
    browser: 'Chromium',
    tries: 'Another checker in the page: both mark, both buttons work.',
    pages: ENGINES,
    long: [...RARER_ENGINES, 'legacy-framed', 'admin', 'article'],
  },
  textarea: {
    browser: 'Chromium',
    tries: 'Checked without a mark; a fix from the list.',
    pages: [...TITLES, 'x-chat'],
  },
  messages: {
    browser: 'Chromium',
    tries: 'Read once the person says so, and no longer when they take it back.',
    pages: ['x-chat', 'x-message', 'message', 'message-overlay'],
  },
  fuzz: {
    browser: 'Chromium',
    tries: 'A draft written at random, hints taken, undo and redo: the same text as without the extension.',
    pages: [...ENGINES, ...RARER_ENGINES, 'message', 'article-title'],
  },
  leak: {
    browser: 'Chromium',
    tries: 'Opened and closed a thousand times: nothing stays in memory.',
    pages: ['sdui', 'legacy'],
  },
  'surfaces-firefox': {
    browser: 'Firefox',
    tries: 'The right words are underlined, without an error or a violation.',
    pages: MARKED,
  },
  'unread-firefox': {
    browser: 'Firefox',
    tries: 'Nothing is marked.',
    pages: UNREAD,
  },
  'engines-firefox': {
    browser: 'Firefox',
    tries: 'Marks that follow, cards and fixes by keyboard, the question before a post.',
    pages: ENGINES,
    long: RARER_ENGINES,
  },
  'hard-drafts-firefox': {
    browser: 'Firefox',
    tries: 'Hebrew and Arabic, emoji of many parts.',
    pages: [...ENGINES, ...RARER_ENGINES, 'legacy-framed', 'admin', 'article'],
  },
  'big-paste-firefox': {
    browser: 'Firefox',
    tries: 'A paste of 25,000 characters, and typing behind it.',
    pages: ['x', 'sdui', ...RARER_ENGINES, 'legacy-comment'],
  },
  'mention-firefox': {
    browser: 'Firefox',
    tries: 'Marks behind a mention.',
    pages: ['sdui', 'sdui-tiptap2'],
  },
  'other-checker-firefox': {
    browser: 'Firefox',
    tries: 'Another checker in the page: both mark.',
    pages: ENGINES,
  },
  'textarea-firefox': {
    browser: 'Firefox',
    tries: 'Checked without a mark; a fix by the keyboard.',
    pages: TITLES,
  },
  'leak-firefox': {
    browser: 'Firefox',
    tries: 'Opened and closed many times: the boxes are forgotten.',
    pages: ['sdui', 'legacy'],
  },
  'idle-firefox': {
    browser: 'Firefox',
    tries: 'Nothing is put into a page where nobody writes.',
    pages: ENGINES,
  },
} as const satisfies Record<string, Run>;

export type RunName = keyof typeof RUNS;
/** The pages of a run, in the long form too. */
export type PageOf<Name extends RunName> =
  | (typeof RUNS)[Name]['pages'][number]
  | ((typeof RUNS)[Name] extends { long: readonly (infer Long)[] } ? Long : never);

/** The pages that a run opens now: in the long form, all of them. */
export function pagesOf<Name extends RunName>(name: Name): readonly PageOf<Name>[] {
  const { pages, long = [] }: Run = RUNS[name];
  return (process.env.LONG ? [...pages, ...long] : pages) as readonly PageOf<Name>[];
}
