import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { IDS, managedSchema } from './rules/index.ts';

/** The hosts that the extension works on; widening them later would switch it off until each person agrees. */
const HOSTS = ['https://www.linkedin.com/*', 'https://x.com/*', 'https://pro.x.com/*', 'https://twitter.com/*'];

/** Our own pages and worker: nothing but our own files, and https for the pack that the admin names. */
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** What an organisation may set, for Chromium: Firefox hands over whatever its policy says. */
const MANAGED_SCHEMA = 'managed-schema.json';

/**
 * Where size or time counts, we do without the polyfill: it is a tenth of the script in the page, and touches all of the
 * browser's doors, at which background and popup start later. They send and hear messages by port and by `sendResponse`, and
 * wait for promises: all our browsers do that alike.
 */
const plainBrowser = {
  name: 'plain-browser',
  enforce: 'pre',
  resolveId(this: { resolve(source: string): Promise<unknown> }, source: string) {
    return source === '@wxt-dev/webextension-polyfill/browser' ? this.resolve('@wxt-dev/browser') : null;
  },
} as const;
const PLAIN = ['background', 'content-script', 'popup', 'unlisted-script'];

/**
 * The browser takes longer over a file than over its bytes. So what pages share is in few files: parts of less than so many
 * bytes go with others.
 */
const SHARED = {
  groups: [
    {
      name: 'shared',
      test: /\.(tsx?|m?js|json)$/,
      tags: ['$initial' as const],
      minShareCount: 2,
      entriesAware: true,
      entriesAwareMergeThreshold: 30_000,
    },
  ],
};

/** The popup shares nothing: all that its first picture takes is in one file, which is there in the time of any one file. */
const ALONE = { groups: [{ name: 'popup', tags: ['$initial' as const] }] };

export default defineConfig({
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    // Else `light-dark()` is rewritten to follow the system alone, where a page may have a scheme of its own.
    build: { cssTarget: ['chrome140', 'firefox150'] },
    resolve: {
      alias: [
        {
          find: 'wxt/utils/content-script-context',
          replacement: fileURLToPath(new URL('entrypoints/compose.content/context.ts', import.meta.url)),
        },
      ],
    },
  }),
  hooks: {
    'entrypoints:grouped': (_wxt, groups) => {
      for (const pages of groups.filter(Array.isArray)) {
        const popup = pages.findIndex(({ type }) => type === 'popup');
        if (popup !== -1) groups.push(pages.splice(popup, 1));
      }
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => PLAIN.includes(type))) config.plugins = [config.plugins, plainBrowser];
      const output = config.build?.rollupOptions?.output;
      if (!output || Array.isArray(output)) return;
      if (entrypoints.some(({ type }) => type === 'popup')) output.codeSplitting = ALONE;
      else if (entrypoints.length > 1) output.codeSplitting = SHARED;
      else return;
      // Without the names of all pages that share it.
      output.chunkFileNames = ({ name }) => `chunks/${name.split('~')[0]}-[hash].js`;
    },
    'build:publicAssets': ({ config }, files) => {
      if (config.browser === 'firefox') return;
      files.push({ relativeDest: MANAGED_SCHEMA, contents: `${JSON.stringify(managedSchema(), null, 2)}\n` });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: 'Pre-Post Checker',
    description: '__MSG_description__',
    default_locale: 'en',
    commands: {
      'next-hint': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_nextHint__' },
    },
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting'],
    host_permissions: HOSTS,
    optional_host_permissions: ['https://*/*'],
    content_security_policy: { extension_pages: CSP },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: IDS.gecko,
              strict_min_version: '150.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140', storage: { managed_schema: MANAGED_SCHEMA } }),
  }),
});
