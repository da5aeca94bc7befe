/** `prepost diff`: what is new between two packs. */

import { diff } from '../author/diff.ts';
import { readCall, readPlaces } from './call.ts';
import { readGoodPack } from './files.ts';
import { readAbout } from './options.ts';

export const HELP = `  prepost diff OLD NEW [--language nl|en]

Says in plain language what is new between two packs, YAML or built JSON: names that were added, rules that became stricter,
texts that changed. Use it before you hand out a pack, and for the note to your colleagues.

  --language CODE   nl or en: the language of the lines; en where it is left out

Exit 0. 2: one of the packs or the call is wrong.
`;

/** Runs the command and gives the exit code. */
export async function diffCommand(args: string[]): Promise<number> {
  const { values, positionals } = readCall('diff', args, { language: { type: 'string' } });
  const [old = '', now = ''] = readPlaces('diff', positionals, ['OLD', 'NEW']);
  const { language = 'en' } = readAbout(values, '--');
  // An example that an engine of today sees otherwise hides nothing of what a pack says.
  const [before, after] = [old, now].map((path) => readGoodPack(path, { examples: 'leave' }).pack);
  if (!before || !after) return 2;
  process.stdout.write(`${diff(before, after, language).join('\n')}\n`);
  return 0;
}
