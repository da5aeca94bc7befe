/** What is known of our own box, in the shape in which we know those of the sites. */

import type { SiteFacts } from '../compose.content/sites/index.ts';

const SEEN = '2026-11-23';
const ANY = { replace: 'insert', add: 'insert', remove: 'insert', seen: SEEN } as const;

/** An element that takes plain text: the browser's own commands do all of it, with one undo each. */
export const BOX = { surface: 'post', engine: 'plain', editor: '[role="textbox"]', seen: SEEN } as const;

/** The site is the person's choice, and goes with each question. */
export const PRACTICE: SiteFacts = {
  site: 'linkedin',
  hosts: [],
  boxes: [BOX],
  ways: [
    { engine: 'plain', browser: 'chrome', ...ANY },
    { engine: 'plain', browser: 'firefox', ...ANY },
  ],
};
