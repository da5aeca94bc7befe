import type { TestPage } from './test-page.ts';

const FIRST_PART = '[data-testid="tweetTextarea_0"][contenteditable="true"]';

/** The pages that stand for X. */
export const X_PAGES = {
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
} as const satisfies Record<string, TestPage>;
