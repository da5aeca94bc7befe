/** The admin's keys, as files in one folder. */

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  fingerprint,
  isPackKey,
  keyId,
  type PrivateKey,
  type PublicKey,
  readPrivateKey,
  readPublicKey,
} from '../travel/keys.ts';
import type { Named } from '../travel/trust.ts';
import { readText } from './files.ts';
import { Refusal } from './refusal.ts';

/** Where keys are looked for unless the call says otherwise. */
export const KEYS = 'keys';
/** The key that seals, in the folder of keys. */
export const PACK_KEY = 'pack.key';
/** How the files end of keys that sealed packs before; they lie in the folder of retired keys. */
export const SEALING = '.key';
/** The folder, in that of the keys, for those that were followed by another. */
export const RETIRED = 'retired';
export const PRIVATE = '.private.jwk';
export const PUBLIC_HALF = '.public.jwk';

/** A signing key with its file. */
export interface Signer extends Named {
  key: PrivateKey;
  path: string;
}

/** The public halves in a folder of keys: whose packs count, and whose did before. */
export interface Trusted {
  current: Named[];
  retired: Named[];
}

/** Options that several commands share. */
export const KEY_OPTIONS = {
  keys: { type: 'string' },
  key: { type: 'string' },
  'pack-key': { type: 'string' },
} as const;

/** The files of signing keys (private halves) in a folder, in the order of their names. */
export function signingFiles(folder: string): string[] {
  return filesIn(folder, PRIVATE);
}

/**
 * The key to sign with: the one that is named, or the only one in the folder.
 *
 * @throws Refusal where there is none or more than one, where it is the public half, or where others may read it
 */
export async function readSigner(folder: string, file?: string): Promise<Signer> {
  const path = file ?? (await onlySigner(folder));
  const value = readJwk(path);
  const key = readPrivateKey(value);
  if (!key) {
    const why = readPublicKey(value)
      ? `this is the public half, which cannot sign: name the file that ends in ${PRIVATE}`
      : 'this is no signing key; prepost keygen makes one';
    throw new Refusal(`${path}: ${why}`);
  }
  refuseOpen(path);
  return { key, kid: await keyId(key), path };
}

async function onlySigner(folder: string): Promise<string> {
  const [first, ...more] = signingFiles(folder);
  if (first === undefined)
    throw new Refusal(
      `${folder}: there is no signing key here; prepost keygen makes one, --keys or --key names another place`,
    );
  if (more.length === 0) return first;
  const lines = await Promise.all(
    [first, ...more].map(async (path) => {
      const key = readPublicKey(readJwk(path));
      return `    --key ${path}    ${key ? fingerprint(await keyId(key)) : 'no key'}`;
    }),
  );
  throw new Refusal(
    `${folder}: there are several signing keys; choose one. The next key signs once the browsers have a pack that names it:\n${lines.join('\n')}`,
  );
}

/** The key that seals: in the file that is named, or `pack.key` in the folder; nothing where that is not there. */
export function readPackKey(folder: string, file?: string): string | undefined {
  const path = file ?? join(folder, PACK_KEY);
  if (file === undefined && !exists(path)) return undefined;
  return packKeyIn(path);
}

/** The keys that sealed packs before the one of now: they still open what lies there from then. */
export function readRetiredPackKeys(folder: string): string[] {
  return filesIn(join(folder, RETIRED), SEALING).map(packKeyIn);
}

function packKeyIn(path: string): string {
  refuseOpen(path);
  const key = readText(path).trim();
  if (!isPackKey(key))
    throw new Refusal(`${path}: this is no pack key: one line of 43 characters, from prepost keygen`);
  return key;
}

/**
 * Whose signature counts: the public half that is named, or all that lie in the folder.
 *
 * @throws Refusal where there is none
 */
export async function readTrusted(folder: string, file?: string): Promise<Trusted> {
  const current = await publicKeys(file === undefined ? filesIn(folder, PUBLIC_HALF) : [file]);
  if (current.length === 0)
    throw new Refusal(
      `${folder}: there is no public key here (a file that ends in ${PUBLIC_HALF}); --keys names another folder`,
    );
  return { current, retired: await publicKeys(filesIn(join(folder, RETIRED), PUBLIC_HALF)) };
}

/** A public key's name and the key itself, for those that can be one. */
export function named(values: readonly unknown[]): Promise<Named[]> {
  const keys = values.map(readPublicKey).filter((key): key is PublicKey => key !== undefined);
  return Promise.all(keys.map(async (key) => ({ kid: await keyId(key), key })));
}

async function publicKeys(paths: readonly string[]): Promise<Named[]> {
  return await named(
    paths.map((path) => {
      const value = readJwk(path);
      if (!readPublicKey(value)) throw new Refusal(`${path}: this is no public key`);
      return value;
    }),
  );
}

function readJwk(path: string): unknown {
  try {
    return JSON.parse(readText(path));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${path}: this is no key: a key is a small JSON file (JWK)`);
  }
}

/** A secret that others on this machine can read is none. Windows has no such modes. */
function refuseOpen(path: string): void {
  if (process.platform === 'win32' || !exists(path)) return;
  if ((statSync(path).mode & 0o077) !== 0)
    throw new Refusal(`${path}: others on this machine may read this key; run: chmod 600 "${path}"`);
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

function filesIn(folder: string, ending: string): string[] {
  if (!exists(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}
