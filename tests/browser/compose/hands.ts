import type { CDPSession, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { PageName } from '../../pages/pages.ts';
import type { Chromium } from '../harness/chromium.ts';
import { buttonOn, panelOn, type Seen } from '../harness/closed.ts';
import { middleOf, type, words } from './setup.ts';

/** What a person does with box, card and status, beyond typing. */

/** The draft in the editor's own model. */
export const draftIn = (page: Page): Promise<string | undefined> => page.evaluate(() => window.__editor?.text());

/** Opens a test page, types a draft and waits for its marks. The pointer is left where it is over nothing. */
export async function drafted(
  chromium: Chromium,
  name: PageName,
  text: string,
  marks: string[],
  query?: string,
): Promise<{ page: Page; editor: Locator }> {
  const opened = await chromium.open(name, query);
  await type(opened.editor, text);
  await opened.page.mouse.move(2, 2);
  await expect.poll(() => words(opened.page, name)).toEqual(marks);
  return opened;
}

/** Clicks on something in our closed root; throws where it is not there. */
export async function clickOn(page: Page, seen: Promise<Seen | undefined>): Promise<void> {
  const found = await seen;
  if (!found) throw new Error('There is nothing to click');
  await page.mouse.click(found.x, found.y);
}

/** Points at a marked word until its card is open. */
export async function hover(page: Page, word: string): Promise<void> {
  const { x, y } = await middleOf(page, word);
  await page.mouse.move(x, y);
  await expect.poll(() => panelOn(page)).toBeTruthy();
}

/** Points at a marked word and clicks a button of its card. */
export async function takeByHover(page: Page, word: string, button: string): Promise<void> {
  await hover(page, word);
  await expect.poll(() => buttonOn(page, button)).toBeTruthy();
  await clickOn(page, buttonOn(page, button));
}

/** Keeps a walk of `n` presses of one key short. */
export async function press(page: Page, key: string, n = 1): Promise<void> {
  for (let i = 0; i < n; i++) await page.keyboard.press(key);
}

export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const overlap = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Runs in the page, with the element as `this`. */
const RECT = `function () {
  const { left, top, right, bottom } = this.getBoundingClientRect();
  return this.checkVisibility({ visibilityProperty: true }) ? { left, top, right, bottom } : null;
}`;

interface DomNode {
  nodeId: number;
  shadowRootType?: string;
  shadowRoots?: DomNode[];
  children?: DomNode[];
}

/** The ids of all closed roots below a node of the protocol's tree. */
export function closedRoots(node: DomNode): number[] {
  const shadows = node.shadowRoots ?? [];
  const here = shadows.filter(({ shadowRootType }) => shadowRootType === 'closed').map(({ nodeId }) => nodeId);
  return [...here, ...[...shadows, ...(node.children ?? [])].flatMap(closedRoots)];
}

async function rectOf(session: CDPSession, nodeId: number): Promise<Rect | null> {
  const { object } = await session.send('DOM.resolveNode', { nodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: RECT,
    returnByValue: true,
  });
  return result.value;
}

/** Where each visible element stands that a selector finds in closed roots, in CSS pixels of the viewport. */
export async function rectsInClosed(page: Page, selector: string): Promise<Rect[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const rects: Rect[] = [];
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    for (const nodeId of closedRoots(root)) {
      const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId, selector });
      // What went away since it was found is nowhere.
      for (const each of nodeIds) {
        const rect = await rectOf(session, each).catch(() => null);
        if (rect) rects.push(rect);
      }
    }
    return rects;
  } finally {
    await session.detach();
  }
}
