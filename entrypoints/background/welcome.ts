/** Whether the tour opens after an install. */

export interface WelcomeOutside {
  /** How the extension came to this browser, in the browser's words; `admin` where an organisation brought it. */
  installType(): Promise<string>;
  /** Waits until the browser was asked for its policy; tells whether there is one by now. */
  policySeen(): Promise<boolean>;
  /** Resolves when a policy came later; never where none comes. */
  policyComes: Promise<unknown>;
  settings(): Promise<{ welcome: boolean }>;
  open(): Promise<unknown>;
}

/**
 * How long a policy may be on its way, in ms: Chrome first reads what the extension understands, and then its files or its
 * account. Longer than that, and the tour would open in the middle of something else.
 */
const ON_ITS_WAY = 3_000;

/**
 * Opens the tour for a person who installed the extension. Who got it from an organisation has not asked for a page, and
 * finds the tour in the popup.
 *
 * @param reason why the browser says that something was installed: an update is no install
 */
export async function welcome(reason: string, outside: WelcomeOutside): Promise<void> {
  if (reason !== 'install') return;
  const installType = await outside.installType();
  if (installType === 'admin') return;
  const hasPolicy = await outside.policySeen();
  // Who loads it from a folder is at work on it: there is no organisation to wait for.
  if (!hasPolicy && installType !== 'development') await within(ON_ITS_WAY, outside.policyComes);
  if ((await outside.settings()).welcome) await outside.open();
}

const within = (time: number, happens: Promise<unknown>) =>
  Promise.race([happens, new Promise((resolve) => setTimeout(resolve, time))]);
