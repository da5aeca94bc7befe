import type { Page } from 'playwright-core';
import type {} from './hand-in-page.ts';

/** A hand that writes at random, the same way each time for the same seed. */

/** Words that are marked, words that nearly are, and what editors find hard. */
const WORDS = [
  'users ',
  'users ',
  'Tolbrug ',
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

/** Where the hand goes first, and which keys it then presses; a key that is several letters long is typed. */
export interface Step {
  go: readonly string[];
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
  if (draft.length > 300) return { go: ['Control+a'], keys: ['Delete'] };
  const word = WORDS[random(WORDS.length)] ?? 'users ';
  // From the beginning, so that it does not matter where the caret was left.
  const anywhere = ['Control+Home', ...times(random(4), 'ArrowDown'), ...times(random(12), 'ArrowRight')];
  const end = ['Control+End'];
  const ways: (() => Step)[] = [
    () => ({ go: end, keys: [word] }),
    () => ({ go: end, keys: [word, WORDS[random(WORDS.length)] ?? ' '] }),
    () => ({ go: anywhere, keys: [word] }),
    () => ({ go: anywhere, keys: times(1 + random(5), 'Backspace') }),
    () => ({ go: anywhere, keys: times(1 + random(5), 'Delete') }),
    () => ({ go: [...anywhere, ...times(1 + random(12), 'Shift+ArrowRight')], keys: [word] }),
    () => ({ go: [...anywhere, ...times(1 + random(12), 'Shift+ArrowRight')], keys: ['Delete'] }),
    () => ({ go: anywhere, keys: ['Enter'] }),
    () => ({ go: [], keys: times(1 + random(3), 'Control+z') }),
    () => ({ go: [], keys: times(1 + random(2), 'Control+Shift+Z') }),
  ];
  const way = ways[random(ways.length)] ?? ways[0];
  return way ? way() : { go: [], keys: [] };
}

const isKey = (key: string) => /^(?:Control|Shift)\+|^(?:Delete|Backspace|Enter)$/.test(key);

/** Does a step, with keys alone. */
export async function take(page: Page, { go, keys }: Step): Promise<void> {
  for (const key of go) await page.keyboard.press(key);
  await page.evaluate(() => window.hand?.noticed());
  for (const key of keys) {
    if (isKey(key)) await page.keyboard.press(key);
    else await page.keyboard.type(key);
  }
}
