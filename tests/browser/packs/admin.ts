import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { EXTENSION_ID, PACK_URL } from './office.ts';

const PREPOST = resolve('rules/cli/prepost.ts');
export const PACK_ID = 'nl.peerdal.social';

/** An admin at work: a folder with a pack and keys, and `prepost` in a terminal. */
export interface Admin {
  folder: string;
  /** Runs a command in the folder; throws what it said where it does not end as expected. */
  prepost(args: readonly string[], expected?: number): string;
  /** Writes the pack, builds, signs and gives the file that is ready to go out. */
  make(pack: string, name?: string): string;
  /** Puts such a file where the static host finds it. */
  publish(file: string, to: string, ...options: string[]): void;
  /**
   * What the files hold that `prepost policy` writes for Debian's browsers.
   *
   * @param options of the call; without them, the policy names the address of this pack
   */
  policy(...options: string[]): { chromium: string; firefox: string };
  close(): void;
}

/** @param names of the clients that the pack looks for, all of them invented */
export function packWith(version: number, names: readonly string[], more = ''): string {
  const list = names.map((name) => `      - ${name}`).join('\n');
  return `format: 1
id: ${PACK_ID}
version: ${version}
released: 2026-11-22
title: { nl: Sociale media bij Peerdal, en: Social media at Peerdal }
languages: [nl, en]
organisation: { name: Peerdal }
guidelines: []
tips: []
${more}rules:
  - id: clients
    kind: names
    severity: error
    message: { nl: "{name} is een klant. Vraag het eerst.", en: "{name} is a client. Ask first." }
    names:
${list}
    examples: { hit: ["We met ${names[0]} today"], ok: [We met a client today] }
`;
}

/** A folder with fresh keys in it. */
export function openAdmin(): Admin {
  const folder = mkdtempSync(join(tmpdir(), 'admin-'));
  const admin: Admin = {
    folder,
    prepost(args, expected = 0) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [PREPOST, ...args], {
        cwd: folder,
        encoding: 'utf8',
      });
      if (status !== expected) throw new Error(`prepost ${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
      return stdout;
    },
    make(pack, name = 'pack') {
      writeFileSync(join(folder, `${name}.yaml`), pack);
      admin.prepost(['build', `${name}.yaml`, '-o', `${name}.json`]);
      admin.prepost(['sign', `${name}.json`, '--keys', 'keys', '-o', `${name}.pack`]);
      return join(folder, `${name}.pack`);
    },
    publish(file, to, ...options) {
      admin.prepost(['publish', to, file, '--keys', 'keys', ...options]);
    },
    policy(...options) {
      const what = options.length > 0 ? options : ['--url', PACK_URL, '--id', PACK_ID];
      admin.prepost(['policy', ...what, '--keys', 'keys', '--chrome-id', EXTENSION_ID]);
      const read = (name: string) => readFileSync(join(folder, 'policies', name), 'utf8');
      return { chromium: read('linux-chromium.json'), firefox: read('firefox-policies.json') };
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
  admin.prepost(['keygen', '--keys', 'keys']);
  return admin;
}
