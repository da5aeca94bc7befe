/** A `.pack` file, opened as a browser opens it, with a sentence for each reason not to. */

import { type Pack, parsePack } from '../index.ts';
import { countNames } from '../travel/contents.ts';
import { fingerprint } from '../travel/keys.ts';
import { isTravelling, type Opened, openPack, type Refused } from '../travel/open.ts';
import { readBytes } from './files.ts';
import { KEYS, readPackKey, readTrusted, type Trusted } from './keys.ts';

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
  return { trusted: await readTrusted(keys, key), packKey: readPackKey(keys, packKey) };
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

/** Opens what was sent, and says no word of what is inside. */
export async function unseal(sent: Uint8Array | string, { trusted, packKey }: Openers): Promise<Opened | NotTaken> {
  const { current, retired } = trusted;
  const keys = [...current, ...retired].map(({ key }) => key);
  const opened = await openPack(sent, { trusted: keys, ...(packKey !== undefined && { packKey }) });
  if ('refused' in opened) return { why: refusalOf(opened, isTravelling(sent)) };
  if (retired.some(({ kid }) => kid === opened.kid)) return { why: retiredSigner(opened.kid) };
  return opened;
}

/** Reads the pack in what was opened. */
export function readOpened(opened: Opened): Travelled | NotTaken {
  const parsed = parsePack(opened.json);
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

function refusalOf({ refused, kid }: Refused, travelling: boolean): string {
  switch (refused) {
    case 'no-pack':
      return travelling
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
      return 'larger than 10 MB: browsers do not take it; leave out names or pages';
  }
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
