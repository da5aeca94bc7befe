/** Where a frame keeps the stay that is going on in it: out of sight of the page, whatever names its elements have. */

import type { Stay } from './guest.ts';

const STAY = Symbol.for('stay');

/** What this script and those that come by a person's click share in a frame; no page can see it. */
export const frame = globalThis as { [STAY]?: Stay };
export { STAY };
