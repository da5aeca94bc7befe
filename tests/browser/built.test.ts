import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const PROJECT = resolve(import.meta.dirname, '../..');
const own = (path: string) => readFileSync(join(PROJECT, path), 'utf8');
const CONTENT = 'content-scripts/compose.js';
/** What the background loads only when it must. */
const LARGE = ['grammar.js', 'intake.js'];
/** Bytes, packed: LinkedIn's and X's pages carry this file. */
const MOST_IN_A_PAGE = 30_000;

const SITES = ['https://www.linkedin.com/*', 'https://x.com/*', 'https://pro.x.com/*', 'https://twitter.com/*'];
const COMMON = {
  manifest_version: 3,
  name: '__MSG_name__',
  short_name: 'Pre-Post Checker',
  description: '__MSG_description__',
  version: (JSON.parse(own('package.json')) as { version: string }).version,
  default_locale: 'en',
  icons: Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icon/${size}.png`])),
  commands: {
    'next-hint': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_nextHint__' },
  },
  permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting'],
  host_permissions: SITES,
  optional_host_permissions: ['https://*/*'],
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
  action: { default_title: 'Pre-Post Checker', default_popup: 'popup.html' },
  options_ui: { page: 'options.html', open_in_tab: true },
  content_scripts: [
    {
      matches: [...SITES].sort(),
      all_frames: true,
      match_about_blank: true,
      match_origin_as_fallback: true,
      run_at: 'document_start',
      js: [CONTENT],
    },
  ],
};
const PER_BROWSER = {
  'chrome-mv3': {
    minimum_chrome_version: '140',
    background: { service_worker: 'background.js' },
    storage: { managed_schema: 'managed-schema.json' },
  },
  'firefox-mv3': {
    browser_specific_settings: {
      gecko: {
        id: 'pre-post-checker@pre-post-checker.example',
        strict_min_version: '150.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
    background: { scripts: ['background.js'] },
  },
};

/** Addresses that may be written somewhere: the sites, names of formats, a library's own page, invented ones. */
const KNOWN = [
  /^https:\/\/(www\.linkedin\.com|x\.com|pro\.x\.com|twitter\.com)\/\*$/,
  /^https:\/\/\*\/\*$/,
  /^http:\/\/www\.w3\.org\/(2000\/svg|1999\/xhtml|1998\/Math\/MathML)$/,
  /^https?:\/\/json-schema\.org\/draft[\w/-]*\/schema#?$/,
  /^https:\/\/github\.com\/markedjs\/marked\.$/,
  /^https:\/\/[\w-]+\.example\b/,
];

describe.each(Object.entries(PER_BROWSER))('the extension in %s', (folder, more) => {
  const root = join(PROJECT, '.output', folder);
  if (!existsSync(root)) throw new Error('The extension is not built yet. Run: npm run build');
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const texts = files.filter((path) => !path.endsWith('.png'));

  test('asks for what was agreed, and opens no other door', () => {
    expect(JSON.parse(read('manifest.json'))).toEqual({ ...COMMON, ...more });
  });

  test('has these pages of its own', () => {
    const pages = files.filter((path) => path.endsWith('.html'));
    expect(pages.sort()).toEqual([
      'guidelines.html',
      'options.html',
      'popup.html',
      'practice.html',
      'self-check.html',
      'welcome.html',
    ]);
  });

  test('has one small script in the pages', () => {
    expect(files.filter((path) => path.startsWith('content-scripts/'))).toEqual([CONTENT]);
    expect(gzipSync(read(CONTENT), { level: 9 }).length).toBeLessThan(MOST_IN_A_PAGE);
  });

  test.each(['chrome-extension:', 'moz-extension:', 'getURL', 'content-script-started', 'importScripts'])(
    'says nothing of itself to a page: %s',
    (telling) => expect(read(CONTENT)).not.toContain(telling),
  );

  test.each(texts.filter((path) => path.endsWith('.js') && !LARGE.includes(path)))(
    'makes no program of a text in %s',
    (path) => {
      expect(read(path)).not.toMatch(/\beval\(|\bnew Function\b|\bFunction\(["'`]/);
    },
  );

  test.each([
    ['safeParse', ['intake.js']],
    ['YAMLParseError', ['intake.js']],
    ['postTagger', LARGE],
  ])('keeps what is large in files of their own: %s', (telling, files) => {
    const holders = texts.filter((path) => read(path).includes(telling));
    expect(holders.sort()).toEqual(files);
  });

  test('brings the starter pack to the background alone, and no other', () => {
    const holders = (id: string) => texts.filter((path) => read(path).includes(id));
    const id = (pack: string) => /^id: (\S+)$/m.exec(own(`rules/packs/${pack}.yaml`))?.[1] ?? pack;
    expect(holders(id('starter'))).toEqual(['intake.js']);
    expect(holders(id('demo'))).toEqual([]);
  });

  test('is made of the kinds of files that it needs, without source maps', () => {
    expect(files.filter((path) => !/\.(js|css|html|json|png)$/.test(path))).toEqual([]);
    expect(texts.filter((path) => /sourceMappingURL|sourcesContent/.test(read(path)))).toEqual([]);
  });

  test('knows no address but these', () => {
    const strange = texts.flatMap((path) =>
      [...read(path).matchAll(/\b(?:https?|wss?):\/\/[\w*][^\s"'`<>\\)]*/g)].flatMap(([address]) =>
        KNOWN.some((known) => known.test(address)) ? [] : [`${path}: ${address}`],
      ),
    );
    expect(strange).toEqual([]);
  });

  test.each(files.filter((path) => path.endsWith('.html')))('loads its own files alone in %s', (path) => {
    const html = read(path);
    const loaded = [...html.matchAll(/\b(?:src|href)="([^"]*)"/g)].map(([, address = '']) => address);
    expect(loaded).not.toEqual([]);
    expect(loaded.filter((address) => !files.includes(address.replace(/^\.?\//, '')))).toEqual([]);
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=/);
  });
});
