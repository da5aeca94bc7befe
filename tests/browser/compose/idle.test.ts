import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pillOn } from '../harness/closed.ts';
import { type Isolated, isolatedWorld } from '../harness/isolated.ts';
import { EDITORS, type, useChromium, words } from './setup.ts';

/** Has the content script's world count what it starts from now on: timers, frames, observers, listeners, messages. */
const COUNT = `(() => {
  const counts = {};
  const count = (holder, name) => {
    const real = holder[name];
    holder[name] = function (...all) {
      counts[name] = (counts[name] ?? 0) + 1;
      return real.apply(this, all);
    };
  };
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback', 'queueMicrotask'])
    count(globalThis, name);
  for (const kind of [MutationObserver, ResizeObserver, IntersectionObserver]) count(kind.prototype, 'observe');
  count(EventTarget.prototype, 'addEventListener');
  count(chrome.runtime, 'connect');
  globalThis.counts = counts;
})()`;

const started = (world: Isolated) => world.evaluate<Record<string, number>>('globalThis.counts');

/** What goes on where nobody writes: pointer, wheel, clicks, keys in a field of the page, and a page that never rests. */
async function busyAsUsual(page: Page): Promise<void> {
  await page.evaluate(() => {
    const field = document.createElement('input');
    field.type = 'search';
    field.id = 'search';
    document.body.prepend(field);
    for (let i = 0; i < 500; i++) {
      const line = document.createElement('p');
      line.textContent = `Line ${i}`;
      document.body.append(line);
    }
  });
  for (let i = 0; i < 50; i++) await page.mouse.move(5 + i, 300 + i);
  await page.mouse.wheel(0, 300);
  await page.locator('#search').click();
  await page.keyboard.type('We like Tolbrug and our users');
  await page.keyboard.press('Tab');
  await page.evaluate(() => history.pushState({}, '', '?elsewhere'));
}

describe.each(EDITORS)('where nobody writes in %s', (name) => {
  const chromium = useChromium();

  test('nothing of ours runs: no timer, no frame, no observer, no message', async () => {
    const { page } = await chromium().open(name, 'idle');
    await page.keyboard.press('Escape');
    await page.evaluate(() => window.__editor?.remove());
    const world = await isolatedWorld(page, chromium().extensionId);
    await world.evaluate(COUNT);
    await busyAsUsual(page);
    expect(await started(world)).toEqual({});
    await page.close();
  });

  test('and nothing of it goes on after a box was used and is gone', async () => {
    const { page, editor } = await chromium().open(name, 'idle');
    await type(editor, 'We like Tolbrug ');
    await expect.poll(() => words(page, name)).toEqual(['Tolbrug']);
    const world = await isolatedWorld(page, chromium().extensionId);
    await world.evaluate(COUNT);
    await page.keyboard.type('today ');
    // What counts does count.
    await expect.poll(async () => (await started(world)).setTimeout ?? 0).toBeGreaterThan(0);
    await page.evaluate(() => window.__editor?.remove());
    await expect.poll(() => pillOn(page)).toBeUndefined();
    await world.evaluate('for (const name of Object.keys(counts)) delete counts[name]');
    await busyAsUsual(page);
    expect(await started(world)).toEqual({});
    await page.close();
  });
});
