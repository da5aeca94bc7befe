import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { check, compilePack, parsePack } from '../../../rules/index.ts';
import { PAGES } from '../../pages/pages.ts';
import type { Chromium } from '../harness/chromium.ts';
import { type Isolated, isolatedWorld } from '../harness/isolated.ts';
import type { Place, Texts } from './hand-in-page.ts';
import { PACK } from './pack.ts';
import { bringHand, nextStep, type Random, randomFrom, type Step, scriptFor, select, take } from './random-hand.ts';
import { type PageOf, pagesOf } from './runs.ts';
import { change } from './settings.ts';
import { useChromium } from './setup.ts';

const STEPS = process.env.LONG ? 2000 : 200;
const SEED = 11;
/** One step in so many is a hint that is taken. */
const HINTS = 8;
/** The word whose hint is taken, and what then stands there. */
const [TAKEN, BETTER] = ['users', 'people'];
/** How often the page is looked at for the card of a mark that is pointed at, and after the key that opens one. */
const [LOOKS, KEY_LOOKS] = [120, 20];
/** How often that key is pressed: a word that was just typed has to rest first. */
const TRIES = 8;

type Engine = PageOf<'fuzz'>;

/** Words that were put in place of others by a click, and where the caret was after that. */
interface Taken extends Place {
  text: string;
  caret: number | undefined;
}

/** A page with the extension, and our way to look into its card. */
interface Extended {
  name: Engine;
  page: Page;
  beside: Isolated;
  /** Where the draft has the word that hints are taken for, by what the engine says of it. */
  places(text: string): Place[];
}

/** Editors put what is typed within a second into one undo step: here time goes on between steps, and only then. */
function stopTime(): void {
  let now = 1_800_000_000_000;
  Date.now = () => now;
  window.passTime = () => {
    now += 5000;
  };
}

async function openWithHand(chromium: Chromium, name: Engine, where: Page): Promise<Page> {
  // From the start: an editor may keep the clock that it finds.
  await where.addInitScript(stopTime);
  const { page, editor } = await chromium.open(name, undefined, where);
  await bringHand(page, PAGES[name].editor);
  await editor.click();
  return page;
}

const settled = (page: Page) => page.evaluate(() => window.hand?.settled()) as Promise<Texts>;

/** Which words a hint is due for. Not each that looks like it: what is read as Dutch has none. */
function placesIn(source: string): Extended['places'] {
  const parsed = parsePack(source);
  if ('mistakes' in parsed) throw new Error('The pack has mistakes');
  const compiled = compilePack(parsed.pack);
  return (text) =>
    check(compiled, { text }).flatMap(({ found, start, end }) =>
      found === TAKEN && start !== undefined && end !== undefined ? { start, end } : [],
    );
}

/** Waits for the card of the word. @returns the middle of its button; null where it only offers to copy; nothing where no card comes */
const cardOn = ({ beside }: Extended, looks: number) =>
  beside.evaluate<{ x: number; y: number } | null | undefined>(
    `card.shows(' “${BETTER}”', 'Write “${BETTER}”', ${looks})`,
  );

/** Opens the card of a word as a person does: by pointing at its mark. */
async function pointAt(extended: Extended, place: Place) {
  const at = await extended.page.evaluate((it) => window.hand?.marked(it), place);
  if (!at) return undefined;
  await extended.page.mouse.move(at.x, at.y);
  return cardOn(extended, LOOKS);
}

/** The same in a text area, where nothing is marked: by the key, with the caret in the word. */
async function openIn(extended: Extended, { start }: Place) {
  for (let tried = 0; tried < TRIES; tried++) {
    const inside = start + 1 + (tried % 2);
    await select(extended.page, { start: inside, end: inside });
    await extended.page.keyboard.press('Alt+Enter');
    const button = await cardOn(extended, KEY_LOOKS);
    if (button !== undefined) return button;
    await extended.page.keyboard.press('Escape');
  }
  return undefined;
}

/** Takes a hint, if there is one that can be taken. */
async function takeHint(extended: Extended, { shown }: Texts, random: Random): Promise<Taken | undefined> {
  const { page, beside, name } = extended;
  const places = extended.places(shown);
  const place = places[random(100) % places.length];
  if (!place) return undefined;
  const { start, end } = place;
  const button = await (name === 'article-title' ? openIn : pointAt)(extended, place);
  if (button === undefined) throw new Error(`No card opens at ${start} in ${JSON.stringify(shown)}`);
  if (button) await page.mouse.click(button.x, button.y);
  else await page.keyboard.press('Escape');
  expect(await beside.evaluate('card.isGone()')).toBeUndefined();
  await page.mouse.move(2, 2);
  if (!button) return undefined;
  expect((await settled(page)).shown).toBe(`${shown.slice(0, start)}${BETTER}${shown.slice(end)}`);
  return { start, end, text: BETTER, caret: await page.evaluate(() => window.hand?.caret()) };
}

/** Wherever a node leaves the page, as a card does, Chrome ends what one undo takes back: so then on both sides. */
async function losesNode(page: Page): Promise<void> {
  await page.evaluate(() => {
    const node = document.createComment('');
    document.body.append(node);
    node.remove();
  });
}

/** Does by hand what a click on a hint did: select, write, and back to where the caret was. */
async function write(page: Page, { start, end, text, caret }: Taken): Promise<void> {
  await select(page, { start, end });
  await page.keyboard.insertText(text);
  await settled(page);
  if (caret !== undefined) await select(page, { start: caret, end: caret });
}

const describeStep = (at: number, step: Step | Taken, before: Texts) =>
  `step ${at}: ${JSON.stringify(step)} on ${JSON.stringify(before)}`;

describe.concurrent('a draft written at random', () => {
  const extended = useChromium();
  const without = useChromium({ extension: false });
  const engines = pagesOf('fuzz');
  /** One window of each browser for each engine. */
  const windows = new Map<Engine, [Page, Page]>();
  const places = placesIn(PACK);
  beforeAll(async () => {
    await change(extended(), { messages: true });
    for (const name of engines) {
      windows.set(name, await Promise.all([extended().newWindow(), without().newWindow()]));
    }
  });

  test.for(engines)(
    `is the same after each of ${STEPS} steps as without the extension: %s`,
    { timeout: 60_000 + STEPS * 6000 },
    async (name, { annotate }) => {
      const started = performance.now();
      const [window, other] = windows.get(name) ?? [];
      if (!window || !other) throw new Error('It has no window');
      const page = await openWithHand(extended(), name, window);
      const plain = await openWithHand(without(), name, other);
      const beside = await isolatedWorld(page, extended().extensionId);
      await beside.evaluate(await scriptFor('card-in-page.ts'));
      const extension = { name, page, beside, places };
      const random = randomFrom(SEED);
      let texts = await settled(page);
      let hints = 0;
      for (let at = 0; at < STEPS; at++) {
        const looks = random(HINTS) === 0;
        const taken = looks ? await takeHint(extension, texts, random) : undefined;
        if (taken) hints++;
        if (looks && !taken) await Promise.all([page, plain].map(losesNode));
        const step = taken ?? nextStep(random, texts.shown);
        // Side by side, so that nothing has to be remembered and a difference is told where it begins.
        if ('go' in step) await Promise.all([take(page, step), take(plain, step)]);
        else {
          await write(plain, step);
          await Promise.all([page, plain].map(losesNode));
        }
        const [now, expected] = await Promise.all([settled(page), settled(plain)]);
        expect(now, describeStep(at, step, texts)).toEqual(expected);
        texts = now;
      }
      await annotate(`${STEPS} steps, ${hints} hints taken, ${Math.round((performance.now() - started) / 1000)} s`);
      // Enough hints were taken to tell.
      expect(hints).toBeGreaterThan(STEPS / 40);
      expect(extended().errors()).toEqual([]);
      await Promise.all([page.close(), plain.close()]);
    },
  );
});
