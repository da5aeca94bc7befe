import type { FrameLocator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type PageName, testPage } from '../../pages/pages.ts';
import type { Chromium } from '../harness/chromium.ts';
import { type Seen, seenInClosed } from '../harness/closed.ts';
import { clickOn, drafted } from './hands.ts';

/** What a person does with a Post button and with the question before a post. */

/** The Post button of each page, beside the three that every test runs on. */
export const POST = {
  x: '[data-testid="tweetButtonInline"]',
  'x-dialog': '[role="dialog"] [data-testid="tweetButton"]',
  'x-quote': '[role="dialog"] [data-testid="tweetButton"]',
  'x-reply-dialog': '[role="dialog"] [data-testid="tweetButton"]',
  'x-reply': '[data-testid="tweetButtonInline"]',
  'x-community': '[data-testid^="tweetButton"]',
  sdui: 'dialog button.post',
  'sdui-repost': 'dialog button.post',
  'sdui-tiptap2': 'dialog button.post',
  'sdui-lexical': 'dialog button.post',
  'sdui-comment': '[componentkey="commentButtonSection-first"] button',
  'sdui-reply': '[componentkey="commentButtonSection-second"] button',
  legacy: 'button.share-actions__primary-action',
  'legacy-repost': 'button.share-actions__primary-action',
  'legacy-framed': 'button.share-actions__primary-action',
  'legacy-comment': 'button.comments-comment-box__submit-button',
  'legacy-reply': 'button.comments-comment-box__submit-button--cr',
  admin: '[role="dialog"] button.share-actions__primary-action',
} as const satisfies Partial<Record<PageName, string>>;
export type GatePage = keyof typeof POST;

/** The page, or the frame in it that has the box. */
function around(page: Page, name: GatePage): Page | FrameLocator {
  const { frame } = testPage(name);
  return frame ? page.frameLocator(frame) : page;
}

/** Every event that a press on a button consists of. */
const GESTURE = ['pointer', 'mouse', 'touch', 'key', 'click'] as const;

/** What the page has posted, in itself and in its frames. */
export async function posts(page: Page): Promise<string[]> {
  const all = await Promise.all(page.frames().map((frame) => frame.evaluate(() => window.__posts ?? [])));
  return all.flat();
}

/** The question, while it is on the screen. */
export const questionOn = async (page: Page): Promise<Seen | undefined> =>
  (await seenInClosed(page, 'dialog[open] .gate'))[0];

/** What is said after the person chose to post anyway. */
export const saidAfter = async (page: Page): Promise<string | undefined> =>
  (await seenInClosed(page, '[role="status"]:popover-open'))[0]?.text;

/** Waits for the question and clicks one of its two buttons. */
export async function answer(page: Page, name: 'Go back' | 'Post anyway'): Promise<void> {
  await expect.poll(() => questionOn(page)).toBeTruthy();
  const buttons = await seenInClosed(page, '.way');
  const button = buttons.find(({ text }) => text === name);
  await clickOn(page, Promise.resolve(button));
  await expect.poll(() => questionOn(page)).toBeUndefined();
}

/** Where the Post button is, in the page's pixels. */
export async function postAt(page: Page, name: GatePage): Promise<{ x: number; y: number }> {
  const button = around(page, name).locator(POST[name]);
  await button.scrollIntoViewIfNeeded();
  const rect = await button.boundingBox();
  if (!rect) throw new Error('There is no Post button');
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
}

export async function clickPost(page: Page, name: GatePage): Promise<void> {
  const { x, y } = await postAt(page, name);
  await page.mouse.click(x, y);
}

/** Touches the Post button with a finger, as the browser sees it. */
export async function tapPost(page: Page, name: GatePage): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const point = await postAt(page, name);
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  } finally {
    await cdp.detach();
  }
}

/** Writes down, from now on, which events of a press reach the page's own listeners on its Post button. */
export async function hearPresses(page: Page, name: GatePage): Promise<void> {
  await page.locator(POST[name]).evaluate((button, kinds) => {
    const heard: string[] = [];
    Object.assign(window, { heardPresses: heard });
    const names = Object.keys(Window.prototype).concat(Object.keys(HTMLElement.prototype), Object.keys(window));
    const types = new Set(names.filter((name) => name.startsWith('on')).map((name) => name.slice(2)));
    for (const type of [...types, 'touchstart', 'touchend']) {
      const isPart = kinds.some((kind) => type.startsWith(kind)) && !/move|over|enter|leave|out|rawupdate/.test(type);
      if (isPart)
        window.addEventListener(type, (event) => event.composedPath().includes(button) && heard.push(type), true);
    }
  }, GESTURE);
}

export const heardPresses = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...new Set((window as unknown as { heardPresses: string[] }).heardPresses)].sort());

/** A draft with its errors marked, ready to be posted. */
export async function ready(chromium: Chromium, name: GatePage, text = 'We met Tolbrug today', marks = ['Tolbrug']) {
  const opened = await drafted(chromium, name, text, marks);
  return { ...opened, text };
}
