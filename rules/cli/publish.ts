/** `prepost publish`: a folder for any static host. */

import { join } from 'node:path';
import { countNames, expiredOn, unreleasedOn } from '../travel/contents.ts';
import { clearLeft, PUBLIC, writeAtomically } from './atomic.ts';
import { readCall, readPlaces } from './call.ts';
import { today } from './clock.ts';
import { readBytes } from './files.ts';
import { KEY_OPTIONS } from './keys.ts';
import {
  CHANNELS,
  type Channel,
  onlyRefusal,
  type Published,
  readPublished,
  refuseRetired,
  versionFile,
} from './published.ts';
import { Refusal } from './refusal.ts';
import { inOneLine, type Openers, openSent, readOpeners, type Travelled } from './travelling.ts';

export const HELP = `  prepost publish FOLDER FILE.pack [options]

Checks a signed pack and puts it into a folder that you upload to any static host: each version under its own name, and
latest.pack, which the browsers ask for. A reader of the folder never sees half a file.

  --channel NAME    stable (everybody, the pilot group too) or pilot (pilot.pack alone); stable where it is left out
  --keys FOLDER     the folder with your keys; keys where it is left out
  --key FILE        one public key (.public.jwk), instead of all in the folder
  --pack-key FILE   the key that it was sealed with; pack.key in the folder where it is left out
  --public          a pack that is not sealed may hold names: everybody may read them
  --replace         the folder may hold another pack, or one that cannot be opened any more

Exit 0: it is there. 2: the pack or the call is wrong, and nothing was changed.
`;

const OPTIONS = {
  ...KEY_OPTIONS,
  channel: { type: 'string' },
  public: { type: 'boolean' },
  replace: { type: 'boolean' },
} as const;

/** How a pack is published. */
export interface Publishing {
  channel: Channel;
  openers: Openers;
  /** Names may lie there to be read. */
  public: boolean;
  /** Another pack, or one that cannot be opened, may make way. */
  replace: boolean;
}

/** Runs the command and gives the exit code. */
export async function publishCommand(args: string[]): Promise<number> {
  const { values, positionals } = readCall('publish', args, OPTIONS);
  const [folder = '', path = ''] = readPlaces('publish', positionals, ['FOLDER', 'FILE.pack']);
  const { replace = false, public: open = false } = values;
  const channel = readChannel(values.channel);
  const openers = await readOpeners(values);
  process.stdout.write(await publish(folder, path, readBytes(path), { channel, openers, replace, public: open }));
  return 0;
}

/** A channel's name, or a refusal. */
export function readChannel(name = 'stable'): Channel {
  if (name === 'stable' || name === 'pilot') return name;
  throw new Refusal(`--channel must be stable or pilot, not "${name}"`);
}

/**
 * Puts a pack into the folder, and gives what to tell.
 *
 * @param path what the pack is called in sentences
 * @throws Refusal before anything was written
 */
export async function publish(folder: string, path: string, sent: Uint8Array, how: Publishing): Promise<string> {
  const { channel, openers, replace } = how;
  const found = await openSent(sent, openers);
  if ('why' in found) throw new Refusal(`${path}: ${found.why}`);
  const why = unfit(found, how);
  if (why) throw new Refusal(`${path}: ${why}`);
  const { pack, opened } = found;
  const before = {
    stable: await held(folder, 'stable', pack.id, how),
    pilot: await held(folder, 'pilot', pack.id, how),
  };
  const kept = versionFile(pack.id, pack.version);
  const refuse = refusalFor(path, found);
  refuse(CHANNELS.stable, before.stable, true);
  refuse(CHANNELS.pilot, before.pilot, channel === 'pilot');
  refuse(kept, await readPublished(folder, kept, openers).catch(replace ? onlyRefusal : undefined), false);
  await refuseRetired(folder, pack.id, opened.kid, openers);

  const names: string[] = [kept, CHANNELS[channel]];
  if (channel === 'stable' && (before.pilot?.version ?? 0) < pack.version) names.push(CHANNELS.pilot);
  clearLeft(folder);
  // What the channels' files say must be there under its own name first.
  for (const name of names) writeAtomically(join(folder, name), sent, PUBLIC);
  return told(folder, names, found, before.pilot);
}

/** Why a pack is nothing for this channel, as the end of a sentence. */
function unfit({ pack, opened }: Travelled, { channel, public: open }: Publishing): string | undefined {
  if (!opened.sealed && !open && countNames(pack) > 0)
    return 'has names that everybody could read: sign it without --clear, or add --public if they may be known';
  if (channel === 'stable' && pack.audience === 'pilot')
    return 'is for the pilot group ("audience: pilot"): publish it with --channel pilot, or build it for everyone';
  return expiredOn(pack, today()) ?? unreleasedOn(pack, today());
}

/** The pack that a channel has now; nothing where there is none, or where it may make way. */
async function held(folder: string, channel: Channel, id: string, how: Publishing): Promise<Published | undefined> {
  const name = CHANNELS[channel];
  const before = await readPublished(folder, name, how.openers).catch((error) => {
    if (how.replace) return undefined;
    throw error instanceof Refusal ? new Refusal(`${error.message}; if it may make way, write --replace`) : error;
  });
  if (!before || before.id === id) return before;
  if (how.replace) return undefined;
  throw new Refusal(
    `${join(folder, name)}: holds the pack "${before.id}", and this one is "${id}"; choose another folder, or write --replace`,
  );
}

/**
 * Refuses what browsers would: a version that is not above the one that they have, or one version with two contents. The same
 * JSON under the same version is no news, whoever sealed it and when, and may be written again: so ends what was cut short.
 */
function refusalFor(path: string, { pack, opened }: Travelled) {
  return (name: string, other: Published | undefined, mustRise: boolean): void => {
    if (!other || other.version < pack.version) return;
    const equal = other.version === pack.version;
    if (equal && isSame(other.opened.json, opened.json)) return;
    if (!equal && !mustRise) return;
    throw new Refusal(
      `${path}: is version ${pack.version}, and ${name} holds ${equal ? 'another version' : 'version'} ${other.version}` +
        ': raise the version (prepost build does), and sign it again',
    );
  };
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

function told(folder: string, names: readonly string[], { pack }: Travelled, pilot: Published | undefined): string {
  const lines = [
    `${inOneLine(pack)}: in ${folder}`,
    ...names.map((name) => `  ${name}`),
    ...(pilot && pilot.version > pack.version ? [`  ${CHANNELS.pilot} stays: it has version ${pilot.version}`] : []),
    `Upload ${names.length === 3 ? 'these files' : 'both files'} in this order. The host needs no setting but one: the header`,
    'Access-Control-Allow-Origin: * for browsers in which the extension has no permission for its address.',
  ];
  return `${lines.join('\n')}\n`;
}
