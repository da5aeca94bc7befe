/** `prepost inspect`: what is in a pack, and what a stranger sees of it. */

import { statSync } from 'node:fs';
import type { Pack } from '../index.ts';
import { countNames } from '../travel/contents.ts';
import { outerLayer } from '../travel/headers.ts';
import { fingerprint } from '../travel/keys.ts';
import type { Opened } from '../travel/open.ts';
import { readCall, readPlaces } from './call.ts';
import { readBytes } from './files.ts';
import { KEY_OPTIONS, KEYS, named, readPackKey, readRetiredPackKeys } from './keys.ts';
import { Refusal } from './refusal.ts';
import { openWithOne, packKeysOf, readOpened } from './travelling.ts';

export const HELP = `  prepost inspect FILE.pack [options]

Shows what a pack is made of, and what a stranger sees who finds it on the host. Trusts nobody: see prepost verify.

  --keys FOLDER     the folder with pack.key; keys where it is left out
  --pack-key FILE   the key that it was sealed with
  --names           lists the names, too: mind who looks over your shoulder

Exit 0: it is shown. 2: this is no pack, or the call is wrong.
`;

const { key: _key, ...KEYS_ALONE } = KEY_OPTIONS;
const OPTIONS = { ...KEYS_ALONE, names: { type: 'boolean' } } as const;

/** Runs the command and gives the exit code. */
export async function inspectCommand(args: string[]): Promise<number> {
  const { values, positionals } = readCall('inspect', args, OPTIONS);
  const [path = ''] = readPlaces('inspect', positionals, ['FILE.pack']);
  const sent = readBytes(path);
  const layer = outerLayer(new TextDecoder('latin1').decode(sent));
  if (!layer) throw new Refusal(`${path}: this is no signed pack: prepost sign makes one`);
  const lines = [
    `${path}: ${layer.sealed ? 'signed and sealed' : 'signed, readable by everybody'}`,
    `  size     ${sent.length.toLocaleString('en')} bytes`,
    `  header   ${JSON.stringify(layer.header)}`,
    `  a stranger at the host sees ${layer.sealed ? `that it is a pack, its size, and when it was put there (${written(path)})` : 'all that follows, names and all'}`,
  ];
  const { keys = KEYS, 'pack-key': packKey } = values;
  const keysToTry = packKeysOf({ packKey: readPackKey(keys, packKey), retiredPackKeys: readRetiredPackKeys(keys) });
  const { opened } = await openWithOne(sent, 'anyone', keysToTry);
  if ('refused' in opened) lines.push(`  inside   ${CLOSED[opened.refused] ?? CLOSED['no-pack']}`);
  else lines.push(...(await inside(opened, values.names)));
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

const CLOSED: Readonly<Record<string, string>> = {
  'key-missing': 'cannot be seen without its pack key: --pack-key names the file',
  'key-wrong': 'cannot be seen with this pack key: it is another one, or the file was changed',
  changed: 'the signature does not fit: it was changed after it was signed',
  'no-pack': 'cannot be read: only a part of a pack, or damaged',
};

async function inside(opened: Opened, names = false): Promise<string[]> {
  const read = readOpened(opened);
  const head = [
    `  signed   by ${fingerprint(opened.kid)}`,
    `  json     ${opened.json.length.toLocaleString('en')} bytes`,
  ];
  return [...head, ...('why' in read ? [`  inside   ${read.why}`] : await described(read.pack, names))];
}

async function described(pack: Pack, names: boolean): Promise<string[]> {
  const { id, version, released, expires, audience = 'everyone', needs, organisation, keys: next = [] } = pack;
  const kinds = new Map<string, number>();
  for (const { kind } of pack.rules) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const announced = await named(next);
  return [
    `  pack     ${id} version ${version}, ${organisation.name}`,
    `  days     released ${released}, ${expires === undefined ? 'does not expire' : `expires ${expires}`}`,
    `  for      ${audience}${needs === undefined ? '' : `, extension ${needs} or newer`}`,
    `  rules    ${[...kinds].map(([kind, count]) => `${kind} ${count}`).join(', ') || 'none'}`,
    `  names    ${countNames(pack).toLocaleString('en')}`,
    ...announced.map(({ kid }) => `  next key ${fingerprint(kid)}`),
    ...(names ? listed(pack) : []),
  ];
}

function listed({ rules }: Pack): string[] {
  return rules.flatMap((rule) =>
    rule.kind === 'names'
      ? (rule.names ?? []).map((name) => `    ${typeof name === 'string' ? name : name.name} (${rule.id})`)
      : [],
  );
}

function written(path: string): string {
  return path === '-' ? 'now' : statSync(path).mtime.toISOString().slice(0, 16).replace('T', ' ');
}
