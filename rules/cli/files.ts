/** Reading files for the terminal, with a sentence where that fails. */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readWritten, type Written } from '../author/written.ts';
import { type Compiled, compilePack, type Mistake, type PackOptions } from '../index.ts';
import { Refusal } from './refusal.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'this is a file, not a folder',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'this file may not be read',
};

/** The bytes of a file; `-` is standard input. */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path === '-' ? 0 : path);
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** Why a file could not be read, in words. */
export function unreadable(path: string, error: unknown): Refusal {
  const { code = '' } = error as NodeJS.ErrnoException;
  return new Refusal(`${path}: ${REASONS[code] ?? 'this file cannot be read'}`);
}

/** A draft's text. */
export function readText(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readBytes(path));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${path}: this is not UTF-8 text`);
  }
}

/** The paths of the `.txt` files in a folder, in the order of their names. */
export function textFilesIn(folder: string): string[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === 'ENOENT' ? new Refusal(`${folder}: there is no such folder`) : unreadable(folder, error);
  }
  return names
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name));
}

/**
 * Reads a pack with the files beside it; its mistakes are for the caller to tell.
 *
 * @param bytes what stands in the file, where that was read already
 */
export function readPack(
  path: string,
  options: PackOptions = {},
  bytes: Uint8Array = readBytes(path),
): Written | { mistakes: Mistake[] } {
  const folder = dirname(resolve(path));
  const files = (name: string) => {
    try {
      return readFileSync(resolve(folder, name));
    } catch {
      return undefined;
    }
  };
  return readWritten(bytes, { ...options, files });
}

/** A pack without mistakes, read as `readPack` does. Warnings go to standard error; mistakes are a refusal. */
export function readGoodPack(path: string, options: PackOptions = {}, bytes?: Uint8Array): Written {
  const read = readPack(path, options, bytes);
  if ('mistakes' in read) throw new Refusal(read.mistakes.map((mistake) => lineFor(mistake, path)).join('\n'));
  for (const warning of read.warnings) process.stderr.write(`${lineFor(warning, path, 'warning: ')}\n`);
  return read;
}

/** Reads a pack with the files beside it, and makes it ready. Warnings go to standard error. */
export function loadPack(path: string): Compiled {
  return compilePack(readGoodPack(path).pack);
}

/** Something about a pack as a line: `file:line:column  message`. */
export function lineFor({ file, line, column, message }: Mistake, pack: string, prefix = ''): string {
  const path = file === undefined ? pack : join(dirname(pack), file);
  return `${path}:${line}:${column}  ${prefix}${message}`;
}
