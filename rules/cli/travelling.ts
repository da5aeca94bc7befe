/** A `.pack` file, opened as a browser opens it, with a sentence for each reason not to. */

import { type Pack, type PackOptions, parsePack } from '../index.ts';
import { countNames } from '../travel/contents.ts';
import { fingerprint } from '../travel/keys.ts';
import { isTravelling, LARGEST_SEALED, type Opened, type OpenOptions, openPack, type Refused } from '../travel/open.ts';
import { readBytes } from './files.ts';
import { KEYS, readPackKey, readRetiredPackKeys, readTrusted, type Trusted } from './keys.ts';

/** What a call says of the keys. */
export interface KeyChoice {
  keys?: string | undefined;
  /** A public key's file: that one alone is trusted. */
  key?: string | undefined;
  /** The file of the key that seals. */
  'pack-key'?: string | undefined;
}

/** The keys that a file is opened with. */
export interface Openers {
  trusted: Trusted;
  packKey: string | undefined;
  /** The keys that sealed before `packKey`: for older files alone. */
  retiredPackKeys: readonly string[];
}

/** A pack that was opened and found good. */
export interface Travelled {
  pack: Pack;
  opened: Opened;
}

/** Why a pack is not taken: a sentence, with what to do. */
export interface NotTaken {
  why: string;
}

/** The public keys and the pack key that a call names. */
export async function readOpeners({ keys = KEYS, key, 'pack-key': packKey }: KeyChoice): Promise<Openers> {
  return {
    trusted: await readTrusted(keys, key),
    packKey: readPackKey(keys, packKey),
    retiredPackKeys: readRetiredPackKeys(keys),
  };
}

/** Opens and reads a pack file. */
export async function openFile(path: string, openers: Openers): Promise<Travelled | NotTaken> {
  return await openSent(readBytes(path), openers);
}

/** Opens and reads what was sent: signature and seal first, then the pack with its examples. */
export async function openSent(sent: Uint8Array | string, openers: Openers): Promise<Travelled | NotTaken> {
  const opened = await unseal(sent, openers);
  return 'why' in opened ? opened : readOpened(opened);
}

/**
 * Opens what was sent, and says no word of what is inside.
 *
 * @param older whether it may come from the time of a key that is retired now
 */
export async function unseal(sent: Uint8Array | string, openers: Openers, older = false): Promise<Opened | NotTaken> {
  const { current, retired } = openers.trusted;
  const trusted = [...current, ...retired].map(({ key }) => key);
  const { opened, packKey } = await openWithOne(sent, trusted, packKeysOf(openers));
  if ('refused' in opened) return { why: refusalOf(opened, sent) };
  if (older) return opened;
  if (packKey !== openers.packKey && packKey !== undefined) return { why: RETIRED_SEAL };
  if (retired.some(({ kid }) => kid === opened.kid)) return { why: retiredSigner(opened.kid) };
  return opened;
}

/** The pack keys to try, the one of now first. */
export function packKeysOf({ packKey, retiredPackKeys }: Omit<Openers, 'trusted'>): string[] {
  return [...(packKey === undefined ? [] : [packKey]), ...retiredPackKeys];
}

/** Opens a pack with the first of the pack keys that fits, and says which that was; none, where it is not sealed. */
export async function openWithOne(
  sent: Uint8Array | string,
  trusted: OpenOptions['trusted'],
  packKeys: readonly string[],
): Promise<{ opened: Opened | Refused; packKey?: string }> {
  let opened = await openPack(sent, { trusted });
  if (!isShut(opened)) return { opened };
  for (const packKey of packKeys) {
    opened = await openPack(sent, { trusted, packKey });
    if (!isShut(opened)) return { opened, packKey };
  }
  return { opened };
}

function isShut(opened: Opened | Refused): boolean {
  return 'refused' in opened && ['key-missing', 'key-wrong'].includes(opened.refused);
}

/** Reads the pack in what was opened. */
export function readOpened(opened: Opened, options: PackOptions = {}): Travelled | NotTaken {
  const parsed = parsePack(opened.json, options);
  if (!('mistakes' in parsed)) return { pack: parsed.pack, opened };
  const [first] = parsed.mistakes;
  return {
    why: `the signature is right, but the pack has mistakes: ${first?.message ?? 'it cannot be read'}; put it right, build and sign it again`,
  };
}

/** The sentence for a pack that a retired key signed. */
export function retiredSigner(kid: string): string {
  return `signed with a retired key (${fingerprint(kid)}): browsers have gone on to the next one; sign it with the key that you use now`;
}

const RETIRED_SEAL =
  'sealed with a retired pack key: browsers with your newest policy files cannot open it; sign the JSON again';

function refusalOf({ refused, kid }: Refused, sent: Uint8Array | string): string {
  switch (refused) {
    case 'no-pack':
      return isTravelling(sent)
        ? 'only a part of a pack, or damaged: fetch or sign it again'
        : 'this is no signed pack: prepost sign makes one from the JSON that prepost build made';
    case 'key-missing':
      return 'this pack is sealed, and there is no pack key here; --keys names the folder with pack.key, --pack-key the file';
    case 'key-wrong':
      return 'the pack key does not fit: it is the key of other packs, or the file was changed on its way; take the key that it was sealed with';
    case 'stranger':
      return `signed by a stranger: none of your public keys is ${kid ? fingerprint(kid) : 'its own'}; do not trust it, or add that key to the folder if it is yours`;
    case 'changed':
      return 'changed after it was signed: the signature does not fit; throw it away and fetch or sign it again';
    case 'too-large':
      return tooLarge(sent);
  }
}

/** The sentence for what is above one of the two bounds that browsers set. */
export function tooLarge(sent: Uint8Array | string): string {
  const size = sent.length > LARGEST_SEALED ? 'larger than 10 MB' : 'larger than 40 MB once the seal is off';
  return `${size}: browsers do not take it; leave out names or pages`;
}

/** A pack in one line: "nl.peerdal.social version 7, Peerdal, 29 rules, 1,204 names". */
export function inOneLine(pack: Pack): string {
  const { id, version, organisation, rules } = pack;
  const counts = [
    [rules.length, 'rule'],
    [countNames(pack), 'name'],
  ] as const;
  const told = counts.map(([count, noun]) => `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`);
  return `${id} version ${version}, ${organisation.name}, ${told.join(', ')}`;
}
