import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { type Chromium, openChromium } from '../../browser/harness/chromium.ts';
import { seenInClosed } from '../../browser/harness/closed.ts';
import { type Mark, marked } from '../../browser/harness/highlights.ts';
import { PAGES } from '../../pages/pages.ts';
import type { DemoDraft } from './drafts.ts';
import { takePack } from './take.ts';

/** How the extension's parts are told apart by what they are to a screen reader. */
const STATUS = 'button[aria-haspopup="dialog"]';
const PANEL = '[role="dialog"]';
const SCREENSHOTS = 'screenshots';

/** All in milliseconds: how long hints may take to come, and how long they must stay the same to be final. */
const PATIENCE = 15_000;
const SETTLED = 1_500;
const LOOK_AGAIN = 100;

/** Asks until the answer satisfies; after `PATIENCE` gives the last answer as it is. */
async function until<T>(ask: () => Promise<T>, satisfies: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (satisfies(answer) || Date.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
  }
}

/** The marks, once they have stopped changing. */
async function settledMarks(page: Page, editor: string): Promise<Mark[]> {
  let before = '';
  let since = Date.now();
  return until(
    () => marked(page, editor),
    (marks) => {
      const now = JSON.stringify(marks);
      if (now !== before) since = Date.now();
      before = now;
      return marks.length > 0 && Date.now() - since > SETTLED;
    },
  );
}

class Album {
  readonly paths: string[] = [];
  private readonly page: Page;
  private readonly name: string;

  constructor(page: Page, name: string) {
    this.page = page;
    this.name = name;
  }

  /** Takes the page as it is now, light and dark. */
  async take(view: string, page = this.page): Promise<void> {
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      const path = `${SCREENSHOTS}/${this.name}-${view}-${colorScheme}.png`;
      await page.screenshot({ path });
      this.paths.push(path);
    }
  }
}

/** Clicks on the status beside the box, which opens and closes the list. */
async function clickStatus(page: Page): Promise<void> {
  const [status] = await until(
    () => seenInClosed(page, STATUS),
    (found) => found.length > 0,
  );
  if (status) await page.mouse.click(status.x, status.y);
}

/** Opens the list, reads it, one line per hint, and closes it again. */
async function readList(page: Page, album: Album): Promise<string[]> {
  await clickStatus(page);
  const items = await until(
    () => seenInClosed(page, `${PANEL} li`),
    (found) => found.length > 0,
  );
  await album.take('list');
  await clickStatus(page);
  await until(
    () => seenInClosed(page, PANEL),
    (found) => found.length === 0,
  );
  return items.map(({ text }) => text.replace(/\s*\n\s*/, ': '));
}

async function showCard(page: Page, mark: Mark, album: Album): Promise<void> {
  await page.mouse.move(mark.x, mark.y, { steps: 4 });
  const cards = await until(
    () => seenInClosed(page, PANEL),
    (found) => found.length > 0,
  );
  if (cards.length > 0) await album.take('card');
}

/** Types one draft, prints what the extension says about it, and takes pictures. @returns the number of hints */
async function showDraft(browser: Chromium, { page: name, title, language, text }: DemoDraft): Promise<number> {
  const { page, editor } = await browser.open(name);
  const album = new Album(page, `${name}-${language}`);
  await editor.click();
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
  const marks = await settledMarks(page, PAGES[name].editor);
  await album.take('underlines');
  const hints = marks.length > 0 ? await readList(page, album) : [];
  const [worst] = [...marks].sort((one, other) => other.priority - one.priority);
  if (worst) await showCard(page, worst, album);
  const popup = await browser.popup(page);
  await popup.waitForLoadState('networkidle');
  await album.take('popup', popup);
  await popup.close();
  await page.close();

  console.log(`\n${title}\n${text.replaceAll(/^/gm, '  | ')}`);
  for (const hint of hints) console.log(`  - ${hint}`);
  console.log(`  ${album.paths.join('\n  ')}`);
  return hints.length;
}

/**
 * Types the drafts by itself in a browser without a window, prints the hints and leaves pictures.
 *
 * @returns the titles of drafts that got no hint
 */
export async function showAlone(extension: string, pack: string, drafts: readonly DemoDraft[]): Promise<string[]> {
  await mkdir(SCREENSHOTS, { recursive: true });
  const without: string[] = [];
  for (const language of ['en', 'nl'] as const) {
    const browser = await openChromium({ extension, locale: language === 'nl' ? 'nl-NL' : 'en-US' });
    try {
      await takePack(browser, pack);
      for (const draft of drafts.filter((each) => each.language === language)) {
        if ((await showDraft(browser, draft)) === 0) without.push(draft.title);
      }
    } finally {
      await browser.close();
    }
  }
  return without;
}
