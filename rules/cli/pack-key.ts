/** Another key to seal packs with, in the place of the one that is there. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { newPackKey } from '../travel/keys.ts';
import { SECRET, writeAtomically, writeNew } from './atomic.ts';
import { moment } from './clock.ts';
import { readText } from './files.ts';
import { PACK_KEY, RETIRED, SEALING } from './keys.ts';

/**
 * Makes a new pack key in the folder; the one before it goes to the retired ones. There is a key in its place at each moment,
 * whatever happens meanwhile.
 *
 * @returns what to tell
 */
export async function replacePackKey(folder: string): Promise<string> {
  const path = join(folder, PACK_KEY);
  const retired = existsSync(path) ? join(folder, RETIRED, `pack-until-${moment()}${SEALING}`) : undefined;
  if (retired) writeNew(retired, readText(path), SECRET);
  writeAtomically(path, `${await newPackKey()}\n`, SECRET);
  return told(path, retired);
}

function told(path: string, retired: string | undefined): string {
  const before = retired
    ? `The one before it is ${retired} now: it still opens your older packs here, and nowhere else.`
    : 'There was none before it. What was sealed with a key that is gone cannot be opened here: publish with --replace.';
  return `Made a pack key: ${path}
${before}

No browser has the new key yet. To change over to it:

1. Sign your newest build again, and publish it into another folder, for an address of its own. Leave the old one where
   it is for now.
2. Run prepost policy with the new address, and hand out the files. Each browser changes over as they arrive.
3. When all have them (give it a week or two), take the old folder off the host.

The same folder and address will do, too. Browsers without the new files then keep the pack that they have, and say that
the key does not fit.
`;
}
