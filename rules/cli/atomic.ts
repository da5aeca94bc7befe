/** Writing files that others read at the same time, or that only their owner may read. */

import {
  closeSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from './refusal.ts';

/** For its owner alone. */
export const SECRET = 0o600;
/** For everybody to read. */
export const PUBLIC = 0o644;

/**
 * Puts a file in its place at once: who reads it has the old content or the new one, whole, whatever happens meanwhile. The
 * folder is made where it is missing.
 *
 * @param mode as in `chmod`; said outright, so that the umask takes nothing from it
 */
export function writeAtomically(path: string, content: string | Uint8Array, mode: number): void {
  const beside = `${path}.${process.pid}.new`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeSynced(beside, content, mode, 'w');
    renameSync(beside, path);
    syncFolder(dirname(path));
  } catch (error) {
    rmSync(beside, { force: true });
    throw unwritable(path, error);
  }
}

/** Takes away what calls that were cut short have left in a folder; a call that still runs keeps its own. */
export function clearLeft(folder: string): void {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    // Nothing is left in a folder that is not there.
    return;
  }
  for (const name of names) {
    const writer = /\.(\d+)\.new$/.exec(name)?.[1];
    if (writer !== undefined && !isRunning(Number(writer))) rmSync(join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    // Signal 0 asks, and does nothing.
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Writes a file that must not be there yet. */
export function writeNew(path: string, content: string, mode: number): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeSynced(path, content, mode, 'wx');
    syncFolder(dirname(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === 'EEXIST'
      ? new Refusal(`${path}: is there already, and is never overwritten`)
      : unwritable(path, error);
  }
}

function writeSynced(path: string, content: string | Uint8Array, mode: number, flag: 'w' | 'wx'): void {
  // Never open to others, not for a moment either.
  const file = openSync(path, flag, SECRET);
  try {
    writeFileSync(file, content);
    fchmodSync(file, mode);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Without this a file's new name may be lost with the power. */
function syncFolder(folder: string): void {
  // Windows cannot open a folder as a file, and keeps names by itself.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function unwritable(path: string, error: unknown): Refusal {
  return new Refusal(`${path}: cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)})`);
}
