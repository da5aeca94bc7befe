import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Chromium, openChromium } from './harness/chromium.ts';
import { office, starter } from './options/answers.ts';
import { type Scene, showOptions } from './options/stage.ts';
import { CHOSEN } from './options/states.ts';

/** Where the focus comes, from the first stop to the last. */
const STOPS = [
  '- switch "LinkedIn"',
  '- switch "X"',
  '- switch "In private messages too" [checked]',
  '- link "Look at a site":',
  '- button "Pause for an hour"',
  '- radio "Only “Check before you post”" [checked]',
  '- switch "Ask me once"',
  '- radio "Myself" [checked]',
  '- radio "English" [checked]',
  '- button "Copy chrome://extensions/shortcuts"',
  '- button "Switch on again"',
  '- button "Switch on again"',
  '- button "Switch on again"',
  '- button "Switch on again"',
  '- button "Choose a file"',
  '- text: Show everything',
  '- button "Copy chrome://extensions"',
  '- button "Erase everything"',
];

let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  chromium = await openChromium({ extension: '.output/chrome-mv3', locale: 'nl-NL' });
  // The first start makes the database.
  page = await chromium.popup();
  await page.getByText('startpakket').first().waitFor();
  await page.close();
});
afterAll(async () => {
  expect(chromium.errors()).toEqual([]);
  await chromium.close();
});
afterEach(() => page.close());

async function show(scene: Scene): Promise<void> {
  page = await showOptions(chromium, scene);
}

test('by keyboard alone, the page is walked through in its order; each stop says what it is, and is seen', async () => {
  await show({ packs: [starter], settings: CHOSEN, language: 'en' });
  await page.getByText('left-behind').waitFor();
  await page.bringToFront();
  const stops: string[] = [];
  const focus = page.locator(':focus');
  for (await page.keyboard.press('Tab'); (await focus.count()) > 0; await page.keyboard.press('Tab')) {
    stops.push((await focus.ariaSnapshot()).split('\n')[0] ?? '');
    const isSeen = await focus.evaluate((shown) => {
      const around = shown.closest('label.button') ?? shown;
      return getComputedStyle(around).outlineStyle !== 'none';
    });
    expect([stops.at(-1), isSeen]).toEqual([stops.at(-1), true]);
  }
  expect(stops).toEqual(STOPS);
});

test('with forced colours, what is chosen and what is pressed is still seen', async () => {
  await show({ packs: [office({ problem: { code: 'slow' } })], language: 'nl', policy: { sites: ['x'] } });
  await page.emulateMedia({ forcedColors: 'active' });
  await page.getByText('De server is te langzaam').waitFor();
  const label = await page.locator('label.button').evaluate((shown) => {
    const { color, backgroundColor } = getComputedStyle(shown);
    return [color, backgroundColor];
  });
  expect(label[0]).not.toBe(label[1]);
  for (const part of ['.button', '.card', '.notice.warning'])
    expect(
      await page
        .locator(part)
        .first()
        .evaluate((shown) => getComputedStyle(shown).borderTopStyle),
    ).not.toBe('none');
  const switches = await page.getByRole('switch').evaluateAll((all) =>
    all.map((shown) => {
      const { borderColor, backgroundColor } = getComputedStyle(shown);
      const knob = getComputedStyle(shown, '::before');
      return { borderColor, backgroundColor, knob: knob.backgroundColor, at: knob.translate };
    }),
  );
  const [linkedIn, x, messages, gate] = switches;
  expect([linkedIn?.at, messages?.at]).toEqual(['none', 'none']);
  expect(x?.at).toBe(gate?.at);
  expect(gate?.at).not.toBe('none');
  for (const { knob, backgroundColor } of switches) expect(knob).not.toBe(backgroundColor);
  expect(x?.borderColor).not.toBe(messages?.borderColor);
  await page.screenshot({ path: 'screenshots/options-forced-colors.png', fullPage: true });
});
