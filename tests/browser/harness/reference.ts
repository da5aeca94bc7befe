/**
 * Holds a page against a picture of it that somebody has looked at. After a change that is meant to be seen:
 * `UPDATE_REFERENCES=1 LONG=1` with the tests of that page, and look at what changed under tests/browser/references/.
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { machineOf } from './machine.ts';
import { packed, smaller } from './smaller.ts';

const FOLDER = resolve(import.meta.dirname, '../references');
const MACHINE = join(FOLDER, 'machine.json');
/** Of all pixels: less than a word that moved, more than an edge that is rounded otherwise. */
const TOLERANCE = 0.001;

/** The moment that every picture is taken at: ages and dates are then the same on any day. */
export const PICTURE_TIME = '2026-11-23T12:00:00Z';

/**
 * Leaves a picture of the page in screenshots/, and holds it against its reference. Fonts and browsers differ from
 * machine to machine: where they are others than those that the references were made with, nothing is compared, and it says so.
 *
 * @param part the whole page, or what is in sight, for a page that scrolls in a window of its own
 * @throws where more than one pixel in a thousand differs; screenshots/NAME.diff.png then shows where
 */
export async function expectReference(page: Page, name: string, part: 'whole' | 'in-sight' = 'whole'): Promise<void> {
  const taken = await page.screenshot({
    path: `screenshots/${name}.png`,
    fullPage: part === 'whole',
    animations: 'disabled',
    caret: 'hide',
  });
  const picture = smaller(PNG.sync.read(taken));
  const machine = await machineOf(page);
  const path = join(FOLDER, `${name}.png`);
  if (process.env.UPDATE_REFERENCES) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(path, packed(picture));
    writeFileSync(MACHINE, `${JSON.stringify(machine, null, 2)}\n`);
    return;
  }
  if (!existsSync(path))
    throw new Error(`There is no reference for ${name}. Look at the page, then UPDATE_REFERENCES=1.`);
  const made: unknown = JSON.parse(readFileSync(MACHINE, 'utf8'));
  if (!isDeepStrictEqual(machine, made)) {
    console.info(`${name}: not compared, since this machine has another browser, other fonts or another time zone.`);
    return;
  }
  const differing = difference(PNG.sync.read(readFileSync(path)), picture, name);
  if (differing > TOLERANCE)
    throw new Error(`${name} looks different: ${(differing * 100).toFixed(2)} %. See screenshots/${name}.diff.png`);
}

/** The part of the pixels that differ, from 0 to 1; all of them where the size does. */
function difference(one: PNG, other: PNG, name: string): number {
  const { width, height } = one;
  if (width !== other.width || height !== other.height) return 1;
  const diff = new PNG({ width, height });
  const count = pixelmatch(one.data, other.data, diff.data, width, height, { threshold: 0.1 });
  if (count > 0) writeFileSync(`screenshots/${name}.diff.png`, PNG.sync.write(diff));
  return count / (width * height);
}
