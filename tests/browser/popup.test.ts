import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Book } from '../../rules/types.ts';
import { BOOK } from '../unit/components/fixture.ts';
import { type Chromium, openChromium } from './harness/chromium.ts';
import { LOOKS } from './harness/looks.ts';
import { expectReference } from './harness/reference.ts';
import { type Scene, showPopup } from './popup/stage.ts';
import { PICTURED, READY, STATES } from './popup/states.ts';

let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  chromium = await openChromium({ extension: '.output/chrome-mv3', locale: 'nl-NL' });
  // The first start puts the starter pack in force; from then on the scenes' own packs stay.
  page = await chromium.popup();
  await page.getByText('startpakket').waitFor();
  await page.close();
});
afterAll(async () => {
  expect(chromium.errors()).toEqual([]);
  expect(chromium.requests()).toEqual([]);
  await chromium.close();
});
afterEach(() => page.close());

async function show(scene: Scene): Promise<void> {
  page = await showPopup(chromium, scene);
}

const search = () => page.getByRole('textbox');
const rows = () => page.locator('.rows:visible button');
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
      await page.locator('.state-mark').waitFor();
      await act?.(page, language);
      await page.getByText(says[language]).first().waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await tooWide()).toBe(false);
      const picture = `popup-${name}-${language}-${scheme}`;
      if (PICTURED.includes(name)) await expectReference(page, picture, 'in-sight');
      else await page.screenshot({ path: `screenshots/${picture}.png` });
      await expectAccessible();
    });
  }
});

test('search finds without accents, with a typing error, by the other language, and marks what it found', async () => {
  await show({ ...READY, language: 'nl' });
  await search().fill('prive');
  expect(await rows().first().locator('mark').allTextContents()).toContain('Privé');
  await search().fill('vertrouwlijke');
  expect(await rows().first().locator('mark').first().textContent()).toBe('Vertrouwelijke');
  await search().fill('consent');
  await page.getByRole('status').getByText('1 richtlijn gevonden').waitFor();
  expect(await rows().first().textContent()).toContain('Foto’s en toestemming');
  await page.getByRole('button', { name: 'Wissen' }).click();
  expect(await page.getByRole('tab').count()).toBe(3);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
});

test('the language changes at once and is there next time', async () => {
  await show({ ...READY, language: 'auto' });
  await page.getByText('Vraag het aan', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'EN, English' }).click();
  await page.getByText('Whom to ask').waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.reload();
  await page.getByText('Whom to ask').waitFor();
  expect(await page.getByRole('button', { name: 'EN, English' }).getAttribute('aria-pressed')).toBe('true');
});

test('a language that the organisation chose is spoken, and cannot be changed here', async () => {
  await show({ ...READY, language: 'nl', policyLanguage: 'en' });
  await page.getByText('Whom to ask').waitFor();
  expect(await page.getByRole('button', { name: 'NL, Nederlands' }).count()).toBe(0);
});

test('a tip fits the site, leads to its guideline, and another one is a click away', async () => {
  const tips = new Set<string>();
  await show({ ...READY, language: 'en', url: 'https://x.com/home', answer: { boxes: 1, hints: 0, site: 'x' } });
  for (let click = 0; click < 4; click++) {
    tips.add((await page.locator('.tip-text').textContent()) ?? '');
    await page.getByRole('button', { name: 'Another tip' }).click();
  }
  expect([...tips].map((tip) => tip.split(' ')[0]).sort()).toEqual(['Describe', 'One', 'Write']);
  const more = page.getByRole('button', { name: 'Read the guideline' });
  while ((await more.count()) === 0) await page.getByRole('button', { name: 'Another tip' }).click();
  await more.click();
  await page.getByRole('heading', { name: 'Our tone of voice' }).waitFor();
});

test('a pack that arrives while the popup is open is shown', async () => {
  await show({ background: 'silent' });
  await page.getByRole('status').getByText('zetten je richtlijnen klaar').waitFor();
  const other = await showPopup(chromium, READY);
  await other.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set(items: object): void } } } };
    chrome.storage.local.set({ pack: { id: 'nl.veldkers.social', version: Date.now() } });
  });
  await page.getByRole('heading', { name: 'Veldkers' }).waitFor();
  await other.close();
});

test.each(['x', 'sdui', 'legacy'] as const)(
  'on a real page (%s), it tells of the box once somebody writes in it',
  async (name) => {
    const { page: site, editor } = await chromium.open(name);
    await editor.click();
    await site.keyboard.type('Een fijne dag ');
    page = await chromium.popup(site);
    await page.locator('.status-title', { hasText: '1 tekstvak' }).waitFor();
    await site.close();
  },
);

test('on a real page where nobody writes yet, it says where to click; a tab of its own is told which page', async () => {
  const site = await chromium.context.newPage();
  await site.goto('https://x.com/home');
  page = await chromium.popup(site);
  await page.getByText(/Klik in het vak|Click in the box/).waitFor();
  await site.close();
  await page.reload();
  await page.getByText(/Uit op deze pagina|Off on this page/).waitFor();
  const other = await chromium.context.newPage();
  await other.goto('https://x.com/home');
  const worker = await chromium.worker();
  const id = await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(about: object): Promise<{ id: number }[]> } };
    };
    return (await chrome.tabs.query({ url: 'https://x.com/*' }))[0]?.id;
  });
  await page.goto(`${page.url()}?tab=${id}`);
  await page.getByText(/Klik in het vak|Click in the box/).waitFor();
  await other.close();
});

/** Runs in the page: each title that the page's state had, from the first picture on. */
function hearTitles(): void {
  const titles: string[] = [];
  Object.assign(globalThis, { titles });
  new MutationObserver(() => {
    const title = document.querySelector('.status-title')?.textContent;
    if (title && title !== titles.at(-1)) titles.push(title);
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

test('a box that we do not know is told in the first picture: nothing moves later', async () => {
  const answer = { boxes: 0, hints: 0, site: 'linkedin', reason: 'no-box' } as const;
  await show({ ...READY, language: 'en', answer, strange: true });
  await page.addInitScript(hearTitles);
  await page.reload();
  await page.getByRole('button', { name: 'Check this box' }).waitFor();
  expect(await page.evaluate(() => (globalThis as unknown as { titles: string[] }).titles)).toEqual([
    'No hints in this box',
  ]);
});

test('a warning moves nothing, and the details are a click away', async () => {
  const place = async (problem?: { code: string }) => {
    await show({ ...READY, language: 'nl', ...(problem && { problem }) });
    await page.getByText('door jou toegevoegd').waitFor();
    return await page.locator('footer').boundingBox();
  };
  const before = await place();
  await page.close();
  expect(await place({ code: 'http' })).toEqual(before);
  const options = chromium.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByText('20 regels, 1.204 namen').waitFor();
  await page.getByRole('button', { name: 'Instellingen' }).click();
  expect((await options).url()).toBe(page.url().replace('popup', 'options'));
  await (await options).close();
});

test('a pack that does not come is not waited for in silence', async () => {
  await show({ language: 'en', background: 'silent' });
  await page.clock.install();
  await page.reload();
  await page.getByText('Getting your guidelines ready').waitFor();
  await page.clock.fastForward(11_000);
  await page.getByText('Close this window and open it again.').waitFor();
});

test('where storage gives nothing, the background tells from memory', async () => {
  await show({ brokenStorage: true, language: 'en' });
  await page.getByRole('heading', { name: 'Guidelines' }).waitFor();
  await page.getByText('Starter pack').first().waitFor();
});

const hostile = (body: string): Book => ({
  ...BOOK,
  guidelines: [{ id: 'hostile', perspective: 'person', title: 'Hostile', body, do: ['<b>x</b>'], dont: [] }],
});

test('Markdown that means harm is text, and links open on their own', async () => {
  const body = [
    '<img src="x" onerror="document.title = `taken`">',
    '<script>document.title = "taken"</script>',
    '[one](javascript:document.title="taken") [two](data:text/html,x) [three](https://veldkers.example/a)',
    '![a picture](https://veldkers.example/seen.png)',
  ].join('\n\n');
  await show({ ...READY, book: hostile(body) });
  await page.getByRole('button', { name: 'Hostile' }).click();
  await page.getByText('<script>document.title').waitFor();
  expect(await page.locator('.guideline :is(img, script, b)').count()).toBe(0);
  const links = page.locator('.guideline a:not(.head a)');
  expect(await links.allTextContents()).toEqual(['three']);
  expect(await links.first().getAttribute('rel')).toBe('noopener noreferrer');
  expect(await links.first().getAttribute('target')).toBe('_blank');
  expect(await page.title()).toBe('Pre-Post Checker');
});

test('500 guidelines and one of 20,000 characters can be read and searched, also on a narrow screen', async () => {
  const many: Book = {
    ...BOOK,
    guidelines: Array.from({ length: 500 }, (_, at) => ({
      id: `g${at}`,
      perspective: (['organisation', 'project', 'person'] as const)[at % 3] ?? 'person',
      title: `Guideline ${at} ${'Verantwoordelijkheidsgevoel'.repeat(at === 0 ? 6 : 1)}`,
      body: at === 0 ? 'Lorem **ipsum** dolor sit amet.\n\n'.repeat(600) : `Something about subject${at}.`,
      do: [],
      dont: [],
    })),
  };
  await show({ ...READY, book: many, language: 'en', size: { width: 320, height: 600 } });
  await rows().nth(166).waitFor();
  expect(await rows().count()).toBe(167);
  expect(await tooWide()).toBe(false);
  await search().fill('subject499');
  await page
    .getByRole('status')
    .getByText(/guidelines? found/)
    .waitFor();
  expect(await rows().first().textContent()).toContain('Guideline 499');
  await search().fill('guideline');
  await page.getByText('500 guidelines found. These 30 fit best.').waitFor();
  await search().fill('ipsum');
  await rows().first().click();
  await page.getByRole('heading', { name: 'Guideline 0' }).waitFor();
  expect(await tooWide()).toBe(false);
});

test.each([320, 200])('enlarged, at %i px wide, nothing sticks out', async (width) => {
  await show({ ...READY, language: 'nl', size: { width, height: 300 } });
  await page.getByText('2 hints').waitFor();
  expect(await tooWide()).toBe(false);
});
