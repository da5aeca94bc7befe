/** Whether the tour opens after an install. */

export interface WelcomeOutside {
  /** How the extension came to this browser, in the browser's words; `admin` where an organisation brought it. */
  installType(): Promise<string>;
  /** Waits until the policy was looked for. */
  policySeen(): Promise<unknown>;
  settings(): Promise<{ welcome: boolean }>;
  open(): Promise<unknown>;
}

/**
 * Opens the tour for a person who installed the extension. Who got it from an organisation has not asked for a page, and
 * finds the tour in the popup.
 *
 * @param reason why the browser says that something was installed: an update is no install
 */
export async function welcome(reason: string, outside: WelcomeOutside): Promise<void> {
  if (reason !== 'install' || (await outside.installType()) === 'admin') return;
  await outside.policySeen();
  if ((await outside.settings()).welcome) await outside.open();
}
