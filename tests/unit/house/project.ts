/** The project's own files, as a reader of the repository sees them. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Read without git, which a clean machine need not have: every pattern of .gitignore is a name. */
function ignoredNames(root: string): string[] {
  const lines = readFileSync(join(root, '.gitignore'), 'utf8').split('\n');
  return ['.git', ...lines.map((line) => line.trim().replace(/\/$/, '')).filter((line) => line && line[0] !== '#')];
}

/** Every file that belongs to the project, by its path from the root (`rules/index.ts`), in order. */
export function projectFiles(root = ROOT): string[] {
  const ignored = ignoredNames(root);
  const walk = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      if (ignored.some((name) => matchesGlob(entry.name, name))) return [];
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      return entry.isDirectory() ? walk(path) : [path];
    });
  return walk('').sort();
}

/** The text of one of the project's files. */
export function textOf(path: string, root = ROOT): string {
  return readFileSync(join(root, path), 'utf8');
}
