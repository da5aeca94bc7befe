/** `prepost rollback`: an old version's content as a new version, since browsers never go back. */

import { packJson } from '../author/build.ts';
import type { Pack } from '../index.ts';
import { sealPack, signPack } from '../travel/seal.ts';
import { readCall, readPlaces } from './call.ts';
import { today } from './clock.ts';
import { KEY_OPTIONS, KEYS, readSigner } from './keys.ts';
import { publish } from './publish.ts';
import { CHANNELS, type Published, readPublished, versionFile, versionsIn } from './published.ts';
import { Refusal } from './refusal.ts';
import { readOpeners } from './travelling.ts';

export const HELP = `  prepost rollback FOLDER VERSION [options]

Publishes what an earlier version said, under a new version, signed and sealed again: browsers never go back to a lower one.

  --keys FOLDER     the folder with your keys; keys where it is left out
  --key FILE        the private key, where the folder has more than one
  --pack-key FILE   the key that seals; pack.key in the folder where it is left out

Exit 0: it is published. 2: the call is wrong, and nothing was changed.
`;

/** Runs the command and gives the exit code. */
export async function rollbackCommand(args: string[]): Promise<number> {
  const { values, positionals } = readCall('rollback', args, KEY_OPTIONS);
  const [folder = '', asked = ''] = readPlaces('rollback', positionals, ['FOLDER', 'VERSION']);
  const { keys = KEYS, 'pack-key': packKey } = values;
  const openers = await readOpeners({ keys, 'pack-key': packKey });
  const signer = await readSigner(keys, values.key);
  const latest = await readPublished(folder, CHANNELS.stable, openers);
  if (!latest) throw new Refusal(`${folder}: there is no ${CHANNELS.stable} here, so there is nothing to go back from`);
  const pilot = await readPublished(folder, CHANNELS.pilot, openers);
  const versions = versionsIn(folder, latest.id);
  const old = await readOld(folder, asked, latest, versions, openers);
  const version = Math.max(latest.version, pilot?.id === latest.id ? pilot.version : 0, ...versions) + 1;
  const made = packJson(backTo(old, latest, version));
  if ('mistakes' in made)
    throw new Refusal(
      `version ${old.version} is no longer right: ${made.mistakes.map(({ message }) => message).join('; ')}`,
    );
  const signed = await signPack(new TextEncoder().encode(made.json), signer.key);
  const { sealed } = latest.opened;
  if (sealed && openers.packKey === undefined) throw new Refusal(`${keys}: there is no pack.key here to seal with`);
  const sent = sealed && openers.packKey !== undefined ? await sealPack(signed, openers.packKey) : signed;
  const told = await publish(folder, `version ${old.version}`, new TextEncoder().encode(`${sent}\n`), {
    channel: 'stable',
    openers,
    // What lay there to be read may do so again.
    public: !sealed,
    replace: false,
  });
  process.stdout.write(
    `${told}Your YAML still says what it said: put it right, with version: ${version + 1}, before you build the next one.\n`,
  );
  return 0;
}

async function readOld(
  folder: string,
  asked: string,
  latest: Published,
  versions: readonly number[],
  openers: Parameters<typeof readPublished>[2],
): Promise<Published> {
  const version = Number(asked);
  const earlier = versions.filter((one) => one !== latest.version);
  if (!earlier.includes(version))
    throw new Refusal(
      `version ${asked} cannot be gone back to; ${folder} has ${earlier.length > 0 ? earlier.join(', ') : 'no other version'}`,
    );
  const old = await readPublished(folder, versionFile(latest.id, version), openers);
  if (old?.id === latest.id && old.version === version) return old;
  throw new Refusal(`${folder}: ${versionFile(latest.id, version)} is not that version: take it away`);
}

/** An old content under a new version. Keys are no content: those that were announced last stay announced. */
function backTo(old: Published, latest: Published, version: number): Pack {
  const { keys: _keys, expires, changes, ...rest } = old.data;
  const line = {
    version,
    text: { nl: `Terug naar versie ${old.version}`, en: `Back to version ${old.version}` },
  };
  return {
    ...rest,
    version,
    released: today(),
    ...(typeof expires === 'string' && expires >= today() && { expires }),
    ...(latest.keys.length > 0 && { keys: latest.keys }),
    changes: [line, ...(Array.isArray(changes) ? changes : [])],
  } as unknown as Pack;
}
