import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, openChromium } from './harness/chromium.ts';
import { LOOKS } from './harness/looks.ts';
import { expectReference } from './harness/reference.ts';
import { awaited, FINGERPRINT, OWN, office, own, PREVIEW, refused, seen, starter } from './options/answers.ts';
import { asked, type Scene, showOptions } from './options/stage.ts';
import { CHOSEN, FILE, PICTURED, STATES } from './options/states.ts';

const KEY = 'k'.repeat(43);

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
  expect(chromium.requests()).toEqual([]);
  await chromium.close();
});
afterEach(() => page.close());

async function show(scene: Scene): Promise<void> {
  page = await showOptions(chromium, scene);
}

const button = (name: string) => page.getByRole('button', { name });
const choose = (file = FILE) => page.locator('input[type=file]').setInputFiles(file);
const focused = () => page.evaluate(() => document.activeElement?.textContent || document.activeElement?.id);
/** Whether something sticks out to the side. */
const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

async function expectAccessible(): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
}

describe('every state, in both languages and schemes', () => {
  for (const [language, scheme] of LOOKS) {
    test.each(STATES)(`${language}, ${scheme}: %s`, async (name, scene, says, act) => {
      await show({ ...scene, language, scheme });
      await act?.(page, language);
      await page.getByText(says[language]).first().waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await tooWide()).toBe(false);
      const picture = `options-${name}-${language}-${scheme}`;
      if (PICTURED.includes(name)) await expectReference(page, picture);
      else await page.screenshot({ path: `screenshots/${picture}.png`, fullPage: true });
      await expectAccessible();
    });
  }
});

test('by keyboard alone: a locked pack is chosen, opened, looked at and taken', async () => {
  const look = [refused('key-missing'), refused('key-wrong'), seen()];
  await show({ packs: [starter, own], look, take: [{ ok: true, id: PREVIEW.id, version: 8 }], language: 'en' });
  // Early: the browser needs a moment to hand its dialog over.
  const chooser = page.waitForEvent('filechooser');
  await page.getByText('came with the extension').waitFor();
  await page.bringToFront();
  const isThere = () => page.evaluate(() => document.activeElement?.matches('input[type=file]'));
  while (!(await isThere())) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(FILE);
  await page.getByText('This pack is locked').waitFor();
  expect(await focused()).toBe('key');

  await page.keyboard.type('too short');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('these are 8').waitFor();
  expect(await page.locator('#key').inputValue()).toBe('too short');
  await page.locator('#key').fill('');
  await page.keyboard.type(KEY);
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('does not fit').waitFor();
  expect(await page.locator('#key').inputValue()).toBe(KEY);
  expect(await focused()).toBe('key');
  await page.keyboard.press('Enter');

  await page.getByText(FINGERPRINT).waitFor();
  expect(await focused()).toBe('Is this the pack that you want?');
  expect(await page.locator('.rule-group').allTextContents()).toEqual([
    'Check before you post 1 rulethe name is a customer. Write what you can write.',
    'Worth a look 1 ruleAdd suggestion.',
    'A suggestion 1 rule“your words” kan eenvoudiger.',
  ]);
  while ((await focused()) !== 'Use this pack') await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const done = 'Done. Social media at Veldkers, version 8, is now in force.';
  await page.getByRole('status').getByText(done).waitFor();
  await page.getByText('You added this pack yourself on').waitFor();
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.type)).toBe('file');
  expect((await asked(page)).filter(({ type }) => type === 'look' || type === 'take')).toEqual([
    { type: 'look', source: 'eyJ.pack' },
    { type: 'look', source: 'eyJ.pack', packKey: KEY },
    { type: 'look', source: 'eyJ.pack', packKey: KEY },
    { type: 'take', source: 'eyJ.pack', packKey: KEY },
  ]);
});

test('a file that is dropped is looked at too, and what is refused can be chosen again', async () => {
  await show({ packs: [starter], look: [refused('no-pack'), seen()], language: 'nl' });
  const drop = () =>
    page.locator('.drop').evaluate((place) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['eyJ.pack'], 'veldkers.pack'));
      place.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    });
  await drop();
  await page.getByText('Dit is geen pakket').waitFor();
  await page.getByText('veldkers.pack').waitFor();
  await drop();
  await page.getByText('Is dit het pakket').waitFor();
  await button('Annuleren').click();
  await page.getByText('Kies een bestand').waitFor();
  expect((await asked(page)).some(({ type }) => type === 'take')).toBe(false);
});

test('a file of more than 10 MB is not even read', async () => {
  await show({ packs: [starter], look: [seen()], language: 'en' });
  await choose({ ...FILE, buffer: Buffer.alloc(10 * 1024 * 1024 + 1) });
  await page.getByText('This pack is larger than 10 MB').waitFor();
  expect((await asked(page)).map(({ type }) => type)).toEqual(['packs']);
});

test('a pack that could not be taken is still there, to be tried again', async () => {
  const take = [refused('storage'), { ok: true, id: PREVIEW.id, version: 8 } as const];
  await show({ packs: [office()], look: [seen()], take, language: 'en' });
  await choose();
  await button('Use this pack').click();
  await page.getByText('There is no room').waitFor();
  await button('Use this pack').click();
  await page.getByRole('status').getByText('It waits behind the pack of your organisation.').waitFor();
});

test('a background that gives no answer loses nothing: neither the file nor the key', async () => {
  await show({ packs: [starter], look: [refused('key-missing'), null, seen()], language: 'en' });
  await choose();
  await page.locator('#key').fill(KEY);
  await button('Open the pack').click();
  await page.getByText('The extension gives no answer').waitFor();
  expect(await page.locator('#key').inputValue()).toBe(KEY);
  await button('Open the pack').click();
  await page.getByText('Is this the pack').waitFor();
});

test('“check now” says that it looks, and then what came of it', async () => {
  await show({ packs: [office()], hold: 'update', language: 'en' });
  await button('Check now').click();
  await page.getByRole('status').getByText('Checking…').waitFor();
  await button('Check now').press('Enter');
  expect((await asked(page)).filter(({ type }) => type === 'update')).toHaveLength(1);
  await page.close();

  await show({ packs: [office()], update: [office(), office({ problem: { code: 'offline' } })], language: 'en' });
  await button('Check now').click();
  await page.getByRole('status').getByText('No changes').waitFor();
  await button('Check now').click();
  await page.getByRole('status').getByText('You keep the pack that you have').waitFor();
  await page.getByText('Check your internet connection.').waitFor();
});

test('permission is asked in the click itself; a no changes nothing, a yes looks at once', async () => {
  const permission = 'https://packs.veldkers.example/*';
  const packs = [awaited({ permission, problem: { code: 'permission' } })];
  await show({ packs, language: 'en' });
  await button('Allow').click();
  await page.getByRole('status').getByText('You did not allow it').waitFor();
  await page.close();

  await show({ packs, update: [office()], allow: true, language: 'en' });
  await button('Allow').click();
  await page.getByRole('status').getByText('You now have version 7').waitFor();
  expect((await asked(page)).slice(1)).toEqual([{ origins: [permission] }, { type: 'update' }]);
  expect(await button('Allow').count()).toBe(0);
});

test('one’s own pack is taken away after one question, and the focus is never lost', async () => {
  await show({ packs: [office({}, { file: OWN })], drop: [office()], language: 'en' });
  await button('Take it away').click();
  expect(await focused()).toBe('Keep it');
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('Take it away');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('Your own pack is gone.').waitFor();
  expect(await focused()).toBe('Your own pack is gone.');
  expect(await page.getByText('Your own pack', { exact: true }).count()).toBe(0);
});

test('the language changes at once and is there next time; one that the organisation chose stays', async () => {
  await show({ packs: [starter], language: 'auto' });
  await page.getByRole('heading', { name: 'Instellingen' }).waitFor();
  await page.getByRole('radio', { name: 'English' }).check();
  await page.getByRole('heading', { name: 'Settings' }).waitFor();
  await page.reload();
  expect(await page.getByRole('radio', { name: 'English' }).isChecked()).toBe(true);
  await page.close();

  await show({ packs: [starter], language: 'nl', policy: { language: 'en' } });
  await page.getByText('Your organisation chose the language.').waitFor();
  expect(await page.getByRole('radio', { name: 'Nederlands' }).isDisabled()).toBe(true);
});

test.each([320, 500])('at %i px wide, with a long name and 500 rules, nothing sticks out', async (width) => {
  const rules = Array.from({ length: 500 }, (_, at) => ({
    id: `r${at}`,
    kind: 'wording',
    severity: (['error', 'warning', 'suggestion'] as const)[at % 3] ?? 'error',
    message: `Rule ${at} ${'Verantwoordelijkheidsgevoel'.repeat(at === 0 ? 6 : 1)}`,
  }));
  const organisation = 'Veldkers en Wierstra '.repeat(10).trim();
  await show({
    packs: [office()],
    look: [seen({ rules, organisation })],
    settings: CHOSEN,
    language: 'nl',
    size: { width, height: 700 },
  });
  await choose();
  await page.getByText('500 regels').waitFor();
  expect(await page.locator('.rule-group[open]').count()).toBe(0);
  await page.locator('.rule-group summary').first().click();
  await page.getByText('Rule 498').waitFor();
  await page.getByText('Laat alles zien').click();
  await page.getByText('Dit is alles').waitFor();
  expect(await tooWide()).toBe(false);
  await page.screenshot({ path: `screenshots/options-narrow-${width}.png`, fullPage: true });
  await expectAccessible();
});

const PACK = `
format: 1
id: nl.veldkers.try
version: 1
released: 2026-11-02
title: Proef van Veldkers
languages: [nl]
organisation: { name: Veldkers }
rules:
  - id: plain
    kind: wording
    severity: warning
    message: "{found} kan eenvoudiger."
    avoid: [synergie]
    examples: { hit: [Veel synergie], ok: [We werken samen] }
`;

test('with the real background: mistakes are told, a pack is taken in, and it is taken away again', async () => {
  page = await chromium.context.newPage();
  await page.goto(`chrome-extension://${chromium.extensionId}/options.html`);
  await page.getByRole('radio', { name: 'Nederlands' }).check();
  await choose({ ...FILE, name: 'proef.yaml', buffer: Buffer.from(PACK.replace('wording', 'wordings')) });
  await page.getByText('Er zitten fouten in dit pakket').waitFor();
  expect(await page.locator('.lines .place').first().textContent()).toBe('11:11');
  await choose({ ...FILE, name: 'proef.yaml', buffer: Buffer.from(PACK) });
  await page.getByText('Niemand heeft dit pakket ondertekend.').waitFor();
  await button('Gebruik dit pakket').click();
  await page.getByRole('status').getByText('Klaar. Proef van Veldkers, versie 1, geldt vanaf nu.').waitFor();
  await page.getByRole('heading', { name: 'Proef van Veldkers' }).waitFor();
  await button('Haal het weg').click();
  await button('Haal het weg').click();
  await page.getByText('zat bij de extensie').waitFor();
});
