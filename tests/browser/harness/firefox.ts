import puppeteer, { type Browser, type ElementHandle, type HTTPRequest, type Page } from 'puppeteer-core';
import { IDS } from '../../../rules/index.ts';
import { answer, type PageName, testPage } from '../../pages/pages.ts';
import { browserPath } from '../../tools/browsers.ts';
import { openProxy } from './proxy.ts';
import { installInFirefox } from './tour.ts';

export interface Options {
  /** The folder of a built extension, or false for a browser without. */
  extension: string | false;
  /** True unless said otherwise. */
  headless?: boolean;
  /** The language of the browser and of the pages; English unless said otherwise. */
  locale?: 'nl-NL' | 'en-US';
  /** A profile folder to use; without it the profile is empty and goes away with the browser. */
  profile?: string;
  /** Lets the driver into the extension's own pages, which Firefox else keeps from it. */
  ownPages?: boolean;
  /** Hosts of the test's own, with the local port that answers for each; any certificate will do. */
  hosts?: Readonly<Record<string, number>>;
}

export interface Firefox {
  browser: Browser;
  /** Opens a test page in a new tab and its box with it. Nothing is typed or focused beyond what the page does. */
  open(name: PageName, query?: string): Promise<{ page: Page; editor: ElementHandle<Element> }>;
  /**
   * Opens one of the extension's own pages, such as `popup.html`. The driver is never told that it has loaded: wait for what is
   * on it.
   */
  openOwn(path: string): Promise<Page>;
  /** The add-on's id as its manifest names it; empty where there is none. */
  extensionId: string;
  /** What left the test pages: requests that no test page answers, and all that reached the network. */
  requests(): string[];
  /** Uncaught errors and console errors of the test pages. */
  errors(): string[];
  close(): Promise<void>;
}

/** The host of the extension's own pages: else Firefox thinks of one for each install. */
const OWN_HOST = '11111111-2222-4333-8444-555555555555';

/** Whom Firefox asks on its own account, whatever the preferences say. */
const BROWSERS_OWN = /^\S+ (?:https?:\/\/)?[\w.-]*\b(?:mozilla\.(?:com|net|org)|firefox\.com)[:/]/;

function preferences(proxy: URL, locale: string): Record<string, string | number | boolean> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [IDS.gecko]: OWN_HOST }),
    'network.proxy.type': 1,
    'network.proxy.http': proxy.hostname,
    'network.proxy.http_port': Number(proxy.port),
    'network.proxy.ssl': proxy.hostname,
    'network.proxy.ssl_port': Number(proxy.port),
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
    'network.http.speculative-parallel-limit': 0,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'intl.accept_languages': locale,
    'intl.locale.requested': locale,
  };
}

async function answerSites(page: Page, unanswered: string[]): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', async (request: HTTPRequest) => {
    if (request.url().startsWith('data:')) return request.continue();
    const found = await answer(request.url());
    if (!found) unanswered.push(`${request.method()} ${request.url()}`);
    await request.respond(found ?? { status: 404, body: '' });
  });
}

/** Starts Firefox ESR with the extension on the test pages. */
export async function openFirefox(options: Options): Promise<Firefox> {
  const { extension, headless = true, locale = 'en-US', hosts, profile, ownPages = false } = options;
  const proxy = await openProxy(hosts);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath('firefox'),
    headless,
    args: ownPages ? ['--remote-allow-system-access'] : [],
    ...(profile !== undefined && { userDataDir: profile }),
    acceptInsecureCerts: hosts !== undefined,
    extraPrefsFirefox: preferences(new URL(proxy.address), locale),
  });
  const extensionId = extension ? await installInFirefox(browser, extension) : '';
  const errors: string[] = [];
  const unanswered: string[] = [];
  const hear = (page: Page) => {
    page.on('pageerror', (error) => errors.push(`${page.url()}: ${error instanceof Error ? error.stack : error}`));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`);
    });
  };

  return {
    browser,
    async open(name, query) {
      const page = await browser.newPage();
      hear(page);
      await answerSites(page, unanswered);
      const { address, opener, editor: selector, frame } = testPage(name, query);
      await page.goto(address);
      const around = (frame && (await (await page.waitForSelector(frame))?.contentFrame())) || page;
      if (opener) await around.locator(opener).click();
      // The legacy box lies in an open shadow root, which only this kind of selector enters.
      const editor = await around.waitForSelector(`>>> ${selector}`, { visible: true });
      if (!editor) throw new Error(`No editor on ${page.url()}`);
      return { page, editor };
    },
    async openOwn(path) {
      const page = await browser.newPage();
      hear(page);
      page.goto(`moz-extension://${OWN_HOST}/${path}`).catch(() => undefined);
      return page;
    },
    extensionId,
    requests: () => [...unanswered, ...proxy.requests().filter((request) => !BROWSERS_OWN.test(request))],
    errors: () => [...errors],
    async close() {
      await browser.close();
      await proxy.close();
    },
  };
}
