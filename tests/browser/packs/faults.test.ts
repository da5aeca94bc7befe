import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { PackProblem } from '../../../entrypoints/background/messages.ts';
import { type BadHost, type Fault, openBadHost } from '../harness/bad-host.ts';
import type { Chromium } from '../harness/chromium.ts';
import { clearChromiumPolicy, MAY_SET, setChromiumPolicy } from '../harness/policies.ts';
import { type Admin, openAdmin, packWith } from './admin.ts';
import { certificate, type Desk, openDesk, openOffice } from './office.ts';

/** What becomes of each way in which a host can fail. */
const FAULTS: Record<Exclude<Fault, 'well'>, Partial<PackProblem>> = {
  down: { code: 'offline' },
  missing: { code: 'http', status: 404 },
  broken: { code: 'http', status: 500 },
  unchanged: { code: 'http', status: 304 },
  truncated: { code: 'offline' },
  garbage: { code: 'no-pack' },
  'wrong-type': { code: 'no-pack' },
  huge: { code: 'too-large' },
  endless: { code: 'too-large' },
  loop: { code: 'offline' },
  'plain-http': { code: 'offline' },
  'changed-midway': { code: 'key-wrong' },
  drip: { code: 'slow' },
};

describe.runIf(MAY_SET)('a host that fails', () => {
  let admin: Admin;
  let host: BadHost;
  let chromium: Chromium;
  let desk: Desk;

  beforeAll(async () => {
    admin = openAdmin();
    const served = join(admin.folder, 'latest.pack');
    copyFileSync(admin.make(packWith(1, ['Grauwdijk'])), served);
    host = await openBadHost(await certificate(), served);
    setChromiumPolicy(admin.policy().chromium);
    chromium = await openOffice(host.port);
    desk = await openDesk(chromium);
    await vi.waitFor(async () => expect((await desk.packs()).inForce).toMatchObject({ source: 'policy', version: 1 }), {
      timeout: 15_000,
      interval: 200,
    });
    copyFileSync(admin.make(packWith(2, ['Grauwdijk', 'Zomerdal'])), served);
  });
  afterAll(async () => {
    clearChromiumPolicy();
    await chromium?.close();
    await host?.close();
    admin?.close();
  });

  test.for(Object.entries(FAULTS) as [Fault, Partial<PackProblem>][])('%s', async ([fault, problem]) => {
    host.fault = fault;
    const answer = await desk.update();
    expect(answer).toMatchObject({ inForce: { source: 'policy', version: 1 }, managed: { problem } });
    expect(answer.managed?.checked).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(await desk.flagged('Grauwdijk and Zomerdal')).toEqual(['Grauwdijk']);
  });

  test('a host that is well again is forgiven', async () => {
    host.fault = 'well';
    const { inForce, managed } = await desk.update();
    expect(inForce).toMatchObject({ version: 2 });
    expect(managed).not.toHaveProperty('problem');
    expect(await desk.flagged('Grauwdijk and Zomerdal')).toEqual(['Grauwdijk', 'Zomerdal']);
  });

  test('nothing went over http, and nothing but the address was asked for', () => {
    expect(new Set(host.requests())).toEqual(new Set(['/social/latest.pack']));
    expect(new Set(chromium.requests())).toEqual(new Set(['CONNECT packs.peerdal.example:443']));
  });
});
