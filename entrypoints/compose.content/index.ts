import { defineContentScript } from 'wxt/utils/define-content-script';
import { type Stay, startGuest } from './guest.ts';
import { addressOf, siteFor } from './sites/index.ts';
import { sweep } from './sweep.ts';

/** Where a frame keeps the stay that is going on in it: out of sight of the page, whatever names its elements have. */
const STAY = Symbol.for('stay');

/**
 * Early, so that our listeners on the window hear a key before the site's do; nothing else happens until a box is used. In
 * frames too, also those without an address of their own: LinkedIn shows its older build in one.
 */
export default defineContentScript({
  matches: ['https://www.linkedin.com/*', 'https://x.com/*', 'https://pro.x.com/*', 'https://twitter.com/*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main() {
    const facts = siteFor(addressOf(window).hostname);
    const frame = globalThis as { [STAY]?: Stay };
    // The browser brings this script to what loads, the background to what was there before: to some pages both do.
    if (!facts || frame[STAY]?.isAlive()) return;
    frame[STAY]?.leave();
    if (import.meta.env.BROWSER === 'firefox' && document.readyState !== 'loading') sweep(document);
    frame[STAY] = startGuest(facts, navigator.languages);
  },
});
