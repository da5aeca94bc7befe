/** How long the engine takes and how much it holds, beside others who do a part of what it does. */

import { type LinearFigure, measureLinear } from './engine/linear.ts';
import type { NameRun } from './engine/name-run.ts';
import { measureNames } from './engine/names.ts';
import { measureWhole, type WholeFigure } from './engine/whole.ts';

export interface EngineFigures {
  names: NameRun[];
  whole: WholeFigure[];
  linear: LinearFigure[];
}

/** Measures all of it, in some minutes. @param now is told what is measured */
export async function measureEngine(now: (what: string) => void): Promise<EngineFigures> {
  return { names: await measureNames(now), whole: await measureWhole(now), linear: measureLinear(now) };
}
