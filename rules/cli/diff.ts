/** `prepost diff`: what is new between two packs. */

import { diff } from '../author/diff.ts';
import type { Pack } from '../index.ts';
import { isTravelling } from '../travel/open.ts';
import { readCall, readPlaces } from './call.ts';
import { readBytes, readGoodPack } from './files.ts';
import { KEY_OPTIONS } from './keys.ts';
import { readAbout } from './options.ts';
import { Refusal } from './refusal.ts';
import { type KeyChoice, readOpened, readOpeners, unseal } from './travelling.ts';

export const HELP = `  prepost diff OLD NEW [options]

Says in plain language what is new between two packs: names that were added, rules that became stricter, texts that changed.
Each may be YAML, built JSON or a .pack file. Use it before you hand out a pack, and for the note to your colleagues.

  --language CODE   nl or en: the language of the lines; en where it is left out
  --keys FOLDER     for a .pack file: the folder with your keys; keys where it is left out
  --pack-key FILE   the key that it was sealed with; pack.key in the folder where it is left out

Exit 0. 2: one of the packs or the call is wrong.
`;

const { key: _key, ...KEYS_ALONE } = KEY_OPTIONS;
const OPTIONS = { ...KEYS_ALONE, language: { type: 'string' } } as const;
/** An example that an engine of today sees otherwise hides nothing of what a pack says. */
const AS_SAID = { examples: 'leave' } as const;

/** Runs the command and gives the exit code. */
export async function diffCommand(args: string[]): Promise<number> {
  const { values, positionals } = readCall('diff', args, OPTIONS);
  const [old = '', now = ''] = readPlaces('diff', positionals, ['OLD', 'NEW']);
  const { language = 'en' } = readAbout(values, '--');
  const before = await contentOf(old, values);
  const after = await contentOf(now, values);
  process.stdout.write(`${diff(before, after, language).join('\n')}\n`);
  return 0;
}

async function contentOf(path: string, keys: KeyChoice): Promise<Pack> {
  const bytes = readBytes(path);
  if (!isTravelling(bytes)) return readGoodPack(path, AS_SAID, bytes).pack;
  const opened = await unseal(bytes, await readOpeners(keys), true);
  const read = 'why' in opened ? opened : readOpened(opened, AS_SAID);
  if ('why' in read) throw new Refusal(`${path}: ${read.why}`);
  return read.pack;
}
