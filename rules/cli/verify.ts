/** `prepost verify`: whether browsers take a pack, and from whom it is. */

import { expiredOn, unreleasedOn } from '../travel/contents.ts';
import { fingerprint } from '../travel/keys.ts';
import { readCall, readPlaces } from './call.ts';
import { today } from './clock.ts';
import { KEY_OPTIONS } from './keys.ts';
import { inOneLine, openFile, readOpeners } from './travelling.ts';

export const HELP = `  prepost verify FILE.pack [options]

Opens a pack as the browsers do, with your public keys and your pack key, and says who signed it.

  --keys FOLDER     the folder with your keys; keys where it is left out
  --key FILE        one public key (.public.jwk), instead of all in the folder
  --pack-key FILE   the key that it was sealed with; pack.key in the folder where it is left out

Exit 0: browsers with these keys take it. 1: they refuse it. 2: the call is wrong.
`;

/** Runs the command and gives the exit code. */
export async function verifyCommand(args: string[]): Promise<number> {
  const { values, positionals } = readCall('verify', args, KEY_OPTIONS);
  const [path = ''] = readPlaces('verify', positionals, ['FILE.pack']);
  const found = await openFile(path, await readOpeners(values));
  const why = 'why' in found ? found.why : unreleasedOn(found.pack, today());
  if ('why' in found || why !== undefined) {
    process.stdout.write(`${path}: ${why}\n`);
    return 1;
  }
  const { pack, opened } = found;
  const old = expiredOn(pack, today());
  const lines = [
    `${path}: ${inOneLine(pack)}`,
    `signed by ${fingerprint(opened.kid)}, ${opened.sealed ? 'sealed' : 'readable by everybody'}; nothing was changed`,
    ...(old === undefined ? [] : [`browsers take it, and say that it is old: ${old}`]),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}
