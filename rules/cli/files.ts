/** Reading files for the terminal, with a sentence where that fails. */

import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Compiled, compilePack, type Mistake, parsePack } from '../index.ts';
import { Refusal } from './refusal.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
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

/** Reads a pack with the files beside it, and makes it ready. Warnings go to standard error. */
export function loadPack(path: string): Compiled {
  const folder = dirname(resolve(path));
  const files = (name: string) => {
    try {
      return readFileSync(resolve(folder, name));
    } catch {
      return undefined;
    }
  };
  const parsed = parsePack(readBytes(path), { files });
  if ('mistakes' in parsed) throw new Refusal(parsed.mistakes.map((mistake) => lineFor(mistake, path)).join('\n'));
  for (const warning of parsed.warnings) process.stderr.write(`${lineFor(warning, path, 'warning: ')}\n`);
  return compilePack(parsed.pack);
}

function lineFor({ file, line, column, message }: Mistake, pack: string, prefix = ''): string {
  const path = file === undefined ? pack : join(dirname(pack), file);
  return `${path}:${line}:${column}  ${prefix}${message}`;
}
