import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { PAGES } from '../../pages/pages.ts';
import { type BadHost, openBadHost } from '../harness/bad-host.ts';
import { type Firefox, openFirefox } from '../harness/firefox.ts';
import { marked } from '../harness/highlights.ts';
import { clearFirefoxPolicy, MAY_SET, setFirefoxPolicy } from '../harness/policies.ts';
import { type Admin, openAdmin, packWith } from './admin.ts';
import { certificate, HOST } from './office.ts';

const EXTENSION = `${process.cwd()}/.output/firefox-mv3`;
const ADDON = 'pre-post-checker@pre-post-checker.example';
const DRAFT = 'We met Zomerdal and Grauwdijk ';

/** Firefox reads a policy at its start alone, so each policy gets a Firefox of its own. */
describe.runIf(MAY_SET)("an organisation's policy, as Firefox hands it over", () => {
  let admin: Admin;
  let host: BadHost;
  let firefox: Firefox | undefined;
  const profiles: string[] = [];

  beforeAll(async () => {
    admin = openAdmin();
    const served = join(admin.folder, 'latest.pack');
    copyFileSync(admin.make(packWith(1, ['Grauwdijk'])), served);
    host = await openBadHost(await certificate(), served);
  });
  afterEach(async () => {
    await firefox?.close();
    clearFirefoxPolicy();
  });
  afterAll(async () => {
    await host?.close();
    admin?.close();
    for (const profile of profiles) rmSync(profile, { recursive: true, force: true });
  });

  /** @param allowed patterns that the person allowed earlier */
  async function start(policy: string, allowed: string[] = []): Promise<() => Promise<string[]>> {
    setFirefoxPolicy(policy);
    const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
    profiles.push(profile);
    // Where Firefox kept what people allowed, before it had a database for that; it still reads it into one.
    const preferences = { [ADDON]: { permissions: [], origins: allowed, data_collection: [] } };
    writeFileSync(join(profile, 'extension-preferences.json'), JSON.stringify(preferences));
    const opened = await openFirefox({ extension: EXTENSION, profile, hosts: { [`${HOST}:443`]: host.port } });
    firefox = opened;
    const { page, editor } = await opened.open('sdui');
    await editor.click();
    await page.keyboard.type(DRAFT);
    return async () => (await marked(page, PAGES.sdui.editor)).map(({ text }) => text);
  }

  test('a pack that stands in the policy is in force', async () => {
    admin.make(packWith(4, ['Zomerdal']), 'inline');
    const words = await start(admin.policy('--pack', 'inline.json', '--public').firefox);
    await expect.poll(words, { timeout: 20_000 }).toEqual(['Zomerdal']);
  });

  test('an address and keys, where the person has allowed the address', async () => {
    const words = await start(admin.policy().firefox, [`https://${HOST}/*`]);
    await expect.poll(words, { timeout: 20_000 }).toEqual(['Grauwdijk']);
    expect(new Set(host.requests())).toEqual(new Set(['/social/latest.pack']));
    // With the permission it sends no Origin, which would name the install, nor anything else that could.
    for (const headers of host.headers())
      for (const name of ['origin', 'referer', 'cookie', 'authorization']) expect(headers).not.toHaveProperty(name);
    expect(JSON.stringify(host.headers())).not.toContain('moz-extension');
  });

  test('an address that the person has not allowed is not asked: that would name the install', async () => {
    const before = host.requests().length;
    const words = await start(admin.policy().firefox);
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    expect(await words()).toEqual([]);
    expect(host.requests()).toHaveLength(before);
  });
});
