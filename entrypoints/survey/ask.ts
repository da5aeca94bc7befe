/** Asks a tab, from one of our own pages. */

import { browser } from 'wxt/browser';
import type { BoxFound } from '../../components/self-check/types.ts';
import type { SiteRow } from '../../rules/types.ts';
import type {} from './index.ts';

const FILE = '/survey.js';

/** Whether the person is in a box of this tab that we do not know, and that can be checked. Never rejects. */
export async function isStrange(tabId: number): Promise<boolean> {
  const target = await arrive(tabId).catch(() => undefined);
  if (!target) return false;
  const answers = await browser.scripting
    .executeScript({ target, func: () => globalThis.survey?.strange() })
    .catch(() => []);
  return answers.some(({ result }) => result === true);
}

/** Has that box checked, until it is gone. Never rejects. @returns whether it is checked now */
export async function checkOnce(tabId: number): Promise<boolean> {
  const target = await arrive(tabId).catch(() => undefined);
  if (!target) return false;
  const answers = await browser.scripting
    .executeScript({ target, func: () => globalThis.survey?.check() })
    .catch(() => []);
  return answers.some(({ result }) => result === true);
}

/** What each frame of a tab finds of the boxes of its site. Rejects where the tab is gone, or is on another site. */
export async function boxesIn(tabId: number, rows: readonly SiteRow[]): Promise<BoxFound[][]> {
  const target = await arrive(tabId);
  const answers = await browser.scripting.executeScript({
    target,
    func: (brought: readonly SiteRow[]) => globalThis.survey?.boxes(brought),
    args: [rows],
  });
  return answers.flatMap(({ result }) => (result && result.length > 0 ? [result] : []));
}

async function arrive(tabId: number) {
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({ target, files: [FILE] });
  return target;
}
