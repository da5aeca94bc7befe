import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

export type BrowserName = 'chromium' | 'firefox';

/** Chrome itself is not here: since version 137 it refuses extensions from the command line. */
const NAMES: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};

/** Where they lie on other systems; last the one that Playwright fetches. */
const PLACES: Record<BrowserName, string[]> = {
  chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium', chromium.executablePath()],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where a browser is installed; undefined if it is not. */
export function findBrowser(name: BrowserName): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  const onPath = NAMES[name].flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...PLACES[name]].find(runs);
}

/** Where a browser is installed; throws a sentence that says how to get it if it is not. */
export function browserPath(name: BrowserName): string {
  const found = findBrowser(name);
  if (!found) throw new Error(`No ${name} on this machine. Run: npm run browser:install`);
  return found;
}
