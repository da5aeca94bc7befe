import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** What a picture depends on beside the page itself. */
export interface Machine {
  chromium: string;
  timeZone: string;
  /** SHA-256 of the files of the fonts that our style sheets ask for, in order. */
  fonts: string;
}

/** The families of the tokens that a Linux machine may have, and the one for emoji. */
const FAMILIES = ['system-ui', 'sans-serif', 'monospace', 'emoji'];

/** Of the browser that has this page open. */
export async function machineOf(page: Page): Promise<Machine> {
  const version = page.context().browser()?.version() ?? '';
  const timeZone = await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  return { chromium: version.split('.')[0] ?? '', timeZone, fonts: fonts() };
}

function fonts(): string {
  const hash = createHash('sha256');
  for (const family of FAMILIES) {
    const path = fileOf(family);
    hash.update(path && existsSync(path) ? readFileSync(path) : family);
  }
  return hash.digest('hex');
}

/** The file that a family is drawn from; empty where fontconfig is not there to say. */
function fileOf(family: string): string {
  try {
    return execFileSync('fc-match', ['--format=%{file}', family], { encoding: 'utf8' });
  } catch {
    return '';
  }
}
