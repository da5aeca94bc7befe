/** Under which names the browsers and their stores know the extension. */

export interface Ids {
  /** 32 letters a–p, given by the Chrome Web Store with the first upload: the end of the address of the store's page. */
  chromeWebStore: string | null;
  /** 32 letters a–p, given by Microsoft Edge Add-ons in the same way. */
  edgeAddons: string | null;
  /** The extension's page at addons.mozilla.org: what stands behind /addon/ in its address. */
  mozillaAddons: string | null;
  /** Ours to choose, once; stands in the manifest, and counts in Firefox wherever the extension comes from. */
  gecko: string;
  /** 32 letters a–p, made from the key that a self-hosted .crx is signed with. */
  selfHosted: string | null;
}

/** Null where a store has not given one yet. */
export const IDS: Ids = {
  chromeWebStore: null,
  edgeAddons: null,
  mozillaAddons: null,
  gecko: 'pre-post-checker@pre-post-checker.example',
  selfHosted: null,
};
