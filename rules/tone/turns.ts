/** Looking for turns of phrase with gaps in them. */

import type { Span } from '../text/spans.ts';
import type { Word } from '../text/words.ts';

/** One place in a turn: one of some words, a number, or up to some words of any kind. */
type Step = { is: 'word'; words: readonly string[] } | { is: 'number' } | { is: 'any'; most: number };

interface Turn {
  steps: readonly Step[];
  /** It is no finding, and what is in it is none. */
  innocent: boolean;
}

/** Turns by the word that they begin with; those that begin with a number under `#`. */
export type Turns = ReadonlyMap<string, readonly Turn[]>;

const NUMBERS = new Set(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty twee drie vier vijf zes zeven acht negen tien elf twaalf vijftien twintig'.split(
    ' ',
  ),
);
const ANY = 3;

/**
 * Reads turns: words parted by a space, `*` for up to three words, `#` for a number, `a|b` for either word, and a ! in front
 * for a turn that is no finding. Neither of the first two may be last.
 */
export function readTurns(turns: readonly string[]): Turns {
  const byFirst = new Map<string, Turn[]>();
  for (const written of turns) {
    const steps = written
      .replace(/^!/, '')
      .split(/[ '’-]/)
      .map(readStep);
    const [first] = steps;
    const turn = { steps, innocent: written.startsWith('!') };
    for (const key of first?.is === 'word' ? first.words : ['#']) byFirst.set(key, [...(byFirst.get(key) ?? []), turn]);
  }
  return byFirst;
}

/** The turns in a run of words, the longest at each place and none over another. */
export function findTurns(turns: Turns, words: readonly Word[]): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < words.length; at++) {
    const match = longest(turns, words, at);
    const [start, end] = [words[at]?.start, words[(match?.end ?? 0) - 1]?.end];
    if (!match || start === undefined || end === undefined) continue;
    if (!match.innocent) found.push({ start, end });
    at = match.end - 1;
  }
  return found;
}

function longest(turns: Turns, words: readonly Word[], at: number): { end: number; innocent: boolean } | undefined {
  const word = words[at]?.exact ?? '';
  let best: { end: number; innocent: boolean } | undefined;
  for (const { steps, innocent } of turns.get(isNumber(word) ? '#' : word) ?? []) {
    const end = endOf(steps, 0, words, at);
    if (end !== undefined && end > (best?.end ?? 0)) best = { end, innocent };
  }
  return best;
}

/** The place behind a turn that is there from `at` on. A turn has few steps with gaps, so that this is soon done. */
function endOf(steps: readonly Step[], step: number, words: readonly Word[], at: number): number | undefined {
  const wanted = steps[step];
  if (!wanted) return at;
  const word = words[at];
  if (!word || (step > 0 && !/^[ ',-]$/.test(words[at - 1]?.gap ?? ''))) return undefined;
  if (wanted.is !== 'any') {
    const fits = wanted.is === 'number' ? isNumber(word.exact) : wanted.words.includes(word.exact);
    return fits ? endOf(steps, step + 1, words, at + 1) : undefined;
  }
  for (let skipped = 0; skipped <= wanted.most; skipped++) {
    const end = endOf(steps, step + 1, words, at + skipped);
    if (end !== undefined) return end;
  }
  return undefined;
}

function readStep(written: string): Step {
  if (written === '#') return { is: 'number' };
  return written === '*' ? { is: 'any', most: ANY } : { is: 'word', words: written.split('|') };
}

function isNumber(word: string): boolean {
  return /^\d{1,3}$/.test(word) || NUMBERS.has(word);
}
