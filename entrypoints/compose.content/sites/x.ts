import type { BoxFacts, SiteFacts } from './facts.ts';

/** Labels carry the same prefix, so `contenteditable` is part of the test. */
const COMPOSER = {
  engine: 'draft',
  editor: '[data-testid^="tweetTextarea_"][contenteditable="true"]',
  // The composer of the home page stays where it is behind a dialog.
  scope: '[role="dialog"], [data-testid="primaryColumn"]',
  post: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
  postsByKey: true,
  // Not the picture of the post that is answered or quoted.
  author: '[data-testid^="UserAvatar-Container-"]:not(article *, [data-testid="attachments"] *)',
  authorIn: { attribute: 'data-testid', after: 'UserAvatar-Container-' },
  thread: true,
} as const satisfies Partial<BoxFacts>;

const ARTICLE = /^\/compose\/articles\/edit\//;

/** Posts and replies have one editor: what is answered, or the address, tells which of them it is. */
const POSTS: readonly BoxFacts[] = [
  {
    ...COMPOSER,
    id: 'reply-dialog',
    surface: 'reply',
    // A quoted post lies among the attachments.
    within: '[role="dialog"]:has(article[data-testid="tweet"]:not([data-testid="attachments"] *))',
    seen: '2026-09-25',
  },
  { ...COMPOSER, id: 'reply', surface: 'reply', onlyAt: /\/status\/\d+/, seen: '2026-09-25' },
  // Posts, quotes, the parts of a thread, communities, and the long posts of those who pay.
  { ...COMPOSER, id: 'post', surface: 'post', notAt: ARTICLE, seen: '2026-09-25' },
];

/** Publishing leads on to a dialog, whose button is not known. */
const ARTICLES: readonly BoxFacts[] = [
  {
    id: 'article',
    surface: 'article',
    engine: 'draft',
    editor:
      '[data-testid="composer"][contenteditable="true"], [data-testid="composer"] .public-DraftEditor-content[contenteditable="true"]',
    onlyAt: ARTICLE,
    seen: '2026-06-21',
  },
  {
    id: 'article-title',
    surface: 'article',
    engine: 'textarea',
    editor: 'main textarea',
    notWithin: '[role="dialog"]',
    onlyAt: ARTICLE,
    seen: '2026-06-21',
  },
];

const MESSAGES: readonly BoxFacts[] = [
  {
    id: 'message',
    surface: 'message',
    engine: 'textarea',
    editor: 'textarea[data-testid="dm-composer-textarea"]',
    within: '[data-testid="dm-composer-form"]',
    post: '[data-testid="dm-composer-send-button"]',
    seen: '2026-09-25',
  },
  {
    // The box from before XChat. Taken for the most delicate engine that it may be.
    id: 'message-older',
    surface: 'message',
    engine: 'draft',
    editor:
      '[data-testid="dmComposerTextInput"][contenteditable="true"], [data-testid="dmComposerTextInput"] [contenteditable="true"]',
    scope: 'aside, main',
    post: '[data-testid="dmComposerSendButton"]',
    seen: '2026-09-25',
  },
];

export const x: SiteFacts = {
  site: 'x',
  hosts: ['x.com', 'pro.x.com', 'twitter.com'],
  boxes: [...POSTS, ...ARTICLES, ...MESSAGES],
  ways: [
    // In Chrome, text that crosses a leaf (a #tag or @name) comes out wrong. A paste of ours does all of it, measured on
    // Draft.js 0.11.7; X's own paste handling is not known, so the row waits until a person has tried it on the live site.
    {
      engine: 'draft',
      browser: 'chrome',
      replace: 'paste',
      add: 'paste',
      remove: 'paste',
      waits: true,
      seen: '2026-11-01',
    },
    {
      engine: 'draft',
      browser: 'chrome',
      replace: 'inside-leaf',
      add: 'insert',
      remove: 'none',
      seen: '2026-11-01',
    },
    { engine: 'draft', browser: 'firefox', replace: 'insert', add: 'insert', remove: 'none', seen: '2026-11-01' },
    { engine: 'textarea', browser: 'chrome', replace: 'insert', add: 'insert', remove: 'insert', seen: '2026-11-23' },
    { engine: 'textarea', browser: 'firefox', replace: 'insert', add: 'insert', remove: 'insert', seen: '2026-11-23' },
  ],
};
