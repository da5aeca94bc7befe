/** `prepost sign`: from a built pack to the file that is handed out. */

import { extname } from 'node:path';
import { parsePack } from '../index.ts';
import { countNames, expiredOn, unreleasedOn } from '../travel/contents.ts';
import { fingerprint } from '../travel/keys.ts';
import { isTravelling, openPack } from '../travel/open.ts';
import { sealPack, signPack } from '../travel/seal.ts';
import { PUBLIC, writeAtomically } from './atomic.ts';
import { readCall, readPlaces } from './call.ts';
import { today } from './clock.ts';
import { lineFor, readBytes } from './files.ts';
import { KEY_OPTIONS, KEYS, readPackKey, readSigner } from './keys.ts';
import { Refusal } from './refusal.ts';
import { inOneLine, tooLarge } from './travelling.ts';

export const HELP = `  prepost sign PACK.json [options]

Signs the JSON that prepost build made, byte for byte, and seals it, so that a public host holds nothing to be read.

  --keys FOLDER     the folder with your keys; keys where it is left out
  --key FILE        the private key, where the folder has more than one
  --pack-key FILE   the key that seals; pack.key in the folder where it is left out
  --clear           signs only: everybody can read it
  --public          with --clear: the names in it may be read by everybody
  -o OUT.pack       where to; beside the JSON where it is left out

Exit 0: it is signed. 2: the pack or the call is wrong.
`;

const OPTIONS = {
  ...KEY_OPTIONS,
  clear: { type: 'boolean' },
  public: { type: 'boolean' },
  out: { type: 'string', short: 'o' },
} as const;

/** Runs the command and gives the exit code. */
export async function signCommand(args: string[]): Promise<number> {
  const { values, positionals } = readCall('sign', args, OPTIONS);
  const [path = ''] = readPlaces('sign', positionals, ['PACK.json']);
  const { keys = KEYS, clear = false } = values;
  const json = readBytes(path);
  const pack = readBuilt(json, path);
  const untimely = expiredOn(pack, today()) ?? unreleasedOn(pack, today());
  if (untimely) throw new Refusal(`${path}: ${untimely}`);
  if (clear && !values.public && countNames(pack) > 0)
    throw new Refusal(
      `${path}: has names, and --clear lets everybody read them; leave out --clear, or add --public if the names may be known`,
    );
  const signer = await readSigner(keys, values.key);
  const packKey = clear ? undefined : readPackKey(keys, values['pack-key']);
  if (!clear && packKey === undefined)
    throw new Refusal(`${keys}: there is no pack.key here; prepost keygen makes one, --pack-key names another file`);
  const signed = await signPack(json, signer.key);
  const sent = packKey === undefined ? signed : await sealPack(signed, packKey);
  // Browsers set two bounds, to what is sent and to what comes out of the seal: opened here as there, both count.
  const opened = await openPack(sent, { trusted: [signer.key], ...(packKey !== undefined && { packKey }) });
  if ('refused' in opened) throw new Refusal(`${path}: once signed, ${tooLarge(sent)}`);
  const out = values.out ?? `${path.slice(0, path.length - extname(path).length)}.pack`;
  if (out === path) throw new Refusal(`${out}: is the pack itself: choose another file with -o`);
  writeAtomically(out, `${sent}\n`, PUBLIC);
  process.stdout.write(
    `${out}: ${inOneLine(pack)}\n${packKey === undefined ? 'signed, readable by everybody' : 'signed and sealed'}, by ${fingerprint(signer.kid)} (${signer.path})\n`,
  );
  return 0;
}

function readBuilt(json: Uint8Array, path: string) {
  if (isTravelling(json)) throw new Refusal(`${path}: is signed already: name the JSON that prepost build made`);
  try {
    JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json));
  } catch {
    throw new Refusal(`${path}: is not JSON; build it first: prepost build ${path}`);
  }
  const parsed = parsePack(json);
  if ('mistakes' in parsed) throw new Refusal(parsed.mistakes.map((mistake) => lineFor(mistake, path)).join('\n'));
  return parsed.pack;
}
