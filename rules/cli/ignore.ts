/** Keeping what is made here out of a repository around it. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLIC, writeNew } from './atomic.ts';

/**
 * Makes a folder that Git leaves alone. One that is there already stays as it is: it may hold other things of its owner.
 *
 * @param why a sentence for who finds the `.gitignore`
 */
export function keepOut(folder: string, why: string): void {
  if (!existsSync(folder)) writeNew(join(folder, '.gitignore'), `# ${why}\n*\n`, PUBLIC);
}
