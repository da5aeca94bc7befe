/** What a pack travels as: a compact JWS over its exact bytes, inside a compact JWE. */

import { base64url, CompactEncrypt, CompactSign, importJWK } from 'jose';
import { keyId, type PrivateKey } from './keys.ts';

/** Media types of the two layers (RFC 7515, 4.1.9), without "application/". */
export const TYPES = { signed: 'prepost-pack', sealed: 'prepost-sealed' } as const;

/**
 * Signs a pack's bytes. The public half goes with it, so that a person who imports the file can compare its fingerprint;
 * who has pinned keys never looks at it.
 */
export async function signPack(json: Uint8Array, key: PrivateKey): Promise<string> {
  const { kty, crv, x } = key;
  return await new CompactSign(json)
    .setProtectedHeader({ alg: 'Ed25519', typ: TYPES.signed, kid: await keyId(key), jwk: { kty, crv, x } })
    .sign(await importJWK({ ...key }, 'Ed25519'));
}

/** Seals a signed pack, so that a public host holds nothing to be read. It is squeezed first: names in base64 are long. */
export async function sealPack(signed: string, packKey: string): Promise<string> {
  return await new CompactEncrypt(new TextEncoder().encode(signed))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', typ: TYPES.sealed, zip: 'DEF' })
    .encrypt(base64url.decode(packKey));
}
