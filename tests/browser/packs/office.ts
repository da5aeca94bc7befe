import type { Page } from 'playwright-core';
import type { PacksAnswer, PortAnswer } from '../../../entrypoints/background/messages.ts';
import type { Hint } from '../../../rules/types.ts';
import { type Certificate, makeCertificate } from '../harness/certificate.ts';
import { type Chromium, type Options, openChromium } from '../harness/chromium.ts';
import { unpackedId } from '../harness/policies.ts';

export const HOST = 'packs.peerdal.example';
export const PACK_URL = `https://${HOST}/social/latest.pack`;
export const EXTENSION = '.output/chrome-mv3';
/** The id that Chromium gives to the extension under test. */
export const EXTENSION_ID = unpackedId(EXTENSION);

let made: Promise<Certificate> | undefined;
/** One certificate will do for a run. */
export function certificate(): Promise<Certificate> {
  made ??= makeCertificate(HOST);
  return made;
}

/** A browser for which `HOST` is a port of this machine. */
export async function openOffice(port: number, options: Partial<Options> = {}): Promise<Chromium> {
  const { pin } = await certificate();
  return await openChromium({
    extension: EXTENSION,
    hosts: { ports: { [`${HOST}:443`]: port }, pin },
    ...options,
  });
}

/** The extension as one of its own pages sees it. */
export interface Desk {
  page: Page;
  packs(): Promise<PacksAnswer>;
  update(): Promise<PacksAnswer>;
  /** What is flagged in a draft now: the draft's own words. */
  flagged(text: string): Promise<string[]>;
  /** Makes each alarm go off at once, as it will some time. */
  fireAlarms(): Promise<void>;
}

/** Opens the popup's page in a tab of its own, and asks from there. */
export async function openDesk(chromium: Chromium): Promise<Desk> {
  const page = await chromium.popup();
  const ask = (message: { type: string }) =>
    page.evaluate((what) => own().runtime.sendMessage(what), message) as Promise<PacksAnswer>;
  await page.evaluate(`self.own = () => chrome`);
  return {
    page,
    packs: () => ask({ type: 'packs' }),
    update: () => ask({ type: 'update' }),
    async flagged(text) {
      const hints = await page.evaluate(checkOnce, text);
      return hints.flatMap(({ found }) => found ?? []);
    },
    fireAlarms: () =>
      page.evaluate(async () => {
        for (const { name } of await own().alarms.getAll()) await own().alarms.create(name, { when: Date.now() + 50 });
      }),
  };
}

/** Runs in the page: one draft through the same port as a compose box's. */
function checkOnce(text: string): Promise<Hint[]> {
  return new Promise((resolve) => {
    const port = own().runtime.connect({ name: 'compose' });
    port.onMessage.addListener((answer) => {
      if (answer.type !== 'hints') return;
      port.disconnect();
      resolve(answer.hints);
    });
    port.postMessage({ type: 'check', box: 1, revision: 1, draft: { text } });
  });
}

/** What of `chrome` is used above. */
declare function own(): {
  runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    connect(info: { name: string }): {
      postMessage(message: unknown): void;
      disconnect(): void;
      onMessage: { addListener(listener: (answer: PortAnswer) => void): void };
    };
  };
  alarms: { getAll(): Promise<{ name: string }[]>; create(name: string, info: { when: number }): Promise<void> };
};
