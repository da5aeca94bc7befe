import type { SiteFacts } from './facts.ts';

/**
 * X's composer is Draft.js. The same editor serves replies, which are no posts: under a post's own address, and in the
 * dialog that shows the post it answers.
 */
export const x: SiteFacts = {
  site: 'x',
  hosts: ['x.com', 'pro.x.com', 'twitter.com'],
  boxes: [
    {
      surface: 'post',
      engine: 'draft',
      editor: '[data-testid^="tweetTextarea_"][contenteditable="true"]',
      notWithin: '[role="dialog"]:has(article[data-testid="tweet"])',
      notAt: /\/status\/\d+/,
      seen: '2026-09-25',
    },
  ],
  ways: [
    // In Chrome, text that crosses a leaf (a #tag or @name) comes out wrong. A synthetic paste does all of it, measured on
    // Draft.js 0.11.7; X's own paste handling is not known, so it stays out until a person has tried it on the live site.
    { engine: 'draft', browser: 'chrome', replace: 'inside-leaf', remove: 'none', seen: '2026-11-01' },
    { engine: 'draft', browser: 'firefox', replace: 'insert', remove: 'none', seen: '2026-11-01' },
  ],
};
