/** A folder of an admin's own, and `prepost` in it. */

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { rule, source } from '../rules/packs.ts';
import type { Answer, Call } from './door.ts';

/** A day from today: `2026-11-22`. */
export function day(fromToday = 0): string {
  const date = new Date();
  date.setDate(date.getDate() + fromToday);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** A pack as `prepost build` makes it, with a confidential name in it unless the test wants other rules. */
export function built(version: number, rest: object = {}, rules: object[] = [clients('Tolbrug')]): string {
  return `${JSON.stringify(JSON.parse(source(rules, { version, released: day(), ...rest })))}\n`;
}

export function clients(...names: string[]): object {
  return rule({ id: 'clients', kind: 'names', names, message: 'm', examples: { hit: names.slice(0, 1), ok: ['x'] } });
}

/** A rule without names. */
export const TAGS = rule({ id: 'tags', kind: 'limit', of: 'hashtags', max: 0, examples: { hit: ['#a'], ok: ['x'] } });

/** Where `keygen` put the signing key, from what it said: without the endings of its two files. */
export function signingKeyIn(said: string): string {
  const [, path] = /(\S+)\.private\.jwk {3}signs/.exec(said) ?? [];
  if (path === undefined) throw new Error(said);
  return path;
}

let door: ChildProcess | undefined;

/** One process for all calls of a test file; it ends with the file. */
function openDoor(): ChildProcess {
  door ??= fork(join(import.meta.dirname, 'door.ts'));
  door.unref();
  door.channel?.unref();
  return door;
}

export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'prepost-'));

  /** Runs `prepost`; one call at a time. */
  async prepost(...args: string[]): Promise<Answer> {
    const process = openDoor();
    process.send({ cwd: this.folder, args } satisfies Call);
    const [answer] = (await once(process, 'message')) as [Answer];
    return answer;
  }

  /** Starts a call and kills it (SIGKILL) so many milliseconds after it was asked; the next call has a process of its own. */
  async killDuring(after: number, ...args: string[]): Promise<void> {
    await this.prepost('help');
    const process = openDoor();
    process.send({ cwd: this.folder, args } satisfies Call);
    await new Promise((resolve) => setTimeout(resolve, after));
    process.kill('SIGKILL');
    await once(process, 'exit');
    door = undefined;
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), text);
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  move(from: string, to: string): void {
    mkdirSync(dirname(join(this.folder, to)), { recursive: true });
    renameSync(join(this.folder, from), join(this.folder, to));
  }

  bytes(name: string): Buffer {
    return readFileSync(join(this.folder, name));
  }

  json(name: string) {
    return JSON.parse(this.read(name)) as Record<string, unknown>;
  }

  /** The rights on a file, as in `chmod`. */
  mode(name: string): string {
    return (statSync(join(this.folder, name)).mode & 0o777).toString(8);
  }

  /** Writes and signs a pack under its version: `7.json`, `7.pack`. */
  async sign(version: number, json = built(version), ...more: string[]): Promise<string> {
    this.write(`${version}.json`, json);
    const { status, said } = await this.prepost('sign', `${version}.json`, ...more);
    if (status !== 0) throw new Error(said);
    return `${version}.pack`;
  }

  clear(): void {
    rmSync(this.folder, { recursive: true });
  }
}
