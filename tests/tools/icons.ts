/**
 * Draws assets/icon.svg into assets/public/icon/, in the sizes that browsers ask for. Run it after a change of the
 * drawing: `node tests/tools/icons.ts`.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { browserPath } from './browsers.ts';

const SIZES = [16, 32, 48, 96, 128];
const assets = fileURLToPath(new URL('../../assets/', import.meta.url));
const svg = readFileSync(`${assets}icon.svg`, 'utf8');

mkdirSync(`${assets}public/icon`, { recursive: true });
const browser = await chromium.launch({
  executablePath: browserPath('chromium'),
  args: ['--headless=new', '--no-sandbox', '--disable-gpu'],
});
try {
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    writeFileSync(`${assets}public/icon/${size}.png`, await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}
