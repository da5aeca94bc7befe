import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type, words } from '../compose/setup.ts';
import type { Chromium } from '../harness/chromium.ts';
import { NGINX, type Nginx, openNginx } from '../harness/nginx.ts';
import { clearChromiumPolicy, MAY_SET, setChromiumPolicy } from '../harness/policies.ts';
import { type Admin, openAdmin, packWith } from './admin.ts';
import { certificate, type Desk, openDesk, openOffice, PACK_URL } from './office.ts';

const DRAFT = 'We met Tolbrug and Grauwdijk ';
/** What an update may take, in milliseconds; the machine may be busy. */
const patience = { timeout: 15_000 };

describe.runIf(MAY_SET && NGINX)('the life of an update', () => {
  let admin: Admin;
  let host: Nginx;
  let chromium: Chromium;
  let desk: Desk;
  let folder: string;
  let first: string;

  beforeAll(async () => {
    admin = openAdmin();
    host = await openNginx(await certificate());
    folder = join(host.folder, 'social');
    mkdirSync(folder);
    first = admin.make(
      packWith(1, ['Tolbrug Advies']).replace('- Tolbrug Advies', '- { name: Tolbrug Advies, also: [Tolbrug] }'),
    );
    admin.publish(first, folder);
    setChromiumPolicy(admin.policy().chromium);
    chromium = await openOffice(host.port);
    desk = await openDesk(chromium);
  });
  afterAll(async () => {
    clearChromiumPolicy();
    await chromium?.close();
    await host?.close();
    admin?.close();
  });

  const second = () =>
    packWith(1, ['Tolbrug Advies', 'Grauwdijk']).replace(
      '- Tolbrug Advies',
      '- { name: Tolbrug Advies, also: [Tolbrug] }',
    );

  test('the pack that the policy points to comes by itself', async () => {
    await expect
      .poll(async () => (await desk.packs()).inForce, patience)
      .toMatchObject({ source: 'policy', version: 1 });
    expect(await desk.packs()).toMatchObject({ managed: { url: PACK_URL, channel: 'stable' }, policyProblems: [] });
  });

  test('the next one reaches a draft that is open, without a reload', async () => {
    const { page, editor } = await chromium.open('sdui');
    await type(editor, DRAFT);
    await expect.poll(() => words(page, 'sdui')).toEqual(['Tolbrug']);
    const said = admin.make(second());
    const published = performance.now();
    admin.publish(said, folder);
    await desk.fireAlarms();
    await expect.poll(() => words(page, 'sdui'), patience).toEqual(['Tolbrug', 'Grauwdijk']);
    console.log(`From publish to hint: ${Math.round(performance.now() - published)} ms`);
    expect((await desk.packs()).inForce).toMatchObject({ source: 'policy', version: 2 });
    await page.close();
  });

  test('the first one, offered again, is refused', async () => {
    const { copyFileSync } = await import('node:fs');
    copyFileSync(join(folder, 'latest.pack'), join(admin.folder, 'newest.pack'));
    copyFileSync(join(folder, 'nl.peerdal.social-1.pack'), join(folder, 'latest.pack'));
    expect(await desk.update()).toMatchObject({
      inForce: { version: 2 },
      managed: { problem: { code: 'older', version: 1 } },
    });
    copyFileSync(join(admin.folder, 'newest.pack'), join(folder, 'latest.pack'));
    const { managed, inForce } = await desk.update();
    expect(inForce).toMatchObject({ version: 2 });
    expect(managed).not.toHaveProperty('problem');
  });

  test("a stranger's is refused", async () => {
    const { copyFileSync, writeFileSync } = await import('node:fs');
    const stranger = openAdmin();
    // He knows even the key that the pack is sealed with: a former colleague.
    copyFileSync(join(admin.folder, 'keys', 'pack.key'), join(stranger.folder, 'keys', 'pack.key'));
    writeFileSync(join(folder, 'latest.pack'), '');
    copyFileSync(stranger.make(packWith(9, ['Zomerdal'])), join(folder, 'latest.pack'));
    const answer = await desk.update();
    expect(answer).toMatchObject({ inForce: { version: 2 }, managed: { problem: { code: 'stranger' } } });
    expect(answer.managed?.problem?.fingerprint).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){7}$/);
    expect(await desk.flagged('Tolbrug, Grauwdijk, Zomerdal')).toEqual(['Tolbrug', 'Grauwdijk']);
    stranger.close();
  });

  test('the host learns nothing of who asks, and nothing else is asked', () => {
    for (const request of host.requests()) {
      expect(request).toMatchObject({
        method: 'GET',
        path: '/social/latest.pack',
        cookie: '',
        referer: '',
        authorization: '',
      });
    }
    expect(new Set(chromium.requests())).toEqual(new Set(['CONNECT packs.peerdal.example:443']));
    expect(chromium.errors()).toEqual([]);
  });
});
