/** Where a browser fetches the extension itself, so that people need not install it. */

import { IDS } from '../ids.ts';

/** The stores' own addresses for updates (developer.chrome.com and learn.microsoft.com, "ExtensionInstallForcelist"). */
const CHROME_WEB_STORE = 'https://clients2.google.com/service/update2/crx';
const EDGE_ADDONS = 'https://edge.microsoft.com/extensionwebstorebase/v1/crx';

/** An extension as a browser's policy names it. */
export interface Extension {
  id: string;
  /** Where the browser fetches it; nothing where people or other tools install it. */
  from?: string;
}

/** An id in Chromium: 32 of the first sixteen letters. */
export function isChromiumId(id: string): boolean {
  return /^[a-p]{32}$/.test(id);
}

/**
 * The extension in Chrome or Edge. Of an id that no store has given to us we cannot know where it comes from.
 *
 * @param updateUrl where an extension with another id comes from, as the admin says
 */
export function inChromium(id: string, updateUrl?: string): Extension {
  const store = id === IDS.chromeWebStore ? CHROME_WEB_STORE : id === IDS.edgeAddons ? EDGE_ADDONS : undefined;
  const from = updateUrl ?? store;
  return { id, ...(from !== undefined && { from }) };
}

/** The extension in Firefox: from addons.mozilla.org once it has a page there, or from where the admin says. */
export function inFirefox(installUrl?: string): Extension {
  const { gecko, mozillaAddons } = IDS;
  const store = mozillaAddons
    ? `https://addons.mozilla.org/firefox/downloads/latest/${mozillaAddons}/latest.xpi`
    : undefined;
  const from = installUrl ?? store;
  return { id: gecko, ...(from !== undefined && { from }) };
}
