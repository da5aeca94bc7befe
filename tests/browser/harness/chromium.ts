import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Locator, type Page, type Worker } from 'playwright-core';
import { answer, type PageName, testPage } from '../../pages/pages.ts';
import { browserPath } from '../../tools/browsers.ts';
import { openProxy } from './proxy.ts';
import { tourIn } from './tour.ts';

export interface Options {
  /** The folder of a built extension, or false for a browser without. */
  extension: string | false;
  /** True unless said otherwise. */
  headless?: boolean;
  /** The language of the browser and of the pages; English unless said otherwise. */
  locale?: 'nl-NL' | 'en-US';
  /** Light unless said otherwise; null leaves it to the machine. */
  colorScheme?: 'light' | 'dark' | null;
  /** A profile folder to use and to keep; without it the profile is empty and goes away with the browser. */
  keepProfile?: string;
  /** False leaves LinkedIn and X unanswered; only then does Playwright leave the browser its cache. */
  sites?: boolean;
  /** Leaves the tour open that comes after an install. */
  tour?: boolean;
  /** Hosts of the test's own: the local port that answers for each, and the certificate to be trusted. */
  hosts?: { ports: Readonly<Record<string, number>>; pin: string };
}

export interface Chromium {
  context: BrowserContext;
  /** Opens a test page in a new tab, or in `where`, and its box with it. Nothing is typed or focused beyond what the page does. */
  open(name: PageName, query?: string, where?: Page): Promise<{ page: Page; editor: Locator }>;
  /** A new window of its own: of many tabs in one window, all but the newest are slowed down. One at a time. */
  newWindow(): Promise<Page>;
  /** Empty where there is no extension. */
  extensionId: string;
  /** The extension's service worker, as soon as it runs. */
  worker(): Promise<Worker>;
  /** The popup's page, in a tab of its own. With `tabPage`, that page is the active tab while the popup loads. */
  popup(tabPage?: Page): Promise<Page>;
  /** What left the test pages: requests that no test page answers, and all that reached the network. */
  requests(): string[];
  /** Uncaught errors and console errors of every page and of the worker. */
  errors(): string[];
  close(): Promise<void>;
}

/** Whom Chromium asks on its own account, whatever the flags say. */
const BROWSERS_OWN =
  /^\S+ (?:http:\/\/)?(?:accounts\.google\.com|(?:update|content-autofill)\.googleapis\.com|redirector\.gvt1\.com)[:/]/;

/** Nothing of the browser's own may reach the network, or it would drown what the extension asks. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
];

function flags(extension: string | false, proxy: string, language: string): string[] {
  const all = [...QUIET, '--disable-gpu', `--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'];
  all.push(`--lang=${language}`);
  if (process.getuid?.() === 0) all.push('--no-sandbox');
  if (extension) all.push(`--disable-extensions-except=${extension}`, `--load-extension=${extension}`);
  return all;
}

/** A fresh profile: no sign-in, and no connection made on the guess that a page will need it. */
async function makeProfile(locale: string): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'chromium-'));
  const preferences = {
    net: { network_prediction_options: 2 },
    signin: { allowed_on_next_startup: false },
    // Else an extension that is loaded from a folder does not come back from a reload.
    extensions: { ui: { developer_mode: true } },
    intl: { accept_languages: locale, selected_languages: locale },
  };
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

/** Runs in the worker: Playwright tells of its console, not of what it throws. */
function tellThrown(): void {
  addEventListener('error', (event) => console.error('uncaught', event.error?.stack ?? event.message));
  addEventListener('unhandledrejection', (event) => console.error('unhandled', event.reason?.stack ?? event.reason));
}

function hearErrors(context: BrowserContext, errors: string[]): void {
  context.on('weberror', (error) => errors.push(`${error.page()?.url()}: ${error.error().stack}`));
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    errors.push(`${message.worker()?.url() ?? message.location().url}: ${message.text()}`);
  });
  const hearWorker = (worker: Worker) => {
    // A worker that is gone by now throws no more.
    worker.evaluate(tellThrown).catch(() => {});
  };
  context.serviceWorkers().forEach(hearWorker);
  context.on('serviceworker', hearWorker);
}

async function answerSites(context: BrowserContext, unanswered: string[]): Promise<void> {
  await context.route(/^https:\/\/(?:www\.linkedin\.com|x\.com)\//, async (route) => {
    const request = route.request();
    const found = await answer(request.url());
    if (!found) unanswered.push(`${request.method()} ${request.url()}`);
    await route.fulfill(found ?? { status: 404, body: '' });
  });
}

/** Starts Debian's Chromium with the extension on the test pages. */
export async function openChromium(options: Options): Promise<Chromium> {
  const {
    extension,
    headless = true,
    locale = 'en-US',
    colorScheme = 'light',
    keepProfile,
    hosts,
    sites = true,
    tour = false,
  } = options;
  const proxy = await openProxy(hosts?.ports);
  const profile = keepProfile ?? (await makeProfile(locale));
  const forget = () => {
    if (!keepProfile) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  // Where the process is interrupted, nobody calls `close`.
  process.once('exit', forget);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath('chromium'),
    headless: false,
    args: [
      ...(headless ? ['--headless=new'] : []),
      ...(hosts ? [`--ignore-certificate-errors-spki-list=${hosts.pin}`] : []),
      ...flags(extension, proxy.address, locale),
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
    env: { ...process.env, LANGUAGE: locale },
    locale,
    colorScheme,
    viewport: headless ? { width: 1280, height: 800 } : null,
  });
  const errors: string[] = [];
  const unanswered: string[] = [];
  hearErrors(context, errors);
  if (sites) await answerSites(context, unanswered);
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = extension ? new URL((await worker()).url()).host : '';
  // It would take the place of the page that a test looks at. A profile that was used before has had it.
  if (extension && !keepProfile && !tour) await (await tourIn(context))?.close();

  return {
    context,
    async open(name, query, where) {
      const page = where ?? (await context.newPage());
      const { address, opener, editor: selector, frame } = testPage(name, query);
      await page.goto(address);
      const around = frame ? page.frameLocator(frame) : page;
      if (opener) await around.locator(opener).click();
      const editor = around.locator(selector);
      await editor.waitFor();
      return { page, editor };
    },
    async newWindow() {
      const [opener = await context.newPage()] = context.pages();
      const session = await context.newCDPSession(opener);
      const [page] = await Promise.all([
        context.waitForEvent('page'),
        session.send('Target.createTarget', { url: 'about:blank', newWindow: true }),
      ]);
      await session.detach();
      return page;
    },
    extensionId,
    worker,
    async popup(tabPage) {
      const page = await context.newPage();
      await page.setViewportSize({ width: 400, height: 600 });
      await tabPage?.bringToFront();
      await page.goto(`chrome-extension://${extensionId}/popup.html`);
      return page;
    },
    requests: () => [...unanswered, ...proxy.requests().filter((request) => !BROWSERS_OWN.test(request))],
    errors: () => [...errors],
    async close() {
      // A person may have closed the window already.
      await context.close().catch(() => {});
      await proxy.close();
      forget();
      process.off('exit', forget);
    },
  };
}
