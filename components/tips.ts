/** Which quick tip to show. */

import type { Book, Site } from '../rules/types.ts';
import { dayNumber } from './days.ts';

type Tip = Book['tips'][number];

/**
 * The tips that fit, in the pack's order. As with rules: an unknown site contradicts nothing, and as nobody has told
 * us otherwise, the reader writes a post, as a person.
 */
export function fittingTips(tips: readonly Tip[], site: Site | undefined): Tip[] {
  return tips.filter(
    (tip) =>
      (!site || !tip.sites || tip.sites.includes(site)) &&
      (!tip.surfaces || tip.surfaces.includes('post')) &&
      (!tip.hats || tip.hats.includes('person')),
  );
}

/**
 * The tip of the day: the same all day, the next one tomorrow, each of them once before the first comes back.
 * @param today the reader's local day, `2026-11-22`
 * @param further how often the reader asked for another one
 */
export function chooseTip(tips: readonly Tip[], today: string, further: number): Tip | undefined {
  return tips.length === 0 ? undefined : tips[(dayNumber(today) + further) % tips.length];
}
