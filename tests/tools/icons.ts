/**
 * Draws assets/icon.svg and assets/icon-paused.svg into assets/public/, in the sizes that browsers ask for. Run it after a
 * change of a drawing: `node tests/tools/icons.ts`.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { browserPath } from './browsers.ts';

/** The extension's own sign, and the one on the toolbar while checking pauses. */
const DRAWINGS = { icon: [16, 32, 48, 96, 128], 'icon-paused': [16, 32, 48] } as const;
const assets = fileURLToPath(new URL('../../assets/', import.meta.url));

const browser = await chromium.launch({
  executablePath: browserPath('chromium'),
  args: ['--headless=new', '--no-sandbox', '--disable-gpu'],
});
try {
  for (const [name, sizes] of Object.entries(DRAWINGS)) {
    const svg = readFileSync(`${assets}${name}.svg`, 'utf8');
    mkdirSync(`${assets}public/${name}`, { recursive: true });
    for (const size of sizes) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      writeFileSync(`${assets}public/${name}/${size}.png`, await page.screenshot({ omitBackground: true }));
      await page.close();
    }
  }
} finally {
  await browser.close();
}
