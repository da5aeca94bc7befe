import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { check, compilePack, parsePack } from '../../../rules/index.ts';
import { PAGES } from '../../pages/pages.ts';
import { draftIn } from './hands.ts';
import { PACK } from './pack.ts';
import { bringHand, nextStep, randomFrom, take } from './random-hand.ts';
import { EDITORS, useChromium, words } from './setup.ts';

/** How many edits, and how fast: twenty keys a second. */
const STEPS = process.env.LONG ? 600 : 40;
const PACE = 50;

/** A mark as it stood in a frame: its line of the draft, and where in that. */
interface Mark {
  line: string;
  start: number;
  text: string;
}

interface Seen {
  /** Frames that were looked at, and marks in all of them. */
  frames: number;
  marks: number;
  /** Each mark that was seen, as JSON. */
  kinds: Set<string>;
}

declare global {
  interface Window {
    seenFrames?: Seen;
  }
}

/** From now on looks at every mark in every frame, right before it is painted. Runs in the page, so it carries all it needs. */
function watch(): void {
  const seen: Seen = { frames: 0, marks: 0, kinds: new Set() };
  window.seenFrames = seen;
  const lineOf = (node: Node) =>
    (node instanceof Element ? node : node.parentElement)?.closest('[data-block="true"], p') ?? node;

  function look(range: AbstractRange): Mark {
    const line = lineOf(range.startContainer);
    const before = new Range();
    before.setStart(line, 0);
    before.setEnd(range.startContainer, range.startOffset);
    const marked = new Range();
    marked.setStart(range.startContainer, range.startOffset);
    marked.setEnd(range.endContainer, range.endOffset);
    return { line: line.textContent ?? '', start: before.toString().length, text: marked.toString() };
  }
  function frame(): void {
    seen.frames++;
    for (const highlight of CSS.highlights.values()) {
      for (const range of highlight) {
        seen.marks++;
        seen.kinds.add(JSON.stringify(look(range)));
      }
    }
    requestAnimationFrame(frame);
  }
  requestAnimationFrame(frame);
}

const parsed = parsePack(PACK);
if (!('pack' in parsed)) throw new Error('The test pack is broken');
const compiled = compilePack(parsed.pack);

/** What was seen, with the marks that no rule would put where they were. */
async function seenOn(page: Page) {
  const seen = await page.evaluate(() => {
    const { frames = 0, marks = 0, kinds = [] } = window.seenFrames ?? {};
    return { frames, marks, kinds: [...kinds] };
  });
  const wrong = seen.kinds.filter((kind) => {
    const { line, start, text } = JSON.parse(kind) as Mark;
    return !check(compiled, { text: line }).some((hint) => hint.start === start && hint.found === text);
  });
  return { ...seen, wrong };
}

describe.each(EDITORS)('at twenty keys a second in %s', (name) => {
  const chromium = useChromium();

  test(`no frame of ${STEPS} edits shows a mark on anything but a word that is to be marked`, {
    timeout: 60_000 + STEPS * 3000,
  }, async () => {
    const { page, editor } = await chromium().open(name);
    const random = randomFrom(7);
    await bringHand(page, PAGES[name].editor);
    await editor.click();
    await page.evaluate(watch);
    for (let step = 0; step < STEPS; step++) await take(page, nextStep(random, (await draftIn(page)) ?? ''), PACE);
    const seen = await seenOn(page);
    expect(seen.wrong).toEqual([]);
    // Enough was there to go wrong.
    expect(seen.marks).toBeGreaterThan(STEPS);
    expect(seen.frames).toBeGreaterThan(STEPS);
    expect(chromium().errors()).toEqual([]);
    await page.close();
  });

  test('a mark that a page moves off its word would be seen', async () => {
    const { page, editor } = await chromium().open(name);
    await editor.click();
    await page.evaluate(watch);
    await page.keyboard.type('We saw users here ');
    await expect.poll(() => words(page, name)).toEqual(['users']);
    await page.evaluate((selector) => {
      const editor = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])]
        .flatMap((root) => [...root.querySelectorAll(selector)])
        .at(0);
      const text = editor && document.createTreeWalker(editor, NodeFilter.SHOW_TEXT).nextNode();
      const [highlight] = [...CSS.highlights.values()].filter(({ size }) => size > 0);
      if (text)
        highlight?.add(new StaticRange({ startContainer: text, startOffset: 2, endContainer: text, endOffset: 4 }));
    }, PAGES[name].editor);
    await expect.poll(async () => (await seenOn(page)).wrong.length).toBeGreaterThan(0);
    await page.close();
  });
});
