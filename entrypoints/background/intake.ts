import { browser } from 'wxt/browser';
import type { Intake } from '../intake.ts';

const FILE = '/intake.js';

/** Chrome's worker knows only `importScripts`, and only for files it was given during `install`. */
declare const importScripts: ((url: string) => void) | undefined;

/** To be called while the worker installs, so that Chrome allows {@link loadIntake} ever after. */
export function rememberIntake(): void {
  if (typeof importScripts === 'function') importScripts(FILE);
}

/** Loads the large half of the engine, once. Throws if the browser refuses the file. */
export async function loadIntake(): Promise<Intake> {
  if (!globalThis.intake) {
    if (typeof importScripts === 'function') importScripts(FILE);
    else await import(/* @vite-ignore */ browser.runtime.getURL(FILE));
  }
  if (!globalThis.intake) throw new Error(`${FILE} did not load`);
  return globalThis.intake;
}
