import { browser } from 'wxt/browser';
import type { Grammar } from '../../rules/index.ts';
import type {} from '../grammar.ts';
import type { Intake } from '../intake.ts';

/** The large parts of the engine: taking a pack in, and English grammar. */
const INTAKE = '/intake.js';
const GRAMMAR = '/grammar.js';

/** Chrome's worker knows only `importScripts`, and only for files it was given during `install`. */
declare const importScripts: ((...urls: string[]) => void) | undefined;

/** To be called while the worker installs, so that Chrome allows the files to be loaded ever after. */
export function rememberFiles(): void {
  if (typeof importScripts === 'function') importScripts(INTAKE, GRAMMAR);
}

/** Loads what taking a pack in needs, once. Throws if the browser refuses the file. */
export async function loadIntake(): Promise<Intake> {
  if (!globalThis.intake) await load(INTAKE);
  if (!globalThis.intake) throw new Error(`${INTAKE} did not load`);
  return globalThis.intake;
}

/** Loads the grammar, once; the first time takes some tenths of a second. Throws if the browser refuses the file. */
export async function loadGrammar(): Promise<Grammar> {
  if (!globalThis.grammar) await load(GRAMMAR);
  if (!globalThis.grammar) throw new Error(`${GRAMMAR} did not load`);
  return globalThis.grammar;
}

async function load(file: typeof INTAKE | typeof GRAMMAR): Promise<void> {
  if (typeof importScripts === 'function') importScripts(file);
  else await import(/* @vite-ignore */ browser.runtime.getURL(file));
}
