/** Where the test pages live, under the sites' own addresses. */

/** A page of the tests, and the box on it. */
export interface TestPage {
  /** The box of the real site, and what was said of its build. */
  standsFor: string;
  engine: 'Draft.js' | 'TipTap 3' | 'TipTap 2' | 'Lexical' | 'Quill 1' | 'contenteditable' | 'text area';
  /** What the box is in. A dialog that is not modal is the site's own, made of plain elements. */
  place: 'page' | 'dialog' | 'modal dialog' | 'shadow root' | 'shadow root in a frame';
  address: string;
  /** The editable element. */
  editor: string;
  /** What opens the box, where it is not there from the start. */
  opener?: string;
  /** The frame in which it is. */
  frame?: string;
}

const TIPTAP_COMMENT = '[data-testid="ui-core-tiptap-text-editor-wrapper"] [role="textbox"]';
const FIRST_PART = '[data-testid="tweetTextarea_0"][contenteditable="true"]';

/** The pages that can be opened. `sdui` is LinkedIn's new build. */
export const PAGES = {
  x: {
    standsFor: 'X: post, long post',
    engine: 'Draft.js',
    place: 'page',
    address: 'https://x.com/home',
    editor: FIRST_PART,
  },
  'x-dialog': {
    standsFor: 'X: post or thread, in the dialog',
    engine: 'Draft.js',
    place: 'dialog',
    address: 'https://x.com/compose/post',
    editor: `[role="dialog"] ${FIRST_PART}`,
  },
  'x-quote': {
    standsFor: 'X: quote',
    engine: 'Draft.js',
    place: 'dialog',
    address: 'https://x.com/compose/post?quote',
    editor: `[role="dialog"] ${FIRST_PART}`,
  },
  'x-reply-dialog': {
    standsFor: 'X: reply, in the dialog',
    engine: 'Draft.js',
    place: 'dialog',
    address: 'https://x.com/compose/post?reply',
    editor: `[role="dialog"] ${FIRST_PART}`,
  },
  'x-reply': {
    standsFor: 'X: reply, under the post',
    engine: 'Draft.js',
    place: 'page',
    address: 'https://x.com/jelleroodbeen/status/1',
    editor: FIRST_PART,
  },
  'x-community': {
    standsFor: 'X: post in a community',
    engine: 'Draft.js',
    place: 'page',
    address: 'https://x.com/i/communities/1',
    editor: FIRST_PART,
  },
  'x-article': {
    standsFor: 'X: article',
    engine: 'Draft.js',
    place: 'page',
    address: 'https://x.com/compose/articles/edit/1',
    editor: '[data-testid="composer"]',
  },
  'x-article-title': {
    standsFor: 'X: title of an article',
    engine: 'text area',
    place: 'page',
    address: 'https://x.com/compose/articles/edit/1',
    editor: 'main textarea',
  },
  'x-chat': {
    standsFor: 'X: XChat',
    engine: 'text area',
    place: 'page',
    address: 'https://x.com/i/chat/1',
    editor: '[data-testid="dm-composer-textarea"]',
  },
  'x-message': {
    standsFor: 'X: messages from before XChat',
    engine: 'Draft.js',
    place: 'page',
    address: 'https://x.com/messages/1',
    editor: '[data-testid="dmComposerTextInput"]',
  },
  sdui: {
    standsFor: 'LinkedIn: share box, new build',
    engine: 'TipTap 3',
    place: 'modal dialog',
    address: 'https://www.linkedin.com/feed/',
    editor: '[componentkey="ShareBox_textEditor"]',
    opener: 'button.start',
  },
  legacy: {
    standsFor: 'LinkedIn: share box, older build',
    engine: 'Quill 1',
    place: 'shadow root',
    address: 'https://www.linkedin.com/feed/?legacy',
    editor: '[data-test-ql-editor-contenteditable="true"]',
    opener: 'button.start',
  },
  'sdui-repost': {
    standsFor: 'LinkedIn: repost with thoughts, new build',
    engine: 'TipTap 3',
    place: 'modal dialog',
    address: 'https://www.linkedin.com/feed/?repost',
    editor: '[componentkey="ShareBox_textEditor"]',
    opener: 'button.start',
  },
  'sdui-tiptap2': {
    standsFor: 'LinkedIn: share box, new build, if its TipTap is the one before',
    engine: 'TipTap 2',
    place: 'modal dialog',
    address: 'https://www.linkedin.com/feed/?tiptap2',
    editor: '[componentkey="ShareBox_textEditor"]',
    opener: 'button.start',
  },
  'sdui-redesign': {
    standsFor: 'LinkedIn: share box, new build, after a change that we do not know of',
    engine: 'TipTap 3',
    place: 'modal dialog',
    address: 'https://www.linkedin.com/feed/?redesign',
    editor: '[componentkey="PostSurface_writer"]',
    opener: 'button.start',
  },
  'sdui-lexical': {
    standsFor: 'LinkedIn: share box, new build, if it moves to another editor',
    engine: 'Lexical',
    place: 'modal dialog',
    address: 'https://www.linkedin.com/feed/?lexical',
    editor: '[componentkey="ShareBox_textEditor"]',
    opener: 'button.start',
  },
  'sdui-comment': {
    standsFor: 'LinkedIn: comment, new build',
    engine: 'TipTap 3',
    place: 'page',
    address: 'https://www.linkedin.com/feed/update/1/',
    editor: `[componentkey="commentBox-first"] ${TIPTAP_COMMENT}`,
  },
  'sdui-reply': {
    standsFor: 'LinkedIn: reply, new build',
    engine: 'TipTap 3',
    place: 'page',
    address: 'https://www.linkedin.com/feed/update/1/',
    editor: `[componentkey="commentBox-second"] ${TIPTAP_COMMENT}`,
  },
  'sdui-profile': {
    standsFor: 'LinkedIn: headline of a profile, which is no box',
    engine: 'TipTap 3',
    place: 'page',
    address: 'https://www.linkedin.com/in/noor-hagewind/edit/intro/',
    editor: TIPTAP_COMMENT,
  },
  'article-title': {
    standsFor: 'LinkedIn: title of an article or newsletter',
    engine: 'text area',
    place: 'page',
    address: 'https://www.linkedin.com/article/edit/1/',
    editor: '#article-editor-headline__textarea',
  },
  article: {
    standsFor: 'LinkedIn: article or newsletter',
    engine: 'TipTap 3',
    place: 'page',
    address: 'https://www.linkedin.com/article/edit/1/',
    editor: '[data-test-article-editor-content-textbox]',
  },
  'article-announcement': {
    standsFor: 'LinkedIn: announcement of an article',
    engine: 'TipTap 3',
    place: 'modal dialog',
    address: 'https://www.linkedin.com/article/edit/1/',
    editor: 'dialog [role="textbox"]',
    opener: 'button.next',
  },
  'legacy-repost': {
    standsFor: 'LinkedIn: repost with thoughts, older build',
    engine: 'Quill 1',
    place: 'shadow root',
    address: 'https://www.linkedin.com/feed/?legacy&repost',
    editor: '[data-test-ql-editor-contenteditable="true"]',
    opener: 'button.start',
  },
  'legacy-framed': {
    standsFor: 'LinkedIn: share box, older build, at `/preload/`',
    engine: 'Quill 1',
    place: 'shadow root in a frame',
    address: 'https://www.linkedin.com/feed/?legacy&framed',
    editor: '[data-test-ql-editor-contenteditable="true"]',
    opener: 'button.start',
    frame: '[data-testid="interop-iframe"]',
  },
  'legacy-comment': {
    standsFor: 'LinkedIn: comment, older build',
    engine: 'Quill 1',
    place: 'page',
    address: 'https://www.linkedin.com/feed/update/1/?legacy',
    editor: '.comments-comment-box:not(.comments-comment-box--cr) .ql-editor',
  },
  'legacy-reply': {
    standsFor: 'LinkedIn: reply, older build',
    engine: 'Quill 1',
    place: 'page',
    address: 'https://www.linkedin.com/feed/update/1/?legacy',
    editor: '.comments-comment-box--cr .ql-editor',
  },
  admin: {
    standsFor: 'LinkedIn: post for a company',
    engine: 'Quill 1',
    place: 'dialog',
    address: 'https://www.linkedin.com/company/1/admin/page-posts/published/',
    editor: '[data-test-ql-editor-contenteditable="true"]',
    opener: 'button.start',
  },
  message: {
    standsFor: 'LinkedIn: message, on its page',
    engine: 'contenteditable',
    place: 'page',
    address: 'https://www.linkedin.com/messaging/',
    editor: '.msg-form__contenteditable',
  },
  'message-overlay': {
    standsFor: 'LinkedIn: message, in the overlay',
    engine: 'contenteditable',
    place: 'shadow root',
    address: 'https://www.linkedin.com/feed/?legacy&overlay',
    editor: '.msg-form__contenteditable',
  },
} as const satisfies Record<string, TestPage>;

export type PageName = keyof typeof PAGES;
