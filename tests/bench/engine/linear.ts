/** Whether the time of a check grows with the text and no faster, whatever the text is. */

import { type Compiled, check, compilePack } from '../../../rules/index.ts';
import { median } from '../figures.ts';
import { everyKind } from './packs.ts';
import { type Kind, TEXTS } from './texts.ts';

export interface LinearFigure {
  what: string;
  /** Milliseconds for each thousand characters, by the length of the text; without a figure where it would take minutes. */
  each: { characters: number; perThousand?: number }[];
}

/** Characters. */
export const LENGTHS = [1000, 10_000, 100_000, 1_000_000] as const;

const FEWEST = 3;
const MOST = 25;
/** Milliseconds for one length of one text. */
const BUDGET = 300;
/** Milliseconds: what took longer than this is not tried with a text ten times as long. */
const PATIENCE = 6000;

function timeOf(compiled: Compiled, text: string): number {
  const times: number[] = [];
  const began = performance.now();
  while (times.length < MOST && (times.length < FEWEST || performance.now() - began < BUDGET)) {
    const start = performance.now();
    check(compiled, { text, site: 'x' });
    times.push(performance.now() - start);
    // Of what takes long, one is enough.
    if (performance.now() - start > BUDGET) break;
  }
  return median(times);
}

function grow(compiled: Compiled, { what, write }: Kind): LinearFigure {
  const each: LinearFigure['each'] = [];
  let last = 0;
  for (const characters of LENGTHS) {
    if (last > PATIENCE) each.push({ characters });
    else {
      const time = timeOf(compiled, write(characters));
      last = time;
      each.push({ characters, perThousand: time / (characters / 1000) });
    }
  }
  return { what, each };
}

/** Checks every text at every length with rules of every kind. @param now is told what is measured */
export function measureLinear(now: (what: string) => void): LinearFigure[] {
  const compiled = compilePack(everyKind());
  // What the runtime learns from the first texts would be in their figures alone.
  for (const { write } of TEXTS) check(compiled, { text: write(LENGTHS[0]), site: 'x' });
  return TEXTS.map((kind) => {
    now(`a million characters: ${kind.what}`);
    return grow(compiled, kind);
  });
}
