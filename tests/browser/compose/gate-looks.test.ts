import { AxeBuilder } from '@axe-core/playwright';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openChromium } from '../harness/chromium.ts';
import { clickPost, questionOn, ready, saidAfter } from './gate-hands.ts';
import { rectsInClosed } from './hands.ts';
import { EDITORS, useChromium } from './setup.ts';

interface Told {
  role: string;
  name: string;
  description: string;
  focused: boolean;
  modal: boolean;
}

/** What a screen reader is told of a page, closed roots included. */
async function told(page: Page): Promise<Told[]> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    return nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name, description, properties = [] }) => ({
        role: String(role?.value),
        name: String(name?.value ?? ''),
        description: String(description?.value ?? ''),
        focused: properties.some((one) => one.name === 'focused' && one.value.value === true),
        modal: properties.some((one) => one.name === 'modal' && one.value.value === true),
      }));
  } finally {
    await cdp.detach();
  }
}

describe.each(EDITORS)('the question on %s', (name) => {
  const chromium = useChromium();

  test('is told to a screen reader whole, with the safe way first', async () => {
    const { page } = await ready(chromium(), name);
    await clickPost(page, name);
    await expect.poll(async () => (await questionOn(page))?.text).toContain('Anna Rietveld');
    const dialog = (await told(page)).find(({ role }) => role === 'alertdialog');
    expect(dialog).toMatchObject({ name: 'Have another look before you post?', modal: true });
    expect(dialog?.description).toMatch(
      /goes against the guidelines.*Royal Tolbrug-Waal is a client.*Ask Anna Rietveld/,
    );
    const focus = async () => (await told(page)).filter(({ focused, role }) => focused && role !== 'RootWebArea');
    expect(await focus()).toMatchObject([{ role: 'button', name: 'Go back' }]);
    await page.keyboard.press('Shift+Tab');
    expect(await focus()).toMatchObject([{ role: 'link', name: 'Ask Anna Rietveld' }]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focus()).toMatchObject([{ role: 'button', name: 'Post anyway' }]);
    await page.keyboard.press('Enter');
    await expect.poll(() => saidAfter(page)).toContain('press Post again');
    expect((await told(page)).find(({ role }) => role === 'status')).toBeTruthy();
    await page.close();
  });

  test.each([
    [640, 400],
    [320, 400],
  ])('has both ways on in sight in a window of %i by %i', async (width, height) => {
    const { page } = await ready(chromium(), name);
    await clickPost(page, name);
    await expect.poll(async () => (await questionOn(page))?.text).toContain('Anna Rietveld');
    await page.setViewportSize({ width, height });
    await expect
      .poll(async () => {
        const ways = await rectsInClosed(page, '.way');
        return ways.filter(
          ({ left, top, right, bottom }) => left >= 0 && top >= 0 && right <= width && bottom <= height,
        );
      })
      .toHaveLength(2);
    await page.close();
  });
});

/** Draws the question openly, as it stands in our closed root. */
const SCENE = `
import { render } from 'preact';
import { GateQuestion } from './components/gate/question.tsx';
import { speaker } from './components/words.ts';
import en from './assets/locales/en/page.json';
import nl from './assets/locales/nl/page.json';
import tokens from './assets/styles/tokens.css';
import card from './components/card/card.css';
import gate from './components/gate/gate.css';

globalThis.draw = ({ language, scheme }) => {
  document.documentElement.lang = language;
  document.documentElement.style.colorScheme = scheme;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync((tokens + card + gate).replaceAll(':host', ':root'));
  document.adoptedStyleSheets = [sheet];
  const dialog = document.createElement('dialog');
  dialog.role = 'alertdialog';
  dialog.setAttribute('aria-labelledby', 'title');
  dialog.setAttribute('aria-describedby', 'errors');
  document.body.replaceChildren(dialog);
  const hint = { rule: 'a', kind: 'names', severity: 'error', found: 'Tolbrug', message: 'A client.', why: 'Not every client wants to be named.', fixes: [] };
  const contact = { name: 'Anna Rietveld', role: 'communications', email: 'social@peerdal.example' };
  const errors = [{ hint, contact }, { hint: { ...hint, rule: 'b', found: undefined, message: 'Add #Peerdal.' } }];
  const nothing = () => {};
  render(<GateQuestion errors={errors} say={speaker(language === 'nl' ? nl : en, language)} onBack={nothing} onAnyway={nothing} />, dialog);
  dialog.showModal();
};
`;

test('the question passes axe in both languages, light, dark and with forced colours', async () => {
  const { outputFiles } = await build({
    stdin: { contents: SCENE, resolveDir: process.cwd(), loader: 'tsx' },
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.css': 'text' },
  });
  const chromium = await openChromium({ extension: false });
  try {
    const page = await chromium.context.newPage();
    await page.setContent('<!doctype html><html lang="en"><title>The question</title><body></body></html>');
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
    for (const language of ['nl', 'en']) {
      for (const scheme of ['light', 'dark', 'forced']) {
        await page.emulateMedia({ forcedColors: scheme === 'forced' ? 'active' : 'none' });
        await page.evaluate((scene) => (globalThis as unknown as { draw(scene: object): void }).draw(scene), {
          language,
          scheme: scheme === 'dark' ? 'dark' : 'light',
        });
        const { violations, passes } = await new AxeBuilder({ page }).include('dialog').analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(['aria-dialog-name', 'button-name']));
      }
    }
  } finally {
    await chromium.close();
  }
});
