import type { BrowserContext } from 'playwright-core';
import { openChromium } from '../../browser/harness/chromium.ts';
import { takePack } from './take.ts';

const HINTS = {
  en: `The browser is open on two demo pages, one like X and one like LinkedIn: click in the box and type.
Try: {try}
Point at an underlined word to see why and what to write instead; the dot beside the box lists all hints.
Nothing you type is sent anywhere. Close the window when you are done.`,
  nl: `De browser staat open op twee demopagina's, een als X en een als LinkedIn: klik in het vak en typ.
Probeer: {try}
Wijs een onderstreept woord aan om te zien waarom, en wat je kunt schrijven; de stip naast het vak toont alle hints.
Wat je typt, gaat nergens heen. Sluit het venster als je klaar bent.`,
};

/** On a Mac the browser outlives its window, so the pages are what counts. */
function lastPageClosed(context: BrowserContext): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (context.pages().length === 0) resolve();
    };
    for (const page of context.pages()) page.on('close', check);
    context.on('page', (page) => page.on('close', check));
    context.on('close', () => resolve());
  });
}

/**
 * Opens a window with the extension and the demo pack on the demo pages, for a person to type in.
 * Ends when the window is closed.
 *
 * @param tries a draft per language that shows something
 */
export async function showByHand(extension: string, pack: string, tries: Record<'nl' | 'en', string>): Promise<void> {
  const language = Intl.DateTimeFormat().resolvedOptions().locale.startsWith('nl') ? 'nl' : 'en';
  const locale = language === 'nl' ? 'nl-NL' : 'en-US';
  const browser = await openChromium({ extension, headless: false, locale, colorScheme: null });
  try {
    const [blank] = browser.context.pages();
    await takePack(browser, pack);
    await browser.open('sdui');
    const { page } = await browser.open('x');
    await blank?.close();
    await page.bringToFront();
    console.log(HINTS[language].replace('{try}', tries[language].replaceAll('\n', ' ')));
    await lastPageClosed(browser.context);
  } finally {
    await browser.close();
  }
}
