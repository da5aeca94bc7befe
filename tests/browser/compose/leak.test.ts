import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { panelOn } from '../harness/closed.ts';
import { pagesOf } from './runs.ts';
import { useChromium } from './setup.ts';

/** How often a box is opened, written in and closed; some of it before counting begins, so that all that is made once is there. */
const MOUNTS = process.env.LONG ? 1000 : 100;
const WARM = 50;
/** Bytes for each mount. The page alone grows by up to 5,000 while its scripts get warm; a box that stays behind takes 70,000. */
const SLACK = 8_000;

/** What is alive on a page and in the scripts beside it, after everything that can go has gone. */
async function alive(cdp: CDPSession) {
  // Twice: what is let go of in the first round may hold others until the second.
  for (let round = 0; round < 2; round++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
  return { heap: usedSize, nodes: metric('Nodes'), listeners: metric('JSEventListeners') };
}

const marksAre = (page: Page, there: boolean) =>
  page.waitForFunction((wanted) => [...CSS.highlights.values()].some(({ size }) => size > 0) === wanted, there);

describe.each(pagesOf('leak'))('a box in %s', (name) => {
  const chromium = useChromium();

  test(
    `that is opened and closed ${WARM + MOUNTS} times leaves nothing in memory`,
    async ({ annotate }) => {
      const { page, editor } = await chromium().open(name);
      const cdp = await page.context().newCDPSession(page);
      await cdp.send('Performance.enable');
      let before: Awaited<ReturnType<typeof alive>> | undefined;
      for (let mount = 0; mount < WARM + MOUNTS; mount++) {
        if (mount > 0) await page.locator('button.start').click();
        if (mount === WARM) before = await alive(cdp);
        await editor.click();
        await page.keyboard.type('Tolbrug ');
        await marksAre(page, true);
        if (mount % 10 === 0) {
          await page.keyboard.press('Alt+Enter');
          await expect.poll(() => panelOn(page)).toBeTruthy();
        }
        await page.evaluate(() => window.__editor?.remove());
        await marksAre(page, false);
      }
      await page.locator('button.start').click();
      const after = await alive(cdp);
      await annotate(`${MOUNTS} mounts, before ${JSON.stringify(before)}, after ${JSON.stringify(after)}`);
      const grown = (what: keyof typeof after) => after[what] - (before?.[what] ?? 0);
      expect(grown('nodes')).toBeLessThanOrEqual(20);
      expect(grown('listeners')).toBeLessThanOrEqual(5);
      expect(grown('heap') / MOUNTS).toBeLessThan(SLACK);
      expect(chromium().errors()).toEqual([]);
      await page.close();
    },
    1_000 * (WARM + MOUNTS),
  );
});
