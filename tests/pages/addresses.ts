/** Where the test pages live, under the sites' own addresses. */

/** A page of the tests, and the box on it. */
export interface TestPage {
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

/** The pages that can be opened; what each stands for is said where it is built. `sdui` is LinkedIn's new build. */
export const PAGES = {
  x: { address: 'https://x.com/home', editor: FIRST_PART },
  'x-dialog': { address: 'https://x.com/compose/post', editor: `[role="dialog"] ${FIRST_PART}` },
  'x-quote': { address: 'https://x.com/compose/post?quote', editor: `[role="dialog"] ${FIRST_PART}` },
  'x-reply-dialog': { address: 'https://x.com/compose/post?reply', editor: `[role="dialog"] ${FIRST_PART}` },
  'x-reply': { address: 'https://x.com/jelleroodbeen/status/1', editor: FIRST_PART },
  'x-community': { address: 'https://x.com/i/communities/1', editor: FIRST_PART },
  'x-article': { address: 'https://x.com/compose/articles/edit/1', editor: '[data-testid="composer"]' },
  'x-article-title': { address: 'https://x.com/compose/articles/edit/1', editor: 'main textarea' },
  'x-chat': { address: 'https://x.com/i/chat/1', editor: '[data-testid="dm-composer-textarea"]' },
  'x-message': { address: 'https://x.com/messages/1', editor: '[data-testid="dmComposerTextInput"]' },
  sdui: {
    address: 'https://www.linkedin.com/feed/',
    editor: '[componentkey="ShareBox_textEditor"]',
    opener: 'button.start',
  },
  legacy: {
    address: 'https://www.linkedin.com/feed/?legacy',
    editor: '[data-test-ql-editor-contenteditable="true"]',
    opener: 'button.start',
  },
  'sdui-repost': {
    address: 'https://www.linkedin.com/feed/?repost',
    editor: '[componentkey="ShareBox_textEditor"]',
    opener: 'button.start',
  },
  'sdui-tiptap2': {
    address: 'https://www.linkedin.com/feed/?tiptap2',
    editor: '[componentkey="ShareBox_textEditor"]',
    opener: 'button.start',
  },
  'sdui-lexical': {
    address: 'https://www.linkedin.com/feed/?lexical',
    editor: '[componentkey="ShareBox_textEditor"]',
    opener: 'button.start',
  },
  'sdui-comment': {
    address: 'https://www.linkedin.com/feed/update/1/',
    editor: `[componentkey="commentBox-first"] ${TIPTAP_COMMENT}`,
  },
  'sdui-reply': {
    address: 'https://www.linkedin.com/feed/update/1/',
    editor: `[componentkey="commentBox-second"] ${TIPTAP_COMMENT}`,
  },
  'sdui-profile': { address: 'https://www.linkedin.com/in/noor-hagewind/edit/intro/', editor: TIPTAP_COMMENT },
  'article-title': {
    address: 'https://www.linkedin.com/article/edit/1/',
    editor: '#article-editor-headline__textarea',
  },
  article: {
    address: 'https://www.linkedin.com/article/edit/1/',
    editor: '[data-test-article-editor-content-textbox]',
  },
  'article-announcement': {
    address: 'https://www.linkedin.com/article/edit/1/',
    editor: 'dialog [role="textbox"]',
    opener: 'button.next',
  },
  'legacy-repost': {
    address: 'https://www.linkedin.com/feed/?legacy&repost',
    editor: '[data-test-ql-editor-contenteditable="true"]',
    opener: 'button.start',
  },
  'legacy-framed': {
    address: 'https://www.linkedin.com/feed/?legacy&framed',
    editor: '[data-test-ql-editor-contenteditable="true"]',
    opener: 'button.start',
    frame: '[data-testid="interop-iframe"]',
  },
  'legacy-comment': {
    address: 'https://www.linkedin.com/feed/update/1/?legacy',
    editor: '.comments-comment-box:not(.comments-comment-box--cr) .ql-editor',
  },
  'legacy-reply': {
    address: 'https://www.linkedin.com/feed/update/1/?legacy',
    editor: '.comments-comment-box--cr .ql-editor',
  },
  admin: {
    address: 'https://www.linkedin.com/company/1/admin/page-posts/published/',
    editor: '[data-test-ql-editor-contenteditable="true"]',
    opener: 'button.start',
  },
  message: { address: 'https://www.linkedin.com/messaging/', editor: '.msg-form__contenteditable' },
  'message-overlay': { address: 'https://www.linkedin.com/feed/?legacy&overlay', editor: '.msg-form__contenteditable' },
} as const satisfies Record<string, TestPage>;

export type PageName = keyof typeof PAGES;
