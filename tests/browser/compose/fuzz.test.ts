import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PAGES } from '../../pages/pages.ts';
import { type Chromium, openChromium } from '../harness/chromium.ts';
import { buttonOn, panelOn } from '../harness/closed.ts';
import { marked } from '../harness/highlights.ts';
import { draftIn } from './hands.ts';
import { PACK, take as takePack } from './pack.ts';
import { nextStep, randomFrom, type Step, take } from './random-hand.ts';
import { type PageOf, pagesOf } from './runs.ts';
import { change } from './settings.ts';
import { EXTENSION } from './setup.ts';

const STEPS = process.env.LONG ? 2000 : 200;
type Engine = PageOf<'fuzz'>;
/** As many at once: most of the time is waiting for an editor to notice. */
const AT_ONCE = 4;
const GROUPS = Array.from({ length: Math.ceil(pagesOf('fuzz').length / AT_ONCE) }, (_, at) =>
  pagesOf('fuzz').slice(at * AT_ONCE, (at + 1) * AT_ONCE),
);
/** After this long, in ms, a word in which the caret rests is checked. */
const RESTS = 1500;
/** A draft that is not at rest after so many frames is gone, or never will be. */
const FRAMES = 1000;
/** Long enough for many browsers beside each other. */
const PATIENCE = { timeout: 60_000 };
/** One step in so many is a hint that is taken. */
const HINTS = 8;

/** What was done, and what stood in the editor's model after it. */
interface Done {
  step: Step | { start: number; end: number; text: string };
  text: string;
}

declare global {
  interface Window {
    now: number;
    select?(selector: string, start: number, end: number): Promise<void>;
  }
}

/** Editors put what is typed within a second into one undo step: here time goes on between steps, and only then. */
function stopTime(): void {
  window.now = 1_800_000_000_000;
  Date.now = () => window.now;
}

const passTime = (page: Page) =>
  page.evaluate(() => {
    window.now += 5000;
  });

/** The draft, once two frames have the same. */
async function settled(page: Page): Promise<string> {
  let last: string | undefined;
  for (let frame = 0; frame < FRAMES; frame++) {
    const now = await page.evaluate(
      () =>
        new Promise<string | undefined>((resolve) =>
          requestAnimationFrame(() => setTimeout(() => resolve(window.__editor?.text()))),
        ),
    );
    if (now !== undefined && now === last) return now;
    last = now;
  }
  throw new Error(`The draft does not settle: ${JSON.stringify(last)}`);
}

/**
 * Opens the card of a word as a person does: by pointing at its mark, or in a text area, which has none, by the key.
 * @returns where the word stands, if there is one
 */
async function openHint(page: Page, name: Engine, draft: string): Promise<{ start: number; end: number } | undefined> {
  if (name === 'article-title') {
    const start = draft.search(/\busers\b/);
    if (start < 0) return undefined;
    await page.locator(PAGES[name].editor).evaluate((area: HTMLTextAreaElement, at) => {
      area.setSelectionRange(at, at);
    }, start + 2);
    await page.waitForTimeout(RESTS);
    await page.keyboard.press('Alt+Enter');
    return { start, end: start + 'users'.length };
  }
  const mark = (await marked(page, PAGES[name].editor)).find(({ text }) => text === 'users');
  if (!mark) return undefined;
  await page.mouse.move(mark.x, mark.y);
  return { start: mark.start, end: mark.start + mark.text.length };
}

/** Takes a hint, if one can be taken now. @returns where it was and what it put there */
async function takeHint(page: Page, name: Engine) {
  const before = (await draftIn(page)) ?? '';
  const at = await openHint(page, name, before);
  if (!at) return undefined;
  await expect.poll(async () => (await panelOn(page))?.text, PATIENCE).toMatch(/ “people”/);
  const button = await buttonOn(page, 'Write “people”');
  if (button) {
    await page.mouse.click(button.x, button.y);
    await expect.poll(() => draftIn(page), PATIENCE).toBe(`${before.slice(0, at.start)}people${before.slice(at.end)}`);
  } else await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  await expect.poll(() => panelOn(page), PATIENCE).toBeUndefined();
  return button && { ...at, text: 'people' };
}

/** Writes at random with the extension, taking hints. @returns all that was done */
async function write(chromium: Chromium, name: Engine, seed: number): Promise<Done[]> {
  const { page, editor } = await chromium.open(name);
  await editor.click();
  const random = randomFrom(seed);
  const done: Done[] = [];
  for (let text = ''; done.length < STEPS; ) {
    await passTime(page);
    const hint = random(HINTS) === 0 ? await takeHint(page, name) : undefined;
    const step = hint ?? nextStep(random, text);
    if ('go' in step) await take(page, step, 0);
    text = await settled(page);
    done.push({ step, text });
  }
  await page.close();
  return done;
}

/** Does the same by hand in a browser without it. */
async function repeat(chromium: Chromium, name: Engine, done: readonly Done[], script: string) {
  const { page, editor } = await chromium.open(name);
  await page.evaluate(script);
  await editor.click();
  for (const [at, { step, text }] of done.entries()) {
    await passTime(page);
    if ('go' in step) await take(page, step, 0);
    else {
      await page.evaluate(([selector, start, end]) => window.select?.(selector, start, end), [
        PAGES[name].editor,
        step.start,
        step.end,
      ] as const);
      await page.keyboard.insertText(step.text);
    }
    await expect.poll(() => settled(page), { ...PATIENCE, message: `step ${at}: ${JSON.stringify(step)}` }).toBe(text);
  }
  await page.close();
}

/** Selects a span of the draft and waits until the editor knows. */
const SELECT = `
import { fieldOf } from './entrypoints/compose.content/field.ts';

globalThis.select = async (selector, start, end) => {
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  const [editor] = roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  const field = fieldOf(editor);
  field.select(field.read(), start, end);
  await new Promise((resolve) => setTimeout(resolve, 100));
};
`;

async function selectScript(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: SELECT, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
  });
  return outputFiles[0]?.text ?? '';
}

/** Writes and repeats in two browsers of its own. @returns how many hints were taken */
async function compare(name: Engine, script: string): Promise<number> {
  const extended = await openChromium({ extension: EXTENSION });
  const without = await openChromium({ extension: false });
  try {
    for (const { context } of [extended, without]) await context.addInitScript(stopTime);
    await takePack(extended, PACK);
    await change(extended, { messages: true });
    const done = await write(extended, name, 11);
    await repeat(without, name, done, script);
    expect(extended.errors()).toEqual([]);
    return done.filter(({ step }) => 'text' in step).length;
  } finally {
    await Promise.all([extended.close(), without.close()]);
  }
}

test.for(GROUPS.map((engines) => ({ engines, names: engines.join(', ') })))(
  `in $names, a draft written at random is the same after each of ${STEPS} steps as without the extension`,
  { timeout: 60_000 + STEPS * 6000 },
  async ({ engines }, { annotate }) => {
    const script = await selectScript();
    const runs = await Promise.allSettled(engines.map((name) => compare(name, script)));
    const taken = runs.map((run, at) => [engines[at], run.status === 'fulfilled' ? run.value : String(run.reason)]);
    await annotate(`${STEPS} steps, hints taken: ${taken.join(' ')}`);
    // Enough hints were taken to tell.
    expect(taken.filter(([, hints]) => !(Number(hints) > STEPS / 40))).toEqual([]);
  },
);
