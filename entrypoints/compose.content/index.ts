import { defineContentScript } from 'wxt/utils/define-content-script';
import { startGuest } from './guest.ts';
import { siteFor } from './sites/index.ts';

/** Early, so that our listeners on the window hear a key before the site's do; nothing else happens until a box is used. */
export default defineContentScript({
  matches: ['https://www.linkedin.com/*', 'https://x.com/*', 'https://pro.x.com/*', 'https://twitter.com/*'],
  runAt: 'document_start',
  main() {
    const facts = siteFor(location.hostname);
    if (facts) startGuest(facts, navigator.languages);
  },
});
