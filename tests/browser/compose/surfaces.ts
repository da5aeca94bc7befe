import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { HATS, SURFACES, type Surface } from '../../../rules/types.ts';
import { type PageName, testPage } from '../../pages/pages.ts';
import type { Chromium } from '../harness/chromium.ts';
import { type Mark, marked } from '../harness/highlights.ts';
import { type PageOf, pagesOf } from './runs.ts';

/** The boxes of both sites whose words are underlined, each with what it is taken for. */
const TAKEN_FOR: Record<PageOf<'surfaces'>, Surface> = {
  x: 'post',
  'x-dialog': 'post',
  'x-quote': 'post',
  'x-community': 'post',
  'x-reply': 'reply',
  'x-reply-dialog': 'reply',
  'x-article': 'article',
  sdui: 'post',
  'sdui-repost': 'post',
  'sdui-tiptap2': 'post',
  'sdui-lexical': 'post',
  'sdui-comment': 'comment',
  // The new build has one box for both, and nothing in it tells them apart.
  'sdui-reply': 'comment',
  article: 'article',
  'article-announcement': 'post',
  legacy: 'post',
  'legacy-repost': 'post',
  'legacy-framed': 'post',
  'legacy-comment': 'comment',
  'legacy-reply': 'reply',
  admin: 'post',
};
export const BOXES = pagesOf('surfaces').map((name) => [name, TAKEN_FOR[name]] as const);

/** Each rule holds for one surface or hat alone, so that what is underlined tells which one a draft was checked for. */
const rule = (condition: string, value: string) => `
  - id: ${value}
    kind: wording
    severity: warning
    when: { ${condition}: [${value}] }
    message: { nl: "“{found}” kan gewoner.", en: "“{found}” can be plainer." }
    prefer: { ${value}woord: gewoon }
    examples: { hit: [Wat een ${value}woord], ok: [Wat een woord] }`;

/** A pack that tells surfaces and hats apart, and wants one tag in a thread. All names are invented. */
export const TELLING_PACK = `
format: 1
id: nl.peerdal.telling
version: 1
released: 2026-11-22
title: { nl: Sociale media bij Peerdal, en: Social media at Peerdal }
languages: [nl, en]
organisation:
  name: Peerdal
  accounts: [{ site: linkedin, handle: company/peerdal }, { site: x, handle: "@peerdal" }]
rules:${SURFACES.map((surface) => rule('surfaces', surface)).join('')}${HATS.map((hat) => rule('hats', hat)).join('')}
  - id: tag
    kind: require
    severity: suggestion
    any: ["#Peerdal"]
    offer: "#Peerdal"
    when: { sites: [x] }
    message: { nl: "Voeg {offer} toe.", en: "Add {offer}." }
    examples: { hit: [A day at work], ok: ["A day at work #Peerdal"] }
`;

/** Stands in for a draft about each surface, and one for each hat. */
export const SURFACE_WORDS = `We say ${SURFACES.map((surface) => `${surface}woord`).join(' and ')} today`;
export const HAT_WORDS = `We say ${HATS.map((hat) => `${hat}woord`).join(' and ')} today`;

/** The draft in the model of the editor, which may be in a frame. */
export async function draftOf(page: Page): Promise<string | undefined> {
  const texts = await Promise.all(page.frames().map((frame) => frame.evaluate(() => window.__editor?.text())));
  return texts.find((text) => text !== undefined);
}

/** What is underlined, also where the box is in a frame; in pixels of the whole page. */
export async function marksOn(page: Page, name: PageName): Promise<Mark[]> {
  const { frame: selector, editor } = testPage(name);
  if (!selector) return marked(page, editor);
  const element = await page.locator(selector).elementHandle();
  const frame = await element?.contentFrame();
  const box = await element?.boundingBox();
  if (!frame || !box) return [];
  return (await marked(frame, editor)).map((mark) => ({ ...mark, x: mark.x + box.x, y: mark.y + box.y }));
}

/** Opens a page, types, and waits until just these words are underlined. */
export async function written(
  chromium: Chromium,
  name: PageName,
  text: string,
  underlined: string[],
  query?: string,
): Promise<Page> {
  const { page, editor } = await chromium.open(name, query);
  await editor.click();
  await page.keyboard.type(text);
  await page.mouse.move(2, 2);
  await expectMarks(page, name, underlined);
  return page;
}

/** Waits until just these words are underlined. */
export async function expectMarks(page: Page, name: PageName, underlined: string[]): Promise<void> {
  const words = async () => (await marksOn(page, name)).map(({ text }) => text);
  await expect.poll(words, { timeout: 15_000 }).toEqual(underlined);
}
