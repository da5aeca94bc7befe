import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { PAGES } from '../../pages/pages.ts';
import type { Chromium } from '../harness/chromium.ts';
import { type Isolated, isolatedWorld } from '../harness/isolated.ts';
import type { MarkedWord, Texts } from './hand-in-page.ts';
import { nextStep, type Random, randomFrom, type Step, take } from './random-hand.ts';
import { type PageOf, pagesOf } from './runs.ts';
import { change } from './settings.ts';
import { useChromium } from './setup.ts';

const STEPS = Number(process.env.STEPS ?? (process.env.LONG ? 2000 : 200));
const SEED = Number(process.env.SEED ?? 11);
const ONLY = process.env.ONLY?.split(',');
/** One step in so many is a hint that is taken. */
const HINTS = 8;
/** How often the caret is set into a word of a text area until its card opens: a word that was just typed has to rest first. */
const TRIES = 6;

type Engine = PageOf<'fuzz'>;
/** Words that were put in place of others by a click, and where the caret was after that. */
interface Taken {
  start: number;
  end: number;
  text: string;
  caret: number | undefined;
}

/** A page with the extension, and how we look into its card. */
interface Extended {
  page: Page;
  beside: Isolated;
  name: Engine;
}

async function bundled(file: string): Promise<string> {
  const entryPoints = [`${import.meta.dirname}/${file}`];
  const { outputFiles } = await build({ entryPoints, bundle: true, write: false, format: 'iife', target: 'es2024' });
  return outputFiles[0]?.text ?? '';
}

async function openWithHand(chromium: Chromium, name: Engine): Promise<Page> {
  const { page, editor } = await chromium.open(name);
  await page.evaluate(await bundled('hand-in-page.ts'));
  await page.evaluate((selector) => {
    window.hand = window.makeHand?.(selector);
  }, PAGES[name].editor);
  await editor.click();
  return page;
}

const settled = (page: Page) => page.evaluate(() => window.hand?.settled()) as Promise<Texts>;
const noticed = (page: Page) => page.evaluate(() => window.hand?.noticed());

async function select(page: Page, start: number, end: number): Promise<void> {
  await page.evaluate(([from, to]) => window.hand?.select(from, to), [start, end] as const);
  await noticed(page);
}

type Button = { x: number; y: number } | null | undefined;
const cardWith = ({ beside }: Extended) => beside.evaluate<Button>(`card.shows('“people”', 'Write “people”')`);

/** Opens the card of one of the marked words by pointing at it. */
async function pointAt({ page, ...extended }: Extended, nth: number) {
  const at = await page.evaluate((n) => window.hand?.marked('users', n), nth);
  if (!at) return undefined;
  await page.mouse.move(at.x, at.y);
  return { ...at, button: await cardWith({ page, ...extended }) };
}

/** The same where nothing is marked: the caret rests in the word. */
async function restIn(extended: Extended, text: string, nth: number) {
  const places = [...text.matchAll(/(?<![\p{L}\p{N}_#@])users(?![\p{L}\p{N}_@])/gu)].map(({ index }) => index);
  const start = places[nth % places.length];
  if (start === undefined) return undefined;
  for (let n = 0; n < TRIES; n++) {
    await select(extended.page, start + 1 + (n % 3), start + 1 + (n % 3));
    const button = await cardWith(extended);
    if (button !== undefined) return { start, end: start + 'users'.length, button };
  }
  throw new Error(`No card opens at ${start} in ${JSON.stringify(text)}`);
}

/** Takes a hint, if one can be taken now. */
async function takeHint(extended: Extended, text: string, random: Random): Promise<Taken | undefined> {
  const { page, beside, name } = extended;
  const open = name === 'article-title' ? restIn(extended, text, random(99)) : pointAt(extended, random(99));
  const at = await open;
  if (!at) return undefined;
  if (at.button === undefined) throw new Error(`No card opens at ${at.start} in ${JSON.stringify(text)}`);
  const { button, start, end } = at;
  if (button) await page.mouse.click(button.x, button.y);
  else await page.keyboard.press('Escape');
  expect(await beside.evaluate('card.isGone()')).toBeUndefined();
  await page.mouse.move(2, 2);
  if (!button) return undefined;
  const { shown } = await settled(page);
  expect(shown).toBe(`${text.slice(0, start)}people${text.slice(end)}`);
  return { start, end, text: 'people', caret: await page.evaluate(() => window.hand?.caret()) };
}

/** Does by hand what a click on a hint did. */
async function write(page: Page, { start, end, text, caret }: Taken): Promise<void> {
  await select(page, start, end);
  await page.keyboard.insertText(text);
  await settled(page);
  if (caret !== undefined) await select(page, caret, caret);
}

const describeStep = (at: number, step: Step | Taken) => `step ${at}: ${JSON.stringify(step)}`;

describe.concurrent('a draft written at random', () => {
  const extended = useChromium();
  const without = useChromium({ extension: false });
  beforeAll(() => change(extended(), { messages: true }));

  test.for(pagesOf('fuzz').filter((name) => !ONLY || ONLY.includes(name)))(
    `is the same after each of ${STEPS} steps as without the extension: %s`,
    { timeout: 60_000 + STEPS * 6000 },
    async (name, { annotate }) => {
      const started = performance.now();
      const page = await openWithHand(extended(), name);
      const plain = await openWithHand(without(), name);
      const beside = await isolatedWorld(page, extended().extensionId);
      await beside.evaluate(await bundled('card-in-page.ts'));
      const random = randomFrom(SEED);
      let texts: Texts = { model: '', shown: '' };
      let hints = 0;
      for (let at = 0; at < STEPS; at++) {
        const taken = random(HINTS) === 0 ? await takeHint({ page, beside, name }, texts.shown, random) : undefined;
        const step = taken ?? nextStep(random, texts.shown);
        if (taken) hints++;
        if ('go' in step) await Promise.all([take(page, step), take(plain, step)]);
        else await write(plain, step);
        const [now, expected] = await Promise.all([settled(page), settled(plain)]);
        expect(now, describeStep(at, step)).toEqual(expected);
        texts = now;
      }
      await annotate(`${STEPS} steps, ${hints} hints taken, ${Math.round(performance.now() - started)} ms`);
      // Enough hints were taken to tell.
      expect(hints).toBeGreaterThan(STEPS / 40);
      expect(extended().errors()).toEqual([]);
      await Promise.all([page.close(), plain.close()]);
    },
  );
});
