import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import type { Place } from './hand-in-page.ts';

/** A hand that writes at random, the same way each time for the same seed. */

/** Words that are marked, words that nearly are, and what editors find hard. */
const WORDS = [
  'users ',
  ' users ',
  ' users ',
  ' our users ',
  ' Tolbrug ',
  'synergy ',
  'our coffee ',
  'userspace ',
  'Tol',
  'rug ',
  's ',
  '#work ',
  '@noor ',
  '🎉 ',
  'één ',
  ', ',
];

/** What the hand does. A key that is several letters long is typed. */
export interface Step {
  /** What it selects first; nothing where it stays. By the keyboard each step took three times as long. */
  go: Place | 'everything' | 'nowhere';
  keys: readonly string[];
}

export type Random = (below: number) => number;

/** Numbers that look random, from a seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const times = (n: number, key: string): string[] => Array<string>(n).fill(key);

/** The next thing that the hand does to a draft. One that grows long is cleared. */
export function nextStep(random: Random, draft: string): Step {
  if (draft.length > 300) return { go: 'everything', keys: ['Delete'] };
  const word = WORDS[random(WORDS.length)] ?? 'users ';
  const place = (length = 0): Place => {
    const start = random(draft.length + 1);
    return { start: whole(draft, start), end: whole(draft, Math.min(start + length, draft.length)) };
  };
  const anywhere = place();
  const some = place(1 + random(12));
  const end = { start: draft.length, end: draft.length };
  const ways: (() => Step)[] = [
    () => ({ go: end, keys: [word] }),
    () => ({ go: end, keys: [word, WORDS[random(WORDS.length)] ?? ' '] }),
    () => ({ go: anywhere, keys: [word] }),
    () => ({ go: anywhere, keys: times(1 + random(5), 'Backspace') }),
    () => ({ go: anywhere, keys: times(1 + random(5), 'Delete') }),
    () => ({ go: some, keys: [word] }),
    () => ({ go: some, keys: ['Delete'] }),
    () => ({ go: anywhere, keys: ['Enter'] }),
    () => ({ go: 'nowhere', keys: times(1 + random(3), 'Control+z') }),
    () => ({ go: 'nowhere', keys: times(1 + random(2), 'Control+Shift+Z') }),
  ];
  const way = ways[random(ways.length)] ?? ways[0];
  return way ? way() : { go: 'nowhere', keys: [] };
}

/** The same place, or before an emoji that it would cut in two. */
const whole = (draft: string, at: number) => (/[\uDC00-\uDFFF]/.test(draft.charAt(at)) ? at - 1 : at);

const isKey = (key: string) => /^(?:Control|Shift)\+|^(?:Delete|Backspace|Enter)$/.test(key);

/** Bundles a script of ours that runs in pages. @param file beside this one */
export async function scriptFor(file: string): Promise<string> {
  const entryPoints = [`${import.meta.dirname}/${file}`];
  const { outputFiles } = await build({ entryPoints, bundle: true, write: false, format: 'iife', target: 'es2024' });
  return outputFiles[0]?.text ?? '';
}

/** Gives a page what the hand needs to find its way. @param selector of the editable element */
export async function bringHand(page: Page, selector: string): Promise<void> {
  await page.evaluate(await scriptFor('hand-in-page.ts'));
  await page.evaluate((editor) => window.makeHand?.(editor), selector);
}

/** Selects a span of the draft, or sets the caret where it is empty, and waits until the editor knows. */
export async function select(page: Page, place: Place): Promise<void> {
  await page.evaluate((it) => window.hand?.select(it), place);
}

/**
 * Does a step.
 *
 * @param pace between two letters or edits, in ms; none unless said otherwise
 */
export async function take(page: Page, { go, keys }: Step, pace = 0): Promise<void> {
  if (go === 'everything') await page.keyboard.press('Control+a');
  else if (go !== 'nowhere') await select(page, go);
  for (const key of keys) {
    if (isKey(key)) {
      await page.keyboard.press(key);
      if (pace > 0) await page.waitForTimeout(pace);
    } else await page.keyboard.type(key, { delay: pace });
  }
}
