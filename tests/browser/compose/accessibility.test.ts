import { AxeBuilder } from '@axe-core/playwright';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, openChromium } from '../harness/chromium.ts';
import { LOOKS } from '../harness/looks.ts';
import { spoken } from '../harness/spoken.ts';
import { drafted, press } from './hands.ts';
import { EDITORS, useChromium } from './setup.ts';

describe.each(EDITORS)('a screen reader in %s', (name) => {
  const chromium = useChromium();
  const find = async (page: Page, role: string, words: string) =>
    (await spoken(page)).find((node) => node.role === role && node.name.includes(words));

  test('hears of hints after a pause, finds status, list and card, and what each of them is', async () => {
    const { page } = await drafted(chromium(), name, 'We like Tolbrug and our users today.', ['Tolbrug', 'users']);
    const STATUS = '3 hints on your draft';
    await expect.poll(() => find(page, 'StaticText', STATUS)).toBeTruthy();
    expect((await spoken(page)).some(({ role, properties }) => role === 'status' && properties.live === 'polite')).toBe(
      true,
    );
    expect((await find(page, 'button', STATUS))?.properties).toMatchObject({ hasPopup: 'dialog', expanded: false });

    await page.keyboard.press('Alt+Enter');
    await expect.poll(() => find(page, 'dialog', 'Your draft')).toBeTruthy();
    expect((await find(page, 'dialog', 'Your draft'))?.properties).toMatchObject({ focused: true });
    expect((await find(page, 'button', STATUS))?.properties).toMatchObject({ expanded: true });
    expect((await spoken(page)).filter(({ role }) => role === 'listitem')).toHaveLength(3);
    // How grave a hint is stands there in words, not in its sign alone.
    expect(await find(page, 'button', 'Check before you post')).toBeTruthy();
    expect(await find(page, 'button', 'Worth a look')).toBeTruthy();

    await press(page, 'Tab', 2);
    await page.keyboard.press('Enter');
    await expect.poll(() => find(page, 'dialog', 'Check before you post')).toBeTruthy();
    await expect.poll(() => find(page, 'link', 'Ask Anna Rietveld')).toBeTruthy();
    expect(await find(page, 'heading', 'Check before you post')).toBeTruthy();
    expect((await find(page, 'DisclosureTriangle', 'Naming clients'))?.properties).toMatchObject({ expanded: false });
    for (const button of ['Not here', 'All hints', 'Close']) expect(await find(page, 'button', button)).toBeTruthy();
    await page.close();
  });
});

/** Draws status, list and cards openly, as they stand in our closed root. Takes the states from the page's address. */
const SCENE = `
import { render } from 'preact';
import { HintCard } from './components/card/card.tsx';
import { HintList } from './components/card/list.tsx';
import { RuleOff } from './components/card/off.tsx';
import { Pill } from './components/card/pill.tsx';
import { WrongHint } from './components/card/wrong.tsx';
import { speaker } from './components/words.ts';
import en from './assets/locales/en/page.json';
import nl from './assets/locales/nl/page.json';
import tokens from './assets/styles/tokens.css';
import card from './components/card/card.css';
import list from './components/card/list.css';
import pill from './components/card/pill.css';

const nothing = () => {};
globalThis.draw = ({ language, scheme, part, state }) => {
  document.documentElement.lang = language;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync((tokens + card + pill + list).replaceAll(':host', ':root'));
  document.adoptedStyleSheets = [sheet];
  document.documentElement.style.colorScheme = scheme;
  document.body.style.background = scheme === 'dark' ? '#111' : '#fff';
  const say = speaker(language === 'nl' ? nl : en, language);
  const hint = {
    rule: 'a', kind: 'names', severity: 'error', start: 0, end: 7, found: 'Tolbrug',
    message: 'Royal Tolbrug-Waal is a client.', why: 'Not every client wants to be named.', detail: 'on the list',
    fixes: [],
  };
  const fixes = ['a client in waste', 'one of our clients', 'a very long phrase that does not fit into one line of a card'];
  const report = {
    rule: 'clients', pack: 'nl.peerdal.social', version: 3, message: '… is a client.', email: 'social@peerdal.example',
  };
  const links = state === 'open' ? {} : {
    report,
    guideline: { title: 'Naming clients', body: 'Ask the client first.' },
    contact: { name: 'Anna Rietveld', role: 'communications', email: 'social@peerdal.example' },
    value: { name: 'Clear', acts: 'We write plain words' },
  };
  const offers = state === 'clear' ? [] : fixes.map((text, at) => ({
    fix: { start: 0, end: 7, text }, instead: 'Tolbrug', way: at === 1 ? 'copy' : 'replace',
  }));
  const props = { say, onTake: nothing, onDismiss: nothing, onBack: nothing, onClose: nothing, onPick: nothing, onToggle: nothing,
    onDismissRule: nothing, onOff: nothing, onWrong: nothing, onUndo: nothing, onCopy: nothing };
  const note = state === 'warning' ? 'copied' : undefined;
  const drawn = {
    pill: <Pill {...props} state={state} count={state === 'clear' ? 0 : 12} expanded={false} />,
    card: <HintCard {...props} hint={hint} state={state} offers={offers} links={links} note={note} place={{ at: 1, of: 12 }} />,
    list: <HintList {...props} items={state === 'clear' ? [] : [{ hint, state }, { hint: { ...hint, found: undefined }, state }]} />,
    off: <RuleOff {...props} off={state !== 'clear'} />,
    wrong: <WrongHint {...props} report={report} note={note} />,
  }[part];
  const main = document.createElement('main');
  const holder = document.createElement('div');
  holder.popover = 'manual';
  main.append(holder);
  document.body.replaceChildren(main);
  render(drawn, holder);
  holder.showPopover();
  for (const details of holder.querySelectorAll('details')) details.open = true;
  holder.style.left = holder.style.top = '40px';
};
`;

interface Scene {
  language: 'nl' | 'en';
  scheme: 'light' | 'dark';
  part: (typeof PARTS)[number];
  state: 'error' | 'warning' | 'suggestion' | 'open' | 'clear';
}

const PARTS = ['pill', 'card', 'list', 'off', 'wrong'] as const;
const STATES = ['error', 'warning', 'suggestion', 'open', 'clear'] as const;

describe('status, list and card', () => {
  let chromium: Chromium;
  let script = '';
  beforeAll(async () => {
    chromium = await openChromium({ extension: false });
    const { outputFiles } = await build({
      stdin: { contents: SCENE, resolveDir: process.cwd(), loader: 'tsx' },
      bundle: true,
      write: false,
      format: 'iife',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      loader: { '.css': 'text' },
      logLevel: 'error',
    });
    script = outputFiles[0]?.text ?? '';
  });
  afterAll(() => chromium.close());

  async function stage(): Promise<{ page: Page; draw(scene: Scene): Promise<void> }> {
    const page = await chromium.context.newPage();
    await page.setContent('<!doctype html><title>Cards</title><body></body>');
    await page.addScriptTag({ content: script });
    const draw = (scene: Scene) =>
      page.evaluate((drawn) => (globalThis as unknown as { draw(scene: Scene): void }).draw(drawn), scene);
    return { page, draw };
  }

  test.each(LOOKS)('axe finds nothing to say about them, %s, %s', async (language, scheme) => {
    const { page, draw } = await stage();
    for (const part of PARTS) {
      for (const state of STATES) {
        await draw({ scheme, language, part, state });
        // A part of a page has no heading of the first level, and what floats is in no landmark.
        const rules = { 'page-has-heading-one': { enabled: false }, region: { enabled: false } };
        const axe = new AxeBuilder({ page }).options({ rules: { ...rules, 'target-size': { enabled: true } } });
        const { violations } = await axe.analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
        expect(found, `${part}, ${state}`).toEqual([]);
      }
    }
    await page.close();
  });

  test('every target is at least 24 pixels high and wide', async () => {
    const { page, draw } = await stage();
    for (const part of PARTS) {
      await draw({ scheme: 'light', language: 'en', part, state: 'error' });
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('button, summary')]
          .map((element) => ({ html: element.outerHTML, rect: element.getBoundingClientRect() }))
          .filter(({ rect }) => rect.width < 24 || rect.height < 24)
          .map(({ html, rect }) => `${rect.width}×${rect.height} ${html}`),
      );
      expect(small).toEqual([]);
    }
    await page.close();
  });

  test('stand still for people who want less motion', async () => {
    const { page, draw } = await stage();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await draw({ scheme: 'light', language: 'en', part: 'pill', state: 'error' });
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .map((element) => getComputedStyle(element))
        .filter(({ transitionDuration, animationName }) => transitionDuration !== '0s' || animationName !== 'none')
        .map(({ transitionDuration }) => transitionDuration),
    );
    expect(moving).toEqual([]);
    await page.close();
  });

  test('have borders and signs of their own where colours are forced', async () => {
    const { page, draw } = await stage();
    await page.emulateMedia({ forcedColors: 'active' });
    const signs = new Set<string | null | undefined>();
    for (const state of STATES) {
      await draw({ scheme: 'light', language: 'en', part: 'pill', state });
      const seen = await page.evaluate(() => {
        const pill = document.querySelector('.pill');
        const outline = document.querySelector('.outline');
        return {
          border: pill && getComputedStyle(pill).borderTopWidth,
          stroke: outline && getComputedStyle(outline).stroke,
          shape: outline?.getAttribute('d'),
        };
      });
      expect(seen.border).not.toBe('0px');
      expect(seen.stroke).not.toBe('none');
      signs.add(seen.shape);
    }
    expect(signs.size).toBe(STATES.length);
    await page.close();
  });

  test('keep the words on their buttons where colours are forced', async () => {
    const { page, draw } = await stage();
    await page.emulateMedia({ forcedColors: 'active' });
    await draw({ scheme: 'light', language: 'en', part: 'card', state: 'error' });
    // Forced colours lay the window's own ground under all text, whatever a button's ground is.
    const lost = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('div'));
      probe.style.color = 'Canvas';
      const canvas = getComputedStyle(probe).color;
      return [...document.querySelectorAll('button, a, summary, p, h2')]
        .map((element) => ({ style: getComputedStyle(element), html: element.outerHTML }))
        .filter(({ style }) => style.color === canvas && style.forcedColorAdjust !== 'none')
        .map(({ html }) => html);
    });
    expect(lost).toEqual([]);
    await page.close();
  });
});
