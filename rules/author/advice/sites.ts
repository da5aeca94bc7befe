/** Newer selectors of boxes whose day gives pause. */

import type { Found, Ground } from '../ground.ts';

/** After so many days, an extension that was updated since has them itself, or the site has changed again. */
const OLD = 180;
const DAY = 24 * 60 * 60 * 1000;

/** Selectors that nobody can have seen yet, and those that have grown old. */
export function rowDays({ pack: { sites = [] }, day }: Ground): Found[] {
  return sites.flatMap(({ site, box, date }, number) => {
    const path = ['sites', number, 'date'];
    if (date > day)
      return [
        {
          path,
          message: `${date} is still to come: write the day on which you saw the box "${box}" of ${site} so, or these selectors outlive the next ones`,
        },
      ];
    const days = Math.round((Date.parse(day) - Date.parse(date)) / DAY);
    return days > OLD
      ? [
          {
            path,
            message: `the selectors of the box "${box}" of ${site} are ${days} days old: look whether the newest extension needs them, and take them out if not`,
          },
        ]
      : [];
  });
}
