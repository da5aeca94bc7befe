import { defineContentScript } from 'wxt/utils/define-content-script';
import { startGuest } from './guest.ts';
import { addressOf, siteFor } from './sites/index.ts';
import { frame, STAY } from './stay.ts';
import { sweep } from './sweep.ts';

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
    // The browser brings this script to what loads, the background to what was there before: to some pages both do.
    if (!facts || frame[STAY]?.isAlive()) return;
    frame[STAY]?.leave();
    if (import.meta.env.BROWSER === 'firefox' && document.readyState !== 'loading') sweep(document);
    frame[STAY] = startGuest(facts, navigator.languages);
  },
});
