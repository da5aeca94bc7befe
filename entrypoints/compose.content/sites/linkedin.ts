import type { BoxFacts, SiteFacts } from './facts.ts';

/** Quill 1, as it is in all of the older build. Its `.ql-clipboard` can be edited too and is no box. */
const QUILL = '.ql-editor[contenteditable="true"], [data-test-ql-editor-contenteditable="true"]';
const ADMIN = /^\/company\/[^/]+\/admin\//;
const ARTICLE = /^\/article\/(?:new|edit)\//;
/** The first line of this button is the author, the second the audience. */
const OLD_AUTHOR = '.share-unified-settings-entry-button';
const OLD_POST = 'button.share-actions__primary-action';

/** A repost with thoughts is written in the share box of either build. */
const SHARE: readonly BoxFacts[] = [
  {
    id: 'share',
    surface: 'post',
    engine: 'tiptap',
    editor: '[componentkey="ShareBox_textEditor"][contenteditable]:not([contenteditable="false"])',
    within:
      'dialog[open][data-testid="dialog"]:has([data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose"])',
    // The only button of the dialog that is words alone; the words are the reader's language.
    post: 'button:not(:has(svg, img))',
    author: 'div[role="button"][aria-expanded]:has(svg#caret-small) div[aria-label]',
    seen: '2026-10-09',
  },
  {
    // The page of a company posts in the company's name.
    id: 'company',
    surface: 'post',
    engine: 'quill',
    hat: 'organisation',
    editor: QUILL,
    within: '[role="dialog"]',
    notWithin: '.comments-comment-box',
    onlyAt: ADMIN,
    post: OLD_POST,
    seen: '2026-10-09',
  },
  {
    id: 'share-older',
    surface: 'post',
    engine: 'quill',
    editor: QUILL,
    within:
      '[data-test-modal-id="sharebox"], .share-box-v2__modal, [role="dialog"][aria-labelledby="share-to-linkedin-modal__header"]',
    post: OLD_POST,
    author: OLD_AUTHOR,
    seen: '2026-07-22',
  },
];

const COMMENTS: readonly BoxFacts[] = [
  {
    // The same wrapper holds a profile's headline and About: only the comment's own container tells them apart.
    id: 'comment',
    surface: 'comment',
    engine: 'tiptap',
    editor:
      '[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable][role="textbox"]:not([contenteditable="false"])',
    within: '[componentkey^="commentBox-"]',
    post: '[componentkey^="commentButtonSection"] button[type="button"]',
    seen: '2026-10-09',
  },
  {
    id: 'reply-older',
    surface: 'reply',
    engine: 'quill',
    editor: '.comments-comment-box__form .ql-editor[contenteditable="true"]',
    within: '.comments-comment-box--cr',
    post: '.comments-comment-box__submit-button, .comments-comment-box__submit-button--cr',
    seen: '2026-10-09',
  },
  {
    id: 'comment-older',
    surface: 'comment',
    engine: 'quill',
    editor: '.comments-comment-box__form .ql-editor[contenteditable="true"]',
    within: '.comments-comment-box',
    post: '.comments-comment-box__submit-button, .comments-comment-box__submit-button--cr',
    seen: '2026-10-09',
  },
];

/** On the page of messages, and in the overlay that lies over all others, which stands in #interop-outlet. */
const MESSAGE: BoxFacts = {
  id: 'message',
  surface: 'message',
  engine: 'plain',
  editor: '.msg-form__contenteditable[contenteditable="true"]',
  within: '.msg-form',
  post: 'button.msg-form__send-button',
  seen: '2026-06-08',
};

/** "Next" only leads to the dialog with the announcement, so it is no post button; that of the dialog is not known. */
const ARTICLES: readonly BoxFacts[] = [
  {
    id: 'article-title',
    surface: 'article',
    engine: 'textarea',
    editor: 'textarea#article-editor-headline__textarea',
    onlyAt: ARTICLE,
    seen: '2026-09-11',
  },
  {
    id: 'article',
    surface: 'article',
    engine: 'tiptap',
    editor:
      'div.ProseMirror[contenteditable="true"], [data-test-article-editor-content-textbox][contenteditable="true"]',
    notWithin: 'dialog, [role="dialog"]',
    onlyAt: ARTICLE,
    seen: '2026-09-11',
  },
  // The announcement is a post. Which of the two editors it has was not told.
  {
    id: 'announcement',
    surface: 'post',
    engine: 'tiptap',
    editor: 'div.ProseMirror[contenteditable="true"]',
    within: 'dialog[open], [role="dialog"]',
    onlyAt: ARTICLE,
    seen: '2026-09-11',
  },
  {
    id: 'announcement-older',
    surface: 'post',
    engine: 'quill',
    editor: QUILL,
    within: 'dialog[open], [role="dialog"]',
    onlyAt: ARTICLE,
    seen: '2026-09-11',
  },
];

/**
 * LinkedIn serves two builds at once: a new one (TipTap in a modal dialog) and the older one (Quill 1, mostly in the open
 * shadow root of #interop-outlet). For some accounts the older one stands in a frame of the same origin, at /preload/.
 */
export const linkedin: SiteFacts = {
  site: 'linkedin',
  hosts: ['www.linkedin.com'],
  boxes: [...SHARE, ...COMMENTS, MESSAGE, ...ARTICLES],
  ways: [
    { engine: 'tiptap', browser: 'chrome', replace: 'insert', add: 'insert', remove: 'insert', seen: '2026-11-01' },
    { engine: 'tiptap', browser: 'firefox', replace: 'insert', add: 'insert', remove: 'insert', seen: '2026-11-01' },
    { engine: 'quill', browser: 'chrome', replace: 'insert', add: 'insert', remove: 'insert', seen: '2026-11-01' },
    { engine: 'quill', browser: 'firefox', replace: 'insert', add: 'insert', remove: 'insert', seen: '2026-11-01' },
    { engine: 'plain', browser: 'chrome', replace: 'insert', add: 'insert', remove: 'insert', seen: '2026-11-01' },
    { engine: 'plain', browser: 'firefox', replace: 'insert', add: 'insert', remove: 'insert', seen: '2026-11-01' },
    { engine: 'textarea', browser: 'chrome', replace: 'insert', add: 'insert', remove: 'insert', seen: '2026-11-23' },
    { engine: 'textarea', browser: 'firefox', replace: 'insert', add: 'insert', remove: 'insert', seen: '2026-11-23' },
  ],
};
