import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BadHost, openBadHost } from '../harness/bad-host.ts';
import type { Chromium } from '../harness/chromium.ts';
import { clearChromiumPolicy, MAY_SET, setChromiumPolicy } from '../harness/policies.ts';
import { type Admin, openAdmin, packWith } from './admin.ts';
import { certificate, type Desk, EXTENSION_ID, openDesk, openOffice } from './office.ts';

const INLINE = `${packWith(4, ['Zomerdal']).replace('nl.peerdal.social', 'nl.peerdal.inline')}`;
const patience = { timeout: 20_000 };

describe.runIf(MAY_SET)("an organisation's policy, as Chromium hands it over", () => {
  let admin: Admin;
  let host: BadHost;
  let chromium: Chromium;
  let desk: Desk;

  beforeAll(async () => {
    admin = openAdmin();
    const served = join(admin.folder, 'latest.pack');
    copyFileSync(admin.make(packWith(1, ['Grauwdijk'])), served);
    host = await openBadHost(await certificate(), served);
    admin.make(INLINE, 'inline');
    setChromiumPolicy(admin.policy('--pack', 'inline.json', '--public').chromium);
    chromium = await openOffice(host.port);
    desk = await openDesk(chromium);
  });
  afterAll(async () => {
    clearChromiumPolicy();
    await chromium?.close();
    await host?.close();
    admin?.close();
  });

  const inForce = async () => (await desk.packs()).inForce;

  test('a pack that stands in the policy is in force at once', async () => {
    await expect.poll(inForce, patience).toMatchObject({ source: 'policy', id: 'nl.peerdal.inline', version: 4 });
    expect(await desk.flagged('Zomerdal, Grauwdijk')).toEqual(['Zomerdal']);
  });

  test('a change while the browser runs counts: an address and keys', async () => {
    setChromiumPolicy(admin.policy().chromium);
    await expect.poll(inForce, patience).toMatchObject({ source: 'policy', id: 'nl.peerdal.social', version: 1 });
    expect(await desk.flagged('Zomerdal, Grauwdijk')).toEqual(['Grauwdijk']);
  });

  test('one bad entry among good ones is told, and the good ones hold', async () => {
    const policy = JSON.parse(admin.policy().chromium) as { '3rdparty': { extensions: Record<string, object> } };
    Object.assign(policy['3rdparty'].extensions[EXTENSION_ID] ?? {}, {
      channel: 'beta',
      checkEvery: 0,
      language: 'nl',
    });
    setChromiumPolicy(JSON.stringify(policy));
    await expect
      .poll(async () => (await desk.packs()).policyProblems, patience)
      .toContainEqual({ field: 'checkEvery', problem: 'wrong' });
    expect(await desk.packs()).toMatchObject({
      inForce: { source: 'policy', version: 1 },
      managed: { channel: 'stable' },
    });
  });

  test('a policy that is taken away takes its pack with it', async () => {
    clearChromiumPolicy();
    await expect.poll(inForce, patience).toMatchObject({ source: 'starter' });
    expect(await desk.flagged('Zomerdal, Grauwdijk')).toEqual([]);
    expect(chromium.errors()).toEqual([]);
  });
});
