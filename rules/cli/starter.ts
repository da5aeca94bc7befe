/** The starter pack's text. The one file that knows where it lies: a bundle puts the text itself here. */

import { readFileSync } from 'node:fs';

/** The pack that comes with the extension, as YAML. */
export function starterPack(): string {
  return readFileSync(new URL('../packs/starter.yaml', import.meta.url), 'utf8');
}
