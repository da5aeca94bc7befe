/** What lies in a folder for a static host: the newest pack of each channel, and every version under its own name. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Opened } from '../travel/open.ts';
import { learn, NO_TRUST } from '../travel/trust.ts';
import { named } from './keys.ts';
import { Refusal } from './refusal.ts';
import { type Openers, retiredSigner, unseal } from './travelling.ts';

/** The file that each channel's browsers ask for. */
export const CHANNELS = { stable: 'latest.pack', pilot: 'pilot.pack' } as const;
export type Channel = keyof typeof CHANNELS;

/** A pack that was published before. */
export interface Published {
  /** As it lies there. */
  sent: Uint8Array;
  opened: Opened;
  id: string;
  version: number;
  /** The keys that it names, as they stand in it. */
  keys: unknown[];
  data: Readonly<Record<string, unknown>>;
}

/** The name of the file that keeps one version. */
export function versionFile(id: string, version: number): string {
  return `${id}-${version}.pack`;
}

/**
 * A file of the folder, opened; nothing where it is not there.
 *
 * @throws Refusal where it cannot be opened
 */
export async function readPublished(folder: string, name: string, openers: Openers): Promise<Published | undefined> {
  const path = join(folder, name);
  const sent = readIfThere(path);
  if (!sent) return undefined;
  const opened = await unseal(sent, openers, true);
  if ('why' in opened) throw new Refusal(`${path}: ${opened.why}`);
  const data = JSON.parse(new TextDecoder().decode(opened.json)) as Record<string, unknown>;
  const { id, version, keys } = data;
  if (typeof id !== 'string' || typeof version !== 'number') throw new Refusal(`${path}: is no pack: take it away`);
  return { sent, opened, id, version, keys: Array.isArray(keys) ? keys : [], data };
}

/** The versions of a pack that are kept in the folder, lowest first. */
export function versionsIn(folder: string, id: string): number[] {
  return namesIn(folder)
    .flatMap((name) => (name.startsWith(`${id}-`) ? [/^(\d{1,9})\.pack$/.exec(name.slice(id.length + 1))?.[1]] : []))
    .flatMap((digits) => (digits === undefined ? [] : [Number(digits)]))
    .sort((a, b) => a - b);
}

/**
 * Refuses a signer whom browsers have left behind: they learn from one version to the next which key follows which, and so do
 * we from the versions in the folder.
 */
export async function refuseRetired(folder: string, id: string, signer: string, openers: Openers): Promise<void> {
  let trust = NO_TRUST;
  for (const version of versionsIn(folder, id)) {
    // A version that cannot be opened any more teaches nothing.
    const before = await readPublished(folder, versionFile(id, version), openers).catch(onlyRefusal);
    if (before) trust = learn(trust, before.opened.kid, await named(before.keys));
  }
  if (trust.retired.includes(signer)) throw new Refusal(retiredSigner(signer));
}

/** For what may fail to open: nothing, where that is all that is wrong. */
export function onlyRefusal(error: unknown): undefined {
  if (!(error instanceof Refusal)) throw error;
}

function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new Refusal(`${path}: cannot be read (${code})`);
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
