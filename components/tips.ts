/** Which quick tip to show. */

import type { Book, Hat, Site, Surface } from '../rules/types.ts';
import { dayNumber } from './days.ts';

type Tip = Book['tips'][number];

/** Where a reader writes, as far as that is known. */
export interface Place {
  site?: Site | undefined;
  surface?: Surface | undefined;
  hat?: Hat | undefined;
}

/** Where something of a pack counts; without a condition, everywhere. */
interface Where {
  sites?: readonly Site[];
  surfaces?: readonly Surface[];
  hats?: readonly Hat[];
}

/**
 * Whether something of a pack counts in a place. As with rules: an unknown site contradicts nothing, and as nobody has
 * told us otherwise, the reader writes a post, as a person.
 */
export function counts({ sites, surfaces, hats }: Where, { site, surface = 'post', hat = 'person' }: Place): boolean {
  return (
    (!site || !sites || sites.includes(site)) &&
    (!surfaces || surfaces.includes(surface)) &&
    (!hats || hats.includes(hat))
  );
}

/** The tips that fit, in the pack's order. */
export function fittingTips(tips: readonly Tip[], place: Place): Tip[] {
  return tips.filter((tip) => counts(tip, place));
}

/**
 * The tip of the day: the same all day, the next one tomorrow, each of them once before the first comes back.
 * @param today the reader's local day, `2026-11-22`
 * @param further how often the reader asked for another one
 */
export function chooseTip(tips: readonly Tip[], today: string, further: number): Tip | undefined {
  return tips.length === 0 ? undefined : tips[(dayNumber(today) + further) % tips.length];
}
