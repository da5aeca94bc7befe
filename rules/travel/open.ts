/** Opening what travelled: unsealed, its signature checked against the keys that are trusted, and never a byte before that. */

import { base64url, compactDecrypt, compactVerify, decodeProtectedHeader, errors, importJWK } from 'jose';
import { isPackKey, keyId, type PublicKey, readPublicKey } from './keys.ts';
import { TYPES } from './seal.ts';

export interface OpenOptions {
  /** The key it was sealed with; not needed for one that only was signed. */
  packKey?: string;
  /** Who may have signed. `anyone` trusts the key that came with the pack: for a person who compares its fingerprint. */
  trusted: readonly PublicKey[] | 'anyone';
}

/** A pack that is as its signer made it. */
export interface Opened {
  /** The pack's JSON, byte for byte. */
  json: Uint8Array;
  key: PublicKey;
  kid: string;
  sealed: boolean;
}

/**
 * Why it was not opened.
 * - `no-pack`: something else, or a part of a pack only
 * - `key-missing`, `key-wrong`: it is sealed, and there is no key or it does not fit (or a byte was changed)
 * - `stranger`: signed by a key that is not trusted
 * - `changed`: the signature does not fit what was signed
 * - `too-large`
 */
export type Refused = {
  refused: 'no-pack' | 'key-missing' | 'key-wrong' | 'stranger' | 'changed' | 'too-large';
  kid?: string;
};

/** In bytes: what is sealed may travel squeezed, and a small file must not become a large one without end. */
const LARGEST = 40 * 1024 * 1024;
/** In characters: what a host may send at all. */
export const LARGEST_SEALED = 10 * 1024 * 1024;

/** Opens a pack. Never throws for what was sent, whatever it is. */
export async function openPack(sent: Uint8Array | string, options: OpenOptions): Promise<Opened | Refused> {
  if (sent.length > LARGEST_SEALED) return { refused: 'too-large' };
  // Only base64url and dots count, and a byte that is neither ends up as one.
  const text = (typeof sent === 'string' ? sent : new TextDecoder('latin1').decode(sent)).trim();
  const layers = text.split('.', 6).length;
  if (!/^[\w-]+\.[\w.-]*$/.test(text)) return { refused: 'no-pack' };
  if (layers === 3) return await verify(text, options, false);
  if (layers !== 5) return { refused: 'no-pack' };
  const signed = await unseal(text, options.packKey);
  return typeof signed === 'string' ? await verify(signed, options, true) : signed;
}

/** Whether something is a pack that travels, rather than one that an admin wrote. */
export function isTravelling(sent: Uint8Array | string): boolean {
  const start = typeof sent === 'string' ? sent.slice(0, 100) : new TextDecoder('latin1').decode(sent.subarray(0, 100));
  return /^\s*eyJ[\w-]+(\.|$)/.test(start);
}

async function unseal(text: string, packKey: string | undefined): Promise<string | Refused> {
  if (typeof headerOf(text)?.enc !== 'string') return { refused: 'no-pack' };
  if (packKey === undefined) return { refused: 'key-missing' };
  if (!isPackKey(packKey)) return { refused: 'key-wrong' };
  try {
    const { plaintext } = await compactDecrypt(text, base64url.decode(packKey), {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
      maxDecompressedLength: LARGEST,
    });
    return new TextDecoder('latin1').decode(plaintext);
  } catch (error) {
    if (error instanceof errors.JWEDecryptionFailed) return { refused: 'key-wrong' };
    if (error instanceof errors.JWEInvalid && /exceeded/.test(error.message)) return { refused: 'too-large' };
    return { refused: 'no-pack' };
  }
}

async function verify(text: string, { trusted }: OpenOptions, sealed: boolean): Promise<Opened | Refused> {
  const header = headerOf(text);
  if (header?.typ !== TYPES.signed || typeof header.kid !== 'string') return { refused: 'no-pack' };
  const { kid } = header;
  const own = trusted === 'anyone' ? readPublicKey(header.jwk) : undefined;
  const key = await named(kid, own ? [own] : trusted === 'anyone' ? [] : trusted);
  if (!key) return { refused: 'stranger', kid };
  try {
    const { payload } = await compactVerify(text, await importJWK({ ...key }, 'Ed25519'), { algorithms: ['Ed25519'] });
    return { json: payload, key, kid, sealed };
  } catch (error) {
    return { refused: error instanceof errors.JWSSignatureVerificationFailed ? 'changed' : 'no-pack', kid };
  }
}

async function named(kid: string, keys: readonly PublicKey[]): Promise<PublicKey | undefined> {
  // A key's public half alone: with a private one, nothing can be verified.
  for (const { kty, crv, x } of keys) if ((await keyId({ kty, crv, x })) === kid) return { kty, crv, x };
  return undefined;
}

function headerOf(text: string) {
  try {
    return decodeProtectedHeader(text);
  } catch {
    return undefined;
  }
}
