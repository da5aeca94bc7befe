import { copyFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type BadHost, openBadHost } from '../harness/bad-host.ts';
import type { Chromium } from '../harness/chromium.ts';
import { clearChromiumPolicy, MAY_SET, setChromiumPolicy } from '../harness/policies.ts';
import { type Admin, openAdmin, packWith } from './admin.ts';
import { certificate, openDesk, openOffice } from './office.ts';

const KILLS = process.env.LONG ? 100 : 10;
/** Names enough that reading and storing them takes a while in which to be killed. */
const NAMES = Array.from({ length: 20_000 }, (_, at) => `Grauwdijk ${at} Zomerdal`);
/** In milliseconds: a little longer than an update takes. */
const LONGEST = 4_000;

describe.runIf(MAY_SET)('a browser that is killed in an update', () => {
  const seed = mkdtempSync(join(tmpdir(), 'seed-'));
  let admin: Admin;
  let host: BadHost;
  let second: string;

  beforeAll(async () => {
    admin = openAdmin();
    const served = join(admin.folder, 'latest.pack');
    copyFileSync(admin.make(packWith(1, ['Peerenburg', ...NAMES])), served);
    second = admin.make(packWith(2, ['Holmbeck', ...NAMES]));
    host = await openBadHost(await certificate(), served);
    setChromiumPolicy(admin.policy().chromium);
    const chromium = await openOffice(host.port, { keepProfile: seed, sites: false });
    const desk = await openDesk(chromium);
    await vi.waitFor(async () => expect((await desk.packs()).inForce).toMatchObject({ source: 'policy', version: 1 }), {
      timeout: 60_000,
      interval: 200,
    });
    await chromium.close();
    copyFileSync(second, served);
  });
  afterAll(async () => {
    clearChromiumPolicy();
    await host?.close();
    admin?.close();
    rmSync(seed, { recursive: true, force: true });
  });

  test(`comes back with the old pack or the new one, whole, ${KILLS} times`, { timeout: KILLS * 30_000 }, async () => {
    const came: Record<number, number> = {};
    for (let kill = 0; kill < KILLS; kill++) {
      const profile = mkdtempSync(join(tmpdir(), 'killed-'));
      cpSync(seed, profile, { recursive: true });
      const doomed = await openOffice(host.port, { keepProfile: profile, sites: false });
      const desk = await openDesk(doomed);
      desk.update().catch(() => undefined);
      // Spread over the whole of an update, and a little by chance.
      await new Promise((resolve) => setTimeout(resolve, ((kill + Math.random()) / KILLS) * LONGEST));
      killBrowser(profile);
      await doomed.close();
      const version = await afterwards(profile);
      came[version] = (came[version] ?? 0) + 1;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
    console.log(`After ${KILLS} kills: ${came[1] ?? 0} times the old pack, ${came[2] ?? 0} times the new one`);
  });

  /** Which pack is in force after the browser starts again, before it hears of a newer one; it must be all there. */
  async function afterwards(profile: string): Promise<number> {
    host.fault = 'down';
    let chromium: Chromium | undefined;
    try {
      chromium = await openOffice(host.port, { keepProfile: profile, sites: false });
      const desk = await openDesk(chromium);
      const { inForce } = await desk.packs();
      expect(inForce).toMatchObject({ source: 'policy', id: 'nl.peerdal.social', names: NAMES.length + 1 });
      const own = { 1: 'Peerenburg', 2: 'Holmbeck' }[inForce.version];
      expect(await desk.flagged('Peerenburg, Holmbeck, Grauwdijk 19999 Zomerdal')).toEqual([
        own,
        'Grauwdijk 19999 Zomerdal',
      ]);
      return inForce.version;
    } finally {
      await chromium?.close();
      host.fault = 'well';
    }
  }
});

/** Every process of the browser that has this profile, at once and without a word. */
function killBrowser(profile: string): void {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(profile)) process.kill(Number(pid), 'SIGKILL');
    } catch {}
  }
}
