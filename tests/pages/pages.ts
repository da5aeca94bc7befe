import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { build } from 'esbuild';
import { PAGES, type PageName, type TestPage } from './addresses.ts';

export { PAGES, type PageName } from './addresses.ts';

/** A test page with its address in full. `query` is added to it, such as `swap` or `as=Peerdal`. */
export function testPage(name: PageName, query = ''): TestPage {
  const page: TestPage = PAGES[name];
  const address = new URL(page.address);
  for (const [key, value] of new URLSearchParams(query)) address.searchParams.set(key, value);
  return { ...page, address: address.href };
}

/** What is sent back for an address. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

const HERE = import.meta.dirname;

let bundled: Promise<Map<string, string>> | undefined;

/** Bundles the pages' scripts and styles once per process, in memory, by file name. */
async function bundle(): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: [
      `${HERE}/shared/violations.ts`,
      `${HERE}/x/x.tsx`,
      `${HERE}/linkedin-sdui/linkedin-sdui.ts`,
      `${HERE}/linkedin-legacy/linkedin-legacy.ts`,
      `${HERE}/linkedin-legacy/linkedin-legacy-box.css`,
    ],
    bundle: true,
    write: false,
    outdir: 'out',
    entryNames: '[name]',
    format: 'iife',
    target: 'es2024',
    jsx: 'automatic',
    define: { global: 'window', 'process.env.NODE_ENV': '"production"' },
    // The project calls itself free of side effects; a page's styles and policies are nothing else.
    ignoreAnnotations: true,
    logLevel: 'error',
  });
  return new Map(outputFiles.map((file) => [basename(file.path), file.text]));
}

/** The sites' kind of policy. Quill needs a default policy, and ProseMirror makes one of its own for the clipboard. */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    'img-src data: https:',
    "connect-src 'self'",
    "frame-src 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types default ProseMirrorClipboard',
  ].join('; ');
}

const X = /^\/(?:home|compose\/|\w+\/status\/|i\/communities\/|i\/chat\/|messages\/)/;
const LEGACY = /^\/(?:company|messaging|preload)\//;
const SDUI = /^\/(?:feed|in|article)\//;

function folderOf({ hostname, pathname, searchParams }: URL): string | undefined {
  if (hostname === 'x.com') return X.test(pathname) ? 'x' : undefined;
  if (hostname !== 'www.linkedin.com') return undefined;
  if (LEGACY.test(pathname) || (pathname.startsWith('/feed/') && searchParams.has('legacy'))) return 'linkedin-legacy';
  return SDUI.test(pathname) ? 'linkedin-sdui' : undefined;
}

/**
 * The answer for an address on one of the two sites.
 *
 * @returns undefined where no test page or file of one lives
 */
export async function answer(address: string): Promise<Answer | undefined> {
  const url = new URL(address);
  const file = /^\/_page\/([\w-]+\.(?:js|css))$/.exec(url.pathname)?.[1];
  if (file) {
    bundled ??= bundle();
    const body = (await bundled).get(file);
    const type = file.endsWith('.js') ? 'text/javascript' : 'text/css';
    return body === undefined
      ? undefined
      : { status: 200, headers: { 'content-type': `${type}; charset=utf-8` }, body };
  }
  const folder = folderOf(url);
  if (!folder) return undefined;
  const nonce = randomBytes(16).toString('base64url');
  const html = await readFile(`${HERE}/${folder}/index.html`, 'utf8');
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy(nonce) },
    body: html.replaceAll('{{nonce}}', nonce),
  };
}
