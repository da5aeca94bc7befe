import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Chromium } from '../harness/chromium.ts';
import { NGINX, type Nginx, openNginx } from '../harness/nginx.ts';
import { clearChromiumPolicy, MAY_SET, setChromiumPolicy } from '../harness/policies.ts';
import { type Admin, openAdmin, packWith } from './admin.ts';
import { certificate, type Desk, openDesk, openOffice } from './office.ts';

describe.runIf(MAY_SET && NGINX)('what a look for a newer pack costs', () => {
  let admin: Admin;
  let host: Nginx;
  let chromium: Chromium;
  let desk: Desk;

  beforeAll(async () => {
    admin = openAdmin();
    host = await openNginx(await certificate());
    mkdirSync(join(host.folder, 'social'));
    const names = Array.from({ length: 500 }, (_, at) => `Grauwdijk ${at} Zomerdal`);
    admin.publish(admin.make(packWith(1, names)), join(host.folder, 'social'));
    setChromiumPolicy(admin.policy().chromium);
    // As people have it: with the browser's own cache.
    chromium = await openOffice(host.port, { sites: false });
    desk = await openDesk(chromium);
  });
  afterAll(async () => {
    clearChromiumPolicy();
    await chromium?.close();
    await host?.close();
    admin?.close();
  });

  test('a pack that has not changed is not sent again', async () => {
    await expect
      .poll(async () => (await desk.packs()).inForce, { timeout: 15_000 })
      .toMatchObject({ source: 'policy', version: 1 });
    const first = host.requests();
    expect(first.map(({ status }) => status)).toEqual([200]);
    expect(first[0]?.bytesOut).toBeGreaterThan(1000);

    const { managed, inForce } = await desk.update();
    expect(managed).not.toHaveProperty('problem');
    expect(inForce).toMatchObject({ source: 'policy', version: 1 });
    const [, second, ...more] = host.requests();
    expect(more).toEqual([]);
    expect(second).toMatchObject({ method: 'GET', path: '/social/latest.pack', status: 304 });
    expect(second?.bytesOut).toBeLessThan(1000);
    expect(second?.bytesIn).toBeLessThan(1000);
    console.log(`A pack that has not changed: ${second?.bytesIn} bytes of request, ${second?.bytesOut} of answer`);
  });
});
