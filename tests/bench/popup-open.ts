import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Chromium, openChromium } from '../browser/harness/chromium.ts';
import { type Opened, openHelper, openInToolbar } from '../browser/harness/toolbar.ts';
import { stopWorker } from '../browser/harness/worker.ts';
import { answer, testPage } from '../pages/pages.ts';
import { takePack } from '../tools/demo/take.ts';
import { median } from './figures.ts';

/**
 * From the start of a page in the toolbar's popup to its whole picture, in milliseconds. The window is the browser's, and
 * begins before.
 */
export interface OpenFigure {
  page: 'popup' | 'one line of text';
  worker: 'cold' | 'warm';
  samples: number;
  /** Until the picture was painted; of the popup, with guidelines, checklist and all. */
  shown: { median: number; longest: number };
  /** How much moved by itself in the second after, at worst: the sum of layout shifts, 0 is nothing. */
  moved: number;
}

const SAMPLES = 20;
/** Milliseconds in which what moves late would have moved. */
const STAYS = 1_300;
/** A whole pack, with guidelines, tips and contacts. */
const PACK = 'rules/packs/demo.yaml';
const DRAFT = 'Op bezoek, en het was geweldig!!! ';
/** What any page of an extension takes. */
const LINE = 'line.html';
const LINE_HTML = '<!doctype html><meta charset="utf-8"><title>A line</title><p>One line of text.</p>\n';

/** What is opened, in turns, so that a machine that is busy for a while is so for all of them. */
const TURNS = [
  { page: 'popup', worker: 'cold', file: 'popup.html' },
  { page: 'popup', worker: 'warm', file: 'popup.html' },
  { page: 'one line of text', worker: 'warm', file: LINE },
] as const;

/** A page of X with a draft. It alone is answered by us: in a browser that asks us for every file, ours wait for that, too. */
async function openSite({ context }: Chromium): Promise<Page> {
  const site = await context.newPage();
  await site.route(/^https:/, async (route) => {
    const found = await answer(route.request().url());
    await route.fulfill(found ?? { status: 404, body: '' });
  });
  const { address, editor } = testPage('x');
  await site.goto(address);
  await site.locator(editor).click();
  await site.keyboard.type(DRAFT);
  return site;
}

/** Measures how long the popup takes to show a draft's checklist and the guidelines, with the background stopped and running. */
export async function measureOpen(extension: string): Promise<OpenFigure[]> {
  const copy = mkdtempSync(join(tmpdir(), 'popup-open-'));
  cpSync(extension, copy, { recursive: true });
  writeFileSync(join(copy, LINE), LINE_HTML);
  const chromium = await openChromium({ extension: copy, sites: false });
  try {
    await takePack(chromium, PACK);
    const site = await openSite(chromium);
    const helper = await openHelper(chromium, LINE);
    await site.bringToFront();
    return await measureIn(chromium, helper);
  } finally {
    await chromium.close();
    rmSync(copy, { recursive: true, force: true });
  }
}

async function measureIn(chromium: Chromium, helper: Page): Promise<OpenFigure[]> {
  const turns = TURNS.map((turn) => ({ ...turn, opened: [] as Opened[] }));
  for (let at = 0; at < SAMPLES; at++) {
    for (const { worker, file, opened } of turns) {
      if (worker === 'cold') await stopWorker(chromium);
      opened.push(await openInToolbar(helper, file, STAYS));
    }
  }
  return turns.map(({ page, worker, opened }) => {
    const times = opened.map(({ shown }) => shown);
    return {
      page,
      worker,
      samples: SAMPLES,
      shown: { median: median(times), longest: Math.max(...times) },
      moved: Math.max(...opened.map(({ moved }) => moved)),
    };
  });
}
