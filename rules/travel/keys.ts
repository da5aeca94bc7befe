/** The keys that a pack travels under: one pair that signs (Ed25519), and one key that seals (AES-256). */

import { base64url, calculateJwkThumbprint, exportJWK, generateKeyPair, generateSecret } from 'jose';

/** Who may sign: the public half of a signing key, as a JWK (RFC 8037). */
export interface PublicKey {
  kty: 'OKP';
  crv: 'Ed25519';
  /** 32 bytes, base64url. */
  x: string;
}

/** A signing key, both halves. It stays on the admin's machine. */
export interface PrivateKey extends PublicKey {
  /** 32 bytes, base64url. */
  d: string;
}

/** 32 bytes in base64url: 42 characters, and one that holds the last four bits. */
const KEY_TEXT = /^[\w-]{42}[AEIMQUYcgkosw048]$/;

/** A new signing key. */
export async function newSigningKey(): Promise<PrivateKey> {
  const { privateKey } = await generateKeyPair('Ed25519', { extractable: true });
  const { x = '', d = '' } = await exportJWK(privateKey);
  return { kty: 'OKP', crv: 'Ed25519', x, d };
}

/** A new key to seal packs with: 43 characters of base64url. */
export async function newPackKey(): Promise<string> {
  const { k = '' } = await exportJWK(await generateSecret('A256GCM', { extractable: true }));
  return k;
}

/** Whether a text can be a key that seals packs. */
export function isPackKey(text: string): boolean {
  return KEY_TEXT.test(text);
}

/** The public half of a key that came from a file or a policy; nothing where it is no Ed25519 key. */
export function readPublicKey(value: unknown): PublicKey | undefined {
  const { kty, crv, x } = (value ?? {}) as Record<string, unknown>;
  if (kty !== 'OKP' || crv !== 'Ed25519' || typeof x !== 'string' || !KEY_TEXT.test(x)) return undefined;
  return { kty, crv, x };
}

/** Both halves of a signing key from a file; nothing where it is none. */
export function readPrivateKey(value: unknown): PrivateKey | undefined {
  const half = readPublicKey(value);
  const { d } = (value ?? {}) as Record<string, unknown>;
  return half && typeof d === 'string' && KEY_TEXT.test(d) ? { ...half, d } : undefined;
}

/** A key's name in a pack's header: its thumbprint (RFC 7638), worked out anew, so that a name given wrongly changes nothing. */
export function keyId({ kty, crv, x }: PublicKey): Promise<string> {
  return calculateJwkThumbprint({ kty, crv, x });
}

/** A key's name for people to compare aloud: 8 groups of 4 hexadecimal digits, half of the thumbprint. */
export function fingerprint(kid: string): string {
  const bytes = base64url.decode(kid).subarray(0, 16);
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/.{4}(?=.)/g, '$& ');
}
